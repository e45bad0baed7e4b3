import FoundationEssentials
import Glibc
import Testing

/// Programs that publishing calls, and servers for them on loopback.
enum Tools {
  /// Where a program is; `nil` where it is not installed.
  static func path(_ name: String) -> String? {
    let folders = (getenv("PATH").map { String(cString: $0) } ?? "") + ":/usr/sbin:/sbin"
    return folders.split(separator: ":").map { $0 + "/" + name }
      .first { access($0, X_OK) == 0 }
  }

  static func have(_ names: String...) -> Bool { names.allSatisfy { path($0) != nil } }

  /// Runs a program to its end; what it says goes to `log`.
  @discardableResult
  static func run(_ name: String, _ arguments: [String], log: String = "/dev/null") throws -> Int32
  {
    let process = try start(name, arguments, log: log)
    var status: Int32 = 0
    waitpid(process, &status, 0)
    return status & 0x7F == 0 ? (status >> 8) & 0xFF : -1
  }

  static func start(_ name: String, _ arguments: [String], log: String) throws -> pid_t {
    let path = try #require(Tools.path(name), "\(name) is not installed")
    var actions = posix_spawn_file_actions_t()
    posix_spawn_file_actions_init(&actions)
    defer { posix_spawn_file_actions_destroy(&actions) }
    posix_spawn_file_actions_addopen(&actions, 0, "/dev/null", O_RDONLY, 0)
    posix_spawn_file_actions_addopen(&actions, 1, log, O_WRONLY | O_CREAT | O_APPEND, 0o600)
    posix_spawn_file_actions_adddup2(&actions, 1, 2)
    // Tests run on threads that block all signals; a server has to hear that it should end.
    var attributes = posix_spawnattr_t()
    posix_spawnattr_init(&attributes)
    defer { posix_spawnattr_destroy(&attributes) }
    var blocked = sigset_t()
    sigemptyset(&blocked)
    posix_spawnattr_setsigmask(&attributes, &blocked)
    posix_spawnattr_setflags(&attributes, Int16(POSIX_SPAWN_SETSIGMASK))
    var words = ([path] + arguments).map { strdup($0) } + [nil]
    defer { for word in words { free(word) } }
    var process = pid_t()
    try #require(posix_spawn(&process, path, &actions, &attributes, &words, environ) == 0)
    return process
  }

  /// A port of loopback that nothing listens on.
  static func freePort() throws -> Int {
    let listener = socket(AF_INET, Int32(SOCK_STREAM.rawValue), 0)
    defer { close(listener) }
    var address = sockaddr_in()
    address.sin_family = sa_family_t(AF_INET)
    address.sin_addr.s_addr = inet_addr("127.0.0.1")
    var size = socklen_t(MemoryLayout<sockaddr_in>.size)
    let state = withUnsafeMutablePointer(to: &address) { pointer in
      pointer.withMemoryRebound(to: sockaddr.self, capacity: 1) { pointer in
        bind(listener, pointer, size) == 0 && getsockname(listener, pointer, &size) == 0
      }
    }
    try #require(state)
    return Int(address.sin_port.byteSwapped)
  }

  /// Waits until something listens on a port of loopback, half a minute at most.
  static func awaitPort(_ port: Int) throws {
    for _ in 0..<600 {
      let client = socket(AF_INET, Int32(SOCK_STREAM.rawValue), 0)
      defer { close(client) }
      var address = sockaddr_in()
      address.sin_family = sa_family_t(AF_INET)
      address.sin_addr.s_addr = inet_addr("127.0.0.1")
      address.sin_port = UInt16(port).bigEndian
      let size = socklen_t(MemoryLayout<sockaddr_in>.size)
      let isOpen = withUnsafePointer(to: &address) { pointer in
        pointer.withMemoryRebound(to: sockaddr.self, capacity: 1) { connect(client, $0, size) == 0 }
      }
      if isOpen { return }
      usleep(50_000)
    }
    Issue.record("nothing listens on port \(port)")
  }
}

/// A server that ends with the test.
final class Server: Sendable {
  let port: Int
  private let process: pid_t

  init(_ name: String, port: Int, _ arguments: [String], log: String) throws {
    self.port = port
    process = try Tools.start(name, arguments, log: log)
    try Tools.awaitPort(port)
  }

  deinit {
    kill(process, SIGTERM)
    var status: Int32 = 0
    waitpid(process, &status, 0)
  }
}

/// Stands before a tool in PATH and ends the publish, or both, at one of its calls.
struct Saboteur {
  /// Before a call is after the one before it.
  enum Moment: String, CaseIterable { case during, after }

  let folder: Workshop

  /// - Parameters:
  ///   - tool: the name under which publishes look for it.
  ///   - seconds: how long the tool runs before it is ended.
  /// - Throws: where the tool is not installed.
  init(_ tool: String, after seconds: Double) throws {
    folder = try Workshop()
    let real = try #require(Tools.path(tool))
    let script = """
      #!/bin/sh
      # What runs in the background gets no input but by another number.
      exec 3<&0
      n=$(cat '\(folder("count"))' 2>/dev/null || echo 0)
      n=$((n + 1))
      echo $n >'\(folder("count"))'
      [ "$n" = "$(cat '\(folder("at"))')" ] || exec '\(real)' "$@" 3<&-
      case $(cat '\(folder("moment"))') in
      during) '\(real)' "$@" <&3 3<&- & sleep \(seconds); kill -9 $PPID $! ;;
      after) '\(real)' "$@"; kill -9 $PPID ;;
      esac

      """
    try folder.writeProgram(tool, script)
  }

  /// Breaks publishes off at one call of the tool after another, until one comes through.
  ///
  /// - Parameters:
  ///   - moment: when each is broken off.
  ///   - first: the first of these calls; those before it may only look.
  ///   - publish: publishes an edition of this number in this environment.
  ///   - mend: looks at what stands, and publishes the same again.
  /// - Returns: how many calls were broken off.
  /// - Throws: what the two throw.
  func breakOff(
    _ moment: Moment,
    from first: Int = 1,
    _ publish: (_ number: Int, _ environment: [String]) throws -> Program.Outcome,
    mend: (_ number: Int) throws -> Void
  ) throws -> Int {
    for number in first...60 {
      let outcome = try publish(number, try environment(call: number, moment))
      guard outcome.signal == SIGKILL else {
        #expect(outcome.exitCode == 0, "\(outcome.errors)")
        return number - first
      }
      try mend(number)
    }
    Issue.record("a publish calls its tool sixty times")
    return 60
  }

  /// The environment in which the call with this number breaks off.
  private func environment(call: Int, _ moment: Moment) throws -> [String] {
    try folder.write("count", "0\n")
    try folder.write("at", "\(call)\n")
    try folder.write("moment", moment.rawValue)
    let path = getenv("PATH").map { String(cString: $0) } ?? ""
    return ["PATH=\(folder.path):\(path)"]
  }
}
