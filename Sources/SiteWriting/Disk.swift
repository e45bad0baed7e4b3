package import Glibc

/// The few calls to the file system that writing needs, each failing with what was tried and where.
package enum Disk {
  package enum Kind: Sendable { case file, folder, link, other }

  package struct Status {
    package var kind: Kind
    package var size: Int
    package var mode: mode_t
    /// Device and number: two paths with the same identity are one thing.
    package var identity: Identity
    var changed: timespec
    /// When the entry itself changed, which no program can set.
    var entryChanged: timespec
  }

  package struct Identity: Hashable {
    var device: UInt
    var number: UInt
  }

  package static func failure(_ doing: String, _ path: String) -> SiteWritingError {
    .disk(doing: doing, path: path, code: errno)
  }

  /// `nil` if nothing stands there, or it cannot be looked at.
  package static func status(_ path: String, followingLinks: Bool = false) -> Status? {
    var info = stat()
    let result = unsafe followingLinks ? stat(path, &info) : lstat(path, &info)
    guard result == 0 else { return nil }
    return Status(info)
  }

  package static func makeFolder(_ path: String, mode: mode_t) throws(SiteWritingError) {
    guard unsafe mkdir(path, mode) == 0 else { throw failure("make this folder", path) }
    try setMode(path, mode)
  }

  /// Makes a folder that another process may be making at the same moment.
  ///
  /// - Returns: `false` where something of that name, whatever it is, is there already.
  package static func makeMissingFolder(
    _ path: String,
    mode: mode_t
  ) throws(SiteWritingError) -> Bool {
    if unsafe mkdir(path, mode) == 0 {
      try setMode(path, mode)
      return true
    }
    guard errno == EEXIST else { throw failure("make this folder", path) }
    return false
  }

  /// Sets the mode whatever the umask was.
  package static func setMode(_ path: String, _ mode: mode_t) throws(SiteWritingError) {
    guard unsafe chmod(path, mode) == 0 else { throw failure("set the mode", path) }
  }

  package static func rename(_ from: String, _ to: String) throws(SiteWritingError) {
    guard unsafe Glibc.rename(from, to) == 0 else { throw failure("rename to this", to) }
  }

  package static func makeLink(_ path: String, to target: String) throws(SiteWritingError) {
    guard unsafe symlink(target, path) == 0 else { throw failure("make this link", path) }
  }

  /// Names in the folder, sorted by bytes, without `.` and `..`.
  package static func names(in folder: String) throws(SiteWritingError) -> [String] {
    guard let handle = unsafe opendir(folder) else { throw failure("list this folder", folder) }
    defer { unsafe closedir(handle) }
    var names: [String] = []
    errno = 0
    while let entry = unsafe readdir(handle) {
      let name = unsafe withUnsafePointer(to: &entry.pointee.d_name) { pointer in
        unsafe String(cString: UnsafeRawPointer(pointer).assumingMemoryBound(to: CChar.self))
      }
      if name != ".", name != ".." { names.append(name) }
    }
    guard errno == 0 else { throw failure("list this folder", folder) }
    return names.sorted { $0.utf8.lexicographicallyPrecedes($1.utf8) }
  }

  /// Files below the folder, as paths relative to it; links are neither followed nor returned.
  package static func files(below folder: String) throws(SiteWritingError) -> [String] {
    var found: [String] = []
    var open = [""]
    while let prefix = open.popLast() {
      for name in try names(in: folder + "/" + prefix) {
        let path = prefix + name
        switch status(folder + "/" + path)?.kind {
        case .folder: open.append(path + "/")
        case .file: found.append(path)
        default: break
        }
      }
    }
    return found
  }

  /// All bytes of a file that no link stands for.
  package static func bytes(of path: String) throws(SiteWritingError) -> [UInt8] {
    let file = try OpenFile(path, flags: O_RDONLY)
    guard let status = file.status, status.kind == .file else {
      throw failure("read this", path)
    }
    return try file.read(atMost: status.size)
  }

  /// Removes a file, a link, or a folder with all it holds; links are not followed.
  package static func removeTree(_ path: String) throws(SiteWritingError) {
    var open = [path]
    while let top = open.last {
      guard let status = status(top) else {
        open.removeLast()
        continue
      }
      guard status.kind == .folder else {
        guard unsafe unlink(top) == 0 else { throw failure("remove this file", top) }
        open.removeLast()
        continue
      }
      let inside = try names(in: top)
      if inside.isEmpty {
        guard unsafe rmdir(top) == 0 else { throw failure("remove this folder", top) }
        open.removeLast()
      } else {
        open.append(contentsOf: inside.map { top + "/" + $0 })
      }
    }
  }

  /// Makes sure that the folder's list of names is on the disk.
  package static func flushFolder(_ path: String) throws(SiteWritingError) {
    let folder = try OpenFile(path, flags: O_RDONLY | O_DIRECTORY)
    try folder.flush()
  }

  /// The path from the root with every link resolved, as far as it stands.
  package static func resolved(_ path: String) throws(SiteWritingError) -> String {
    var standing = path.hasPrefix("/") ? path : try currentFolder() + "/" + path
    var rest: [Substring] = []
    while true {
      if let pointer = unsafe realpath(standing, nil) {
        defer { unsafe free(pointer) }
        return joined(unsafe String(cString: pointer), rest)
      }
      guard errno == ENOENT, status(standing) == nil else {
        throw failure("resolve this path", standing)
      }
      let parts = standing.split(separator: "/")
      guard let last = parts.last else { throw failure("resolve this path", path) }
      rest.insert(last, at: 0)
      standing = "/" + parts.dropLast().joined(separator: "/")
    }
  }

  package static func parent(of path: String) -> String {
    guard let slash = path.lastIndex(of: "/"), slash != path.startIndex else { return "/" }
    return String(path[..<slash])
  }

  package static func name(of path: String) -> String {
    guard let slash = path.lastIndex(of: "/") else { return path }
    return String(path[path.index(after: slash)...])
  }

  private static func currentFolder() throws(SiteWritingError) -> String {
    guard let pointer = unsafe getcwd(nil, 0) else { throw failure("find the current folder", ".") }
    defer { unsafe free(pointer) }
    return unsafe String(cString: pointer)
  }

  /// Parts that do not stand yet have no links, so `..` may be taken by its letters.
  private static func joined(_ base: String, _ rest: [Substring]) -> String {
    var parts = base.split(separator: "/")
    for part in rest {
      switch part {
      case ".": continue
      case "..": _ = parts.popLast()
      default: parts.append(part)
      }
    }
    return "/" + parts.joined(separator: "/")
  }
}

extension Disk.Status {
  init(_ info: stat) {
    kind =
      switch info.st_mode & S_IFMT {
      case S_IFREG: .file
      case S_IFDIR: .folder
      case S_IFLNK: .link
      default: .other
      }
    size = Int(info.st_size)
    mode = info.st_mode & 0o7777
    identity = Disk.Identity(device: UInt(info.st_dev), number: UInt(info.st_ino))
    changed = info.st_mtim
    entryChanged = info.st_ctim
  }
}
