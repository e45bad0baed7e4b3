/// Dates that are written as plain numbers, and how many of a column's cells are.
///
/// Seconds and milliseconds since 1970 are UTC; the days of a spreadsheet are shop time and begin
/// in 1900, so that 25569 is the first of 1970. A number is a date only where the whole column is
/// of such numbers: among written dates it is a slip.
struct NumberedDates: Equatable {
  private var seconds = 0
  private var milliseconds = 0
  private var serials = 0

  private static let firstSerial = 25_569
  private static let lastSerial = 73_415
  private static let dayInMinutes = 1440

  mutating func add(_ form: DateForm) {
    switch form {
    case .seconds: seconds += 1
    case .milliseconds: milliseconds += 1
    default: serials += 1
    }
  }

  mutating func merge(_ next: NumberedDates) {
    seconds += next.seconds
    milliseconds += next.milliseconds
    serials += next.serials
  }

  /// What the whole column is; one cell in twenty may be the word of a footer.
  func whole(unreadable: Int) -> DateForm? {
    let all = seconds + milliseconds + serials
    guard all > 0, unreadable * 20 <= all else { return nil }
    if seconds == all { return .seconds }
    if milliseconds == all { return .milliseconds }
    return serials == all ? .serials : nil
  }

  /// What a cell could be if its column is of numbers: 9 or 10 digits are seconds, 13 are
  /// milliseconds, 5 digits of the years 1970 to 2100 and perhaps decimals are days.
  static func form(_ bytes: Span<UInt8>, _ cell: Cell) -> DateForm? {
    guard (5...24).contains(cell.count) else { return nil }
    let (value, digits, end) = whole(bytes, cell)
    guard digits > 0 else { return nil }
    if end < cell.end {
      guard bytes[end] == NumberColumn.point || bytes[end] == NumberColumn.comma,
        end + 1 < cell.end
      else { return nil }
      for at in end + 1..<cell.end where !isDigit(bytes[at]) { return nil }
    }
    switch digits {
    case 5: return (firstSerial...lastSerial).contains(value) ? .serials : nil
    case 9, 10: return .seconds
    case 13: return .milliseconds
    default: return nil
    }
  }

  /// The moment of a cell of that form; `nil` beyond the year 2100.
  static func moment(_ bytes: Span<UInt8>, _ cell: Cell, _ form: DateForm) -> Moment? {
    let (value, _, end) = whole(bytes, cell)
    if form == .serials {
      var (day, minute) = (value - firstSerial, -1)
      if end < cell.end {
        minute = minuteOfFraction(bytes, end + 1, cell.end)
        if minute == dayInMinutes { (day, minute) = (day + 1, 0) }
      }
      return Moment(day: Int32(day), minute: Int32(minute), offset: nil)
    }
    let minutes = value / (form == .seconds ? 60 : 60_000)
    let day = minutes / dayInMinutes
    guard day <= lastSerial - firstSerial else { return nil }
    return Moment(day: Int32(day), minute: Int32(minutes % dayInMinutes), offset: 0)
  }

  private static func whole(
    _ bytes: Span<UInt8>,
    _ cell: Cell
  ) -> (value: Int, digits: Int, end: Int) {
    var value = 0
    var at = cell.start
    while at < cell.end, at - cell.start < 18, isDigit(bytes[at]) {
      value = value * 10 + Int(bytes[at] - 0x30)
      at += 1
    }
    return (value, at - cell.start, at)
  }

  /// The decimals of a day, to the nearest minute.
  private static func minuteOfFraction(_ bytes: Span<UInt8>, _ start: Int, _ end: Int) -> Int {
    var (part, whole) = (0, 1)
    for at in start..<min(end, start + 9) {
      part = part * 10 + Int(bytes[at] - 0x30)
      whole *= 10
    }
    return (part * dayInMinutes + whole / 2) / whole
  }
}
