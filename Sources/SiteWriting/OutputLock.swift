import Glibc

/// Keeps a second build out while one runs.
///
/// The lock is the kernel's lock on a file, so it ends with the process that holds it, however that
/// ends; the file holds the process number for people. Folders that had to be made to hold the file
/// go again with it if nothing else came into them.
package struct OutputLock: ~Copyable {
  private let file: OpenFile
  private let madeFolders: [String]

  package init(beside folder: String, named: String) throws(SiteWritingError) {
    let made = try makeParents(of: folder)
    do {
      file = try OutputLock.lock(SiteOutput.beside(folder, "lock"), for: named)
      madeFolders = made
    } catch {
      removeIfEmpty(made)
      throw error
    }
  }

  /// The open file that holds the lock: a child that has it too keeps the lock as long as it runs.
  package var descriptor: Int32 { file.descriptor }

  /// When the lock was taken, by the clock of its disk.
  var taken: timespec? { file.status?.entryChanged }

  deinit {
    unsafe unlink(file.path)
    removeIfEmpty(madeFolders)
  }

  private static func lock(_ path: String, for output: String) throws(SiteWritingError) -> OpenFile
  {
    while true {
      let candidate = try OpenFile(path, flags: O_RDWR | O_CREAT, mode: 0o644)
      guard flock(candidate.descriptor, LOCK_EX | LOCK_NB) == 0 else {
        guard errno == EWOULDBLOCK else { throw Disk.failure("lock this file", path) }
        throw .busy(output: output, process: try process(in: candidate))
      }
      // Its holder may have removed the file between our opening and our locking.
      guard let standing = Disk.status(path), let ours = candidate.status,
        standing.identity == ours.identity
      else { continue }
      guard ftruncate(candidate.descriptor, 0) == 0 else {
        throw Disk.failure("write this file", path)
      }
      try candidate.write(Array("\(getpid())\n".utf8))
      return candidate
    }
  }

  private static func process(in file: borrowing OpenFile) throws(SiteWritingError) -> Int32? {
    let text = String(decoding: try file.read(atMost: 32), as: UTF8.self)
    return Int32(text.prefix { $0.isNumber })
  }
}

/// Makes what is missing above the folder and returns what it made, innermost last.
private func makeParents(of folder: String) throws(SiteWritingError) -> [String] {
  var missing: [String] = []
  var path = Disk.parent(of: folder)
  while Disk.status(path, followingLinks: true) == nil {
    missing.append(path)
    path = Disk.parent(of: path)
  }
  guard Disk.status(path, followingLinks: true)?.kind == .folder else {
    throw .notAFolder(path: path)
  }
  var made: [String] = []
  for path in missing.reversed() {
    do {
      if try Disk.makeMissingFolder(path, mode: 0o755) { made.append(path) }
    } catch {
      removeIfEmpty(made)
      throw error
    }
  }
  return made
}

/// A build that writes nothing leaves nothing; folders in use refuse to go, which is right.
private func removeIfEmpty(_ folders: [String]) {
  for folder in folders.reversed() { unsafe rmdir(folder) }
}
