@testable import OrderImport

/// A file read as nothing but a table: its encoding, delimiter, line ends and header found out.
struct PlainTable {
  let encoding: TextEncoding
  let delimiter: UInt8
  /// The header and the rows below it, each cell as it came; empty lines are left out.
  private(set) var rows: [[String]] = []
  /// Records above the header.
  private(set) var skipped = 0
  /// Rows that have another number of cells than the header, and rows with a stray quote.
  private(set) var odd: [Int] = []
  private(set) var stray: [Int] = []

  /// `nil` if the bytes are no text.
  init?(_ bytes: [UInt8]) {
    guard let guess = guessEncoding(bytes.span) else { return nil }
    encoding = guess.encoding
    let text = PlainTable.decoded(bytes, guess)
    let ending = LineEnding(text.span)
    func scanner(_ delimiter: UInt8) -> RecordScanner {
      RecordScanner(delimiter: delimiter, endsWithReturn: ending.endsWithReturn)
    }
    var best = (shape: TableShape(NumberColumn.comma), delimiter: NumberColumn.comma)
    for delimiter in Dialect.delimiters {
      var (shape, records) = (TableShape(delimiter), scanner(delimiter))
      while records.next(text.span) { shape.add(text.span, records) }
      if shape.score > best.shape.score { best = (shape, delimiter) }
    }
    delimiter = best.delimiter
    // A text of one column has no even delimiter; its width is that of its lines.
    let width = best.shape.score == 0 ? 1 : best.shape.width
    var records = scanner(delimiter)
    while records.next(text.span) {
      let cells = PlainTable.cells(text, records)
      if cells == [""] { continue }
      if rows.isEmpty, !PlainTable.isHeader(cells, width) {
        skipped += 1
        continue
      }
      if cells.count != rows.first?.count ?? cells.count { odd.append(rows.count) }
      if records.hasStrayQuote { stray.append(rows.count) }
      rows.append(cells)
    }
  }

  private static func decoded(_ bytes: [UInt8], _ guess: EncodingGuess) -> [UInt8] {
    if guess.encoding == .utf8 { return Array(bytes[guess.markLength...]) }
    var growing = GrowingBytes(capacity: bytes.count)
    for byte in bytes { growing.append(byte) }
    let text = growing.take().transcoded(from: guess)
    return text.withBytes { span in array(span, Cell(start: 0, end: span.count)) }
  }

  private static func cells(_ text: [UInt8], _ scanner: RecordScanner) -> [String] {
    var clean = CleanRecord()
    clean.take(text.span, scanner)
    return clean.cells.map { String(decoding: clean.bytes[$0.start..<$0.end], as: UTF8.self) }
  }

  /// A header has a name for most columns; a title above it fills one or two cells.
  private static func isHeader(_ cells: [String], _ width: Int) -> Bool {
    cells.count >= width && cells.count { !$0.isEmpty } * 2 > width
  }
}

/// Reads well-formed CSV without the code that is tested.
func strictlyRead(_ bytes: [UInt8]) -> [[String]] {
  var rows: [[String]] = []
  var (row, cell): ([String], [UInt8]) = ([], [])
  var at = 0
  var isInside = false
  while at < bytes.count {
    let byte = bytes[at]
    if isInside, byte == 0x22, at + 1 < bytes.count, bytes[at + 1] == 0x22 {
      cell.append(byte)
      at += 1
    } else if byte == 0x22 {
      isInside.toggle()
    } else if isInside || (byte != 0x2c && byte != 0x0a) {
      cell.append(byte)
    } else {
      row.append(String(decoding: cell, as: UTF8.self))
      cell = []
      if byte == 0x0a {
        rows.append(row)
        row = []
      }
    }
    at += 1
  }
  return rows
}
