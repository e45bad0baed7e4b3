import ArgumentParser
import Diagnostics
import Markup
import SiteWriting

struct Explain: ParsableCommand {
  static let configuration = CommandConfiguration(
    abstract: "Prints the definition card of a measure, or the list of all."
  )

  @Argument(help: "A measure by its path in the edition: repeat.within.90.")
  var measure: String?

  @Option(help: "One of \(Language.offeredTags).")
  var language = "en"

  func run() throws {
    try regulars.run { console throws(JobFailure) in
      try console.print(explanation(of: measure, language: language))
      return Findings()
    }
  }
}
