package import Diagnostics
import FoundationEssentials
import Notebook
import OrderImport

/// `regulars inspect`: what was recognised in order files.
package struct InspectResult: Sendable {
  package var findings: Findings
  let inspections: [FileInspection]
  /// One screen a file.
  let screens: [String]

  package func json() throws(JobFailure) -> String {
    struct Document: Encodable {
      var schema = 1
      var files: [FileInspection]
    }
    let encoder = JSONEncoder()
    encoder.outputFormatting = [.sortedKeys, .withoutEscapingSlashes, .prettyPrinted]
    do {
      return String(decoding: try encoder.encode(Document(files: inspections)), as: UTF8.self)
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
  progress: Progress
) throws(JobFailure) -> InspectResult {
  var settings = Settings()
  try applying(overrides, to: &settings)
  let orders = try readOrders(
    named: files,
    options: ImportOptions(settings),
    progress: progress
  )
  guard !orders.inspections.isEmpty || !orders.findings.hasErrors else {
    throw JobFailure(orders.findings)
  }
  return InspectResult(
    findings: orders.findings,
    inspections: orders.inspections,
    screens: orders.inspections.map { orders.screen(of: $0) }
  )
}
