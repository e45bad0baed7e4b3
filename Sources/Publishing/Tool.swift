import Glibc
import SiteWriting

/// A program on this machine that knows a way to other machines: found, asked for its version, and
/// called with lists of arguments, never through a shell.
struct Tool {
  let name: String
  let path: String
  /// Whose lock the tool shares, so that it stays taken while the tool lives, even without us.
  var lock: Int32?
  /// A folder to stand in.
  var folder: String?
  /// The file that it reads as its standard input.
  var input = "/dev/null"
  /// What its environment gets on top of ours.
  var environment: [String: String] = [:]

  /// - Throws: `PublishFailure` where the tool is missing or older than `least`.
  init(
    _ name: String,
    atLeast least: [Int],
    versionArguments: [String] = ["--version"],
    lock: Int32? = nil
  ) throws(PublishFailure) {
    let needed = least.map(String.init).joined(separator: ".")
    guard let path = Tool.find(name) else {
      throw PublishFailure(
        "publish.no-tool",
        "\(name) is not on this machine",
        hint: "install \(name) \(needed) or newer: sudo apt-get install \(name)"
      )
    }
    self.name = name
    self.path = path
    self.lock = lock
    let said = try run(versionArguments).text
    guard let version = Tool.version(in: said) else {
      throw PublishFailure("publish.tool-version", "\(name) does not say which version it is")
    }
    guard !version.lexicographicallyPrecedes(least) else {
      throw PublishFailure(
        "publish.tool-version",
        "\(name) is version \(version.map(String.init).joined(separator: ".")), expected \(needed) "
          + "or newer",
        hint: "install a newer \(name)"
      )
    }
  }

  /// Runs the tool to its end.
  ///
  /// - Parameters:
  ///   - arguments: as the tool gets them.
  ///   - accepted: exit codes that are no failure.
  /// - Returns: what it said.
  /// - Throws: `PublishFailure` with its complaint for any other end.
  @discardableResult
  func run(
    _ arguments: [String],
    accepting accepted: Set<Int32> = [0]
  ) throws(PublishFailure) -> ToolRun {
    let run = try ToolRun(self, arguments)
    guard let code = run.exitCode, accepted.contains(code) else { throw refusal(run) }
    return run
  }

  /// The same tool with a file as its standard input.
  func reading(_ file: String) -> Tool {
    var tool = self
    tool.input = file
    return tool
  }

  func refusal(_ run: ToolRun) -> PublishFailure {
    let end = run.exitCode.map { "exit code \($0)" } ?? "a signal"
    let said = run.complaint
    return PublishFailure(
      "publish.refused",
      "\(name) ended with \(end)" + (said.isEmpty ? "" : ": " + said),
      hint: Tool.hint(for: run.errors)
    )
  }

  /// What mends the failures that tools put into words most often.
  private static func hint(for errors: String) -> String {
    let hints = [
      ("No space left on device", "free some space at the target, then publish again"),
      ("Disk quota exceeded", "free some space at the target, then publish again"),
      ("Host key verification failed", "let ssh learn the host's key first: ssh-keyscan"),
      ("Permission denied (", "let the host know this machine's key, or give ssh the right one"),
      ("Permission denied", "give the account the right to write there"),
      ("Connection refused", "look whether the host is up and the port is right"),
      ("timed out", "look whether the host is up and reachable"),
      ("Could not resolve", "look at the host's name and at the network"),
      ("AccessDenied", "give the account the right to write there"),
      ("NoSuchBucket", "make the bucket first"),
      ("didn't find section in config file", "set the remote up first: rclone config"),
      ("non-fast-forward", "somebody else pushed to the branch: publish again to see what"),
      ("[rejected]", "somebody else pushed to the branch: publish again to see what"),
      ("stale info", "somebody else pushed to the branch: publish again to see what"),
      ("could not read Username", "give git a way to log in: a credential helper or an ssh key"),
      ("Authentication failed", "give git a way to log in: a credential helper or an ssh key"),
      ("protected branch", "allow pushes to the branch, or name another"),
    ]
    let known = hints.first { errors.contains($0.0) }?.1
    return known ?? "mend what the tool says, then publish again"
  }

  private static func find(_ name: String) -> String? {
    guard let list = unsafe getenv("PATH") else { return nil }
    for folder in unsafe String(cString: list).split(separator: ":") where folder.hasPrefix("/") {
      let path = folder + "/" + name
      let isFile = Disk.status(String(path), followingLinks: true)?.kind == .file
      if isFile, unsafe access(String(path), X_OK) == 0 { return String(path) }
    }
    return nil
  }

  /// The first number with a point in it: `rsync  version 3.2.7`, `git version 2.39.5`.
  private static func version(in text: String) -> [Int]? {
    for word in text.split(whereSeparator: { $0 == " " || $0 == "\n" || $0 == "-" }) {
      let bare = word.hasPrefix("v") ? word.dropFirst() : word
      let parts = bare.split(separator: ".").map { Int($0) }
      let numbers = parts.prefix { $0 != nil }.compactMap(\.self)
      if numbers.count >= 2 { return numbers }
    }
    return nil
  }
}
