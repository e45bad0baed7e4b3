import Diagnostics
import SiteWriting

/// Why a target was not published; what stood there before still stands, or the next run repairs it.
struct PublishFailure: Error, Sendable {
  var findings: [Finding]
  var exitCode: Int32

  /// What is said; the place is that of the target in the settings, unless it has its own.
  struct Finding: Sendable {
    var code: String
    var message: String
    var hint: String?
    var place: SourceLocation?
  }

  /// A target, a tool or a check refused.
  init(_ code: String, _ message: String, hint: String? = nil, exitCode: Int32 = 69) {
    findings = [Finding(code: code, message: message, hint: hint)]
    self.exitCode = exitCode
  }

  init(_ error: SiteWritingError) {
    if case .busy(_, let process) = error {
      let who = process.map { " (process \($0))" } ?? ""
      self.init(
        "publish.busy",
        "another publish is running\(who)",
        hint: "wait until it is done, then run the command again",
        exitCode: error.exitCode
      )
      return
    }
    self.init(diagnostics: error.diagnostics, exitCode: error.exitCode)
  }

  init(diagnostics: [Diagnostic], exitCode: Int32) {
    findings = diagnostics.map {
      Finding(code: $0.code, message: $0.message, hint: $0.hint, place: $0.location)
    }
    self.exitCode = exitCode
  }

  func diagnostics(at place: SourceLocation) -> [Diagnostic] {
    findings.map {
      Diagnostic(.error, at: $0.place ?? place, $0.message, code: $0.code, hint: $0.hint)
    }
  }
}

/// Runs what writes to this machine's disk, with its failure as one of publishing.
func onDisk<Result: ~Copyable>(
  _ body: () throws(SiteWritingError) -> Result
) throws(PublishFailure) -> Result {
  do {
    return try body()
  } catch {
    throw PublishFailure(error)
  }
}

/// The first few names of a list, for a message: `"a", "b" and 3 more`.
func listed(_ names: some Sequence<String>, atMost limit: Int = 3) -> String {
  let all = names.sorted { $0.utf8.lexicographicallyPrecedes($1.utf8) }
  let first = all.prefix(limit).map { "\"\(printable($0))\"" }.joined(separator: ", ")
  return all.count > limit ? "\(first) and \(all.count - limit) more" : first
}

/// `1 file`, `2 files`.
func counted(_ number: Int, _ noun: String) -> String {
  "\(number) \(noun)\(number == 1 ? "" : "s")"
}
