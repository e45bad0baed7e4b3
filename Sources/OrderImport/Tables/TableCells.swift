import Commerce
import Diagnostics

/// Reads the cells of a table's rows, and keeps what is wrong with the present row.
///
/// How dates and numbers are written is decided for each column by all of its cells, as in orders:
/// `learn` sees them first.
struct TableCells {
  private var dates: [DateColumn]
  private var numbers: [NumberColumn]
  private var clock: ShopClock
  private let options: ImportOptions
  /// By `TableField.rawValue`.
  private let needed: [Bool]
  /// A needed cell of the row that cannot be read.
  private(set) var fault: TableFault?
  /// Other cells of the row that are left out.
  private(set) var losses: [TableFault] = []

  init(_ file: TableFile, _ options: ImportOptions) {
    self.options = options
    clock = ShopClock(ZoneRules())
    let columns = file.table.columns.needed
    needed = TableField.allCases.map { columns.contains($0) }
    let count = TableField.allCases.count
    dates = Array(repeating: DateColumn(dayFirst: options.dates != .monthFirst), count: count)
    let decimal = options.decimal == .comma ? NumberColumn.comma : NumberColumn.point
    numbers = Array(repeating: NumberColumn(decimal: decimal), count: count)
    learn(file)
  }

  /// Times with an offset are turned into the shop's.
  mutating func take(_ zone: ZoneRules) { clock = ShopClock(zone) }

  mutating func beginRow() {
    fault = nil
    if !losses.isEmpty { losses.removeAll() }
  }

  /// Sees all cells until they are read as they say.
  private mutating func learn(_ file: TableFile) {
    let fields = TableField.allCases.filter { file.has($0) }
    let timed = fields.filter { [.day, .minute, .birthday].contains($0.kind) }
    let counted = fields.filter { $0.kind == .number }
    guard !timed.isEmpty || !counted.isEmpty else { return }
    for _ in 0..<4 {
      var (dates, numbers) = (dates, numbers)
      TableScan(file: file).forEachRow { bytes, row in
        for field in timed { _ = dates[field.rawValue].read(bytes, row.cell(field, bytes)) }
        for field in counted {
          let cell = row.cell(field, bytes)
          if !cell.isEmpty { _ = numbers[field.rawValue].read(bytes, cell) }
        }
      }
      (self.dates, self.numbers) = (dates, numbers)
      guard correct(timed, counted) else { return }
    }
  }

  /// - Returns: whether the cells are to be seen again.
  private mutating func correct(_ timed: [TableField], _ counted: [TableField]) -> Bool {
    var isDifferent = false
    for field in timed {
      let isStated = options.dates != nil
      if let better = dates[field.rawValue].corrected(isOrderStated: isStated) {
        dates[field.rawValue] = better
        isDifferent = true
      }
    }
    guard options.decimal == nil else { return isDifferent }
    // One program wrote all columns: those that do not say go with the others.
    let points = counted.reduce(0) { $0 + numbers[$1.rawValue].pointEvidence }
    let commas = counted.reduce(0) { $0 + numbers[$1.rawValue].commaEvidence }
    guard points != commas else { return isDifferent }
    let decimal = points > commas ? NumberColumn.point : NumberColumn.comma
    for field in counted where numbers[field.rawValue].decimal != decimal {
      numbers[field.rawValue] = NumberColumn(decimal: decimal)
      isDifferent = true
    }
    return isDifferent
  }

  /// What there is to say of how dates and numbers were read.
  func findings(_ file: TableFile) -> [Diagnostic] {
    var all: [Diagnostic] = []
    let name = file.opened.source.name
    for field in TableField.allCases where file.has(field) {
      let (column, header) = (dates[field.rawValue], file.header(field))
      if column.decided == nil, column.ambiguous > 0, options.dates == nil {
        all.append(.undecidedDates(name, header, dayFirst: column.dayFirst))
      }
      if field.kind != .birthday { all += column.findings(name, header) }
    }
    if let open = numbers.first(where: \.isUndecided), options.decimal == nil {
      all.append(.undecidedNumbers(name, decimal: open.decimal))
    }
    return all
  }
}

/// A cell that cannot be used: the reason and its column.
struct TableFault {
  var reason: String
  var field: TableField
}

extension TableCells {
  private mutating func fail(_ field: TableField, _ reason: String) {
    let fault = TableFault(reason: reason, field: field)
    if needed[field.rawValue] {
      if self.fault == nil { self.fault = fault }
    } else {
      losses.append(fault)
    }
  }

  /// Blames a cell for what its row as a whole lacks.
  mutating func reject(_ field: TableField, _ reason: String) {
    if fault == nil { fault = TableFault(reason: reason, field: field) }
  }

  /// What a cell of the row was left out for, which is then no longer said of it.
  mutating func takeLoss(of field: TableField) -> String? {
    guard let index = losses.firstIndex(where: { $0.field == field }) else { return nil }
    return losses.remove(at: index).reason
  }

  /// Whether the cell holds anything; a needed one that does not is at fault.
  private mutating func isThere(_ field: TableField, _ cell: Cell) -> Bool {
    guard cell.isEmpty else { return true }
    if needed[field.rawValue] { fail(field, "missing") }
    return false
  }

  mutating func text(_ field: TableField, _ bytes: Span<UInt8>, _ row: TableRow) -> String {
    let cell = row.cell(field, bytes)
    guard isThere(field, cell) else { return "" }
    guard isText(bytes, cell.start, cell.end), cell.count <= TableCells.longestText else {
      fail(field, "encoding")
      return ""
    }
    return OrderImport.text(bytes, cell)
  }

  /// Bytes of a word that a table may hold; the rest is prose, which nothing here is made from.
  private static let longestText = 400

  /// Bytes of a word of a column that allows few.
  private static let longestWord = 60

  /// The day of a date or time, in the shop's zone.
  mutating func day(_ field: TableField, _ bytes: Span<UInt8>, _ row: TableRow) -> Day? {
    moment(field, bytes, row).map { Day(number: $0.day) }
  }

  /// Minutes since 1970-01-01 00:00 of the shop; a date without a time is no minute.
  mutating func minute(_ field: TableField, _ bytes: Span<UInt8>, _ row: TableRow) -> Int? {
    guard let moment = moment(field, bytes, row) else { return nil }
    guard moment.minute >= 0 else {
      fail(field, "time")
      return nil
    }
    return Int(moment.day) * 1440 + Int(moment.minute)
  }

  private mutating func moment(
    _ field: TableField,
    _ bytes: Span<UInt8>,
    _ row: TableRow
  ) -> (day: Int32, minute: Int32)? {
    let cell = row.cell(field, bytes)
    guard isThere(field, cell) else { return nil }
    guard let moment = dates[field.rawValue].read(bytes, cell) else {
      fail(field, "date")
      return nil
    }
    return clock.local(moment)
  }

  /// A day of any year from 1900 on.
  mutating func birthday(_ field: TableField, _ bytes: Span<UInt8>, _ row: TableRow) -> Day? {
    let cell = row.cell(field, bytes)
    guard isThere(field, cell) else { return nil }
    if let date = WrittenDate(bytes, cell), date.yearDigits == 4, date.year >= 1900 {
      let isSwapped = date.form == .slashes && !dates[field.rawValue].dayFirst
      let (month, day) = isSwapped ? (date.day, date.month) : (date.month, date.day)
      if let day = Day(year: date.year, month: month, day: day) { return day }
    }
    fail(field, "date")
    return nil
  }

  /// A month such as `2026-11`, or any day of it.
  mutating func month(_ field: TableField, _ bytes: Span<UInt8>, _ row: TableRow) -> Month? {
    let cell = row.cell(field, bytes)
    guard isThere(field, cell) else { return nil }
    if let month = writtenMonth(bytes, cell) { return month }
    if let moment = dates[field.rawValue].read(bytes, cell) {
      return Day(number: moment.day).month
    }
    fail(field, "month")
    return nil
  }

  /// Millionths.
  mutating func number(
    _ field: TableField,
    _ bytes: Span<UInt8>,
    _ row: TableRow,
    within range: ClosedRange<Int64> = -NumberColumn.maximum...NumberColumn.maximum,
    reason: String = "number"
  ) -> Int64? {
    let cell = row.cell(field, bytes)
    guard isThere(field, cell) else { return nil }
    guard let value = numbers[field.rawValue].read(bytes, cell), range.contains(value) else {
      fail(field, reason)
      return nil
    }
    return value
  }

  /// One of the words that the column allows.
  mutating func word<Word>(
    _ field: TableField,
    _ bytes: Span<UInt8>,
    _ row: TableRow,
    _ known: (String) -> Word?
  ) -> Word? {
    let cell = row.cell(field, bytes)
    guard isThere(field, cell) else { return nil }
    if cell.count <= TableCells.longestWord, isText(bytes, cell.start, cell.end),
      let word = known(plainWord(bytes, cell))
    {
      return word
    }
    fail(field, "word")
    return nil
  }
}

/// A word as such words are listed: small letters, and `_` for blanks and hyphens.
private func plainWord(_ bytes: Span<UInt8>, _ cell: Cell) -> String {
  var word = array(bytes, cell)
  for index in word.indices {
    if word[index] &- 0x41 < 26 {
      word[index] |= 0x20
    } else if word[index] == space || word[index] == 0x2d {
      word[index] = 0x5f
    }
  }
  return String(decoding: word, as: UTF8.self)
}

/// Reads `2026-11`, `2026/11`, `2026.11`, `202611` and `2026年11月`.
private func writtenMonth(_ bytes: Span<UInt8>, _ cell: Cell) -> Month? {
  var cursor = DateCursor(at: cell.start, end: cell.end)
  guard let first = cursor.number(bytes, upTo: 6) else { return nil }
  var (year, month) = (first.value, 0)
  if first.digits == 6 {
    (year, month) = (first.value / 100, first.value % 100)
  } else {
    guard first.digits == 4, !cursor.isAtEnd else { return nil }
    if !cursor.skip(bytes, Array("年".utf8)) {
      guard [0x2d, 0x2f, 0x2e].contains(bytes[cursor.at]) else { return nil }
      cursor.at += 1
    }
    guard let second = cursor.number(bytes, upTo: 2) else { return nil }
    month = second.value
    _ = cursor.skip(bytes, Array("月".utf8))
  }
  guard cursor.isAtEnd, (1970...2100).contains(year), (1...12).contains(month) else { return nil }
  return Day(year: year, month: month, day: 1)?.month
}
