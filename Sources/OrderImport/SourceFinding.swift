package import Diagnostics
import Glibc

/// The order files that paths name: files, folders, patterns such as `orders/*.csv`, and `-`.
package struct FoundSources: Sendable {
  /// In byte order within each path; a file that is named twice is here once.
  package private(set) var sources: [OrderSource] = []
  package private(set) var findings = Findings()
  /// Paths under which nothing stands.
  package private(set) var missing: [String] = []

  private var seen: [FileIdentity: String] = [:]

  /// Finds the files.
  ///
  /// - Throws: `ImportFault` when a folder cannot be listed.
  package init(_ paths: [String]) throws(ImportFault) {
    for path in paths {
      if path == OrderSource.standardInput {
        add(OrderSource(path: path, name: "standard input"), FileIdentity(device: 0, number: 0))
      } else if let found = FileStanding(path) {
        try add(path, found)
      } else {
        let matches = globMatches(path)
        if matches.isEmpty { missing.append(path) }
        for match in matches where !FolderOfOrders.isLitter(lastPart(of: match)) {
          if let found = FileStanding(match) { try add(match, found) }
        }
      }
    }
  }

  private mutating func add(_ path: String, _ found: FileStanding) throws(ImportFault) {
    guard found.kind == .folder else {
      add(OrderSource(path: path), found.identity)
      return
    }
    let folder = path.hasSuffix("/") ? String(path.dropLast()) : path
    let list = try FolderOfOrders(folder)
    if !list.others.isEmpty { findings.add(.ignoredFiles(path, list.others)) }
    if list.files.isEmpty { findings.add(.noFiles(path)) }
    for name in list.files {
      let place = folder + "/" + name
      add(OrderSource(path: place), FileStanding(place)?.identity)
    }
  }

  private mutating func add(_ source: OrderSource, _ identity: FileIdentity?) {
    if let identity, let other = seen.updateValue(source.name, forKey: identity) {
      findings.add(.sameFile(source.name, other))
      return
    }
    sources.append(source)
  }
}

/// What stands in a folder of orders and below it, by path from there, in byte order.
package struct FolderOfOrders: Sendable {
  package private(set) var files: [String] = []
  /// Files whose names do not say that they hold orders; hidden ones are not here.
  package private(set) var others: [String] = []

  /// Folders may lie in one another so deep.
  private static let deepest = 16
  /// What SQLite puts beside a database while a program has it open.
  private static let companions = ["-wal", "-shm", "-journal"]
  /// What spreadsheet programs put beside a file that is open, and file managers into any folder.
  private static let litter = ["~$", ".~lock.", "Thumbs.db", "desktop.ini"]

  /// Whether a name says that no shop put the file there.
  static func isLitter(_ name: String) -> Bool { litter.contains { name.hasPrefix($0) } }

  /// Lists the folder.
  ///
  /// Links to files are followed, those to folders are not: they could lead round in a circle.
  /// - Throws: `ImportFault` when it cannot be listed.
  package init(_ folder: String) throws(ImportFault) {
    var open: [(path: String, depth: Int)] = [("", 0)]
    while let (prefix, depth) = open.popLast() {
      for name in try namesInFolder(folder + "/" + prefix) where !name.hasPrefix(".") {
        guard !FolderOfOrders.companions.contains(where: { name.hasSuffix($0) }),
          !FolderOfOrders.isLitter(name)
        else { continue }
        let path = prefix + name
        let here = FileStanding(folder + "/" + path, followingLinks: false)
        if here?.kind == .folder, depth < FolderOfOrders.deepest {
          open.append((path + "/", depth + 1))
          continue
        }
        let target = FileStanding(folder + "/" + path)
        // A link that leads nowhere is kept: opening it says so.
        let canBeRead = target == nil || target?.kind == .file
        if canBeRead, OrderSource.isReadable(name) {
          files.append(path)
        } else {
          others.append(path)
        }
      }
    }
    files.sort { $0.utf8.lexicographicallyPrecedes($1.utf8) }
    others.sort { $0.utf8.lexicographicallyPrecedes($1.utf8) }
  }
}

/// Two paths with the same identity are one file.
private struct FileIdentity: Hashable {
  var device: UInt
  var number: UInt
}

/// What stands under a path.
private struct FileStanding {
  enum Kind { case file, folder, other }

  var kind: Kind
  var identity: FileIdentity

  /// Looks; `nil` if nothing stands there.
  init?(_ path: String, followingLinks: Bool = true) {
    var info = stat()
    guard unsafe (followingLinks ? stat(path, &info) : lstat(path, &info)) == 0 else { return nil }
    kind =
      switch info.st_mode & S_IFMT {
      case S_IFREG: .file
      case S_IFDIR: .folder
      default: .other
      }
    identity = FileIdentity(device: UInt(info.st_dev), number: UInt(info.st_ino))
  }
}

/// Whether a file stands there and holds anything.
func isFilled(_ path: String) -> Bool {
  var info = stat()
  return unsafe stat(path, &info) == 0 && info.st_size > 0
}

private func namesInFolder(_ folder: String) throws(ImportFault) -> [String] {
  guard let handle = unsafe opendir(folder) else { throw ImportFault(path: folder, errno) }
  defer { unsafe closedir(handle) }
  var names: [String] = []
  errno = 0
  while let entry = unsafe readdir(handle) {
    let name = unsafe withUnsafePointer(to: &entry.pointee.d_name) { pointer in
      unsafe String(cString: UnsafeRawPointer(pointer).assumingMemoryBound(to: CChar.self))
    }
    if name != ".", name != ".." { names.append(name) }
  }
  guard errno == 0 else { throw ImportFault(path: folder, errno) }
  return names
}

private func lastPart(of path: String) -> String {
  path.split(separator: "/").last.map(String.init) ?? path
}

/// What a pattern of the shell stands for, in byte order; hidden files only if it names the dot.
private func globMatches(_ pattern: String) -> [String] {
  guard pattern.contains(where: { "*?[".contains($0) }) else { return [] }
  var found = unsafe glob_t()
  defer { unsafe globfree(&found) }
  guard unsafe glob(pattern, GLOB_NOSORT, nil, &found) == 0 else { return [] }
  var paths: [String] = []
  for index in 0..<Int(unsafe found.gl_pathc) {
    if let path = unsafe found.gl_pathv?[index] { unsafe paths.append(String(cString: path)) }
  }
  return paths.sorted { $0.utf8.lexicographicallyPrecedes($1.utf8) }
}

extension Diagnostic {
  static func sameFile(_ name: String, _ other: String) -> Diagnostic {
    Diagnostic(
      .warning,
      at: SourceLocation(name),
      name == other
        ? "this file is named twice; it is read once"
        : "this is the same file as \"\(printable(other))\"; it is read once",
      code: "orders.same-file",
      hint: "name each file once"
    )
  }

  static func ignoredFiles(_ folder: String, _ names: [String]) -> Diagnostic {
    Diagnostic(
      .warning,
      at: SourceLocation(folder),
      "not read in this folder: \(firstFew(names))",
      code: "orders.ignored",
      hint: "name a file itself if it holds orders under another ending"
    )
  }

  static func noFiles(_ folder: String) -> Diagnostic {
    Diagnostic(
      .error,
      at: SourceLocation(folder),
      "no file in this folder is named as a file of orders is",
      code: "orders.none",
      hint:
        "a file of orders ends in .csv, .tsv, .txt, .xlsx, .json, .jsonl, .zip or with .gz or .zst"
    )
  }
}
