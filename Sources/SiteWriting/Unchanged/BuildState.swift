import CSystem
import Glibc

/// Everything that a build depends on and everything it left, as it stands on the disk now.
///
/// Two builds with the same state have the same result, so the second need not be made. A state is
/// text, one thing a line, and is compared as text.
struct BuildState {
  /// A file that the site is made from.
  struct Input {
    var path: String
    var stamp: String
    /// SHA-256 in hexadecimal; empty for a file too large to be worth reading once more.
    var digest: String
    /// When its entry changed last.
    var changed: timespec
  }

  /// What was asked for, and the program with its libraries.
  let request: String
  let inputs: [Input]

  /// Larger inputs are told by their state on the disk alone: to read them costs more than it saves.
  private static let largestDigest = 64 << 20

  /// Reads every small file once, if digests are wanted.
  init(_ request: BuildRequest, withDigests: Bool) throws(SiteWritingError) {
    self.request = try BuildState.text(of: request)
    var inputs: [Input] = []
    for path in try BuildState.inputPaths(of: request) {
      var input = Input(path: path, stamp: "", digest: "", changed: timespec())
      guard let status = Disk.status(path, followingLinks: true) else { continue }
      // A folder is known by what it holds.
      input.stamp = status.kind == .folder ? "folder" : stamp(status)
      input.changed = status.entryChanged
      if withDigests { input.digest = try BuildState.digest(of: path, status) }
      inputs.append(input)
    }
    self.inputs = inputs
  }

  static func digest(of path: String, _ status: Disk.Status) throws(SiteWritingError) -> String {
    guard status.kind == .file, status.size <= largestDigest else { return "" }
    let bytes = try OpenFile(try Disk.resolved(path), flags: O_RDONLY).read(atMost: status.size)
    var digest = [UInt8](repeating: 0, count: 32)
    let code = unsafe bytes.withUnsafeBufferPointer { bytes in
      unsafe digest.withUnsafeMutableBufferPointer { digest in
        unsafe shim_sha256(bytes.baseAddress, bytes.count, digest.baseAddress)
      }
    }
    guard code == 0 else { return "" }
    let digits = Array("0123456789abcdef".utf8)
    let text = digest.flatMap { [digits[Int($0 >> 4)], digits[Int($0 & 15)]] }
    return String(decoding: text, as: UTF8.self)
  }

  /// All files below the content folder, the tables that stand elsewhere, the assignments, and the
  /// time zones.
  private static func inputPaths(of request: BuildRequest) throws(SiteWritingError) -> [String] {
    var paths: [String] = []
    for name in try Disk.names(in: request.content) where !name.hasPrefix(".") {
      let path = request.content + "/" + name
      if Disk.status(path, followingLinks: true)?.kind == .folder {
        paths += try files(below: path, depth: 0)
      } else {
        paths.append(path)
      }
    }
    for table in request.tables {
      let parts = table.split(separator: "=", maxSplits: 1)
      if parts.count == 2 { paths.append(String(parts[1])) }
    }
    paths.append(try privatePath(request) + "/" + AssignmentFile.name)
    // The rules of all zones change together, with the package that brings them.
    paths.append("/usr/share/zoneinfo/tzdata.zi")
    return paths
  }

  private static func files(below folder: String, depth: Int) throws(SiteWritingError) -> [String] {
    var paths = [folder]
    // Links can make rings; what lies deeper is no place for notes and makes every build a full one.
    guard depth < 8 else { return [folder + "/."] }
    for name in try Disk.names(in: folder) {
      let path = folder + "/" + name
      if Disk.status(path, followingLinks: true)?.kind == .folder {
        paths += try files(below: path, depth: depth + 1)
      } else {
        paths.append(path)
      }
    }
    return paths
  }

  private static func text(of request: BuildRequest) throws(SiteWritingError) -> String {
    let words = [
      try Disk.resolved(request.content), try Disk.resolved(request.output),
      try Disk.resolved(try privatePath(request)), request.content, "\(request.day)",
      "\(request.overrides)", request.theme ?? "", "\(request.record)", "\(request.strict)",
      "\(request.tables)",
    ]
    return words.map(escaped).joined(separator: "\n") + "\n" + (try loadedCode())
  }

  /// The program and the libraries it runs with, by their state on the disk.
  ///
  /// Fails where the system does not tell: then nothing says that the same program made the site.
  static func loadedCode() throws(SiteWritingError) -> String {
    let maps = try OpenFile("/proc/self/maps", flags: O_RDONLY).read(atMost: 1 << 20)
    var seen: Set<Substring> = []
    var text = ""
    for line in String(decoding: maps, as: UTF8.self).split(separator: "\n") {
      let parts = line.split(separator: " ", maxSplits: 5)
      guard parts.count == 6, parts[1].contains("x") else { continue }
      // The last column is set off by any number of spaces.
      let path = parts[5].drop { $0 == " " }
      guard path.hasPrefix("/"), seen.insert(path).inserted else { continue }
      let stamp = Disk.status(String(path), followingLinks: true).map(stamp) ?? ""
      text += escaped(String(path)) + "\t" + stamp + "\n"
    }
    guard !text.isEmpty else { throw Disk.failure("read the program's own map in", "/proc") }
    return text
  }

  /// What a folder holds, as text; what was left by a build is known by it again.
  ///
  /// Of a private folder without what other commands remember there under names with a dot.
  static func listing(of folder: String, isPrivate: Bool) throws(SiteWritingError) -> String {
    var lines = ""
    for path in try Disk.files(below: folder).sorted(by: precedes) {
      if isPrivate, path.hasPrefix("."), path != PrivateFolder.marker { continue }
      guard let status = Disk.status(folder + "/" + path) else { continue }
      lines += escaped(path) + "\t" + stamp(status) + "\n"
    }
    return lines
  }
}

/// What tells a file from itself after a change: no program can set the time of its entry.
private func stamp(_ status: Disk.Status) -> String {
  let (changed, entry) = (status.changed, status.entryChanged)
  return "\(status.identity.device) \(status.identity.number) \(status.size) \(status.mode) "
    + "\(changed.tv_sec).\(changed.tv_nsec) \(entry.tv_sec).\(entry.tv_nsec)"
}

func escaped(_ text: String) -> String {
  guard text.utf8.contains(where: { $0 < 32 || $0 == 0x5C }) else { return text }
  return text.utf8.reduce(into: "") { escaped, byte in
    if byte < 32 || byte == 0x5C {
      escaped += "\\\(byte)."
    } else {
      escaped.unicodeScalars.append(Unicode.Scalar(byte))
    }
  }
}

private func precedes(_ a: String, _ b: String) -> Bool {
  a.utf8.lexicographicallyPrecedes(b.utf8)
}
