/// Where a cell stands in the text.
struct CellRange {
  enum Form: UInt8 {
    case plain, quoted
    /// Holds doubled quotes or text behind its closing quote: must be rewritten to be read.
    case messy
  }

  var start: Int
  var end: Int
  var form: Form
}

/// Splits text into records and cells (RFC 4180, and what exports do instead).
///
/// The text is handed to every call, so that the scanner holds no memory but its own. A quote
/// counts only at the start of a cell (also behind `=`). One that is never closed, or closed
/// lines later in the middle of a cell, is taken as a plain sign, so that it costs one row and
/// not the rest of the file.
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
  /// A quote of the present record was taken as a plain sign.
  private(set) var hasStrayQuote = false
  /// The record ends with a line end and not with the file.
  private(set) var isTerminated = true
  private(set) var position: Int
  private var nextLine: Int

  init(delimiter: UInt8, endsWithReturn: Bool, position: Int = 0, line: Int = 1) {
    self.delimiter = delimiter
    self.endsWithReturn = endsWithReturn
    self.position = position
    nextLine = line
    cells = Array(repeating: CellRange(start: 0, end: 0, form: .plain), count: 64)
  }

  /// Goes on at the start of another record; lines are not counted from there.
  mutating func restart(at place: Int) { position = place }

  /// Reads the next record; false at the end of the text.
  mutating func next(_ bytes: Span<UInt8>) -> Bool {
    guard position < bytes.count else { return false }
    start = position
    line = nextLine
    hasStrayQuote = false
    if !scan(bytes, quotesCount: true) {
      position = start
      nextLine = line
      hasStrayQuote = true
      _ = scan(bytes, quotesCount: false)
    }
    return true
  }

  /// - Returns: false if a quote of the record has no proper end.
  private mutating func scan(_ bytes: Span<UInt8>, quotesCount: Bool) -> Bool {
    count = 0
    hasMessyCells = false
    var at = position
    let length = bytes.count
    while true {
      if quotesCount, at < length, bytes[at] == quote || bytes[at] == equals {
        let opening = bytes[at] == quote ? at : at + 1
        if opening < length, bytes[opening] == quote {
          guard let next = quotedCell(bytes, opening) else { return false }
          at = next
          if finish(bytes, &at) { return true }
          continue
        }
      }
      let cellStart = at
      while at < length {
        let byte = bytes[at]
        if byte == delimiter || byte == newline { break }
        if byte == carriageReturn,
          endsWithReturn || (at + 1 < length && bytes[at + 1] == newline) || at + 1 == length
        {
          break
        }
        at += 1
      }
      add(CellRange(start: cellStart, end: at, form: .plain))
      if finish(bytes, &at) { return true }
    }
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
    nextLine += 1
    return true
  }

  /// Reads a cell from its opening quote on.
  ///
  /// - Returns: the place of the delimiter or line end behind it; `nil` if it has no proper end.
  private mutating func quotedCell(_ bytes: Span<UInt8>, _ opening: Int) -> Int? {
    var at = opening + 1
    var lines = 0
    var isMessy = false
    while at < bytes.count {
      let byte = bytes[at]
      if byte == newline || (endsWithReturn && byte == carriageReturn) {
        lines += 1
      } else if byte == quote {
        guard at + 1 < bytes.count, bytes[at + 1] == quote else {
          break
        }
        isMessy = true
        at += 1
      }
      at += 1
    }
    guard at < bytes.count else { return nil }
    let closing = at
    at += 1
    while at < bytes.count, bytes[at] == space { at += 1 }
    if at < bytes.count, !endsCell(bytes, at) {
      // Text behind the quote: a quote within a cell, unless the cell began lines ago.
      guard lines == 0 else { return nil }
      while at < bytes.count, !endsCell(bytes, at) { at += 1 }
      add(CellRange(start: opening, end: at, form: .messy))
      hasMessyCells = true
      return at
    }
    nextLine += lines
    add(CellRange(start: opening + 1, end: closing, form: isMessy ? .messy : .quoted))
    if isMessy {
      cells[count - 1].start = opening
      cells[count - 1].end = closing + 1
      hasMessyCells = true
    }
    return at
  }

  private func endsCell(_ bytes: Span<UInt8>, _ at: Int) -> Bool {
    let byte = bytes[at]
    if byte == delimiter || byte == newline { return true }
    return byte == carriageReturn
      && (endsWithReturn || at + 1 == bytes.count || bytes[at + 1] == newline)
  }

  private mutating func add(_ cell: CellRange) {
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

  private mutating func appendUnquoted(_ text: Span<UInt8>, _ cell: CellRange) {
    var inside = false
    var at = cell.start
    while at < cell.end {
      let byte = text[at]
      if byte != quote {
        bytes.append(byte)
      } else if inside, at + 1 < cell.end, text[at + 1] == quote {
        bytes.append(quote)
        at += 1
      } else {
        inside.toggle()
      }
      at += 1
    }
  }
}

let quote: UInt8 = 0x22
let equals: UInt8 = 0x3d
let newline: UInt8 = 0x0a
let carriageReturn: UInt8 = 0x0d
let space: UInt8 = 0x20
