import Glibc

/// A locked output folder that a site can be written to.
///
/// Opening it checks that the folder may be replaced at all, takes the lock, and clears what a
/// killed build left. The lock ends with the value.
package struct SiteOutput: ~Copyable {
  /// Says that a folder is written by this program and may be replaced by it.
  package static let marker = ".regulars-site"
  static let markerText = "Written by regulars. Every build replaces this folder whole.\n"

  /// The folder with every link resolved.
  let folder: String
  /// As the person wrote it.
  let named: String
  private let lock: OutputLock

  /// When the work on it began, by the clock of its disk.
  var started: timespec? { lock.taken }

  /// The folder at `path` may be missing, empty, or one this program wrote; `sources` are the files
  /// and folders that the site is made from.
  package init(at path: String, sources: [String]) throws(SiteWritingError) {
    let folder = try Disk.resolved(path)
    guard folder != "/" else { throw .notOurs(path: path) }
    try checkApart(folder, from: sources, named: path)
    try SiteOutput.checkFolder(folder, named: path)
    let taken = try OutputLock(beside: folder, named: path)
    // A file written over its limit is an error to report, not an end to die of.
    signal(SIGXFSZ, SIG_IGN)
    try SiteOutput.recover(folder)
    lock = taken
    named = path
    self.folder = folder
  }

  /// `.site.WORD` beside `site`.
  static func beside(_ folder: String, _ word: String) -> String {
    let parent = Disk.parent(of: folder)
    return (parent == "/" ? "" : parent) + "/." + Disk.name(of: folder) + "." + word
  }

  var building: String { SiteOutput.beside(folder, "building-\(getpid())") }
  var previous: String { SiteOutput.beside(folder, "previous-\(getpid())") }

  /// Whether a site of ours stands in the folder.
  package static func isOurs(_ folder: String) -> Bool {
    Disk.status(folder + "/" + marker)?.kind == .file
  }

  private static func checkFolder(_ folder: String, named: String) throws(SiteWritingError) {
    guard let status = Disk.status(folder) else { return }
    guard status.kind == .folder else { throw .notAFolder(path: named) }
    if let parent = Disk.status(Disk.parent(of: folder), followingLinks: true),
      parent.identity.device != status.identity.device
    {
      throw .mountPoint(path: named)
    }
    let names = try Disk.names(in: folder)
    guard names.isEmpty || isOurs(folder), !names.contains(".git") else {
      throw .notOurs(path: named)
    }
  }

  /// Brings the last good site back and removes what killed builds left.
  ///
  /// The lock is held, so whoever made these folders is gone. A folder without our marker is only
  /// removed when it is empty.
  private static func recover(_ folder: String) throws(SiteWritingError) {
    let parent = Disk.parent(of: folder)
    let start = "." + Disk.name(of: folder) + "."
    for name in try Disk.names(in: parent) where name.hasPrefix(start) {
      let path = (parent == "/" ? "" : parent) + "/" + name
      let word = name.dropFirst(start.count)
      guard word.hasPrefix("building-") || word.hasPrefix("previous-") else { continue }
      if word.hasPrefix("previous-"), SiteOutput.isOurs(path), Disk.status(folder) == nil {
        try Disk.rename(path, folder)
      } else if SiteOutput.isOurs(path) {
        try Disk.removeTree(path)
      } else if Disk.status(path)?.kind == .folder {
        unsafe rmdir(path)
      }
    }
  }
}

/// Fails if one of the sources is, holds or lies in the folder, by the identity of folders on the
/// disk, so that no link, other spelling or second mount hides it.
package func checkApart(
  _ folder: String,
  from sources: [String],
  named: String
) throws(SiteWritingError) {
  let own = Disk.status(folder, followingLinks: true)?.identity
  let above = Set(identities(from: folder))
  for source in sources {
    let path = try Disk.resolved(source)
    guard let status = Disk.status(path, followingLinks: true) else { continue }
    let holds = own.map { identities(from: path).contains($0) } ?? false
    if holds || above.contains(status.identity) {
      throw .overlapping(output: named, source: source)
    }
  }
}

/// Of the path and every folder above it, as far as they stand.
private func identities(from path: String) -> [Disk.Identity] {
  var found: [Disk.Identity] = []
  var path = path
  while true {
    if let status = Disk.status(path, followingLinks: true) { found.append(status.identity) }
    if path == "/" { return found }
    path = Disk.parent(of: path)
  }
}
