import Diagnostics

extension FileReader {
  /// The texts in a zip file, or the sheet of an Excel file, which is one too.
  mutating func openArchive(
    _ bytes: FileBytes,
    _ source: OrderSource,
    depth: Int
  ) -> [OpenedText] {
    guard let archive = ZipArchive(bytes) else {
      findings.add(.damagedZip(source.name))
      return []
    }
    if Workbook.isWorkbook(archive) { return openWorkbook(archive, source) }
    if let finding = Diagnostic.foreignArchive(source.name, archive) {
      findings.add(finding)
      return []
    }
    var texts: [OpenedText] = []
    var ignored: [String] = []
    var left = PackedStream.limit(packed: bytes.count)
    var found = 0
    for member in archive.members.sorted(by: { $0.name.lexicographicallyPrecedes($1.name) }) {
      let title = member.title
      guard !member.isHidden else { continue }
      guard OrderSource.isReadable(title) else {
        ignored.append(title)
        continue
      }
      found += 1
      let inside = OrderSource(path: source.path, name: "\(source.name)/\(title)")
      guard let text = unpacked(member, archive, inside, &left) else { continue }
      texts += contents(of: text, inside, member.packedSize, depth: depth + 1)
    }
    if !ignored.isEmpty { findings.add(.ignoredMembers(source.name, ignored)) }
    if found == 0 { findings.add(.noMembers(source.name)) }
    return texts
  }

  private mutating func unpacked(
    _ member: ZipArchive.Member,
    _ archive: ZipArchive,
    _ inside: OrderSource,
    _ left: inout Int
  ) -> FileBytes? {
    guard !member.isEncrypted else {
      findings.add(.lockedMember(inside.name))
      return nil
    }
    guard var stream = member.stream(in: archive.file, limit: left) else {
      findings.add(.unknownPacking(inside.name, member.method))
      return nil
    }
    var output = GrowingBytes(capacity: min(member.size, left, 1 << 26))
    while stream.read(into: &output) > 0 {}
    left -= stream.count
    if stream.state == .tooLarge {
      findings.add(.unpacksTooLarge(inside.name, stream.count))
      return nil
    }
    let isWhole = stream.state == .ended && stream.count == member.size
    guard isWhole, member.method == 93 || stream.checksum == member.checksum else {
      findings.add(.damagedZip(inside.name))
      return nil
    }
    return output.take()
  }
}

extension ZipArchive.Member {
  /// Folders, and what macOS and editors leave behind.
  fileprivate var isHidden: Bool {
    let parts = name.split(separator: 0x2f, omittingEmptySubsequences: false)
    let last = String(decoding: parts.last ?? [], as: UTF8.self)
    return name.isEmpty || name.last == 0x2f || FolderOfOrders.isLitter(last)
      || parts.contains { $0.first == 0x2e || $0.elementsEqual("__MACOSX".utf8) }
  }
}

extension OrderSource {
  /// Endings of files that can hold orders.
  package static let endings = [
    ".csv", ".tsv", ".txt", ".xlsx", ".xlsm", ".xls", ".json", ".jsonl", ".ndjson", ".sqlite",
    ".sqlite3", ".db",
  ]
  private static let packedEndings = ["", ".gz", ".zst"]

  /// Whether a file's name says that it can hold orders.
  package static func isReadable(_ name: String) -> Bool {
    let name = name.lowercased()
    return name.hasSuffix(".zip")
      || endings.contains { ending in packedEndings.contains { name.hasSuffix(ending + $0) } }
  }
}

extension Diagnostic {
  static func damagedZip(_ name: String) -> Diagnostic {
    error(
      name,
      "the zip file is damaged or not complete",
      code: "orders.zip-damaged",
      hint: "copy or download it again"
    )
  }

  static func lockedMember(_ name: String) -> Diagnostic {
    error(
      name,
      "the zip file is locked with a password",
      code: "orders.zip-locked",
      hint: "unpack it with the password, and use the file that was in it"
    )
  }

  static func unknownPacking(_ name: String, _ method: Int) -> Diagnostic {
    error(
      name,
      "the zip file is damaged, or packed by a method (\(method)) that is not read",
      code: "orders.zip-method",
      hint: "unpack it, and use the file that was in it"
    )
  }

  static func noMembers(_ name: String) -> Diagnostic {
    error(
      name,
      "the zip file holds no file of orders",
      code: "orders.zip-empty",
      hint: "put a CSV, .xlsx or JSON file into it"
    )
  }

  static func ignoredMembers(_ name: String, _ members: [String]) -> Diagnostic {
    Diagnostic(
      .warning,
      at: SourceLocation(name),
      "not read in this zip file: \(firstFew(members))",
      code: "orders.zip-ignored",
      hint: "a file of orders ends in .csv, .tsv, .txt, .xlsx, .json or .jsonl"
    )
  }

  /// Files of other programs that are zip files too.
  fileprivate static func foreignArchive(_ name: String, _ archive: ZipArchive) -> Diagnostic? {
    let isOpenDocument = archive.member("mimetype") != nil && archive.member("content.xml") != nil
    let isBinaryWorkbook = archive.member("xl/workbook.bin") != nil
    let isOther =
      archive.member("[Content_Types].xml") != nil || archive.member("Index/Document.iwa") != nil
    guard isOpenDocument || isBinaryWorkbook || isOther else { return nil }
    return error(
      name,
      "this is a file of an office program, but no .xlsx workbook",
      code: "orders.office",
      hint: "open it in a spreadsheet and save it as .xlsx or CSV"
    )
  }
}
