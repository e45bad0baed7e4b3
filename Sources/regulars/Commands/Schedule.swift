import ArgumentParser
import Diagnostics
import SiteWriting

struct Schedule: ParsableCommand {
  static let configuration = CommandConfiguration(
    abstract: "Prints what builds and publishes the site every Monday.",
    discussion: """
      A script with the one command that you fill in (how the export is fetched), and what starts it \
      on Monday morning by the shop's clock. When a step fails, the site of last week stays.
      """
  )

  @Argument(help: "systemd, cron, github, gitlab or gitee.")
  var kind: ScheduleKind

  @Option(help: "The content folder.", completion: .directory)
  var content = "content"

  @Option(help: "The private folder, where it is not beside the content folder.")
  var `private`: String?

  @Option(help: "The folder of the built site, where it is not site beside the content folder.")
  var site: String?

  @Option(help: "The time of the day by the shop's clock.")
  var time = "06:30"

  @Option(help: "Writes the files below this folder instead of printing them.")
  var to: String?

  func run() throws {
    try regulars.run { console throws(JobFailure) in
      let schedule = try SiteWriting.Schedule(
        kind: kind,
        content: content,
        time: time,
        privateFolder: `private`,
        site: site
      )
      if let to {
        try schedule.save(to: to)
        for file in schedule.files { try console.print(to + "/" + file.name) }
      } else {
        try console.print(schedule.text)
      }
      return Findings()
    }
  }
}

extension ScheduleKind: ExpressibleByArgument {}
