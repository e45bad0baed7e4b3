import ArgumentParser
import Diagnostics
import Glibc
import Previewing
import SiteWriting
import Themes

struct Preview: ParsableCommand {
  static let configuration = CommandConfiguration(
    abstract: "Shows the site in a browser of this machine and follows every change.",
    discussion: """
      Writes nothing, keeps no edition and assigns nobody. Errors stand over the last good page. The
      search for persons is left to build and publish. Ctrl-C ends it.
      """
  )

  @Argument(help: "The content folder.", completion: .directory)
  var content = "content"

  @Option(help: "The port to listen on, on this machine only; 0 takes any that is free.")
  var port: UInt16 = 4747

  @OptionGroup var dayOptions: DayOptions
  @OptionGroup var orders: OrderOptions

  @Option(help: "The theme by name.")
  var theme: String?

  @Option(help: "The folder for lists and rejected rows.", completion: .directory)
  var `private`: String?

  @Flag(help: "Treat warnings as errors.")
  var strict = false

  func run() throws {
    let interruption = Interruption()
    let day = try dayOptions.request()
    try regulars.run { console throws(JobFailure) in
      let request = BuildRequest(
        content: content,
        output: "",
        day: day,
        overrides: orders.asSettings,
        theme: theme,
        privateFolder: `private`,
        record: false,
        strict: strict,
        tables: orders.table
      )
      let shop = try ShopPreview(request, themes: allThemes)
      let stand = PreviewStand()
      let server = try served(stand)
      try console.print(server.address)
      follow(shop, stand, console, until: interruption)
      console.say("preview ended")
      return Findings()
    }
  }

  private func served(_ stand: PreviewStand) throws(JobFailure) -> PreviewServer {
    do {
      return try PreviewServer(port: port, stand: stand)
    } catch {
      var failure = JobFailure.usage(
        "port \(port) is not to be had on this machine; give another with --port (0: any)"
      )
      failure.exitCode = 69
      throw failure
    }
  }

  /// Looks again whenever a file was touched and then left alone for a moment.
  private func follow(
    _ shop: ShopPreview,
    _ stand: PreviewStand,
    _ console: Console,
    until interruption: Interruption
  ) {
    let clock = ContinuousClock()
    var seen: ContentStamp?
    var pause = Duration.zero
    while !interruption.comes(within: pause) {
      let start = clock.now
      var now = shop.stamp()
      // A walk over very many files is made less often, so that it never takes a core.
      pause = max(.milliseconds(200), (clock.now - start) * 20)
      guard now != seen else { continue }
      while !interruption.comes(within: .milliseconds(30)) {
        let later = shop.stamp()
        if later == now { break }
        now = later
      }
      seen = now
      let begun = clock.now
      let look = shop.look()
      stand.show(files: look.files, findings: look.findings, message: look.message)
      tell(look, after: clock.now - begun, console)
    }
  }

  private func tell(_ look: ShopPreview.Look, after time: Duration, _ console: Console) {
    var findings = Findings()
    for finding in look.findings { findings.add(finding) }
    console.report(findings)
    if let message = look.message { console.say("regulars: \(message)") }
    let (seconds, rest) = time.components
    let milliseconds = seconds * 1000 + rest / 1_000_000_000_000_000
    let outcome = look.files.map { "\($0.count) files" } ?? "the last good site stays"
    console.say("\(outcome), after \(milliseconds) ms")
  }
}

/// Ctrl-C and its like, taken as a wish and not as an end.
///
/// Signals are blocked on this thread and so on all that it starts later; one that came is waiting.
private struct Interruption {
  private var signals = sigset_t()

  init() {
    sigemptyset(&signals)
    for signal in [SIGINT, SIGTERM, SIGHUP] { sigaddset(&signals, signal) }
    pthread_sigmask(SIG_BLOCK, &signals, nil)
  }

  /// Waits, and says whether a signal came meanwhile.
  func comes(within time: Duration) -> Bool {
    let (seconds, rest) = time.components
    var limit = timespec(tv_sec: Int(seconds), tv_nsec: Int(rest / 1_000_000_000))
    var waited = signals
    return sigtimedwait(&waited, nil, &limit) > 0
  }
}
