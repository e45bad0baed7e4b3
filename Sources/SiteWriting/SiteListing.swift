import Synchronization

/// The files of a built site with their digests, kept in the site's own marker: it comes and goes
/// with the site in one step, so that a later change by hand shows.
package struct SiteListing: Sendable {
  /// Path → SHA-256, 64 hexadecimal digits.
  package let digests: [String: String]

  /// Reads a marker; `nil` where it is none, or one from before sites had a list.
  package init?(marker bytes: [UInt8]) {
    let text = String(decoding: bytes, as: UTF8.self)
    guard text.hasPrefix(SiteOutput.markerText + "\n") else { return nil }
    var found: [String: String] = [:]
    for line in text.dropFirst(SiteOutput.markerText.count + 1).split(separator: "\n") {
      let parts = line.split(separator: " ", maxSplits: 1, omittingEmptySubsequences: false)
      guard parts.count == 2, parts[0].utf8.count == 64, parts[1].hasPrefix(" ") else { return nil }
      found[String(parts[1].dropFirst())] = String(parts[0])
    }
    digests = found
  }

  /// The marker's bytes: its sentence, then lines that `sha256sum --check` reads, by path.
  static func marker(_ digests: [String: [UInt8]]) -> [UInt8] {
    let lines = digests.sorted { $0.key.utf8.lexicographicallyPrecedes($1.key.utf8) }
    let list = lines.map { "\(hexadecimal($0.value))  \($0.key)\n" }.joined()
    return Array((SiteOutput.markerText + "\n" + list).utf8)
  }
}

/// Takes the digests of files as they pass the gate, from any thread.
final class PassingDigests: Sendable {
  private let found = Mutex<[String: [UInt8]]>([:])

  /// The same gate, whose files are taken down here too.
  func watching(_ gate: PublishingGate) -> PublishingGate {
    PublishingGate(
      see: { path, bytes in
        gate.see(path, bytes)
        guard let digest = sha256(bytes) else { return }
        self.found.withLock { $0[path] = digest }
      },
      findings: gate.findings
    )
  }

  var marker: [UInt8] { SiteListing.marker(found.withLock(\.self)) }
}
