import Diagnostics

extension FileReader {
  /// The texts that a file holds, ready to be read; none and findings if there are none.
  ///
  /// A mapped file is to be asked for `hasChanged` once more when its text has been read.
  mutating func open(_ source: OrderSource) throws -> [OpenedText] {
    guard let bytes = try piped[source] ?? FileBytes.open(source, options, &findings) else {
      return []
    }
    if bytes.isPiped { piped[source] = bytes }
    if bytes.isDatabase {
      // SQLite sees to it by itself that nobody writes meanwhile.
      return openDatabase(source, bytes)
    }
    let texts = contents(of: bytes, source, bytes.count, depth: 0)
    guard !bytes.hasChanged else {
      findings.add(.changed(source.name))
      return []
    }
    return texts
  }

  /// Packed files may lie in one another so deep, such as a `.csv.gz` in a `.zip`.
  private static let deepest = 3

  mutating func contents(
    of bytes: FileBytes,
    _ source: OrderSource,
    _ size: Int,
    depth: Int
  ) -> [OpenedText] {
    guard bytes.count > 0 else {
      findings.add(.emptyFile(source.name))
      return []
    }
    guard depth <= FileReader.deepest else {
      findings.add(.nestedTooDeep(source.name))
      return []
    }
    if let packing = bytes.packing {
      guard let unpacked = bytes.unpacked(packing, source.name, &findings) else { return [] }
      return contents(of: unpacked, source, size, depth: depth + 1)
    }
    if bytes.isZip { return openArchive(bytes, source, depth: depth) }
    if let finding = bytes.withBytes({ Diagnostic.foreign(source.name, $0) }) {
      findings.add(finding)
      return []
    }
    return text(bytes, source, size).map { [$0] } ?? []
  }

  private mutating func text(
    _ bytes: FileBytes,
    _ source: OrderSource,
    _ size: Int
  ) -> OpenedText? {
    guard let guess = bytes.withBytes({ guessEncoding($0) }) else {
      findings.add(.binary(source.name))
      return nil
    }
    if guess.sure < 0.6 { findings.add(.encodingUnsure(source.name, guess)) }
    let isForeign = guess.encoding != .utf8
    let text = isForeign ? bytes.transcoded(from: guess) : bytes
    let start = isForeign ? 0 : guess.markLength
    var opened = OpenedText(source: source, bytes: text, guess: guess, size: size)
    if text.withBytes({ $0.isMarkup(from: start) }) {
      findings.add(.markup(source.name))
      return nil
    }
    if text.withBytes({ JSONTable.isJSON($0.extracting(min(start, $0.count)..<$0.count)) }) {
      guard let (table, origin) = jsonTable(text, from: start, source.name) else { return nil }
      (opened.bytes, opened.origin) = (table, origin)
      opened.guess.markLength = 0
    }
    return opened
  }

  private mutating func jsonTable(
    _ text: FileBytes,
    from start: Int,
    _ name: String
  ) -> (FileBytes, Origin)? {
    var table = JSONTable(limit: PackedStream.limit(packed: text.count))
    let broken = text.withBytes { table.read($0.extracting(start..<$0.count)) }
    if let broken {
      findings.add(.brokenJSON(name, line: broken))
      return nil
    }
    if table.isTooLarge {
      findings.add(.unpacksTooLarge(name, table.byteCount))
      return nil
    }
    for line in table.badLines.prefix(5) { findings.add(.badLine(name, line: line)) }
    if table.left > 0 { findings.add(.tooManyKeys(name)) }
    guard table.hasRows else {
      findings.add(.noHeader(name))
      return nil
    }
    let origin = table.origin
    return (table.take(), origin)
  }
}

extension FileBytes {
  var isDatabase: Bool { withBytes { $0.starts(with: Array("SQLite format 3\0".utf8)) } }

  /// A zip file, also one without any member.
  var isZip: Bool {
    withBytes { $0.starts(with: [0x50, 0x4b, 3, 4]) || $0.starts(with: [0x50, 0x4b, 5, 6]) }
  }
}

extension Span where Element == UInt8 {
  /// Web pages and old Excel XML, which some systems call `.xls`.
  fileprivate func isMarkup(from start: Int) -> Bool {
    var at = start
    while at < count, self[at] <= 0x20 { at += 1 }
    guard at + 1 < count, self[at] == 0x3c else { return false }
    let next = self[at + 1]
    return next == 0x21 || next == 0x3f || (next | 0x20 >= 0x61 && next | 0x20 <= 0x7a)
  }

  /// Whether a text occurs anywhere in the bytes.
  fileprivate func holds(_ text: [UInt8]) -> Bool {
    guard let first = text.first, count >= text.count else { return false }
    for at in 0...(count - text.count)
    where self[at] == first && extracting(at..<at + text.count).starts(with: text) { return true }
    return false
  }
}

extension Diagnostic {
  /// What to say of files that are neither text nor anything that can be unpacked.
  fileprivate static func foreign(_ name: String, _ bytes: Span<UInt8>) -> Diagnostic? {
    if bytes.starts(with: [0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1]) {
      // The name of the stream that a workbook with a password lies in, as UTF-16.
      let locked = "EncryptedPackage".utf8.flatMap { [UInt8]([$0, 0]) }
      return bytes.holds(locked) ? .lockedWorkbook(name) : .oldWorkbook(name)
    }
    if bytes.starts(with: Array("PAR1".utf8))
      || bytes.starts(with: Array("%PDF-".utf8))
    {
      return .binary(name)
    }
    return nil
  }

  private static func error(
    _ name: String,
    line: Int? = nil,
    _ message: String,
    code: String,
    hint: String
  ) -> Diagnostic {
    Diagnostic(.error, at: SourceLocation(name, line: line), message, code: code, hint: hint)
  }

  static func oldWorkbook(_ name: String) -> Diagnostic {
    error(
      name,
      "this is an Excel file of the old kind (.xls), which is not read",
      code: "orders.xls",
      hint: "open it in a spreadsheet and save it as .xlsx or CSV"
    )
  }

  static func lockedWorkbook(_ name: String) -> Diagnostic {
    error(
      name,
      "the Excel file is locked with a password",
      code: "orders.xlsx-locked",
      hint: "open it with the password and save it without one"
    )
  }

  static func markup(_ name: String) -> Diagnostic {
    error(
      name,
      "this is a web page or XML, expected a CSV or .xlsx file",
      code: "orders.markup",
      hint: "open it in a spreadsheet and save it as .xlsx or CSV"
    )
  }

  static func nestedTooDeep(_ name: String) -> Diagnostic {
    error(
      name,
      "packed files lie in one another more than 3 deep",
      code: "orders.nested",
      hint: "unpack it first"
    )
  }

  static func brokenJSON(_ name: String, line: Int) -> Diagnostic {
    error(
      name,
      line: line,
      "this stops to be a list of JSON objects here: it is damaged or not complete",
      code: "orders.json-damaged",
      hint: "download it again"
    )
  }

  static func badLine(_ name: String, line: Int) -> Diagnostic {
    Diagnostic(
      .warning,
      at: SourceLocation(name, line: line),
      "this line is no JSON object",
      code: "orders.json-line",
      hint: "export the orders again"
    )
  }

  static func tooManyKeys(_ name: String) -> Diagnostic {
    Diagnostic(
      .warning,
      at: SourceLocation(name),
      "the objects have more than \(JSONColumns.maximumColumns) keys: those that came last are not "
        + "read",
      code: "orders.json-keys",
      hint: "check that no key holds an id or a date"
    )
  }
}
