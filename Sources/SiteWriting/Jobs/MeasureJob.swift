import Commerce
package import Diagnostics
import Notebook
import OrderImport
import Pages
import Retention

/// `regulars measure`: order files in, the edition out.
package struct MeasureRequest: Sendable {
  package var files: [String]
  package var day: DayRequest
  /// `KEY=VALUE`, as in `regulars.yml`.
  package var overrides: [String]
  /// `NAME=FILE`: the shop's optional tables.
  package var tables: [String]
  package var models: ModelRequest

  /// Where one row a customer is written, if anywhere.
  package var customers: String?
  /// Where the caller will write the edition, if into a file.
  package var output: String?

  package init(
    files: [String],
    day: DayRequest,
    overrides: [String],
    tables: [String] = [],
    models: ModelRequest = ModelRequest(),
    customers: String? = nil,
    output: String? = nil
  ) {
    self.files = files
    self.day = day
    self.overrides = overrides
    self.tables = tables
    self.models = models
    self.customers = customers
    self.output = output
  }
}

package struct MeasureResult: Sendable {
  package var findings: Findings
  let edition: Edition

  /// The edition in one of its two views.
  package func json(public isPublic: Bool) throws(JobFailure) -> [UInt8] {
    try editionBytes(edition, view: isPublic ? .public : .full)
  }
}

/// - Throws: `JobFailure` with the findings, if one of them is an error.
package func measureFiles(
  _ request: MeasureRequest,
  progress: Progress
) throws(JobFailure) -> MeasureResult {
  var settings = Settings()
  try applying(request.overrides, to: &settings)
  var options = ImportOptions(settings)
  options.tables = try tableSources(request.tables, settings)
  let found = try orderSources(request.files)
  try refuseInputs(
    as: [("--output", request.output), ("--customers", request.customers)],
    found.sources.map(\.path) + options.tables.map(\.source.path)
  )
  var orders = try readOrders(found, options: options, progress: progress)
  guard !orders.findings.hasErrors else { throw JobFailure(orders.findings) }
  let day = try lastDay(request.day, of: orders, wholeWeeks: false, findings: orders.findings)
  progress.say("counting \(Progress.grouped(orders.ledger.orders.count)) orders")
  // The larger ledger goes where the smaller one comes.
  orders = orders.cut(after: day)
  let findings = orders.findings
  if request.customers == nil { orders.ledger.giveUpNames() }
  let counted = try countedEdition(
    of: &orders,
    keepsOrders: request.customers != nil,
    asOf: day,
    settings: settings,
    models: request.models
  )
  if let customers = request.customers {
    try refuseSite(customers)
    try writeCustomers(
      orders.ledger,
      asOf: day,
      settings: settings,
      models: request.models,
      to: customers
    )
  }
  return MeasureResult(findings: findings, edition: counted.edition)
}

func editionBytes(_ edition: Edition, view: EditionView) throws(JobFailure) -> [UInt8] {
  do {
    return try EditionCoding.json(edition, view: view)
  } catch {
    var failure = JobFailure(Findings())
    failure.message = "the edition could not be written as JSON: \(error)"
    throw failure
  }
}

/// Writes one file whole or not at all, for a command.
package func saveFile(_ bytes: [UInt8], to path: String) throws(JobFailure) {
  do {
    try writeFile(bytes, to: path)
  } catch {
    throw JobFailure(error)
  }
}
