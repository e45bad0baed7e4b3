import Diagnostics
import Synchronization

/// The files of a built site with their digests, kept in the site's own marker: it comes and goes
/// with the site in one step, so that a later change by hand shows.
package struct SiteListing: Sendable {
  /// Path → SHA-256, 64 hexadecimal digits.
  package let digests: [String: String]
  /// Whose site it is, and of which week; markers of older builds do not say it.
  package let head: SiteHead?

  /// Reads a marker; `nil` where it is none, or one from before sites had a list.
  package init?(marker bytes: [UInt8]) {
    let text = String(decoding: bytes, as: UTF8.self)
    guard text.hasPrefix(SiteOutput.markerText + "\n") else { return nil }
    var found: [String: String] = [:]
    var head: SiteHead?
    for line in text.dropFirst(SiteOutput.markerText.count + 1).split(separator: "\n") {
      let parts = line.split(separator: " ", maxSplits: 1, omittingEmptySubsequences: false)
      if line.hasPrefix("# ") {
        head = SiteHead(line: line)
        continue
      }
      guard parts.count == 2, parts[0].utf8.count == 64, parts[1].hasPrefix(" ") else { return nil }
      found[String(parts[1].dropFirst())] = String(parts[0])
    }
    digests = found
    self.head = head
  }

  /// The marker's bytes: its sentence, whose site it is, then lines that `sha256sum --check` reads,
  /// by path; it passes over the line before them.
  static func marker(_ digests: [String: String], head: SiteHead?) -> [UInt8] {
    let lines = digests.sorted { $0.key.utf8.lexicographicallyPrecedes($1.key.utf8) }
    let list = lines.map { "\($0.value)  \($0.key)\n" }.joined()
    return Array((SiteOutput.markerText + "\n" + (head?.line ?? "") + list).utf8)
  }
}

/// Whose site it is, and of which week: what a publish says of it, which a locked site tells nowhere
/// else.
package struct SiteHead: Sendable, Hashable {
  package var shop: String
  /// `2026-W47`.
  package var week: String

  package init(shop: String, week: String) {
    self.shop = shop
    self.week = week
  }

  fileprivate init?(line: Substring) {
    let parts = line.split(separator: " ", maxSplits: 2)
    guard parts.count == 3 else { return nil }
    self.init(shop: String(parts[2]), week: String(parts[1]))
  }

  /// Of one line, whatever the shop is called.
  fileprivate var line: String { "# \(week) \(printable(shop))\n" }
}

/// Takes the digests of files as they are published, from any thread.
final class PassingDigests: Sendable {
  private let found = Mutex<[String: String]>([:])

  /// Takes the bytes that are published.
  func take(_ path: String, _ bytes: [UInt8]) {
    guard let digest = sha256(bytes) else { return }
    take(path, digest: hexadecimal(digest))
  }

  /// Takes the digest of bytes that are published once more.
  func take(_ path: String, digest: String) { found.withLock { $0[path] = digest } }

  func marker(_ head: SiteHead?) -> [UInt8] {
    SiteListing.marker(found.withLock(\.self), head: head)
  }
}
