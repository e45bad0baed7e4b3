import Glibc
import SiteWriting

/// A folder of this machine, or of another one whose disk is mounted here.
struct FolderHost: LinkingHost {
  let root: String

  /// How a file is called until it is whole.
  private static let unfinished = ".regulars-new"

  func files(in folder: String) throws(PublishFailure) -> [String: HostedFile] {
    let place = path(folder)
    guard Disk.status(place)?.kind == .folder else { return [:] }
    let walk = try SiteWalk(place)
    var found: [String: HostedFile] = [:]
    for path in walk.strangers { found[path] = HostedFile(bytes: 0, isStrange: true) }
    for result in digests(of: walk.files, in: place) {
      let file = try result.get()
      found[file.path] = HostedFile(bytes: file.bytes, md5: file.md5)
    }
    return found
  }

  func read(_ path: String) throws(PublishFailure) -> [UInt8] {
    try onDisk { () throws(SiteWritingError) in try Disk.bytes(of: self.path(path)) }
  }

  func put(
    _ paths: [String],
    from tree: String,
    into folder: String
  ) throws(PublishFailure) {
    guard !paths.isEmpty else { return }
    try onDisk { () throws(SiteWritingError) in
      let place = path(folder)
      try makeFolders(for: paths, in: place)
      for path in paths {
        let unfinished = place + "/" + FolderHost.unfinished(path)
        try Disk.removeTree(unfinished)
        try FolderHost.copy(tree + "/" + path, to: unfinished)
      }
      try OpenFile(place, flags: O_RDONLY | O_DIRECTORY).flushFileSystem()
      for path in paths {
        try Disk.rename(place + "/" + FolderHost.unfinished(path), place + "/" + path)
      }
      try OpenFile(place, flags: O_RDONLY | O_DIRECTORY).flushFileSystem()
    }
  }

  func remove(_ paths: [String], in folder: String) throws(PublishFailure) {
    guard !paths.isEmpty else { return }
    try onDisk { () throws(SiteWritingError) in
      for path in paths { try Disk.removeTree(self.path(folder) + "/" + path) }
      // Folders that are empty now, from the innermost on; others refuse to go, which is right.
      for path in Set(paths.flatMap(foldersAbove)).sorted(by: >) {
        unsafe rmdir(self.path(folder) + "/" + path)
      }
    }
  }

  func isLeftover(_ path: String) -> Bool {
    let name = Disk.name(of: path)
    return name.hasPrefix(".") && name.hasSuffix(FolderHost.unfinished)
  }

  func current() throws(PublishFailure) -> CurrentLink {
    guard let status = Disk.status(path("current")) else { return .missing }
    guard status.kind == .link else { return .strange }
    var buffer = [CChar](repeating: 0, count: 4096)
    let count = unsafe readlink(path("current"), &buffer, buffer.count)
    let bytes = buffer.prefix(max(0, count)).map(UInt8.init(bitPattern:))
    return CurrentLink(leadingTo: String(decoding: bytes, as: UTF8.self))
  }

  func releases() throws(PublishFailure) -> [String] {
    guard Disk.status(path("releases"))?.kind == .folder else { return [] }
    return try onDisk { () throws(SiteWritingError) in try Disk.names(in: path("releases")) }
  }

  func putRelease(
    _ name: String,
    _ manifest: SiteManifest,
    from tree: String,
    over previous: SiteManifest?
  ) throws(PublishFailure) {
    let place = path("releases/" + name)
    let unfinished = path("releases/." + name + FolderHost.unfinished)
    var shared: [String: String] = [:]
    if let previous {
      let folder = path("releases/" + previous.edition)
      for file in previous.files { shared[file.sha256] = folder + "/" + file.path }
    }
    let known = shared
    try onDisk { () throws(SiteWritingError) in
      try makeFolder(root)
      try makeFolder(path("releases"))
      // Broken publishes of any edition leave one of these; on a full disk that is what fills it.
      for name in try Disk.names(in: path("releases")) where isLeftover(name) {
        try Disk.removeTree(path("releases/" + name))
      }
      try Disk.makeFolder(unfinished, mode: 0o755)
      try makeFolders(for: manifest.files.map(\.path), in: unfinished)
      for file in manifest.files {
        let target = unfinished + "/" + file.path
        if let same = known[file.sha256], unsafe link(same, target) == 0 { continue }
        try FolderHost.copy(tree + "/" + file.path, to: target)
      }
      let list = try OpenFile.creating(unfinished + "/" + SiteManifest.fileName, mode: 0o644)
      try list.write(manifest.bytes)
      try OpenFile(unfinished, flags: O_RDONLY | O_DIRECTORY).flushFileSystem()
      try Disk.removeTree(place)
      try Disk.rename(unfinished, place)
      try Disk.flushFolder(path("releases"))
    }
  }

  func switchOver(to release: String) throws(PublishFailure) {
    try onDisk { () throws(SiteWritingError) in
      let unfinished = path(".current" + FolderHost.unfinished)
      try Disk.removeTree(unfinished)
      try Disk.makeLink(unfinished, to: "releases/" + release)
      try Disk.rename(unfinished, path("current"))
      try Disk.flushFolder(root)
    }
  }

  func removeReleases(_ names: [String]) throws(PublishFailure) {
    try onDisk { () throws(SiteWritingError) in
      for name in names { try Disk.removeTree(path("releases/" + name)) }
    }
  }

  private func path(_ inside: String) -> String { inside.isEmpty ? root : root + "/" + inside }

  private func makeFolders(for paths: [String], in place: String) throws(SiteWritingError) {
    try makeFolder(root)
    for folder in Set(paths.flatMap(foldersAbove)).sorted() {
      try makeFolder(place + "/" + folder)
    }
  }

  private func makeFolder(_ path: String) throws(SiteWritingError) {
    if path == root {
      for above in foldersAbove(path).reversed() where !above.isEmpty {
        if Disk.status(above, followingLinks: true) == nil {
          try Disk.makeFolder(above, mode: 0o755)
        }
      }
    }
    guard let status = Disk.status(path, followingLinks: path == root) else {
      return try Disk.makeFolder(path, mode: 0o755)
    }
    guard status.kind == .folder else { throw .notAFolder(path: path) }
  }

  private static func unfinished(_ path: String) -> String {
    let name = Disk.name(of: path)
    return path.dropLast(name.count) + "." + name + unfinished
  }

  private static func copy(_ source: String, to target: String) throws(SiteWritingError) {
    let file = try OpenFile.creating(target, mode: 0o644)
    try file.write(try Disk.bytes(of: source))
  }
}
