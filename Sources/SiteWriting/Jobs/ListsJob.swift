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

  package init(
    content: String,
    folder: String,
    day: DayRequest,
    overrides: [String],
    tables: [String]
  ) {
    self.content = content
    self.folder = folder
    self.day = day
    self.overrides = overrides
    self.tables = tables
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
  let tallies = try counted(kept.ledger, asOf: day)
  let lists = CustomerLists(tallies: tallies, settings: MeasureSettings(files.settings))
  do {
    try write(kept.ledger, tallies, lists, files.notebook, into: folder)
  } catch {
    throw JobFailure(error, after: findings.under(request.content))
  }
  return ListsResult(
    findings: findings.under(request.content),
    summary: "\(request.folder): \(Progress.grouped(tallies.customers)) customers as of \(day.iso)"
  )
}

/// Writes `customers.csv` alone, readable by its owner only.
func writeCustomers(
  _ ledger: Ledger,
  asOf day: Day,
  settings: Settings,
  to path: String
) throws(JobFailure) {
  let tallies = try counted(ledger, asOf: day)
  let lists = CustomerLists(tallies: tallies, settings: MeasureSettings(settings))
  do {
    try writeFile(to: path, mode: 0o600) { put throws(SiteWritingError) in
      try putCustomers(ledger, tallies, lists, put)
    }
  } catch {
    throw JobFailure(error)
  }
}

private func counted(_ ledger: Ledger, asOf day: Day) throws(JobFailure) -> Tallies {
  do {
    return try Tallies(of: ledger, asOf: day, partitions: processorCount)
  } catch {
    throw .usage("\(error)")
  }
}

/// The folder, which may not be, hold or lie in the content folder or a site.
private func privateFolder(_ request: ListsRequest) throws(JobFailure) -> PrivateFolder {
  _ = try ContentFolder.standing(at: request.content)
  try refuseSite(request.folder)
  do {
    return try PrivateFolder(at: request.folder, apartFrom: request.content)
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

private func write(
  _ ledger: Ledger,
  _ tallies: Tallies,
  _ lists: CustomerLists,
  _ notebook: NotebookContents,
  into folder: PrivateFolder
) throws(SiteWritingError) {
  try folder.write("customers.csv") { put throws(SiteWritingError) in
    try putCustomers(ledger, tallies, lists, put)
  }
  var segments: [RFMGroup: SpreadsheetTable] = [:]
  var winBack: [WinBackRow] = []
  tallies.forEachCustomer(of: ledger) { row in
    segments[row.group, default: SpreadsheetTable(columns: segmentColumns)].append(
      segmentCells(row, ledger, tallies.asOf)
    )
    if lists.isToWinBack(row) { winBack.append(WinBackRow(row, lists)) }
  }
  for group in RFMGroup.allCases where group != .notYet {
    let name = "segment-" + group.name.replacing("_", with: "-") + ".csv"
    if let table = segments[group] {
      try folder.write(name, table.bytes)
    } else {
      try folder.remove(name)
    }
  }
  winBack.sort { $0.comesBefore($1) }
  var table = SpreadsheetTable(columns: WinBackRow.columns)
  for (index, row) in winBack.enumerated() {
    table.append(row.cells(rank: index + 1, ledger, notebook))
  }
  try folder.write("win-back.csv", table.bytes)
  try ServiceLists(ledger, asOf: tallies.asOf).write(into: folder)
}

/// Writes piece by piece, so that millions of rows never stand in memory at once.
private func putCustomers(
  _ ledger: Ledger,
  _ tallies: Tallies,
  _ lists: CustomerLists,
  _ put: ([UInt8]) throws(SiteWritingError) -> Void
) throws(SiteWritingError) {
  var table = CustomerTable(ledger, tallies, lists)
  try tallies.forEachCustomer(of: ledger) { row throws(SiteWritingError) in
    table.append(row)
    if table.size > 1 << 20 { try put(table.drain()) }
  }
  try put(table.drain())
}

private let segmentColumns = [
  "customer_id", "first_day", "last_day", "recency_days", "purchase_days", "net_sales", "r", "f",
  "m", "tier", "rung",
]

private func segmentCells(
  _ row: CustomerRow,
  _ ledger: Ledger,
  _ asOf: Day
) -> [SpreadsheetTable.Cell] {
  [.text(ledger.customers.text(Int32(row.customer)))]
    + [
      row.firstDay.iso, row.lastDay.iso, "\(asOf - row.lastDay)", "\(row.purchaseDays)",
      "\(row.net)", "\(row.r)", "\(row.f)", "\(row.m)", "T\(row.tier)", "\(row.rung)",
    ].map { .exact($0) }
}
