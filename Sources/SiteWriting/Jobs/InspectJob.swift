package import Diagnostics
import FoundationEssentials
import Notebook
import OrderImport

/// `regulars inspect`: what was recognised in order files.
package struct InspectResult: Sendable {
  package var findings: Findings
  let inspections: [FileInspection]
  let tables: [TableInspection]
  /// One screen a file.
  let screens: [String]

  package func json() throws(JobFailure) -> String {
    struct Document: Encodable {
      var schema = 1
      var files: [FileInspection]
      var tables: [TableInspection]?
    }
    let encoder = JSONEncoder()
    encoder.outputFormatting = [.sortedKeys, .withoutEscapingSlashes, .prettyPrinted]
    do {
      // Only where tables were given: the key is of no use to others.
      let document = Document(files: inspections, tables: tables.isEmpty ? nil : tables)
      return String(decoding: try encoder.encode(document), as: UTF8.self)
    } catch {
      throw .usage("the inspection could not be written as JSON: \(error)")
    }
  }

  package func text() -> String { screens.joined(separator: "\n") }
}

/// Findings are reported, not thrown: a file that cannot be used is what `inspect` is asked about.
package func inspectFiles(
  _ files: [String],
  overrides: [String],
  tables: [String] = [],
  progress: Progress
) throws(JobFailure) -> InspectResult {
  var settings = Settings()
  try applying(overrides, to: &settings)
  var options = ImportOptions(settings)
  options.tables = try tableSources(tables, settings)
  let orders = try readOrders(named: files, options: options, progress: progress)
  guard !orders.inspections.isEmpty || !orders.findings.hasErrors else {
    throw JobFailure(orders.findings)
  }
  return InspectResult(
    findings: orders.findings,
    inspections: orders.inspections,
    tables: orders.tableInspections,
    screens: orders.inspections.map { orders.screen(of: $0) }
      + orders.tableInspections.map(\.screen)
  )
}
