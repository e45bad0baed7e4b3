import Glibc
import Synchronization
import Testing

/// The built program, run as a person runs it.
enum Program {
  struct Outcome {
    /// `nil` when a signal ended it.
    var exitCode: Int32?
    var signal: Int32?
    var output: [UInt8]
    var errors: String

    var text: String { String(decoding: output, as: UTF8.self) }
    var lines: [Substring] { text.split(separator: "\n") }
  }

  /// Beside the test's own executable, or where `REGULARS_PROGRAM` says.
  static let path: String = {
    if let named = getenv("REGULARS_PROGRAM") { return String(cString: named) }
    var buffer = [CChar](repeating: 0, count: 4096)
    let count = readlink("/proc/self/exe", &buffer, buffer.count - 1)
    let own = String(
      decoding: buffer.prefix(max(0, count)).map(UInt8.init(bitPattern:)),
      as: UTF8.self
    )
    return own.split(separator: "/").dropLast().reduce("") { $0 + "/" + $1 } + "/regulars"
  }()

  /// Runs it to its end, reading both of its pipes meanwhile; ends it after two minutes.
  static func run(
    _ arguments: [String],
    input: String = "",
    environment: [String] = [],
    in folder: String = "/tmp"
  ) throws -> Outcome {
    let process = try Child(arguments, environment: environment, folder: folder)
    return try process.finish(input: Array(input.utf8))
  }

  /// Runs another program, which is looked for as a shell does.
  static func run(
    program: String,
    _ arguments: [String],
    environment: [String] = [],
    in folder: String
  ) throws -> Outcome {
    let process = try Child(
      arguments,
      environment: environment,
      folder: folder,
      program: program
    )
    return try process.finish()
  }

  /// Starts it and lets it run.
  static func start(_ arguments: [String], in folder: String = "/tmp") throws -> Child {
    try Child(arguments, environment: [], folder: folder)
  }
}

/// A running program with its three pipes.
struct Child {
  let process: pid_t
  private let input: Int32
  private let output: Int32
  private let errors: Int32

  /// One at a time: no pipe of one child may reach another, whose end its reader would wait for.
  private static let spawning = Mutex(())

  /// Does what no child may be born in the midst of: it would hold a file open that is just written,
  /// and a system runs no program that anybody has open for writing.
  static func withoutSpawning<Result>(_ body: () throws -> Result) rethrows -> Result {
    try spawning.withLock { _ in try body() }
  }

  init(
    _ arguments: [String],
    environment: [String],
    folder: String,
    program: String = Program.path
  ) throws {
    self = try Child.spawning.withLock { _ in
      try Child(alone: [program] + arguments, environment: environment, folder: folder)
    }
  }

  private init(alone words: [String], environment: [String], folder: String) throws {
    let (childInput, input) = try Child.makePipe()
    let (output, childOutput) = try Child.makePipe()
    let (errors, childErrors) = try Child.makePipe()
    defer { for end in [childInput, childOutput, childErrors] { close(end) } }
    var actions = posix_spawn_file_actions_t()
    posix_spawn_file_actions_init(&actions)
    defer { posix_spawn_file_actions_destroy(&actions) }
    posix_spawn_file_actions_adddup2(&actions, childInput, 0)
    posix_spawn_file_actions_adddup2(&actions, childOutput, 1)
    posix_spawn_file_actions_adddup2(&actions, childErrors, 2)
    let words = ["env", "-C", folder] + words
    var process = pid_t()
    let code = withCStrings(words) { words in
      withCStrings(Child.environment(environment)) { environment in
        posix_spawn(&process, "/usr/bin/env", &actions, nil, words, environment)
      }
    }
    try #require(code == 0, "\(words) cannot be started")
    self.process = process
    self.input = input
    self.output = output
    self.errors = errors
  }

  /// The next line of its output, as soon as it is there.
  func line() throws -> String {
    var line: [UInt8] = []
    var byte: [UInt8] = [0]
    while Glibc.read(output, &byte, 1) == 1, byte[0] != UInt8(ascii: "\n") { line += byte }
    return String(decoding: line, as: UTF8.self)
  }

  func finish(input bytes: [UInt8] = []) throws -> Program.Outcome {
    var collected: [Int32: [UInt8]] = [output: [], errors: []]
    var rest = bytes[...]
    if rest.isEmpty { close(input) }
    var open = Set([output, errors] + (rest.isEmpty ? [] : [input]))
    let deadline = time(nil) + 120
    while !open.isDisjoint(with: [output, errors]) {
      if time(nil) > deadline { kill(process, SIGKILL) }
      var waiting = open.sorted().map { descriptor in
        pollfd(
          fd: descriptor,
          events: Int16(descriptor == input ? POLLOUT : POLLIN),
          revents: 0
        )
      }
      poll(&waiting, nfds_t(waiting.count), 1000)
      for ready in waiting where ready.revents != 0 {
        if ready.fd == input {
          let count = rest.withUnsafeBytes { write(input, $0.baseAddress, $0.count) }
          rest = count > 0 ? rest.dropFirst(count) : []
          if rest.isEmpty { drop(input, from: &open) }
        } else if !read(ready.fd, into: &collected[ready.fd, default: []]) {
          drop(ready.fd, from: &open)
        }
      }
    }
    if open.contains(input) { close(input) }
    var status: Int32 = 0
    waitpid(process, &status, 0)
    let signal = status & 0x7F
    return Program.Outcome(
      exitCode: signal == 0 ? (status >> 8) & 0xFF : nil,
      signal: signal == 0 ? nil : signal,
      output: collected[output] ?? [],
      errors: String(decoding: collected[errors] ?? [], as: UTF8.self)
    )
  }

  private func drop(_ descriptor: Int32, from open: inout Set<Int32>) {
    close(descriptor)
    open.remove(descriptor)
  }

  /// False at the end.
  private func read(_ descriptor: Int32, into bytes: inout [UInt8]) -> Bool {
    var buffer = [UInt8](repeating: 0, count: 1 << 16)
    let count = Glibc.read(descriptor, &buffer, buffer.count)
    guard count > 0 else { return false }
    bytes += buffer[..<count]
    return true
  }

  private static func makePipe() throws -> (reading: Int32, writing: Int32) {
    signal(SIGPIPE, SIG_IGN)
    var ends: [Int32] = [0, 0]
    try #require(pipe(&ends) == 0)
    for end in ends { _ = fcntl(end, F_SETFD, FD_CLOEXEC) }
    return (ends[0], ends[1])
  }

  /// The tests' environment with some of it replaced, and without the backtraces of a crash, which
  /// print memory.
  private static func environment(_ changes: [String]) -> [String] {
    var all = ["SWIFT_BACKTRACE=enable=no"] + changes
    // Builds remember nothing of each other, save where a test gives them a place for it.
    if !changes.contains(where: { $0.hasPrefix("XDG_CACHE_HOME=") }) {
      all.append("XDG_CACHE_HOME=/dev/null")
    }
    for name in ["PATH", "HOME", "TMPDIR", "TZ", "LANG", "LC_ALL", "LD_LIBRARY_PATH"] {
      guard !changes.contains(where: { $0.hasPrefix(name + "=") }) else { continue }
      if let value = getenv(name) { all.append("\(name)=\(String(cString: value))") }
    }
    return all
  }
}

/// Calls `body` with a list of C strings that ends with nil.
private func withCStrings<Result>(
  _ strings: [String],
  _ body: (UnsafeMutablePointer<UnsafeMutablePointer<CChar>?>) -> Result
) -> Result {
  var pointers = strings.map { strdup($0) }
  pointers.append(nil)
  defer { for pointer in pointers { free(pointer) } }
  return pointers.withUnsafeMutableBufferPointer { buffer in
    guard let start = buffer.baseAddress else { preconditionFailure("the list is never empty") }
    return body(start)
  }
}
