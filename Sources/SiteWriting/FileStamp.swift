import Glibc

/// A file as it stood: whatever writes to it or puts another in its place changes this.
///
/// Save for a program that sets the time back after writing the same number of bytes: the time of
/// the last change of the file's entry, which no program can set, tells that too.
struct FileStamp: Hashable, Sendable {
  var name: String
  /// `nil` if nothing stands there.
  private let identity: Disk.Identity?
  private let size: Int
  private let times: [Int]

  init(_ path: String, named name: String) {
    self.name = name
    let status = Disk.status(path, followingLinks: true)
    identity = status?.identity
    size = status?.size ?? 0
    times =
      status.map {
        [$0.changed.tv_sec, $0.changed.tv_nsec, $0.entryChanged.tv_sec, $0.entryChanged.tv_nsec]
      } ?? []
  }
}

/// All files that a site is made from, as they stood; equal where nothing was touched.
package struct ContentStamp: Hashable, Sendable {
  private var files: [FileStamp] = []

  /// Folders within folders that are still looked into: links could make rings.
  private static let deepest = 8

  /// - Parameters:
  ///   - folders: looked into with all below; what begins with a dot or ends with `~` is an editor's.
  ///   - others: files that stand elsewhere.
  init(folders: [String], others: [String]) {
    for folder in folders { add(folder, below: 0) }
    for path in others { files.append(FileStamp(path, named: path)) }
  }

  private mutating func add(_ folder: String, below depth: Int) {
    files.append(FileStamp(folder, named: folder))
    guard depth < ContentStamp.deepest else { return }
    let names: [String]
    do {
      names = try Disk.names(in: folder)
    } catch {
      return
    }
    for name in names where !name.hasPrefix(".") && !name.hasSuffix("~") {
      let path = folder + "/" + name
      if Disk.status(path, followingLinks: true)?.kind == .folder {
        add(path, below: depth + 1)
      } else {
        files.append(FileStamp(path, named: path))
      }
    }
  }
}
