/// A table in the manner of GitHub, recognised on the raw lines of a paragraph, since the Markdown
/// library knows none.
///
/// The lines are those of the file without the marks of the quotes and lists around them, so tables
/// work inside of both; pipes after a backslash belong to the cell.
struct MarkdownTable: Equatable {
  enum Alignment: Equatable { case none, left, center, right }

  struct Cell: Equatable {
    /// Markdown of the cell, trimmed, its escaped pipes freed.
    var text: String
    /// Where the cell begins in the text that was searched.
    var offset: Int
  }

  /// Above any table that a person reads; bounds what short rows under a long header add up to.
  static let maximumCells = 20_000

  var alignments: [Alignment]
  /// Lines of the paragraph before the header.
  var leading: String
  var header: [Cell]
  /// Each as long as the header.
  var rows: [[Cell]]
  /// Whether rows were left out at `maximumCells`.
  var isCut = false

  /// The table in lines `firstLine…lastLine`, or `nil` where the second line of none is a row of
  /// dashes that fits the one before.
  init?(in live: LiveSource, firstLine: Int, lastLine: Int, column: Int) {
    guard firstLine > 0, lastLine > firstLine else { return nil }
    let lines = (firstLine...lastLine).map {
      MarkdownTable.content(of: $0, in: live, column: column, isFirst: $0 == firstLine)
    }
    for index in 1..<lines.count {
      guard let alignments = MarkdownTable.alignments(live.text[lines[index]]),
        live.text[lines[index - 1]].contains(UInt8(ascii: "|"))
      else { continue }
      let header = MarkdownTable.cells(live.text, lines[index - 1])
      guard header.count == alignments.count else { continue }
      self.init(live, lines, header: header, alignments, at: index)
      return
    }
    return nil
  }

  private init(
    _ live: LiveSource,
    _ lines: [Range<Int>],
    header: [Cell],
    _ alignments: [Alignment],
    at index: Int
  ) {
    self.alignments = alignments
    self.header = header
    leading = lines[..<(index - 1)].map { String(decoding: live.text[$0], as: UTF8.self) }
      .joined(separator: "\n")
    rows = []
    let width = header.count
    for line in lines[(index + 1)...] {
      if (rows.count + 2) * width > MarkdownTable.maximumCells {
        isCut = true
        return
      }
      var cells = Array(MarkdownTable.cells(live.text, line).prefix(width))
      while cells.count < width { cells.append(Cell(text: "", offset: line.upperBound)) }
      rows.append(cells)
    }
  }

  /// The part of a line that belongs to the paragraph.
  private static func content(
    of line: Int,
    in live: LiveSource,
    column: Int,
    isFirst: Bool
  ) -> Range<Int> {
    let lineStart = live.start(ofLine: line)
    var end = live.start(ofLine: line + 1)
    var start = min(lineStart + (isFirst ? max(0, column - 1) : 0), end)
    let isSpace = { (byte: UInt8) in byte == 0x20 || byte == 0x09 }
    if !isFirst {
      // Marks of the quotes and lists around the paragraph; a lazy line has none.
      while start < end, start - lineStart < column - 1,
        isSpace(live.text[start]) || live.text[start] == UInt8(ascii: ">")
      {
        start += 1
      }
    }
    while start < end, isSpace(live.text[start]) { start += 1 }
    while end > start, isSpace(live.text[end - 1]) || [0x0A, 0x0D].contains(live.text[end - 1]) {
      end -= 1
    }
    return start..<end
  }

  /// What a row of dashes says of its columns; `nil` if it is none.
  private static func alignments(_ line: ArraySlice<UInt8>) -> [Alignment]? {
    guard !line.isEmpty, line.allSatisfy(isOfDashes) else { return nil }
    var rest = line
    if rest.first == UInt8(ascii: "|") { rest = rest.dropFirst() }
    if rest.last == UInt8(ascii: "|") { rest = rest.dropLast() }
    var result: [Alignment] = []
    for part in rest.split(separator: UInt8(ascii: "|"), omittingEmptySubsequences: false) {
      let mark = Substring(decoding: part, as: UTF8.self).trimmedSpaces
      let isLeft = mark.hasPrefix(":")
      let isRight = mark.count > 1 && mark.hasSuffix(":")
      let dashes = mark.dropFirst(isLeft ? 1 : 0).dropLast(isRight ? 1 : 0)
      guard !dashes.isEmpty, dashes.allSatisfy({ $0 == "-" }) else { return nil }
      result.append(isLeft ? (isRight ? .center : .left) : (isRight ? .right : .none))
    }
    return result
  }

  private static func isOfDashes(_ byte: UInt8) -> Bool {
    switch byte {
    case UInt8(ascii: "|"), UInt8(ascii: ":"), UInt8(ascii: "-"), 0x20, 0x09: true
    default: false
    }
  }

  private static func cells(_ text: [UInt8], _ line: Range<Int>) -> [Cell] {
    var cells: [Cell] = []
    var start = line.lowerBound
    if start < line.upperBound, text[start] == UInt8(ascii: "|") { start += 1 }
    var bytes: [UInt8] = []
    var offset = start
    while offset < line.upperBound {
      let byte = text[offset]
      if byte == UInt8(ascii: "\\"), offset + 1 < line.upperBound,
        text[offset + 1] == UInt8(ascii: "|")
      {
        bytes.append(text[offset + 1])
        offset += 2
      } else if byte == UInt8(ascii: "|") {
        cells.append(cell(bytes, at: start))
        bytes = []
        offset += 1
        start = offset
      } else {
        bytes.append(byte)
        offset += 1
      }
    }
    if start < line.upperBound || cells.isEmpty { cells.append(cell(bytes, at: start)) }
    return cells
  }

  private static func cell(_ bytes: [UInt8], at offset: Int) -> Cell {
    let isSpace = { (byte: UInt8) in byte == 0x20 || byte == 0x09 }
    guard let first = bytes.firstIndex(where: { !isSpace($0) }),
      let last = bytes.lastIndex(where: { !isSpace($0) })
    else { return Cell(text: "", offset: offset) }
    return Cell(text: String(decoding: bytes[first...last], as: UTF8.self), offset: offset)
  }
}
