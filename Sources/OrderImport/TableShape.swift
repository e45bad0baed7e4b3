/// How much a text looks like a table under one delimiter.
struct TableShape {
  private let delimiter: UInt8
  /// Records by their number of cells, blank ones left out, and where each number came first.
  private var widths: [Int: (records: Int, first: Int)] = [:]
  private var records = 0
  private var cells = 0
  /// Unquoted cells that hold another sign that could be the delimiter.
  private var doubtful = 0
  private var strays = 0

  init(_ delimiter: UInt8) { self.delimiter = delimiter }

  /// The number of cells that most records have; of several the one that came first.
  var width: Int {
    widths.max { a, b in
      (a.value.records, b.value.first) < (b.value.records, a.value.first)
    }?.key ?? 0
  }

  /// 0 for text of one column, up to 1,000,000 for records of very many cells, all alike.
  ///
  /// The share of records with the usual number of cells, times the share of cells that hold no
  /// other delimiter, and more for more cells.
  var score: Int {
    let usual = width
    guard usual > 1, records > 0, cells > 0 else { return 0 }
    let even = (widths[usual]?.records ?? 0) * 1000 / records
    let plain = (cells - doubtful) * 1000 / cells
    let orderly = (records - strays) * 1000 / records
    return even * plain / 1000 * orderly / 1000 * (1000 - 1000 / usual)
  }

  mutating func add(_ bytes: Span<UInt8>, _ scanner: borrowing RecordScanner) {
    var isBlank = true
    for index in 0..<scanner.count {
      let cell = scanner.cells[index]
      if isBlank, !Cell(bytes, cell).isEmpty { isBlank = false }
      if cell.form == .plain, isDoubtful(bytes, cell) { doubtful += 1 }
    }
    guard !isBlank else { return }
    cells += scanner.count
    records += 1
    if scanner.hasStrayQuote { strays += 1 }
    let known = widths[scanner.count] ?? (0, records)
    widths[scanner.count] = (known.records + 1, known.first)
  }

  private func isDoubtful(_ bytes: Span<UInt8>, _ cell: CellRange) -> Bool {
    for at in cell.start..<cell.end where bytes[at] != delimiter {
      switch bytes[at] {
      case 0x3b, 0x09, 0x7c: return true
      case NumberColumn.comma:
        // Between digits it is a sign of a number.
        let isInNumber =
          at > cell.start && at + 1 < cell.end && isDigit(bytes[at - 1]) && isDigit(bytes[at + 1])
        if !isInNumber { return true }
      default: continue
      }
    }
    return false
  }
}
