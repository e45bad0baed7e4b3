package import Diagnostics
import Glibc

/// What a person sees: findings and progress on standard error; standard output is for scripts.
package struct Console: Sendable {
  /// Errors and results only.
  package var isQuiet: Bool

  package init(isQuiet: Bool = false) { self.isQuiet = isQuiet }

  /// Whether a person is watching: a pipe gets no progress.
  package var isInteractive: Bool { !isQuiet && isatty(STDERR_FILENO) == 1 }

  package func say(_ text: String) { _ = write(text + "\n", to: STDERR_FILENO) }

  /// - Throws: `JobFailure` where standard output cannot take it, such as a full disk.
  package func print(_ text: String) throws(JobFailure) {
    let line = text.hasSuffix("\n") ? text : text + "\n"
    guard let code = write(line, to: STDOUT_FILENO) else { return }
    // A reader that has seen enough closes the pipe: that is no failure.
    guard code != EPIPE else { return }
    // Whatever the result tells of was done.
    throw JobFailure(
      .disk(doing: "write the result", path: "standard output", code: code)
    ).afterWriting
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
    return Progress { _ = write("\r\u{1B}[K\($0)", to: STDERR_FILENO) }
  }

  /// Ends the line of the progress, before anything else is said.
  package func endProgress() {
    if isInteractive { _ = write("\r\u{1B}[K", to: STDERR_FILENO) }
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

/// The system's error number, or `nil` where all was written.
private func write(_ text: String, to descriptor: Int32) -> Int32? {
  signal(SIGPIPE, SIG_IGN)
  var rest = Array(text.utf8)[...]
  while !rest.isEmpty {
    let count = unsafe rest.withUnsafeBytes { bytes in
      unsafe Glibc.write(descriptor, bytes.baseAddress, bytes.count)
    }
    if count < 0, errno == EINTR { continue }
    guard count > 0 else { return errno }
    rest = rest.dropFirst(count)
  }
  return nil
}

private func counted(_ number: Int, _ noun: String) -> String {
  "\(number) \(noun)\(number == 1 ? "" : "s")"
}
