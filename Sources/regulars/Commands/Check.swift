import ArgumentParser
import Diagnostics
import Publishing
import SiteWriting

struct Check: ParsableCommand {
  static let configuration = CommandConfiguration(
    abstract: "Lists every finding about a content folder and writes nothing."
  )

  @Argument(help: "The content folder.", completion: .directory)
  var content = "content"

  @OptionGroup var orders: OrderOptions

  @Option(help: "The private folder, whose assignments are looked at too.", completion: .directory)
  var `private`: String?

  @Flag(help: "Print the findings as JSON on standard output.")
  var json = false

  @Flag(help: "Treat warnings as errors.")
  var strict = false

  func run() throws {
    try regulars.run { console throws(JobFailure) in
      let progress = console.progress
      var found = try checkContent(
        content,
        overrides: orders.asSettings,
        tables: orders.table,
        privateFolder: `private`,
        progress: progress
      )
      found.add(contentsOf: try checkTargets(of: content, overrides: orders.asSettings))
      if json { try console.print(findingsAsJSON(found)) }
      if found.hasErrors || (strict && found.warnings > 0) {
        throw JobFailure(json ? Findings() : found)
      }
      return json ? Findings() : found
    }
  }
}
