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
    guard let guess = encodings[source] ?? bytes.withBytes({ guessEncoding(sampleOf: $0) }) else {
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
    var table = JSONTable(name, limit: PackedStream.limit(packed: text.count))
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
}
