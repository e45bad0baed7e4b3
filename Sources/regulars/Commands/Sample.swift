import ArgumentParser
import Diagnostics
import SiteWriting

struct Sample: ParsableCommand {
  static let configuration = CommandConfiguration(
    abstract: "Writes a made-up shop of any size: the same seed gives the same bytes."
  )

  @Argument(help: "The folder to make.", completion: .directory)
  var folder: String

  @Option(help: "How many orders.")
  var orders: Int?

  @Option(help: "The seed.")
  var seed: UInt64 = 1

  func validate() throws {
    guard let orders, !(1...200_000_000).contains(orders) else { return }
    throw ValidationError("--orders takes a number from 1 to 200,000,000")
  }

  func run() throws {
    try regulars.run { console throws(JobFailure) in
      try console.print(writeSample(folder: folder, orders: orders, seed: seed))
      return Findings()
    }
  }
}
