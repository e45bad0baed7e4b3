import Diagnostics
import FoundationEssentials
import Glibc

/// What the last build was made from, what it left, and what it said: kept in the private folder, so
/// that a build of the same does next to nothing.
///
/// A file of the input counts as unchanged if its state on the disk is the same and older than the
/// build, or else if its bytes have the same digest. Should anything else differ, be it a file of the
/// site, of the private folder or of the program, the whole build is made.
struct BuildRecord: Codable {
  static let name = ".last-build"
  private static let version = 1

  fileprivate struct Finding: Codable {
    var file: String
    var line: Int?
    var column: Int?
    var severity: Diagnostic.Severity
    var message: String
    var code: String
    var hint: String?
  }

  private var version: Int
  private var request: String
  /// Of each file its path, its state, its digest, and whether it lay still when the build began: a
  /// later change then shows in its state.
  private var inputs: [String]
  private var site: String
  private var lists: String
  private var messages: [Finding]
  /// Names and values of the line of JSON.
  private(set) var summary: [[String]]

  /// Seconds by which the clocks of two disks may differ.
  private static let doubt = 2

  /// `nil` if another program changed the input since `before`: what was read is not known then.
  ///
  /// `started` is the disk's own time at that moment; `written` are files that the build itself
  /// added to its input, and which change nothing in it; `output` is the folder of the site.
  ///
  /// - Throws: `SiteWritingError` where a file cannot be read.
  init?(
    _ request: BuildRequest,
    before: BuildState,
    started: timespec,
    written: Set<String>,
    output: String,
    said: (findings: Findings, summary: [[String]])
  ) throws(SiteWritingError) {
    let after = try BuildState(request, withDigests: false)
    let lasting = after.inputs.filter { !written.contains($0.path) }
    let stood = before.inputs.filter { !written.contains($0.path) }
    guard lasting.map({ [$0.path, $0.stamp] }) == stood.map({ [$0.path, $0.stamp] }) else {
      return nil
    }
    let digests = Dictionary(
      stood.map { ($0.path, $0.digest) },
      uniquingKeysWith: { first, _ in first }
    )
    inputs = []
    for input in after.inputs {
      var digest = digests[input.path] ?? ""
      if written.contains(input.path) { digest = try BuildRecord.digest(of: input.path) }
      let isSettled = input.changed.tv_sec < started.tv_sec - BuildRecord.doubt
      inputs.append(BuildRecord.start(of: input) + digest + (isSettled ? "\tsettled" : "\t"))
    }
    version = BuildRecord.version
    self.request = before.request
    site = try BuildState.listing(of: output, isPrivate: false)
    lists = try BuildState.listing(of: try privatePath(request), isPrivate: true)
    messages = said.findings.all.map { Finding($0) }
    summary = said.summary
  }

  /// The record of a build that need not be made again; `nil` where anything may have changed.
  static func standing(for request: BuildRequest, output: String) -> BuildRecord? {
    do {
      let folder = try privatePath(request)
      let path = folder + "/" + name
      guard Disk.status(path)?.kind == .file else { return nil }
      let record = try JSONDecoder().decode(BuildRecord.self, from: Data(try Disk.bytes(of: path)))
      let now = try BuildState(request, withDigests: false)
      guard record.version == version, record.request == now.request,
        try record.hasInputs(now.inputs),
        record.site == (try BuildState.listing(of: output, isPrivate: false)),
        record.lists == (try BuildState.listing(of: folder, isPrivate: true))
      else { return nil }
      return record
    } catch {
      // A record that cannot be read or compared proves nothing.
      return nil
    }
  }

  private func hasInputs(_ now: [BuildState.Input]) throws(SiteWritingError) -> Bool {
    guard inputs.count == now.count else { return false }
    for (line, input) in zip(inputs, now) {
      let start = BuildRecord.start(of: input)
      if line.hasSuffix("\tsettled"), line.utf8.starts(with: start.utf8) { continue }
      if input.stamp == "folder", line.utf8.starts(with: start.utf8) { continue }
      let parts = line.split(separator: "\t", omittingEmptySubsequences: false)
      guard parts.count == 4, parts[0] == escaped(input.path), !parts[2].isEmpty,
        try BuildRecord.digest(of: input.path) == parts[2]
      else { return false }
    }
    return true
  }

  private static func start(of input: BuildState.Input) -> String {
    escaped(input.path) + "\t" + input.stamp + "\t"
  }

  private static func digest(of path: String) throws(SiteWritingError) -> String {
    guard let status = Disk.status(path, followingLinks: true) else { return "" }
    return try BuildState.digest(of: path, status)
  }

  func save(_ folder: PrivateFolder) throws(SiteWritingError) {
    do {
      try folder.write(BuildRecord.name, Array(try JSONEncoder().encode(self)))
    } catch let error as SiteWritingError {
      throw error
    } catch {
      // Nothing in a record is beyond JSON; without one the next build is a full one.
    }
  }

  var findings: Findings {
    var findings = Findings()
    for message in messages { findings.add(message.diagnostic) }
    return findings
  }
}

extension BuildRecord.Finding {
  fileprivate init(_ finding: Diagnostic) {
    file = finding.location.file
    line = finding.location.line
    column = finding.location.column
    severity = finding.severity
    message = finding.message
    code = finding.code
    hint = finding.hint
  }

  fileprivate var diagnostic: Diagnostic {
    Diagnostic(
      severity,
      at: SourceLocation(file, line: line, column: column),
      message,
      code: code,
      hint: hint
    )
  }
}
