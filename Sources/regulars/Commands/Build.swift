import ArgumentParser
import Diagnostics
import SiteWriting
import Themes

struct Build: ParsableCommand {
  static let configuration = CommandConfiguration(
    abstract: "Makes one edition and the whole site from a content folder.",
    discussion: "The last line on standard output is a summary in JSON."
  )

  @Argument(help: "The content folder.", completion: .directory)
  var content = "content"

  @Option(name: .shortAndLong, help: "The folder the site is written to.", completion: .directory)
  var output = "site"

  @OptionGroup var dayOptions: DayOptions
  @OptionGroup var orders: OrderOptions

  @Option(help: "The theme by name.")
  var theme: String?

  @Option(help: "The folder for lists and rejected rows.", completion: .directory)
  var `private`: String?

  @Flag(help: "Do not keep the edition in the content folder.")
  var noRecord = false

  @Flag(help: "Treat warnings as errors.")
  var strict = false

  @Flag(name: .shortAndLong, help: "Print errors and the summary only.")
  var quiet = false

  func run() throws {
    let day = try dayOptions.request()
    try regulars.run(isQuiet: quiet) { console throws(JobFailure) in
      let request = BuildRequest(
        content: content,
        output: output,
        day: day,
        overrides: orders.asSettings,
        theme: theme,
        privateFolder: `private`,
        record: !noRecord,
        strict: strict,
        tables: orders.table
      )
      let result = try buildSite(request, themes: allThemes, progress: console.progress)
      console.endProgress()
      if console.isInteractive { console.say(result.times) }
      try console.print(result.summary)
      return result.findings
    }
  }
}
