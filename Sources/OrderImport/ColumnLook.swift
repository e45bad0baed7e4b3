import Commerce

/// What the cells of one column look like, for columns whose header says nothing.
struct ColumnLook {
  private(set) var records = 0
  private(set) var filled = 0
  private(set) var dates = 0
  private(set) var emails = 0
  private(set) var phones = 0
  /// Numbers, and those among them with exactly two decimals or a currency sign.
  private(set) var numbers = 0
  private(set) var money = 0
  private(set) var statuses = 0
  /// Cells that could be ids: short, without blanks, with a digit.
  private(set) var ids = 0
  /// Cells equal to the one above, and ids above or below the one above them.
  private(set) var repeats = 0
  private(set) var rises = 0
  private(set) var falls = 0
  private(set) var sum = 0.0
  /// Each record's number in millionths, with a decimal point and with a comma; `nil` for none.
  private var points: [Int64?] = []
  private var commas: [Int64?] = []
  private var seen: Set<[UInt8]> = []
  private var last: [UInt8] = []

  var distinct: Int { seen.count }

  func share(_ count: Int) -> Double { filled == 0 ? 0 : Double(count) / Double(filled) }

  var fill: Double { records == 0 ? 0 : Double(filled) / Double(records) }

  var mean: Double { numbers == 0 ? 0 : sum / Double(numbers) }

  /// Each record's number in millionths, as most cells of the column can be read.
  var values: [Int64?] {
    points.count { $0 != nil } >= commas.count { $0 != nil } ? points : commas
  }

  mutating func add(_ bytes: Span<UInt8>, _ cell: Cell, _ judge: inout CellJudge) {
    records += 1
    let (point, comma) = cell.isEmpty ? (nil, nil) : judge.numbers(bytes, cell)
    points.append(point)
    commas.append(comma)
    guard !cell.isEmpty else { return }
    filled += 1
    let value = array(bytes, Cell(start: cell.start, end: min(cell.end, cell.start + 120)))
    addOrder(value)
    seen.insert(value)
    if judge.isDate(bytes, cell) { dates += 1 }
    if judge.isEmail(value) { emails += 1 }
    if judge.isPhone(bytes, cell) { phones += 1 }
    if judge.isStatus(value) { statuses += 1 }
    if let number = point ?? comma {
      numbers += 1
      sum += Double(number) / 1_000_000
      if judge.isMoney(value) { money += 1 }
    }
    let hasDigit = value.contains(where: isDigit)
    if hasDigit, value.count <= 40, !value.contains(space) { ids += 1 }
  }

  private mutating func addOrder(_ value: [UInt8]) {
    defer { last = value }
    guard filled > 1 else { return }
    if value == last {
      repeats += 1
    } else if value.count == last.count
      ? last.lexicographicallyPrecedes(value)
      : last.count < value.count
    {
      rises += 1
    } else {
      falls += 1
    }
  }
}

/// Says what single cells can be.
struct CellJudge {
  private var dates = DateColumn(dayFirst: true)
  private let phones: PhoneNumbers
  private let words = StatusWords(layout: .canonical)

  init(country: String?) { phones = PhoneNumbers(country: country) }

  /// Whether it is a date with its parts set apart: eight digits alone may be any number.
  mutating func isDate(_ bytes: Span<UInt8>, _ cell: Cell) -> Bool {
    for at in cell.start..<cell.end where !isDigit(bytes[at]) {
      return dates.read(bytes, cell) != nil
    }
    return cell.count == 8 && dates.read(bytes, cell) != nil
  }

  func isEmail(_ value: [UInt8]) -> Bool {
    guard let at = value.firstIndex(of: 0x40), at > 0, !value.contains(space) else { return false }
    return value[at...].contains(NumberColumn.point)
  }

  /// Whether it is a phone number and no other long number: it begins with `+`, `(` or 0, or is a
  /// Chinese mobile number.
  func isPhone(_ bytes: Span<UInt8>, _ cell: Cell) -> Bool {
    guard let key = phones.key(bytes, cell), (9...15).contains(key.count) else { return false }
    for at in cell.start..<cell.end where bytes[at] == NumberColumn.point { return false }
    let first = bytes[cell.start]
    if first == 0x2b || first == 0x28 || first == 0x30 { return true }
    return key.count == 11 && key[0] == 0x31 && key[1] >= 0x33
  }

  func isStatus(_ value: [UInt8]) -> Bool {
    value.count <= 60 && !value.contains(where: isDigit)
      && words.meaning(of: String(decoding: value, as: UTF8.self)) != nil
  }

  /// What a cell is with a decimal point, and with a comma.
  func numbers(_ bytes: Span<UInt8>, _ cell: Cell) -> (point: Int64?, comma: Int64?) {
    var point = NumberColumn(decimal: NumberColumn.point)
    var comma = NumberColumn(decimal: NumberColumn.comma)
    return (point.read(bytes, cell), comma.read(bytes, cell))
  }

  /// Whether a number ends in two decimals, or carries a sign that is neither digit nor separator.
  func isMoney(_ value: [UInt8]) -> Bool {
    let digits = value.filter {
      isDigit($0) || $0 == NumberColumn.point || $0 == NumberColumn.comma
    }
    let hasSign = value.contains {
      !isDigit($0) && ![NumberColumn.point, NumberColumn.comma, 0x2d, space].contains($0)
    }
    if hasSign { return true }
    guard digits.count > 3 else { return false }
    let mark = digits[digits.count - 3]
    return mark == NumberColumn.point || mark == NumberColumn.comma
  }
}

/// Looks at the first records of a body.
func columnLooks(
  _ bytes: Span<UInt8>,
  _ dialect: Dialect,
  country: String?
) -> [ColumnLook] {
  var scanner = RecordScanner(
    delimiter: dialect.delimiter,
    endsWithReturn: dialect.endsWithReturn,
    position: dialect.bodyStart,
    line: dialect.bodyLine
  )
  var clean = CleanRecord()
  var judge = CellJudge(country: country)
  var looks = [ColumnLook](repeating: ColumnLook(), count: dialect.headers.count)
  for _ in 0..<400 {
    guard scanner.next(bytes) else { break }
    // Blank lines and remarks say nothing of the columns.
    guard scanner.count > 1 else { continue }
    if scanner.hasMessyCells {
      clean.take(bytes, scanner)
      take(clean.bytes.span, clean.cells, scanner.count, &looks, &judge)
    } else {
      take(bytes, scanner.cells, scanner.count, &looks, &judge)
    }
  }
  return looks
}

private func take(
  _ bytes: Span<UInt8>,
  _ cells: [CellRange],
  _ count: Int,
  _ looks: inout [ColumnLook],
  _ judge: inout CellJudge
) {
  for column in looks.indices where column < count {
    looks[column].add(bytes, Cell(bytes, cells[column]), &judge)
  }
}
