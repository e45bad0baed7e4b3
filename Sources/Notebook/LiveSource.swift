import Diagnostics

/// A document's Markdown with each `{{ name }}` replaced by one character of a private plane, and
/// the way back from every byte to its place in the file.
///
/// The replacement happens before the Markdown reader runs, so the place of a live number is exact,
/// whatever stands around it; one found inside code is put back as it was written. The character
/// counts as a letter, so that `**{{ x }}**` is strong also between Han characters.
struct LiveSource: Sendable {
  /// One `{{ … }}` of the file.
  struct Mark: Sendable, Equatable {
    /// As it was written, brackets included.
    var written: String
    var name: String
    var location: SourceLocation
    /// Where the name begins.
    var nameLocation: SourceLocation
    var isClosed: Bool
  }

  /// Above any honest document; keeps the characters inside one plane.
  static let maximumMarks = 5_000
  private static let plane: UInt32 = 0xF0000

  let source: SourceText
  private(set) var text: [UInt8] = []
  private(set) var lineStarts: [Int] = []
  private(set) var marks: [Mark] = []
  /// Offsets in `text` right after each replacement, with what is to be added from there on.
  private var shifts: [(offset: Int, shift: Int)] = []
  /// No `}}` stands between the last unclosed mark and this byte, so none is looked for again.
  private var unclosedUntil = 0

  /// Prepares what follows the byte `start` of the source.
  init(_ source: SourceText, from start: Int, into findings: inout Findings) {
    self.source = source
    var offset = start
    var shift = start
    lineStarts = [0]
    let bytes = source.bytes
    shifts.append((0, shift))
    text.reserveCapacity(bytes.count - start)
    if !LiveSource.needsLook(source, from: start) {
      // Most documents hold nothing to be replaced: their text and lines are those of the file.
      text = Array(bytes[start...])
      lineStarts += source.lineStarts.lazy.filter { $0 > start }.map { $0 - start }
      return
    }
    while offset < bytes.count {
      let byte = bytes[offset]
      if byte == UInt8(ascii: "{"), opensMark(at: offset), marks.count < LiveSource.maximumMarks {
        let mark = mark(at: offset)
        text += Array(String(LiveSource.character(marks.count)).utf8)
        marks.append(mark)
        offset += mark.written.utf8.count
        shift = offset - text.count
        shifts.append((text.count, shift))
        continue
      }
      if byte >= 0xF3, let index = privateCharacter(at: offset) {
        findings.add(.privateCharacter(at: source.location(at: index)))
      }
      appendByte(byte, next: offset + 1 < bytes.count ? bytes[offset + 1] : 0)
      offset += 1
    }
    if marks.count == LiveSource.maximumMarks {
      findings.add(.tooManyNumbers(at: marks[marks.count - 1].location))
    }
  }

  /// The offset in the file of a byte of `text`.
  func fileOffset(_ offset: Int) -> Int {
    var low = 0
    var high = shifts.count
    while high - low > 1 {
      let middle = (low + high) / 2
      if shifts[middle].offset <= offset { low = middle } else { high = middle }
    }
    return min(offset + shifts[low].shift, source.bytes.count)
  }

  func location(_ offset: Int) -> SourceLocation { source.location(at: fileOffset(offset)) }

  /// Offset of a line's first byte; lines count from 1, those out of range end at the text's end.
  func start(ofLine line: Int) -> Int {
    line >= 1 && line <= lineStarts.count ? lineStarts[line - 1] : text.count
  }

  /// The text with every replaced mark put back as it was written.
  func restored(_ text: String) -> String {
    guard !marks.isEmpty, text.unicodeScalars.contains(where: { markIndex($0) != nil }) else {
      return text
    }
    var result = ""
    for scalar in text.unicodeScalars {
      if let index = markIndex(scalar) {
        result += marks[index].written
      } else {
        result.unicodeScalars.append(scalar)
      }
    }
    return result
  }

  /// The text without the characters of marks.
  func unmarked(_ text: String) -> String {
    if marks.isEmpty { return text }
    return String(text.unicodeScalars.filter { markIndex($0) == nil })
  }

  /// Which mark a character stands for.
  func markIndex(_ scalar: Unicode.Scalar) -> Int? {
    guard scalar.value >= LiveSource.plane else { return nil }
    let index = Int(scalar.value - LiveSource.plane)
    return index < marks.count ? index : nil
  }

  /// Whether a live number, or a character that could be taken for one, may stand behind a byte.
  private static func needsLook(_ source: SourceText, from start: Int) -> Bool {
    let bytes = source.bytes
    return bytes[start...].contains { $0 >= 0xF3 }
      || bytes[start...].indices.contains { at in
        bytes[at] == UInt8(ascii: "{") && at + 1 < bytes.count && bytes[at + 1] == bytes[at]
      }
  }

  private mutating func appendByte(_ byte: UInt8, next: UInt8) {
    text.append(byte)
    if byte == 0x0A || (byte == 0x0D && next != 0x0A) { lineStarts.append(text.count) }
  }

  private func opensMark(at offset: Int) -> Bool {
    let bytes = source.bytes
    return bytes[offset] == UInt8(ascii: "{") && offset + 1 < bytes.count
      && bytes[offset + 1] == UInt8(ascii: "{")
      && !(offset > 0 && bytes[offset - 1] == UInt8(ascii: "\\"))
  }

  /// The offset of a character that would be taken for a mark.
  private func privateCharacter(at offset: Int) -> Int? {
    let bytes = source.bytes
    let isPrivate =
      (bytes[offset] == 0xF3 && offset + 1 < bytes.count && bytes[offset + 1] >= 0xB0)
      || bytes[offset] == 0xF4
    return isPrivate ? offset : nil
  }

  private mutating func mark(at start: Int) -> Mark {
    let bytes = source.bytes
    var end = start + 2
    while start >= unclosedUntil, end < bytes.count, bytes[end] != 0x0A, bytes[end] != 0x0D {
      if bytes[end] == UInt8(ascii: "}"), end + 1 < bytes.count, bytes[end + 1] == bytes[end] {
        return LiveSource.mark(in: source, from: start, to: end, isClosed: true)
      }
      end += 1
    }
    unclosedUntil = max(unclosedUntil, end)
    return LiveSource.mark(in: source, from: start, to: start + 2, isClosed: false)
  }

  private static func mark(
    in source: SourceText,
    from start: Int,
    to end: Int,
    isClosed: Bool
  ) -> Mark {
    var first = start + 2
    var last = end
    let isSpace = { (byte: UInt8) in byte == 0x20 || byte == 0x09 }
    while first < last, isSpace(source.bytes[first]) { first += 1 }
    while last > first, isSpace(source.bytes[last - 1]) { last -= 1 }
    return Mark(
      written: String(decoding: source.bytes[start..<(isClosed ? end + 2 : end)], as: UTF8.self),
      name: String(decoding: source.bytes[first..<last], as: UTF8.self),
      location: source.location(at: start),
      nameLocation: source.location(at: first),
      isClosed: isClosed
    )
  }

  private static func character(_ index: Int) -> Unicode.Scalar {
    Unicode.Scalar(plane + UInt32(index)) ?? "\u{FFFD}"
  }
}

extension Diagnostic {
  static func privateCharacter(at place: SourceLocation) -> Diagnostic {
    Diagnostic(
      .error,
      at: place,
      "a private-use character, which no font shows",
      code: "markdown.private-character",
      hint: "delete it, or put the sign itself or a picture in its place"
    )
  }

  static func tooManyNumbers(at place: SourceLocation) -> Diagnostic {
    Diagnostic(
      .error,
      at: place,
      "more than \(LiveSource.maximumMarks) live numbers in one document",
      code: "markdown.too-many-numbers",
      hint: "split the document"
    )
  }
}
