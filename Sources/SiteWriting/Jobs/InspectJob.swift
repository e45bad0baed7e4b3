package import Diagnostics
import FoundationEssentials
import Notebook
import OrderImport

/// `regulars inspect`: what was recognised in order files.
package struct InspectResult: Sendable {
  package var findings: Findings
  let inspections: [FileInspection]

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

  /// One screen a file.
  package func text() -> String {
    inspections.map(\.text).joined(separator: "\n")
  }
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
  return InspectResult(findings: orders.findings, inspections: orders.inspections)
}

extension FileInspection {
  fileprivate var text: String {
    var lines = [printable(name)]
    func row(_ label: String, _ value: String) {
      let padding = String(repeating: " ", count: max(1, 12 - label.count))
      lines.append("  " + label + padding + value)
    }
    row("encoding", "\(encoding.name) (\(percent(encoding.sure)) sure)")
    row("layout", "\(layout.name) (\(percent(layout.sure)) sure), one row is \(grainInWords)")
    row("file", "\(Progress.grouped(bytes)) bytes, delimiter \(delimiterInWords), \(lineEnd)")
    row("dates", "\(dates.form), zone \(dates.zone) (\(percent(dates.sure)) sure)")
    row("numbers", "decimal \"\(numbers.decimal)\", thousands \"\(numbers.grouping)\"")
    row("customers", listed(identity))
    row("rows", "\(Progress.grouped(rows)): \(rowsInWords)")
    lines.append("  columns")
    for column in columns {
      let meaning = column.as.map { "\($0) (\(percent(column.sure)) sure)" } ?? "not used"
      lines.append("    \(printable(column.header)) → \(meaning)")
    }
    for sample in samples {
      lines.append("  rejected: line \(sample.line), column \(sample.column): \(sample.reason)")
    }
    return lines.joined(separator: "\n") + "\n"
  }

  private var rowsInWords: String {
    var parts = ["\(Progress.grouped(accepted)) accepted"]
    if merged > 0 { parts.append("\(Progress.grouped(merged)) merged") }
    if !excluded.isEmpty { parts.append("excluded: \(listed(excluded))") }
    if !rejected.isEmpty { parts.append("rejected: \(listed(rejected))") }
    if blank > 0 { parts.append("\(Progress.grouped(blank)) blank") }
    return parts.joined(separator: ", ")
  }

  private var grainInWords: String {
    switch grain {
    case "O": "an order"
    case "OL": "a line of an order, the order's own cells on its first row"
    case "OLx": "a line of an order, the order's own cells on each row"
    default: "a line of an order"
    }
  }

  private var delimiterInWords: String { delimiter == "\t" ? "tab" : "\"\(delimiter)\"" }

  private func listed(_ counts: [String: Int]) -> String {
    let sorted = counts.sorted { ($1.value, $0.key) < ($0.value, $1.key) }
    return sorted.map { "\($0.key) \(Progress.grouped($0.value))" }.joined(separator: ", ")
  }

  private func percent(_ share: Double) -> String { "\(Int((share * 100).rounded())) %" }
}
