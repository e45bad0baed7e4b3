/// One row of a table: where its cells stand.
struct TableRow {
  fileprivate let places: [Int]
  fileprivate let ranges: [CellRange]
  fileprivate let count: Int

  func has(_ field: TableField) -> Bool { places[field.rawValue] >= 0 }

  /// The cell of a field; empty where the table has no such column.
  @inline(__always)
  func cell(_ field: TableField, _ bytes: Span<UInt8>) -> Cell {
    let place = places[field.rawValue]
    guard place >= 0, place < count else { return .none }
    return Cell(bytes, ranges[place])
  }
}

/// What a record of a table is before its cells are looked at.
enum TableRecord {
  case row
  case blank
  case repeatedHeader
  /// The reason, and the column to blame.
  case broken(String, Int)
}

/// Goes through the rows of a table.
struct TableScan {
  let file: TableFile

  /// Calls for each record behind the header, in their order.
  ///
  /// Cost: O(bytes).
  func forEachRecord(
    _ take: (Span<UInt8>, TableRecord, TableRow, borrowing RecordScanner) -> Void
  ) {
    let dialect = file.dialect
    let start = file.opened.mark + dialect.bodyStart
    file.opened.bytes.withBytes { bytes in
      var scanner = RecordScanner(
        delimiter: dialect.delimiter,
        endsWithReturn: dialect.endsWithReturn,
        position: start,
        line: dialect.bodyLine
      )
      var clean = CleanRecord()
      while scanner.next(bytes) {
        let kind = kind(bytes, scanner)
        if scanner.hasMessyCells {
          clean.take(bytes, scanner)
          let row = TableRow(places: file.places, ranges: clean.cells, count: scanner.count)
          take(clean.bytes.span, kind, row, scanner)
        } else {
          let row = TableRow(places: file.places, ranges: scanner.cells, count: scanner.count)
          take(bytes, kind, row, scanner)
        }
      }
    }
  }

  /// Calls for each row that has the cells of the header.
  func forEachRow(_ take: (Span<UInt8>, TableRow) -> Void) {
    forEachRecord { bytes, kind, row, _ in
      if case .row = kind { take(bytes, row) }
    }
  }

  private func kind(_ bytes: Span<UInt8>, _ scanner: borrowing RecordScanner) -> TableRecord {
    if scanner.hasTooManyCells { return .broken("too_long", 0) }
    if isBlank(bytes, scanner) { return .blank }
    if scanner.hasStrayQuote, file.dialect.delimiter != 0x09 { return .broken("quote", 0) }
    let width = file.dialect.headers.count
    if scanner.count < width {
      // The last line of a file that was cut off.
      if !scanner.isTerminated { return .broken("columns", scanner.count - 1) }
    } else {
      for index in width..<scanner.count {
        if !isBlank(bytes, scanner.cells[index]) { return .broken("columns", index) }
      }
    }
    return isHeader(bytes, scanner) ? .repeatedHeader : .row
  }

  private func isBlank(_ bytes: Span<UInt8>, _ scanner: borrowing RecordScanner) -> Bool {
    for index in 0..<scanner.count {
      if !isBlank(bytes, scanner.cells[index]) { return false }
    }
    return true
  }

  private func isBlank(_ bytes: Span<UInt8>, _ range: CellRange) -> Bool {
    var at = range.start
    while at < range.end {
      let blank = blankLength(bytes, at, range.end)
      if blank == 0 { return false }
      at += blank
    }
    return true
  }

  private func isHeader(_ bytes: Span<UInt8>, _ scanner: borrowing RecordScanner) -> Bool {
    let header = file.dialect.headerBytes
    guard scanner.end - scanner.start == header.count else { return false }
    for offset in 0..<header.count where bytes[scanner.start + offset] != header[offset] {
      return false
    }
    return true
  }

  /// Line and column of a cell, as a person counts.
  func place(
    of column: Int,
    _ scanner: borrowing RecordScanner,
    _ bytes: Span<UInt8>
  ) -> (line: Int, column: Int) {
    let cell = column < scanner.count ? scanner.cells[column].start : scanner.start
    var line = scanner.line
    var lineStart = scanner.start
    let sign = file.dialect.endsWithReturn ? carriageReturn : newline
    for at in scanner.start..<max(scanner.start, min(cell, bytes.count)) where bytes[at] == sign {
      line += 1
      lineStart = at + 1
    }
    let origin = file.opened.origin
    return (
      origin.row(ofLine: line), origin.isText ? max(0, cell - lineStart) + 1 : column + 1
    )
  }
}
