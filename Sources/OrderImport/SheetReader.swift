/// Turns a sheet of an Excel file into CSV text, row by row.
struct SheetReader: ~Copyable {
  enum Outcome: Equatable {
    case whole
    /// As many rows as were asked for were found, and there may be more.
    case stopped
    case damaged, short, tooLarge
  }

  /// What a person has to know about cells that are not what they look like.
  struct Notes {
    /// How often something occurs, and in which row first.
    struct Count {
      private(set) var count = 0
      private(set) var firstRow = 0

      mutating func add(_ row: Int) {
        if count == 0 { firstRow = row }
        count += 1
      }
    }

    /// Numbers of more digits than a spreadsheet keeps.
    var rounded = Count()
    /// Formulas whose result is not in the file.
    var uncalculated = Count()
  }

  private var xml: XMLReader
  private let styles: CellStyles
  private let from1904: Bool
  private let limit: Int
  private(set) var table = TableText(capacity: 1 << 18)
  private(set) var notes = Notes()
  /// Cells merged with those below them; they stand behind the rows, so that filling takes a second
  /// reading.
  private(set) var merged: [MergedCells] = []
  private var filling: MergedFilling
  private var row = SheetRow()
  private var rowNumber = 0
  private var textRow = 1
  private var cell = CellInProgress()

  /// The lowest row and the last column that Excel knows.
  static let lastRow = 1_048_576
  static let lastColumn = 16_384

  init(
    _ stream: consuming PackedStream,
    _ styles: CellStyles,
    from1904: Bool,
    limit: Int,
    filling: [MergedCells] = []
  ) {
    xml = XMLReader(stream)
    self.styles = styles
    self.from1904 = from1904
    self.limit = limit
    self.filling = MergedFilling(filling)
  }

  mutating func takeTable() -> FileBytes { table.take() }

  /// Reads the sheet, or no more than so many of its rows that hold anything.
  mutating func read(_ strings: borrowing SharedStrings, rows: Int = .max) -> Outcome {
    var left = rows
    while true {
      switch xml.next() {
      case .done: return .whole
      case .damaged: return outcomeOfEnd
      case .text: continue
      case .end:
        guard xml.name == SheetName.row else { continue }
        left -= endRow() ? 1 : 0
        if left <= 0 { return .stopped }
        if table.byteCount > limit { return .tooLarge }
      case .start:
        if xml.name == SheetName.cell {
          guard readCell(strings) else { return outcomeOfEnd }
        } else if xml.name == SheetName.row {
          let number = xml.withAttribute(SheetName.reference) { wholeNumber($0) } ?? nil
          let next = rowNumber + 1
          rowNumber = number.map { $0 >= next && $0 <= SheetReader.lastRow ? $0 : next } ?? next
          row.clear()
        } else if xml.name == SheetName.merge {
          let place = xml.attribute(SheetName.ref).flatMap { MergedCells($0.span) }
          if let place { merged.append(place) }
        }
      }
    }
  }

  private var outcomeOfEnd: Outcome {
    switch xml.state {
    case .short: .short
    case .tooLarge: .tooLarge
    default: .damaged
    }
  }

  /// False if the file ends within the cell.
  private mutating func readCell(_ strings: borrowing SharedStrings) -> Bool {
    let column = beginCell()
    var (hasFormula, hasValue, isValue) = (false, false, false)
    reading: while true {
      switch xml.next() {
      case .done, .damaged: return false
      case .text: if isValue { xml.appendText(to: &cell.raw) }
      case .end:
        isValue = false
        if xml.name == SheetName.cell { break reading }
      case .start:
        if xml.name == SheetName.value {
          (isValue, hasValue) = (true, true)
        } else if xml.name == SheetName.inline {
          hasValue = true
          guard xml.appendRichText(to: &cell.raw) else { return false }
        } else {
          hasFormula = hasFormula || xml.name == SheetName.formula
          guard xml.skipElement() else { return false }
        }
      }
    }
    if hasFormula, !hasValue { notes.uncalculated.add(rowNumber) }
    row.begin(column)
    append(strings)
    row.end()
    return true
  }

  /// Takes over what the cell's attributes say; returns its column.
  private mutating func beginCell() -> Int? {
    var column: Int?
    var (type, style) = (CellType.number, 0)
    xml.eachAttribute { name, value in
      if name == SheetName.reference {
        column = columnNumber(value)
      } else if name == SheetName.type {
        type = CellType(value)
      } else if name == SheetName.style {
        style = wholeNumber(value) ?? 0
      }
    }
    (cell.type, cell.style) = (type, style)
    cell.raw.removeAll(keepingCapacity: true)
    return column
  }

  private mutating func append(_ strings: borrowing SharedStrings) {
    guard !cell.raw.isEmpty else { return }
    switch cell.type {
    case .shared:
      if let index = wholeNumber(cell.raw.span) { _ = strings.append(index, to: &row.bytes) }
    case .text:
      decodeEscapes(&cell.raw)
      let raw = cell.raw
      row.bytes.append(raw.span, 0..<raw.count)
    case .flag: row.bytes += Array((cell.raw == [0x31] ? "TRUE" : "FALSE").utf8)
    case .number: appendNumber()
    }
  }

  private mutating func appendNumber() {
    let kind = styles.kind(cell.style)
    if kind != .number, let serial = Double(String(decoding: cell.raw, as: UTF8.self)),
      SerialDate.append(serial, kind, from1904: from1904, to: &row.bytes)
    {
      return
    }
    let raw = cell.raw
    let wasRounded = PlainNumber.append(raw.span, to: &row.bytes)
    if wasRounded {
      notes.rounded.add(rowNumber)
    }
  }

  /// Writes the row; false if there is nothing in it.
  private mutating func endRow() -> Bool {
    filling.fill(&row, rowNumber)
    guard !row.isEmpty else { return false }
    while textRow < rowNumber {
      table.endRecord(row: textRow)
      textRow += 1
    }
    row.write(to: &table)
    table.endRecord(row: rowNumber)
    textRow = rowNumber + 1
    return true
  }
}

/// The cell that is being read.
private struct CellInProgress {
  var type = CellType.number
  var style = 0
  var raw: [UInt8] = []
}

private enum CellType {
  case number, shared, text, flag

  init(_ word: Span<UInt8>) {
    guard word.count > 0 else {
      self = .number
      return
    }
    switch (word[0], word.count) {
    case (0x73, 1): self = .shared
    case (0x62, 1): self = .flag
    case (0x6e, 1): self = .number
    // str, inlineStr, d (a date that is written out) and e (an error's name).
    default: self = .text
    }
  }
}
