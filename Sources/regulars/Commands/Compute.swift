import ArgumentParser
import Diagnostics
import SiteWriting

struct Compute: ParsableCommand {
  static let configuration = CommandConfiguration(
    abstract: "Computes one formula of the method page by itself; prints a JSON object.",
    shouldDisplay: false
  )

  @Argument(help: "The function.")
  var function: String

  @Argument(parsing: .allUnrecognized, help: "Its numbers; series are read from standard input.")
  var arguments: [String] = []

  func run() throws {
    try regulars.run { console throws(JobFailure) in
      try console.print(computed(function, arguments, input: console.input))
      return Findings()
    }
  }
}
