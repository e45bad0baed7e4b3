import ArgumentParser
import Diagnostics
@preconcurrency import Glibc
import SiteWriting

/// What a person sees: findings and progress on standard error; standard output is for scripts.
struct Console {
  var quiet = false

  /// Whether a person is watching: a pipe gets no progress.
  var isInteractive: Bool { !quiet && isatty(STDERR_FILENO) == 1 }

  func say(_ text: String) {
    fputs(text + "\n", stderr)
  }

  func print(_ text: String) {
    fputs(text, stdout)
    if !text.hasSuffix("\n") { fputs("\n", stdout) }
    fflush(stdout)
  }

  /// Every finding in order, then the count; nothing for a clean run.
  func report(_ findings: Findings, nothingWritten: Bool = false) {
    let shown = quiet ? findings.sorted.filter { $0.severity == .error } : findings.sorted
    for finding in shown { say(finding.text) }
    guard !shown.isEmpty else { return }
    let errors = count(findings.errors, "error"), warnings = count(findings.warnings, "warning")
    say("\(errors), \(warnings)\(nothingWritten ? "; nothing written" : "")")
  }

  /// All of standard input.
  func input() -> String {
    var text = ""
    while let line = readLine(strippingNewline: false) { text += line }
    return text
  }

  /// The stage at work, on one line that is written over; erased when the stage ends.
  var progress: Progress {
    guard isInteractive else { return .silent }
    return Progress { text in
      fputs("\r\u{1B}[K\(text)", stderr)
      fflush(stderr)
    }
  }

  private func count(_ number: Int, _ noun: String) -> String {
    "\(number) \(noun)\(number == 1 ? "" : "s")"
  }
}

/// Runs a job, prints what it found and ends with its exit code.
func finishing(_ console: Console, _ job: () throws(JobFailure) -> Findings) throws {
  do {
    let findings = try job()
    if console.isInteractive { fputs("\r\u{1B}[K", stderr) }
    console.report(findings)
  } catch {
    if console.isInteractive { fputs("\r\u{1B}[K", stderr) }
    console.report(error.findings, nothingWritten: true)
    if let message = error.message { console.say("regulars: \(message)") }
    throw ExitCode(error.exitCode)
  }
}
