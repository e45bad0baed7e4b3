import ArgumentParser
import Diagnostics
import SiteWriting

struct Measure: ParsableCommand {
  static let configuration = CommandConfiguration(
    abstract: "Prints the edition of order files as JSON; no content folder needed."
  )

  @Argument(help: "Order exports, as they came.", completion: .file())
  var files: [String]

  @OptionGroup var dayOptions: DayOptions
  @OptionGroup var orders: OrderOptions

  @Flag(help: "Print what may leave the machine: small groups are left out.")
  var `public` = false

  @OptionGroup var models: ModelOptions

  @Option(help: "Write the JSON to a file instead.", completion: .file())
  var output: String?

  @Option(
    help: "Write one row a customer to a file of your own: raw ids, never to be published.",
    completion: .file()
  )
  var customers: String?

  func run() throws {
    let day = try dayOptions.request()
    try regulars.run { console throws(JobFailure) in
      let request = MeasureRequest(
        files: files,
        day: day,
        overrides: orders.asSettings,
        tables: orders.table,
        models: models.request,
        customers: customers,
        output: output
      )
      let result = try measureFiles(request, progress: console.progress)
      let text = try result.json(public: `public`)
      if let output {
        try saveFile(text, to: output)
      } else {
        try console.print(String(decoding: text, as: UTF8.self))
      }
      return result.findings
    }
  }
}
