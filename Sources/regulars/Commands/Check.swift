import ArgumentParser
import Diagnostics
import SiteWriting

struct Check: ParsableCommand {
  static let configuration = CommandConfiguration(
    abstract: "Lists every finding about a content folder and writes nothing."
  )

  @Argument(help: "The content folder.", completion: .directory)
  var content = "content"

  @OptionGroup var orders: OrderOptions

  @Flag(help: "Print the findings as JSON on standard output.")
  var json = false

  @Flag(help: "Treat warnings as errors.")
  var strict = false

  func run() throws {
    let console = Console()
    let findings = try checking(console)
    if json { console.print(try findingsAsJSON(findings)) } else { console.report(findings) }
    if findings.hasErrors || (strict && findings.warnings > 0) { throw ExitCode(1) }
  }

  /// Errors are what the command is asked about; only a call that cannot be meant ends it.
  private func checking(_ console: Console) throws -> Findings {
    do {
      return try checkContent(content, overrides: orders.asSettings, progress: console.progress)
    } catch {
      guard let message = error.message else { return error.findings }
      console.say("regulars: \(message)")
      throw ExitCode(error.exitCode)
    }
  }
}
