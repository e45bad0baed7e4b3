import ArgumentParser

/// The command: arguments in, one job done, an exit code out. The work is in the targets.
@main
struct Regulars: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "regulars",
    abstract: "Turns a shop's order export and a folder of Markdown into a weekly retention site.",
    version: "0.1.0",
    subcommands: [
      Build.self, Measure.self, Inspect.self, Check.self, Init.self, Sample.self,
      Compute.self,
    ]
  )
}
