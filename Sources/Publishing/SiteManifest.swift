import FoundationEssentials
import SiteWriting

/// One published edition: names and digests of its files, nothing else.
///
/// It stands beside the files at the target, so that any machine can tell what was published there.
struct SiteManifest: Codable, Hashable, Sendable {
  struct File: Codable, Hashable, Sendable {
    var path: String
    var bytes: Int
    var sha256: String
    /// What rsync and object stores know a file by without sending it.
    var md5: String
  }

  static let fileName = ".regulars-manifest.json"
  /// Stands at a target without releases for as long as files of two editions may be there.
  static let pendingName = ".regulars-pending.json"

  var schema = 1
  var shop: String
  var week: String
  /// The week and the first digits of a digest over all files: the same files, the same name.
  var edition: String
  /// Editions that stood at this target before, the latest first.
  var previous: [String] = []
  /// By path.
  var files: [File]

  init(shop: String, week: String, files: [File]) {
    self.shop = shop
    self.week = week
    self.files = files.sorted { $0.path.utf8.lexicographicallyPrecedes($1.path.utf8) }
    let text = self.files.map { "\($0.sha256)  \($0.path)\n" }.joined()
    let digest = hexadecimal(SiteWriting.sha256(Array(text.utf8)) ?? [])
    edition = "\(week)-\(digest.prefix(12))"
  }

  /// Reads one back; `nil` where it is damaged or names what cannot be in a site.
  init?(_ bytes: [UInt8]) {
    let read: SiteManifest
    do {
      read = try JSONDecoder().decode(SiteManifest.self, from: Data(bytes))
    } catch {
      return nil
    }
    let names = [read.edition] + read.previous
    guard read.schema == 1, names.allSatisfy(isEditionName),
      read.files.allSatisfy({ faultInPath($0.path) == nil })
    else { return nil }
    self = read
  }

  var bytes: [UInt8] { lineOfJSON(self) }

  var byPath: [String: File] {
    Dictionary(files.map { ($0.path, $0) }, uniquingKeysWith: { first, _ in first })
  }

  var totalBytes: Int { files.reduce(0) { $0 + $1.bytes } }

  /// The same files as the next edition of a target.
  func following(_ standing: SiteManifest?) -> SiteManifest {
    var next = self
    let earlier = standing.map { [$0.edition] + $0.previous } ?? []
    next.previous = Array(earlier.filter { $0 != edition }.prefix(20))
    return next
  }
}

/// Editions become names of folders: nothing else may come from a target.
func isEditionName(_ name: String) -> Bool {
  (3...60).contains(name.utf8.count) && !name.hasPrefix("-")
    && name.utf8.allSatisfy {
      (0x30...0x39).contains($0) || (0x41...0x5A).contains($0 & 0xDF) || $0 == 0x2D
    }
}

/// What sending an edition changes at a target.
struct PublishPlan: Hashable, Sendable {
  var added: [String] = []
  var changed: [String] = []
  var gone: [String] = []
  /// Of the files that travel.
  var bytes = 0

  init(from old: SiteManifest?, to new: SiteManifest) {
    let standing = old?.byPath ?? [:]
    for file in new.files {
      guard let other = standing[file.path] else {
        added.append(file.path)
        bytes += file.bytes
        continue
      }
      guard other.sha256 != file.sha256 else { continue }
      changed.append(file.path)
      bytes += file.bytes
    }
    let paths = Set(new.files.map(\.path))
    gone = (old?.files ?? []).map(\.path).filter { !paths.contains($0) }
  }

  var isEmpty: Bool { added.isEmpty && changed.isEmpty && gone.isEmpty }
}
