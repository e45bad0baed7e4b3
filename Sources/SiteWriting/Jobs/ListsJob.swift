import Commerce
package import Diagnostics
import Notebook
import OrderImport
import Retention
import Tallying

/// `regulars lists`: who is behind the numbers, for the shop alone.
package struct ListsRequest: Sendable {
  package var content: String
  /// The folder for the lists.
  package var folder: String
  package var day: DayRequest
  /// `KEY=VALUE`, as in `regulars.yml`.
  package var overrides: [String]
  /// `NAME=FILE`, an optional table.
  package var tables: [String]
  /// Which model the columns of forecasts are from.
  package var models: ModelRequest

  package init(
    content: String,
    folder: String,
    day: DayRequest,
    overrides: [String],
    tables: [String],
    models: ModelRequest = ModelRequest()
  ) {
    self.content = content
    self.folder = folder
    self.day = day
    self.overrides = overrides
    self.tables = tables
    self.models = models
  }
}

package struct ListsResult: Sendable {
  package var findings: Findings
  /// One line for a person: files and rows.
  package var summary: String
}

/// Reads a content folder and writes its customers, its segments and whom to win back.
///
/// - Throws: `JobFailure`; nothing is written where the folder is one that gets published.
package func writeLists(
  _ request: ListsRequest,
  progress: Progress
) throws(JobFailure) -> ListsResult {
  let folder = try privateFolder(request)
  let files = try ShopFiles(request.content, overrides: request.overrides)
  var findings = files.findings
  let sources = files.orderSources(into: &findings)
  guard !sources.isEmpty else { throw JobFailure(findings.under(request.content)) }
  var options = ImportOptions(files.settings)
  options.tables = try files.tableSources(named: request.tables, into: &findings)
  let orders = try readOrders(sources, options: options, progress: progress)
  findings.add(contentsOf: orders.findings.placed(in: files.settings))
  guard !findings.hasErrors, !orders.files.isEmpty else {
    throw JobFailure(findings.under(request.content))
  }
  let day = try lastDay(
    request.day,
    of: orders,
    wholeWeeks: true,
    findings: findings.under(request.content)
  )
  let kept = orders.cut(after: day)
  progress.say("listing \(Progress.grouped(kept.ledger.customers.count)) customers")
  let people = try ListedCustomers(
    kept.ledger,
    asOf: day,
    settings: files.settings,
    models: request.models
  )
  do {
    try write(people, files.notebook, into: folder)
  } catch {
    throw JobFailure(error, after: findings.under(request.content))
  }
  return ListsResult(
    findings: findings.under(request.content),
    summary: "\(request.folder): \(Progress.grouped(people.tallies.customers)) customers as of "
      + "\(day.iso)" + (people.forecasts.map { ", forecasts by \($0.model.rawValue)" } ?? "")
  )
}

/// Writes `customers.csv` alone, readable by its owner only.
func writeCustomers(
  _ ledger: Ledger,
  asOf day: Day,
  settings: Settings,
  models: ModelRequest,
  to path: String
) throws(JobFailure) {
  let people = try ListedCustomers(ledger, asOf: day, settings: settings, models: models)
  do {
    try writeFile(to: path, mode: 0o600) { put throws(SiteWritingError) in
      try putCustomers(people, put)
    }
  } catch {
    throw JobFailure(error)
  }
}

/// The folder, which may not be, hold or lie in the content folder or a site.
private func privateFolder(_ request: ListsRequest) throws(JobFailure) -> PrivateFolder {
  _ = try ContentFolder.standing(at: request.content)
  try refuseSite(request.folder)
  do {
    let content = request.content
    return try PrivateFolder(at: request.folder, apartFrom: content, of: content)
  } catch {
    throw JobFailure(error)
  }
}

/// Fails for a place inside a site that this program wrote: whoever publishes it publishes that.
func refuseSite(_ path: String) throws(JobFailure) {
  do throws(SiteWritingError) {
    var place = try Disk.resolved(path)
    while place != "/" {
      if SiteOutput.isOurs(place) {
        throw SiteWritingError.overlapping(output: path, source: place)
      }
      place = Disk.parent(of: place)
    }
  } catch {
    throw JobFailure(error)
  }
}
