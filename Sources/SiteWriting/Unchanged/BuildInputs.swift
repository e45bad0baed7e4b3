import Glibc

/// Every file and folder that a build reads, as it stands.
struct BuildInputs {
  struct Entry {
    var path: String
    var stamp: EntryStamp
    /// SHA-256 of a file's bytes, or of the names in a folder: only of what changed so lately that a
    /// further change might not show; empty for a file too large to be read once more.
    var digest = ""
  }

  /// What was asked for, and of which program: libraries that come later follow from these.
  let words: String
  /// When the build began, by the clock of the disk.
  let started: timespec
  private(set) var entries: [Entry] = []

  /// Larger files are told by their state on the disk alone.
  private static let largestDigest = 64 << 20
  /// Links can make rings; what lies deeper is no place for anything that is read.
  private static let deepest = 8

  /// What a build depends on, before any of it is read; `nil` where it cannot be listed, which the
  /// reading itself tells with its place.
  static func standing(for request: BuildRequest, _ output: borrowing SiteOutput) -> BuildInputs? {
    guard let started = output.started else { return nil }
    do {
      return try BuildInputs(request, started: started)
    } catch {
      return nil
    }
  }

  /// - Throws: `SiteWritingError` where something cannot be listed.
  init(_ request: BuildRequest, started: timespec) throws(SiteWritingError) {
    self.started = started
    words = try request.words()
    try add(request.content, below: 0)
    for path in try request.otherInputs() {
      entries.append(Entry(path: path, stamp: EntryStamp(path)))
    }
    for place in entries.indices where !entries[place].stamp.isSettled(before: started) {
      entries[place].digest = BuildInputs.digest(entries[place].path)
    }
  }

  private mutating func add(_ path: String, below depth: Int) throws(SiteWritingError) {
    let stamp = EntryStamp(path)
    entries.append(Entry(path: path, stamp: stamp))
    guard stamp.status?.kind == .folder, depth < BuildInputs.deepest else { return }
    for name in try Disk.names(in: path) where depth > 0 || !name.hasPrefix(".") {
      try add(path + "/" + name, below: depth + 1)
    }
  }

  /// Of what a file or folder holds; empty where that proves nothing.
  static func digest(_ path: String) -> String {
    do {
      guard let status = Disk.status(path, followingLinks: true) else { return "" }
      let bytes: [UInt8]
      switch status.kind {
      case .folder: bytes = Array(try Disk.names(in: path).joined(separator: "/").utf8)
      case .file where status.size <= largestDigest:
        bytes = try OpenFile(try Disk.resolved(path), flags: O_RDONLY).read(atMost: status.size)
      default: return ""
      }
      return sha256(bytes).map { hexadecimal($0) } ?? ""
    } catch {
      return ""
    }
  }
}
