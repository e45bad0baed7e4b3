import Commerce
import Diagnostics
import Glibc
import Notebook
import OrderImport

/// What stands in a content folder, read as bytes: settings, notes and past editions.
///
/// Orders are listed, not read: they can be large.
struct ContentFolder {
  struct File {
    /// Relative to the content folder, as findings name it.
    var name: String
    var bytes: [UInt8]
  }

  let path: String
  private(set) var settings: File?
  /// Paths relative to the folder, in byte order.
  private(set) var orders: [String] = []
  /// The shop's optional tables by name: listed too.
  private(set) var tables: [TableSource] = []
  /// A file of assignments, which only a made-up shop may keep here.
  private(set) var assignments: TableSource?
  /// Markdown of all folders of notes.
  private(set) var notes: [File] = []
  /// Notes that stand there and are not read: findings say why.
  private(set) var refused: [String] = []
  /// Pictures beside the notes.
  private(set) var pictures: [File] = []
  private(set) var editions: [File] = []
  private(set) var findings = Findings()

  /// Larger notes and editions are refused: they are text that somebody wrote, or that we did.
  private static let maximumNoteBytes = 1 << 20
  private static let maximumEditionBytes = 64 << 20

  init(_ path: String) throws(JobFailure) {
    self.path = try ContentFolder.standing(at: path)
    do {
      try read()
    } catch {
      throw JobFailure(error)
    }
  }

  /// The path, if a folder stands there.
  ///
  /// `option` is what names it on the command line, where it does not stand there by itself.
  static func standing(at path: String, option: String? = nil) throws(JobFailure) -> String {
    guard let status = Disk.status(path, followingLinks: true) else {
      let hint = option.map { "name yours with \($0), such as \($0) my-shop" }
      throw .usage(
        "there is no folder \"\(path)\"; " + (hint ?? "make one with: regulars init \(path)")
      )
    }
    guard status.kind == .folder else { throw .usage("\"\(path)\" is not a folder") }
    return path
  }

  /// Everything that the site is made from, so that it is never written over.
  var sources: [String] { [path] }

  private mutating func read() throws(SiteWritingError) {
    for name in try Disk.names(in: path) {
      switch name {
      case "regulars.yml": settings = try file(name, limit: ContentFolder.maximumNoteBytes)
      case "orders": orders = try orderFiles()
      case let name where NoteKind(rawValue: name) != nil: try readNotes(in: name)
      case "editions":
        editions = try files(
          in: name,
          endings: [".json"],
          limit: ContentFolder.maximumEditionBytes
        )
      case let name where name.hasPrefix("."): continue
      case let name where ShopTable.isAssignments(name) && isInside(name):
        let source = OrderSource(path: path + "/" + name, name: name)
        if assignments != nil { findings.add(.ignored(name)) }
        assignments = assignments ?? TableSource(.assignments, source)
      default:
        guard let table = ShopTable(fileName: name), isInside(name) else {
          findings.add(.ignored(name))
          continue
        }
        tables.append(TableSource(table, OrderSource(path: path + "/" + name, name: name)))
      }
    }
  }

  private mutating func readNotes(in folder: String) throws(SiteWritingError) {
    let found = try files(
      in: folder,
      endings: [".md"] + LinkTarget.pictureEndings,
      limit: ContentFolder.maximumNoteBytes
    )
    notes += found.filter { $0.name.hasSuffix(".md") }
    pictures += found.filter { !$0.name.hasSuffix(".md") }
  }

  private mutating func orderFiles() throws(SiteWritingError) -> [String] {
    let list: FolderOfOrders
    do {
      list = try FolderOfOrders(path + "/orders")
    } catch {
      throw .disk(doing: "list this folder", path: error.path, code: error.code)
    }
    for name in list.others { findings.add(.ignored("orders/" + name)) }
    return list.files.map { "orders/" + $0 }.filter { isInside($0) }
  }

  private mutating func files(
    in folder: String,
    endings: [String],
    limit: Int
  ) throws(SiteWritingError) -> [File] {
    guard Disk.status(path + "/" + folder, followingLinks: true)?.kind == .folder else {
      findings.add(.noFolder(folder))
      return []
    }
    var found: [File] = []
    // A plain file in a folder that is inside is inside too: only links have to be resolved.
    let holder = try Disk.resolved(path + "/" + folder)
    let isHolderInside = holder == (try Disk.resolved(path)) + "/" + folder
    for name in try Disk.names(in: path + "/" + folder) where !name.hasPrefix(".") {
      guard endings.contains(where: { name.lowercased().hasSuffix($0) }) else {
        findings.add(.ignored(folder + "/" + name))
        continue
      }
      let isPlain = isHolderInside && Disk.status(holder + "/" + name)?.kind == .file
      let place = isPlain ? holder + "/" + name : nil
      if let file = try file(folder + "/" + name, at: place, limit: limit) {
        found.append(file)
      } else {
        refused.append(folder + "/" + name)
      }
    }
    return found
  }

  /// A file of the folder; `known` is where it stands, if no link leads there.
  private mutating func file(
    _ name: String,
    at known: String? = nil,
    limit: Int
  ) throws(SiteWritingError) -> File? {
    guard known != nil || isInside(name) else { return nil }
    let place = if let known { known } else { try Disk.resolved(path + "/" + name) }
    guard let status = Disk.status(place), status.kind == .file else {
      findings.add(.notAFile(name))
      return nil
    }
    guard status.size <= limit else {
      findings.add(.tooLarge(name, limit: limit))
      return nil
    }
    do {
      let opened = try OpenFile(place, flags: O_RDONLY)
      return File(name: name, bytes: try opened.read(atMost: status.size))
    } catch {
      findings.add(.unreadable(name))
      return nil
    }
  }

  /// A link may point anywhere inside the folder, and nowhere else.
  private mutating func isInside(_ name: String) -> Bool {
    do {
      let root = try Disk.resolved(path)
      let place = try Disk.resolved(path + "/" + name)
      if place == root || place.hasPrefix(root == "/" ? "/" : root + "/") { return true }
    } catch {}
    findings.add(.outside(name))
    return false
  }
}

extension Diagnostic {
  static func ignored(_ name: String) -> Diagnostic {
    Diagnostic(
      .warning,
      at: SourceLocation(name),
      "this is not read: nothing in the program knows a file or folder of this name here",
      code: "content.ignored",
      hint: "move it out of the content folder, or mend its name"
    )
  }

  static func namesPeople(_ name: String) -> Diagnostic {
    Diagnostic(
      .error,
      at: SourceLocation(name),
      "this file names people: a content folder is no place for it",
      code: "content.names-people",
      hint: "move it to the private folder, as private/assignments.csv"
    )
  }

  static func noFolder(_ name: String) -> Diagnostic {
    Diagnostic(
      .error,
      at: SourceLocation(name),
      "a folder has to stand here",
      code: "content.not-a-folder",
      hint: "move the file away and make a folder of this name"
    )
  }

  static func notAFile(_ name: String) -> Diagnostic {
    Diagnostic(
      .error,
      at: SourceLocation(name),
      "this is not a file",
      code: "content.not-a-file",
      hint: "move it out of the content folder"
    )
  }

  static func tooLarge(_ name: String, limit: Int) -> Diagnostic {
    Diagnostic(
      .error,
      at: SourceLocation(name),
      "this file is larger than \(limit >> 20) MB",
      code: "content.too-large",
      hint: "split it, or move it out of the content folder"
    )
  }

  static func unreadable(_ name: String) -> Diagnostic {
    Diagnostic(
      .error,
      at: SourceLocation(name),
      "this file cannot be read",
      code: "content.unreadable",
      hint: "give yourself the right to read it"
    )
  }

  static func outside(_ name: String) -> Diagnostic {
    Diagnostic(
      .error,
      at: SourceLocation(name),
      "this link leads out of the content folder, or nowhere",
      code: "content.outside",
      hint: "put a copy of the file in its place"
    )
  }

  static func noOrders() -> Diagnostic {
    Diagnostic(
      .error,
      at: SourceLocation("orders"),
      "no order file was found",
      code: "content.no-orders",
      hint:
        "put an export (.csv, .xlsx, .zip, .json or .sqlite, also with .gz or .zst) into orders/"
    )
  }

  static func noOrders(upTo day: String) -> Diagnostic {
    Diagnostic(
      .warning,
      at: SourceLocation("orders"),
      "no order counts up to \(day), so every number is missing",
      code: "content.empty-edition",
      hint: "give a later day with --as-of, or look at what was excluded with: regulars inspect"
    )
  }

  static func unknownTheme(
    _ name: String,
    at place: SourceLocation,
    among names: [String]
  ) -> Diagnostic {
    Diagnostic(
      .error,
      at: place,
      "there is no theme \"\(name)\"",
      code: "settings.unknown-theme",
      hint: "use one of: " + names.joined(separator: ", ")
    )
  }

  static func noSuchOrders(_ pattern: String, at place: SourceLocation) -> Diagnostic {
    Diagnostic(
      .error,
      at: place,
      "no file in orders/ is called \"\(pattern)\"",
      code: "settings.no-such-orders",
      hint: "mend the name or the pattern, or take it out of orders.files"
    )
  }
}
