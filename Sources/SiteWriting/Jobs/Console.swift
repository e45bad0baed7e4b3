package import Diagnostics
import Glibc

/// What a person sees: findings and progress on standard error; standard output is for scripts.
package struct Console: Sendable {
  /// Errors and results only.
  package var isQuiet: Bool

  package init(isQuiet: Bool = false) { self.isQuiet = isQuiet }

  /// Whether a person is watching: a pipe gets no progress.
  package var isInteractive: Bool { !isQuiet && isatty(STDERR_FILENO) == 1 }

  package func say(_ text: String) { write(text + "\n", to: STDERR_FILENO) }

  package func print(_ text: String) {
    write(text.hasSuffix("\n") ? text : text + "\n", to: STDOUT_FILENO)
  }

  /// All of standard input.
  package func input() -> String {
    var text = ""
    while let line = readLine(strippingNewline: false) { text += line }
    return text
  }

  /// The stage at work, on one line that is written over.
  package var progress: Progress {
    guard isInteractive else { return .silent }
    return Progress { write("\r\u{1B}[K\($0)", to: STDERR_FILENO) }
  }

  /// Ends the line of the progress, before anything else is said.
  package func endProgress() {
    if isInteractive { write("\r\u{1B}[K", to: STDERR_FILENO) }
  }

  /// Every finding in order, then the count; nothing for a clean run.
  package func report(_ findings: Findings, nothingWritten: Bool = false) {
    let shown = isQuiet ? findings.sorted.filter { $0.severity == .error } : findings.sorted
    for finding in shown { say(finding.text) }
    guard !shown.isEmpty else { return }
    let errors = counted(findings.errors, "error")
    let warnings = counted(findings.warnings, "warning")
    say("\(errors), \(warnings)\(nothingWritten ? "; nothing written" : "")")
  }
}

/// A closed pipe is the reader's choice, not a failure.
private func write(_ text: String, to descriptor: Int32) {
  var rest = Array(text.utf8)[...]
  while !rest.isEmpty {
    let count = unsafe rest.withUnsafeBytes { bytes in
      unsafe Glibc.write(descriptor, bytes.baseAddress, bytes.count)
    }
    if count < 0, errno == EINTR { continue }
    guard count > 0 else { return }
    rest = rest.dropFirst(count)
  }
}

private func counted(_ number: Int, _ noun: String) -> String {
  "\(number) \(noun)\(number == 1 ? "" : "s")"
}
