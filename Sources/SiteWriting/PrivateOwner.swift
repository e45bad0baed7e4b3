import Glibc

/// Which content folder a private folder belongs to: two shops side by side would take one's
/// assignments for the other's, and write over each other's lists.
///
/// The marker names it on its second line, by the way from the private folder, so that both may be
/// moved or copied together.
struct PrivateOwner {
  private static let start = "Belongs to: "

  /// Both resolved.
  private let folder: String
  private let content: String

  init(of folder: String, content: String) throws(SiteWritingError) {
    self.folder = folder
    self.content = try Disk.resolved(content)
  }

  /// The line of the marker.
  var line: String { PrivateOwner.start + way + "\n" }

  /// Fails where another content folder is named that still stands: one that does not was renamed.
  func check(named path: String) throws(SiteWritingError) {
    let marker = folder + "/" + PrivateFolder.marker
    guard let status = Disk.status(marker), status.kind == .file else { return }
    let bytes = try OpenFile(marker, flags: O_RDONLY).read(atMost: status.size)
    let lines = String(decoding: bytes, as: UTF8.self).split(separator: "\n")
    guard let line = lines.first(where: { $0.hasPrefix(PrivateOwner.start) }) else { return }
    let named = String(line.dropFirst(PrivateOwner.start.count))
    guard let other = Disk.status(try Disk.resolved(folder + "/" + named)), other.kind == .folder,
      other.identity != Disk.status(content)?.identity
    else { return }
    throw .otherShop(path: path, owner: named, content: way)
  }

  /// From the private folder to the content folder.
  private var way: String {
    let (from, to) = (folder.split(separator: "/"), content.split(separator: "/"))
    let shared = zip(from, to).prefix { $0 == $1 }.count
    let up = [Substring](repeating: "..", count: from.count - shared)
    return (up + to.dropFirst(shared)).joined(separator: "/")
  }
}
