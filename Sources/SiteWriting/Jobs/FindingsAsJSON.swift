package import Diagnostics
import FoundationEssentials

/// The findings as a JSON list, in the order they are printed: for editors and scripts.
package func findingsAsJSON(_ findings: Findings) throws(JobFailure) -> String {
  struct Entry: Encodable {
    var file: String
    var line: Int?
    var column: Int?
    var severity: String
    var code: String
    var message: String
    var hint: String?
  }
  let entries = findings.sorted.map { finding in
    Entry(
      file: finding.location.file,
      line: finding.location.line,
      column: finding.location.column,
      severity: finding.severity.rawValue,
      code: finding.code,
      message: finding.message,
      hint: finding.hint
    )
  }
  let encoder = JSONEncoder()
  encoder.outputFormatting = [.sortedKeys, .withoutEscapingSlashes, .prettyPrinted]
  do {
    return String(decoding: try encoder.encode(entries), as: UTF8.self)
  } catch {
    throw .usage("the findings could not be written as JSON: \(error)")
  }
}
