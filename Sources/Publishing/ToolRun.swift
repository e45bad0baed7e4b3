import CFileSystem
import Glibc
import SiteWriting

/// One call of a tool, from its start to its end.
struct ToolRun {
  /// `nil` where a signal ended it.
  let exitCode: Int32?
  let output: [UInt8]
  /// The end of what it complained about, with what must stay secret taken out.
  let errors: String

  /// A list of 10 000 files takes some megabytes.
  private static let maximumOutput = 64 << 20
  private static let maximumErrors = 16 << 10

  var text: String { String(decoding: output, as: UTF8.self) }

  /// The last lines of the complaint, on one line and short enough for a finding.
  var complaint: String {
    let lines = errors.split(separator: "\n").map { line in
      line.split(whereSeparator: { $0 == " " || $0 == "\t" || $0 == "\r" }).joined(separator: " ")
    }
    var said: [String] = []
    for line in lines.filter({ !$0.isEmpty }).suffix(6) where !said.contains(line) {
      said.append(line)
    }
    let text = said.joined(separator: "; ")
    return text.count > 600 ? String(text.prefix(600)) + "…" : text
  }

  init(_ tool: Tool, _ arguments: [String]) throws(PublishFailure) {
    let child = try StartedTool(tool, arguments)
    let (output, errors) = child.read(atMost: ToolRun.maximumOutput, ToolRun.maximumErrors)
    let status = child.wait()
    self.output = output
    self.errors = withoutSecrets(String(decoding: errors, as: UTF8.self))
    exitCode = status & 0x7F == 0 ? (status >> 8) & 0xFF : nil
  }
}

/// A running tool and the ends of its two pipes.
private struct StartedTool {
  private let process: pid_t
  private let output: Int32
  private let errors: Int32

  /// The number under which a tool has our lock.
  private static let lockNumber: Int32 = 9

  init(_ tool: Tool, _ arguments: [String]) throws(PublishFailure) {
    let (output, childOutput) = try StartedTool.makePipe()
    let (errors, childErrors) = try StartedTool.makePipe()
    defer { for end in [childOutput, childErrors] { close(end) } }
    var actions = unsafe posix_spawn_file_actions_t()
    unsafe posix_spawn_file_actions_init(&actions)
    defer { unsafe posix_spawn_file_actions_destroy(&actions) }
    // A file: nobody is there to answer a question.
    unsafe posix_spawn_file_actions_addopen(&actions, 0, tool.input, O_RDONLY, 0)
    unsafe posix_spawn_file_actions_adddup2(&actions, childOutput, 1)
    unsafe posix_spawn_file_actions_adddup2(&actions, childErrors, 2)
    if let lock = tool.lock {
      unsafe posix_spawn_file_actions_adddup2(&actions, lock, StartedTool.lockNumber)
    }
    if let folder = tool.folder {
      unsafe regulars_spawn_in(&actions, folder)
    }
    var process = pid_t()
    let code = unsafe withCStrings([tool.name] + arguments) { words in
      unsafe withCStrings(environment(adding: tool.environment)) { variables in
        unsafe posix_spawn(&process, tool.path, &actions, nil, words, variables)
      }
    }
    guard code == 0 else {
      for end in [output, errors] { close(end) }
      throw PublishFailure(.disk(doing: "start this tool", path: tool.path, code: code))
    }
    self.process = process
    self.output = output
    self.errors = errors
  }

  /// Reads both pipes to their ends, so that neither holds the tool up.
  ///
  /// Beyond the limit the tool is ended; of the complaints the last are kept.
  func read(atMost limit: Int, _ errorLimit: Int) -> (output: [UInt8], errors: [UInt8]) {
    var said: [UInt8] = []
    var complaints: [UInt8] = []
    var open = [output, errors]
    while !open.isEmpty {
      var waiting = open.map { pollfd(fd: $0, events: Int16(POLLIN), revents: 0) }
      guard unsafe poll(&waiting, nfds_t(waiting.count), -1) >= 0 || errno == EINTR else { break }
      for ready in waiting where ready.revents != 0 {
        let bytes = StartedTool.available(in: ready.fd)
        if bytes.isEmpty {
          open.removeAll { $0 == ready.fd }
        } else if ready.fd == output {
          said += bytes
          if said.count > limit { kill(process, SIGTERM) }
        } else {
          complaints += bytes
          if complaints.count > 2 * errorLimit { complaints = Array(complaints.suffix(errorLimit)) }
        }
      }
    }
    return (said, complaints.suffix(errorLimit).map(\.self))
  }

  /// The state that the system gives of a process that ended.
  func wait() -> Int32 {
    close(output)
    close(errors)
    var status: Int32 = 0
    while unsafe waitpid(process, &status, 0) < 0, errno == EINTR {}
    return status
  }

  private static func available(in descriptor: Int32) -> [UInt8] {
    var buffer = [UInt8](repeating: 0, count: 1 << 16)
    while true {
      let count = unsafe Glibc.read(descriptor, &buffer, buffer.count)
      if count < 0, errno == EINTR { continue }
      return Array(buffer.prefix(max(0, count)))
    }
  }

  /// Neither end reaches any child but under the numbers that it is given.
  private static func makePipe() throws(PublishFailure) -> (reading: Int32, writing: Int32) {
    var ends: [Int32] = [0, 0]
    guard unsafe regulars_pipe(&ends) == 0 else {
      throw PublishFailure(.disk(doing: "make a pipe", path: "a tool", code: errno))
    }
    return (ends[0], ends[1])
  }
}

/// Our own environment, in the language that the program reads, with some of it replaced.
private func environment(adding changes: [String: String]) -> [String] {
  var changes = changes
  changes["LC_ALL"] = "C"
  changes["LANGUAGE"] = "C"
  let kept = inherited().filter { variable in
    changes[String(variable.prefix { $0 != "=" })] == nil
  }
  return kept + changes.sorted { $0.key < $1.key }.map { "\($0.key)=\($0.value)" }
}

private func inherited() -> [String] {
  var found: [String] = []
  var next = unsafe environ
  while let variable = unsafe next.pointee {
    found.append(unsafe String(cString: variable))
    unsafe next += 1
  }
  return found
}

/// Takes out names and passwords of addresses, and the values of variables that hold keys.
private func withoutSecrets(_ text: String) -> String {
  var result = text
  for variable in inherited() {
    let name = variable.prefix { $0 != "=" }
    let value = variable.dropFirst(name.count + 1)
    let words = ["TOKEN", "SECRET", "PASS", "KEY", "CREDENTIAL"]
    guard value.count >= 8, words.contains(where: { name.uppercased().contains($0) }) else {
      continue
    }
    result = result.replacing(value, with: "…")
  }
  var parts = result.components(separatedBy: "://")
  for index in parts.indices.dropFirst() {
    let host = parts[index].prefix { !" /\n'\"".contains($0) }
    guard let at = host.lastIndex(of: "@") else { continue }
    parts[index] = "…" + parts[index][at...]
  }
  return parts.joined(separator: "://")
}

extension String {
  fileprivate func components(separatedBy separator: String) -> [String] {
    split(separator: separator, omittingEmptySubsequences: false).map(String.init)
  }
}

/// Calls `body` with a list of C strings that ends with nil.
private func withCStrings<Result>(
  _ strings: [String],
  _ body: (UnsafeMutablePointer<UnsafeMutablePointer<CChar>?>) -> Result
) -> Result {
  var pointers = unsafe strings.map { unsafe strdup($0) }
  unsafe pointers.append(nil)
  defer { unsafe pointers.forEach { unsafe free($0) } }
  return unsafe pointers.withUnsafeMutableBufferPointer { buffer in
    guard let start = buffer.baseAddress else { preconditionFailure("the list is never empty") }
    return unsafe body(start)
  }
}
