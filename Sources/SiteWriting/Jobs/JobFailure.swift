package import Diagnostics

/// Why a job ended without doing its work: findings about the input, or one sentence.
package struct JobFailure: Error, Sendable {
  package var findings: Findings
  /// For what has no place in a file: a wrong argument, a missing path.
  package var message: String?
  package var exitCode: Int32
  /// Whether part of the work stands all the same, such as a site whose summary had no place.
  package var hasWritten = false

  /// Errors in the input: nothing was written.
  package init(_ findings: Findings) {
    self.findings = findings
    message = nil
    exitCode = 1
  }

  /// A wrong call: the arguments cannot be meant.
  package static func usage(_ message: String) -> JobFailure {
    var failure = JobFailure(Findings())
    failure.message = message
    failure.exitCode = 64
    return failure
  }

  /// The same where part of the work was done before.
  var afterWriting: JobFailure {
    var failure = self
    failure.hasWritten = true
    return failure
  }

  /// The disk or the output refused.
  package init(_ error: SiteWritingError, after findings: Findings = Findings()) {
    self.init(findings)
    for diagnostic in error.diagnostics { self.findings.add(diagnostic) }
    exitCode = error.exitCode
  }
}
