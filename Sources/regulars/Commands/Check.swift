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
    if json { console.print(findingsAsJSON(findings)) } else { console.report(findings) }
    if findings.hasErrors || (strict && findings.warnings > 0) { throw ExitCode(1) }
  }

  private func checking(_ console: Console) throws -> Findings {
    do {
      return try checkContent(content, overrides: orders.asSettings, progress: console.progress)
    } catch {
      guard error.message == nil else {
        console.say("regulars: \(error.message ?? "")")
        throw ExitCode(error.exitCode)
      }
      return error.findings
    }
  }
}
