import Glibc

/// Where a site's build record is kept: a file for each site in the user's cache, readable by the
/// user alone.
///
/// It holds paths, times, digests and findings: nothing of a customer, and nothing that is needed.
struct RecordPlace {
  private let folder: String
  private let name: String

  /// Above this many records those whose site is gone are removed.
  private static let most = 64

  /// `nil` for a user without a home.
  init?(of request: BuildRequest) throws(SiteWritingError) {
    guard let cache = RecordPlace.cache,
      let digest = sha256(Array(try Disk.resolved(request.output).utf8))
    else { return nil }
    folder = cache + "/regulars"
    name = String(hexadecimal(digest).prefix(32)) + ".record"
  }

  /// After the XDG base directory specification.
  private static var cache: String? {
    if let cache = variable("XDG_CACHE_HOME"), cache.hasPrefix("/") { return cache }
    return variable("HOME").flatMap { $0.hasPrefix("/") ? $0 + "/.cache" : nil }
  }

  private static func variable(_ name: String) -> String? {
    guard let value = unsafe getenv(name) else { return nil }
    return unsafe String(cString: value)
  }

  func read() throws(SiteWritingError) -> [UInt8]? {
    let path = folder + "/" + name
    guard let status = Disk.status(path), status.kind == .file, status.mode & 0o077 == 0 else {
      return nil
    }
    return try Disk.bytes(of: path)
  }

  func write(_ bytes: [UInt8]) throws(SiteWritingError) {
    for path in [Disk.parent(of: folder), folder]
    where Disk.status(path, followingLinks: true) == nil {
      _ = try Disk.makeMissingFolder(path, mode: 0o700)
    }
    try writeFile(bytes, to: folder + "/" + name, mode: 0o600)
    try removeOrphans()
  }

  func remove() throws(SiteWritingError) {
    let path = folder + "/" + name
    guard unsafe unlink(path) == 0 || errno == ENOENT else {
      throw Disk.failure("remove this file", path)
    }
  }

  /// Removes records of sites that are no more.
  private func removeOrphans() throws(SiteWritingError) {
    let names = try Disk.names(in: folder).filter { $0.hasSuffix(".record") }
    guard names.count > RecordPlace.most else { return }
    for other in names where other != name {
      let start = try OpenFile(folder + "/" + other, flags: O_RDONLY).read(atMost: 8_192)
      let lines = start.split(separator: UInt8(ascii: "\n"), maxSplits: 2)
      guard lines.count == 3, Disk.status(String(decoding: lines[1], as: UTF8.self)) == nil else {
        continue
      }
      unsafe unlink(folder + "/" + other)
    }
  }
}
