import ArgumentParser
import Diagnostics
import Publishing
import SiteWriting

struct Publish: ParsableCommand {
  static let configuration = CommandConfiguration(
    abstract: "Sends the built site to the places that regulars.yml names.",
    discussion: """
      Nothing leaves unless the folder is exactly what the last build wrote. Only changed files \
      travel, readers see the old edition or the new one, and a publish that broke off is mended \
      by the next. The last line on standard output is a summary in JSON, one a target.
      """
  )

  @Argument(help: "The target by name; all of them without it.")
  var target: String?

  @Option(help: "The content folder.", completion: .directory)
  var content = "content"

  @Option(help: "The folder of the built site.", completion: .directory)
  var site = "site"

  @Option(help: "The private folder, which remembers what was published.", completion: .directory)
  var `private`: String?

  @Option(name: .customLong("set"), help: "A setting, as in regulars.yml.")
  var settings: [String] = []

  @Flag(help: "Say what would be sent, and send nothing.")
  var dryRun = false

  @Flag(help: "Bring back the edition that stood there before.")
  var rollback = false

  @Flag(help: "List the editions at the target.")
  var list = false

  @Flag(help: "Publish although more than half of the site would go.")
  var yes = false

  func validate() throws {
    guard [dryRun, rollback, list].count(where: \.self) <= 1 else {
      throw ValidationError("give one of --dry-run, --rollback and --list")
    }
  }

  func run() throws {
    try regulars.run { console throws(JobFailure) in
      let request = PublishRequest(
        content: content,
        site: site,
        privateFolder: `private`,
        target: target,
        action: list ? .list : rollback ? .rollBack : dryRun ? .plan : .send,
        mayShrink: yes,
        overrides: settings
      )
      let result = try publish(request, progress: console.progress)
      console.endProgress()
      for line in result.lines { try console.print(line) }
      if let failure = result.failure { throw failure }
      return Findings()
    }
  }
}
