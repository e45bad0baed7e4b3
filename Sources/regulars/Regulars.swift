import ArgumentParser
import Diagnostics
import SiteWriting

/// The command: arguments in, one job done, an exit code out.
///
/// The work is in the targets.
@main
struct Regulars: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "regulars",
    abstract: "Turns a shop's order export and a folder of Markdown into a weekly retention site.",
    version: "0.1.0",
    subcommands: [
      Build.self, Measure.self, Inspect.self, Check.self, Init.self, Explain.self, Sample.self,
      Compute.self, Lists.self, Preview.self, Publish.self, Schedule.self, Manual.self,
    ]
  )
}

/// Runs a job, prints what it found and ends with its exit code.
func run(
  isQuiet: Bool = false,
  _ job: (Console) throws(JobFailure) -> Findings
) throws {
  let console = Console(isQuiet: isQuiet)
  do {
    let findings = try job(console)
    console.endProgress()
    console.report(findings)
  } catch {
    console.endProgress()
    let isNothing = error.findings.hasErrors && !error.hasWritten
    console.report(error.findings, nothingWritten: isNothing)
    if let message = error.message { console.say("regulars: \(message)") }
    throw ExitCode(error.exitCode)
  }
}
