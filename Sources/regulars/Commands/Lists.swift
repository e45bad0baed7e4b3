import ArgumentParser
import Diagnostics
import SiteWriting

struct Lists: ParsableCommand {
  static let configuration = CommandConfiguration(
    abstract: "Writes who is behind the numbers: customers, segments, whom to win back.",
    discussion: """
      The lists hold customers' ids as they came. They are for the shop alone: the folder and its \
      files can be read by their owner only, and it may not lie in the content folder or in a site.
      """
  )

  @Argument(help: "The content folder.", completion: .directory)
  var content = "content"

  @Option(help: "The folder for the lists, such as private.", completion: .directory)
  var to: String

  @OptionGroup var dayOptions: DayOptions
  @OptionGroup var orders: OrderOptions

  @Option(
    help: "Forecasts by this model: nbd, bgnbd, mbgnbd or paretonbd; the best without it."
  )
  var model: String?

  func validate() throws { _ = try ModelOptions.named(model) }

  func run() throws {
    let day = try dayOptions.request()
    let model = try ModelOptions.named(model)
    try regulars.run { console throws(JobFailure) in
      let request = ListsRequest(
        content: content,
        folder: to,
        day: day,
        overrides: orders.asSettings,
        tables: orders.table,
        models: ModelRequest(model: model)
      )
      let result = try writeLists(request, progress: console.progress)
      console.endProgress()
      try console.print(result.summary)
      return result.findings
    }
  }
}
