import Glibc

/// Where a cell stands in the text.
struct CellRange {
  enum Form: UInt8 {
    case plain, quoted
    /// Its range begins with the opening quote; holds further ones: must be rewritten to be read.
    case messy
  }

  var start: Int
  var end: Int
  var form: Form
}

/// Splits text into records and cells (RFC 4180, and what exports do instead).
///
/// The text is handed to every call, so that the scanner holds no memory but its own. The rules:
///
/// 1. A quote opens a cell only as its first sign, or behind an `=` that is. A byte-order mark in
///    front of a record is passed over. Anywhere else in an unquoted cell a quote is a plain sign.
/// 2. Within a quoted cell two quotes are one, and a quote closes if, perhaps behind spaces, a
///    delimiter, a line end or the end of the text follows. Text in which every quote of a quoted
///    cell is of these two kinds is well-formed.
/// 3. Any other quote is a plain sign of the cell if the cell is closed later on the same line,
///    with no quote behind a delimiter in between: `"the "big" one, blue"` is one cell. If it is
///    not, the cell ends at the next delimiter or line end: `"big" one, blue` are two cells.
/// 4. Where such a quote stands lines below the opening one or behind a delimiter, or where no
///    quote follows at all, the opening quote is stray: a plain sign of an unquoted cell. So it
///    costs one row and not the rest of the file.
///
/// Cost: O(bytes). Only quoted cells look ahead, each at most to the next single quote and from
/// there to the next quote that can open a cell, where the next look begins.
struct RecordScanner {
  let delimiter: UInt8
  /// Lines end with a carriage return alone, as on old Macs.
  let endsWithReturn: Bool
  private(set) var cells: [CellRange] = []
  /// Cells of the present record; `cells` may hold more from earlier ones.
  private(set) var count = 0
  /// The present record without its line end.
  private(set) var start = 0
  private(set) var end = 0
  private(set) var line = 0
  private(set) var hasMessyCells = false
  /// The record has more cells than are kept: it is no row of a table.
  private(set) var hasTooManyCells = false
  /// A quote of the present record was taken as a plain sign.
  private(set) var hasStrayQuote = false
  /// The record ends with a line end and not with the file.
  private(set) var isTerminated = true
  private(set) var position: Int
  /// The line at `position`.
  private(set) var followingLine: Int

  init(delimiter: UInt8, endsWithReturn: Bool, position: Int = 0, line: Int = 1) {
    self.delimiter = delimiter
    self.endsWithReturn = endsWithReturn
    self.position = position
    followingLine = line
    cells = Array(repeating: CellRange(start: 0, end: 0, form: .plain), count: 64)
  }

  /// Goes on at the start of another record; lines are not counted from there.
  mutating func restart(at place: Int) { position = place }

  /// Reads the next record; false at the end of the text.
  mutating func next(_ bytes: Span<UInt8>) -> Bool {
    guard position < bytes.count else { return false }
    start = position
    line = followingLine
    hasStrayQuote = false
    count = 0
    hasMessyCells = false
    hasTooManyCells = false
    var at = bytes.hasMark(at: position) ? position + 3 : position
    repeat {
      at = cellEnd(bytes, at)
      // It will be refused: nobody asks for more of its cells.
      if hasTooManyCells { at = endOfLine(bytes, at, endsWithReturn: endsWithReturn) }
    } while !finish(bytes, &at)
    return true
  }

  /// Adds the cell that begins at a place and gives the place of what ends it.
  private mutating func cellEnd(_ bytes: Span<UInt8>, _ cellStart: Int) -> Int {
    if cellStart < bytes.count, bytes[cellStart] == quote || bytes[cellStart] == equals {
      let opening = bytes[cellStart] == quote ? cellStart : cellStart + 1
      if opening < bytes.count, bytes[opening] == quote {
        if let end = quotedCell(bytes, opening) { return end }
        hasStrayQuote = true
      }
    }
    var at = cellStart
    while at < bytes.count, !endsCell(bytes, at) { at += 1 }
    add(CellRange(start: cellStart, end: at, form: .plain))
    return at
  }

  /// Goes past what ends a cell; true if that ends the record too.
  private mutating func finish(_ bytes: Span<UInt8>, _ at: inout Int) -> Bool {
    guard at < bytes.count else {
      end = at
      position = at
      isTerminated = false
      return true
    }
    if bytes[at] == delimiter {
      at += 1
      return false
    }
    end = at
    isTerminated = true
    at += bytes[at] == carriageReturn && at + 1 < bytes.count && bytes[at + 1] == newline ? 2 : 1
    position = at
    followingLine += 1
    return true
  }

  /// Adds the cell of an opening quote.
  ///
  /// - Returns: the place of the delimiter or line end behind it; `nil` if the quote is stray.
  private mutating func quotedCell(_ bytes: Span<UInt8>, _ opening: Int) -> Int? {
    var at = opening + 1
    var lines = 0
    var isDoubled = false
    while at < bytes.count {
      if bytes[at] == quote {
        guard at + 1 < bytes.count, bytes[at + 1] == quote else { break }
        isDoubled = true
        at += 1
      } else if endsLine(bytes, at) {
        lines += 1
      }
      at += 1
    }
    guard at < bytes.count else { return nil }
    if let end = endBehind(bytes, at) {
      if isDoubled {
        add(CellRange(start: opening, end: at + 1, form: .messy))
        hasMessyCells = true
      } else {
        add(CellRange(start: opening + 1, end: at, form: .quoted))
      }
      followingLine += lines
      return end
    }
    guard lines == 0, !isBehindDelimiter(bytes, at) else { return nil }
    return cellWithPlainQuotes(bytes, opening, at)
  }

  /// Adds a cell of one line in which a quote stands that closes nothing.
  private mutating func cellWithPlainQuotes(
    _ bytes: Span<UInt8>,
    _ opening: Int,
    _ inner: Int
  ) -> Int {
    hasMessyCells = true
    var at = inner + 1
    while at < bytes.count, !endsLine(bytes, at) {
      if bytes[at] == quote {
        if isBehindDelimiter(bytes, at) { break }
        if at + 1 < bytes.count, bytes[at + 1] == quote {
          at += 1
        } else if let end = endBehind(bytes, at) {
          add(CellRange(start: opening, end: at + 1, form: .messy))
          return end
        }
      }
      at += 1
    }
    at = inner
    while at < bytes.count, !endsCell(bytes, at) { at += 1 }
    add(CellRange(start: opening, end: at, form: .messy))
    return at
  }

  /// The place of what ends a cell right behind a quote, or behind spaces; `nil` if text follows.
  private func endBehind(_ bytes: Span<UInt8>, _ closing: Int) -> Int? {
    var at = closing + 1
    while at < bytes.count, bytes[at] == space { at += 1 }
    return at == bytes.count || endsCell(bytes, at) ? at : nil
  }

  private func isBehindDelimiter(_ bytes: Span<UInt8>, _ at: Int) -> Bool {
    bytes[at - 1] == delimiter
      || (bytes[at - 1] == equals && at >= 2 && bytes[at - 2] == delimiter)
  }

  /// Whether a line ends at a place; the return of a return and newline does not count.
  private func endsLine(_ bytes: Span<UInt8>, _ at: Int) -> Bool {
    if bytes[at] == newline { return true }
    return endsWithReturn && bytes[at] == carriageReturn
      && (at + 1 == bytes.count || bytes[at + 1] != newline)
  }

  private func endsCell(_ bytes: Span<UInt8>, _ at: Int) -> Bool {
    let byte = bytes[at]
    if byte == delimiter || byte == newline { return true }
    return byte == carriageReturn
      && (endsWithReturn || at + 1 == bytes.count || bytes[at + 1] == newline)
  }

  static let mostCells = 1 << 18

  private mutating func add(_ cell: CellRange) {
    guard count < RecordScanner.mostCells else {
      hasTooManyCells = true
      return
    }
    if count == cells.count { cells.append(cell) } else { cells[count] = cell }
    count += 1
  }
}

/// A record whose messy cells have been rewritten.
struct CleanRecord {
  var bytes: [UInt8] = []
  var cells: [CellRange] = []

  /// Copies the scanner's present record, with quotes undoubled.
  mutating func take(_ text: Span<UInt8>, _ scanner: borrowing RecordScanner) {
    bytes.removeAll(keepingCapacity: true)
    cells.removeAll(keepingCapacity: true)
    for index in 0..<scanner.count {
      let cell = scanner.cells[index]
      let start = bytes.count
      if cell.form == .messy {
        appendUnquoted(text, cell)
      } else {
        for at in cell.start..<cell.end { bytes.append(text[at]) }
      }
      cells.append(CellRange(start: start, end: bytes.count, form: cell.form))
    }
  }

  /// Takes the outer quotes off; of two quotes within one is left.
  private mutating func appendUnquoted(_ text: Span<UInt8>, _ cell: CellRange) {
    var at = cell.start + 1
    let isClosed = cell.end > at && text[cell.end - 1] == quote
    let end = isClosed ? cell.end - 1 : cell.end
    while at < end {
      bytes.append(text[at])
      at += text[at] == quote && at + 1 < end && text[at + 1] == quote ? 2 : 1
    }
  }
}

/// Where the next line end at or behind a place stands, be it within quotes; the end of the text if
/// there is none.
func endOfLine(_ bytes: Span<UInt8>, _ start: Int, endsWithReturn: Bool) -> Int {
  guard start < bytes.count else { return bytes.count }
  let sign = endsWithReturn ? carriageReturn : newline
  return unsafe bytes.withUnsafeBufferPointer { text in
    guard let base = text.baseAddress,
      let found = unsafe memchr(base + start, Int32(sign), text.count - start)
    else { return bytes.count }
    return unsafe UnsafeRawPointer(base).distance(to: UnsafeRawPointer(found))
  }
}

let quote: UInt8 = 0x22
let equals: UInt8 = 0x3d
let newline: UInt8 = 0x0a
let carriageReturn: UInt8 = 0x0d
let space: UInt8 = 0x20
