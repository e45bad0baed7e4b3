import Diagnostics

/// The text of one file of the content folder, checked, with the places of its lines.
struct SourceText: Sendable {
  /// The path as it is shown in findings.
  let file: String
  /// The file's bytes: valid UTF-8 without a byte order mark and without control characters other
  /// than tab, carriage return and line feed.
  let bytes: [UInt8]
  /// Offsets of the first byte of each line; `\n`, `\r\n` and `\r` end a line.
  let lineStarts: [Int]
  /// Bytes of a byte order mark that were taken off the first line.
  private let markLength: Int

  /// Text that needs no check because a test or the program wrote it.
  init(file: String, checked bytes: [UInt8], markLength: Int = 0) {
    self.file = file
    self.bytes = bytes
    self.markLength = markLength
    var starts = [0]
    for (index, byte) in bytes.enumerated() {
      let isLoneReturn =
        byte == 0x0D && !(index + 1 < bytes.count && bytes[index + 1] == 0x0A)
      if byte == 0x0A || isLoneReturn { starts.append(index + 1) }
    }
    lineStarts = starts
  }

  /// Reads a file's bytes, at most `limit` of them, or reports why they are not text.
  static func read(
    _ path: String,
    _ bytes: [UInt8],
    limit: Int,
    into findings: inout Findings
  ) -> SourceText? {
    let file = String(
      decoding: Array(path.utf8).map { $0 < 0x20 || $0 == 0x7F ? 0x3F : $0 },
      as: UTF8.self
    )
    guard bytes.count <= limit else {
      findings.add(.fileTooLarge(at: SourceLocation(file), bytes: bytes.count, limit: limit))
      return nil
    }
    let hasMark = bytes.starts(with: [0xEF, 0xBB, 0xBF])
    let body = hasMark ? Array(bytes.dropFirst(3)) : bytes
    let text = SourceText(file: file, checked: body, markLength: hasMark ? 3 : 0)
    if let offset = firstInvalidByte(body) {
      findings.add(.notUTF8(at: text.location(at: offset)))
      return nil
    }
    if let offset = firstControl(body) {
      findings.add(.controlCharacter(at: text.location(at: offset), byte: body[offset]))
      return nil
    }
    return text
  }

  /// Bytes of line `number` (from 1), its end of line included; empty where there is none.
  func line(_ number: Int) -> ArraySlice<UInt8> {
    guard number >= 1, number <= lineStarts.count else { return [] }
    let end = number < lineStarts.count ? lineStarts[number] : bytes.count
    return bytes[lineStarts[number - 1]..<end]
  }

  func location(at offset: Int) -> SourceLocation {
    let line = lineNumber(at: offset)
    let extra = line == 1 ? markLength : 0
    return SourceLocation(file, line: line, column: offset - lineStarts[line - 1] + 1 + extra)
  }

  /// The place of a character counted in Unicode scalars from 1, as YAML readers count.
  func location(line: Int, scalarColumn: Int) -> SourceLocation {
    let number = min(max(1, line), lineStarts.count)
    var column = 1
    for scalar in String(decoding: self.line(number), as: UTF8.self).unicodeScalars
      .prefix(max(0, scalarColumn - 1))
    {
      column += UTF8.width(scalar)
    }
    return SourceLocation(file, line: number, column: column + (number == 1 ? markLength : 0))
  }

  /// The line (from 1) that holds a byte.
  func lineNumber(at offset: Int) -> Int {
    var low = 0
    var high = lineStarts.count
    while high - low > 1 {
      let middle = (low + high) / 2
      if lineStarts[middle] <= offset { low = middle } else { high = middle }
    }
    return low + 1
  }

  private static func firstInvalidByte(_ bytes: [UInt8]) -> Int? {
    if String(validating: bytes, as: UTF8.self) != nil { return nil }
    var decoder = UTF8()
    var iterator = bytes.makeIterator()
    var offset = 0
    while true {
      switch decoder.decode(&iterator) {
      case .scalarValue(let scalar): offset += UTF8.width(scalar)
      case .emptyInput: return nil
      case .error: return offset
      }
    }
  }

  private static func firstControl(_ bytes: [UInt8]) -> Int? {
    bytes.firstIndex { byte in
      (byte < 0x20 && byte != 0x09 && byte != 0x0A && byte != 0x0D) || byte == 0x7F
    }
  }
}

/// A word of the input as a message may repeat it: on one line, without control characters or marks
/// that turn the reading direction, at most 60 characters.
package func shown(_ word: some StringProtocol) -> String {
  var result = ""
  for scalar in word.unicodeScalars.prefix(60) {
    switch scalar.properties.generalCategory {
    case .control, .format, .lineSeparator, .paragraphSeparator, .privateUse, .unassigned:
      result.unicodeScalars.append("\u{FFFD}")
    default: result.unicodeScalars.append(scalar)
    }
  }
  return word.unicodeScalars.count > 60 ? result + "…" : result
}

/// `did you mean "x"?`, or the fallback where no known name is near.
func nearestHint(_ word: String, among names: some Sequence<String>, otherwise: String?) -> String?
{
  if let near = nearestName(to: word, among: names) { return "did you mean \"\(near)\"?" }
  return otherwise
}

extension Diagnostic {
  static func fileTooLarge(at place: SourceLocation, bytes: Int, limit: Int) -> Diagnostic {
    Diagnostic(
      .error,
      at: place,
      "the file has \(bytes) bytes, at most \(limit) are read",
      code: "text.too-large",
      hint: "split the file, or take out what does not belong in it"
    )
  }

  static func notUTF8(at place: SourceLocation) -> Diagnostic {
    Diagnostic(
      .error,
      at: place,
      "a byte is not valid UTF-8",
      code: "text.not-utf8",
      hint: "save the file as UTF-8"
    )
  }

  static func controlCharacter(at place: SourceLocation, byte: UInt8) -> Diagnostic {
    Diagnostic(
      .error,
      at: place,
      "control character with code \(byte), expected text",
      code: "text.control-character",
      hint: "delete the character, or save the file as plain UTF-8 text"
    )
  }
}
