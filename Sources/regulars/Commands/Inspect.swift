import ArgumentParser
import Diagnostics
import SiteWriting

struct Inspect: ParsableCommand {
  static let configuration = CommandConfiguration(
    abstract: "Says what was recognised in order files, and how sure it is."
  )

  @Argument(help: "Order exports, as they came.", completion: .file())
  var files: [String]

  @OptionGroup var orders: OrderOptions

  @Flag(help: "Print JSON.")
  var json = false

  func run() throws {
    try regulars.run { console throws(JobFailure) in
      let result = try inspectFiles(
        files,
        overrides: orders.asSettings,
        tables: orders.table,
        progress: console.progress
      )
      try console.print(json ? result.json() : result.text())
      return result.findings
    }
  }
}
