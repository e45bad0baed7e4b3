import ArgumentParser
import Diagnostics
import Markup
import SiteWriting

struct Init: ParsableCommand {
  static let configuration = CommandConfiguration(
    abstract: "Makes a content folder: the made-up sample shop, or your own from an export."
  )

  @Argument(help: "The folder to make.", completion: .directory)
  var folder: String

  @Option(
    name: .customLong("from"),
    parsing: .upToNextOption,
    help: "Order exports to begin with; what was recognised is written down.",
    completion: .file()
  )
  var files: [String] = []

  @Option(help: "The site's first language: \(Language.offeredTags).")
  var language: String?

  @OptionGroup var orders: OrderOptions

  func run() throws {
    try regulars.run { console throws(JobFailure) in
      let result = try initialise(
        folder: folder,
        from: files,
        language: language,
        overrides: orders.asSettings,
        tables: orders.table
      )
      for line in result.lines { try console.print(line) }
      return result.findings
    }
  }
}
