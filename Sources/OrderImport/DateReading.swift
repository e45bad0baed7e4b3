import Commerce

/// A date, perhaps with a time of the day and an offset from UTC.
struct Moment {
  var day: Int32
  /// Minute of the day; -1 where there is only a date.
  var minute: Int32
  /// Minutes east of UTC; `nil` for shop time.
  var offset: Int32?
}

/// The spellings of a date.
enum DateForm: Int, CaseIterable {
  case yearFirst, compact, slashes, dots, namedMonth

  func name(dayFirst: Bool) -> String {
    switch self {
    case .yearFirst: "YYYY-MM-DD"
    case .compact: "YYYYMMDD"
    case .slashes: dayFirst ? "D/M/YYYY" : "M/D/YYYY"
    case .dots: "D.M.YYYY"
    case .namedMonth: "month by name"
    }
  }
}

/// Reads the dates of one column.
///
/// Which of two numbers is the day is one decision for the column: `dayFirst` is what is assumed
/// now, and the counts say what the cells themselves show.
struct DateColumn: Equatable {
  var dayFirst: Bool
  /// Cells by form.
  private(set) var forms = [Int](repeating: 0, count: DateForm.allCases.count)
  private(set) var hasTimes = false
  private(set) var hasOffsets = false
  /// Cells whose first, or whose second number can only be the day.
  private(set) var dayFirstEvidence = 0
  private(set) var monthFirstEvidence = 0
  /// Cells that both readings allow and give different days.
  private(set) var ambiguous = 0
  /// How the days go on under either reading: steps back, and the range of days.
  private(set) var asDayFirst = Course()
  private(set) var asMonthFirst = Course()

  init(dayFirst: Bool) { self.dayFirst = dayFirst }

  /// The days of a column in the order of its rows.
  struct Course: Equatable {
    var stepsBack = 0
    var first = Int32.max
    var last = Int32.min
    /// The days of the first and the last row.
    private var opening = Int32.max
    private var previous = Int32.min

    mutating func add(_ day: Int32) {
      if day < previous { stepsBack += 1 }
      if first > last { opening = day }
      previous = day
      first = min(first, day)
      last = max(last, day)
    }

    /// Goes on with the rows that come right behind.
    mutating func merge(_ next: Course) {
      guard next.first <= next.last else { return }
      if next.opening < previous { stepsBack += 1 }
      if first > last { opening = next.opening }
      previous = next.previous
      stepsBack += next.stepsBack
      first = min(first, next.first)
      last = max(last, next.last)
    }
  }

  /// What the cells say; `nil` where they do not.
  var decided: Bool? {
    if dayFirstEvidence == monthFirstEvidence { return nil }
    return dayFirstEvidence > monthFirstEvidence
  }

  /// The likelier reading where no cell decides: exports are sorted and cover a short time.
  var likelier: Bool {
    let steps = (min(asDayFirst.stepsBack, ambiguous), min(asMonthFirst.stepsBack, ambiguous))
    if steps.0 != steps.1 { return steps.0 < steps.1 }
    let spans = (
      Int(asDayFirst.last) - Int(asDayFirst.first),
      Int(asMonthFirst.last) - Int(asMonthFirst.first)
    )
    return spans.0 == spans.1 ? dayFirst : spans.0 < spans.1
  }

  /// Adds cells that were read elsewhere, all of the form `YYYY-MM-DD HH:MM`.
  mutating func count(quick cells: Int, hasOffsets: Bool) {
    guard cells > 0 else { return }
    forms[DateForm.yearFirst.rawValue] += cells
    hasTimes = true
    self.hasOffsets = self.hasOffsets || hasOffsets
  }

  /// Goes on with what was seen in the rows right behind, read under the same assumptions.
  ///
  /// Merging the parts of a column in the order of its rows gives what reading it whole does.
  mutating func merge(_ next: DateColumn) {
    for form in forms.indices { forms[form] += next.forms[form] }
    hasTimes = hasTimes || next.hasTimes
    hasOffsets = hasOffsets || next.hasOffsets
    dayFirstEvidence += next.dayFirstEvidence
    monthFirstEvidence += next.monthFirstEvidence
    ambiguous += next.ambiguous
    asDayFirst.merge(next.asDayFirst)
    asMonthFirst.merge(next.asMonthFirst)
  }

  mutating func read(_ bytes: Span<UInt8>, _ cell: Cell) -> Moment? {
    guard cell.count >= 6, cell.count <= 48 else { return nil }
    var cursor = Cursor(at: cell.start, end: cell.end)
    cursor.skipWeekday(bytes)
    guard let day = date(bytes, &cursor) else { return nil }
    var moment = Moment(day: day, minute: -1, offset: nil)
    cursor.skipBetween(bytes)
    if !cursor.isAtEnd {
      guard let minute = cursor.time(bytes) else { return nil }
      moment.minute = minute
      hasTimes = true
      guard cursor.zone(bytes, &moment.offset) else { return nil }
      if moment.offset != nil { hasOffsets = true }
    }
    return moment
  }

  private mutating func date(_ bytes: Span<UInt8>, _ cursor: inout Cursor) -> Int32? {
    guard !cursor.isAtEnd else { return nil }
    if isLetter(bytes[cursor.at]) { return monthNameFirst(bytes, &cursor) }
    guard let first = cursor.number(bytes, upTo: 14) else { return nil }
    switch first.digits {
    case 8:
      let (year, month, day) = (first.value / 10_000, first.value / 100 % 100, first.value % 100)
      return counted(.compact, civilDay(year, month, day))
    case 14:
      // YYYYMMDDHHMMSS: the time is read by going back to it.
      cursor.at -= 6
      let date = first.value / 1_000_000
      return counted(.compact, civilDay(date / 10_000, date / 100 % 100, date % 100))
    case 4: return yearFirst(bytes, &cursor, first.value)
    case 1, 2: return dayOrMonthFirst(bytes, &cursor, first.value)
    default: return nil
    }
  }

  private mutating func counted(_ form: DateForm, _ day: Int32?) -> Int32? {
    if day != nil { forms[form.rawValue] += 1 }
    return day
  }

  private mutating func yearFirst(
    _ bytes: Span<UInt8>,
    _ cursor: inout Cursor,
    _ year: Int
  ) -> Int32? {
    guard cursor.skipDateSign(bytes) else { return nil }
    if !cursor.isAtEnd, isLetter(bytes[cursor.at]) {
      guard let month = cursor.month(bytes), cursor.skipDateSign(bytes),
        let day = cursor.number(bytes, upTo: 2)
      else { return nil }
      return counted(.namedMonth, civilDay(year, month, day.value))
    }
    guard let month = cursor.number(bytes, upTo: 2), cursor.skipDateSign(bytes),
      let day = cursor.number(bytes, upTo: 2)
    else { return nil }
    cursor.skipDaySign(bytes)
    return counted(.yearFirst, civilDay(year, month.value, day.value))
  }

  private mutating func dayOrMonthFirst(
    _ bytes: Span<UInt8>,
    _ cursor: inout Cursor,
    _ first: Int
  ) -> Int32? {
    guard !cursor.isAtEnd else { return nil }
    let sign = bytes[cursor.at]
    guard cursor.skipDateSign(bytes), !cursor.isAtEnd else { return nil }
    if isLetter(bytes[cursor.at]) {
      guard let month = cursor.month(bytes), cursor.skipDateSign(bytes),
        let year = cursor.year(bytes)
      else { return nil }
      return counted(.namedMonth, civilDay(year, month, first))
    }
    guard let second = cursor.number(bytes, upTo: 2)?.value, cursor.skipDateSign(bytes),
      let year = cursor.year(bytes)
    else { return nil }
    if sign == NumberColumn.point { return counted(.dots, civilDay(year, second, first)) }
    return slashes(first, second, year)
  }

  private mutating func slashes(_ first: Int, _ second: Int, _ year: Int) -> Int32? {
    let asDay = civilDay(year, second, first)
    let asMonth = civilDay(year, first, second)
    switch (asDay, asMonth) {
    case (.some, nil): dayFirstEvidence += 1
    case (nil, .some): monthFirstEvidence += 1
    case (let a?, let b?):
      if a != b { ambiguous += 1 }
      asDayFirst.add(a)
      asMonthFirst.add(b)
    case (nil, nil): return nil
    }
    return counted(.slashes, dayFirst ? asDay : asMonth)
  }

  private mutating func monthNameFirst(_ bytes: Span<UInt8>, _ cursor: inout Cursor) -> Int32? {
    guard let month = cursor.month(bytes), cursor.skipDateSign(bytes),
      let day = cursor.number(bytes, upTo: 2), cursor.skipDateSign(bytes),
      let year = cursor.year(bytes)
    else { return nil }
    return counted(.namedMonth, civilDay(year, month, day.value))
  }
}

/// Days since 1970 of a date that an order can have: years 1970 to 2100.
private func civilDay(_ year: Int, _ month: Int, _ day: Int) -> Int32? {
  guard (1970...2100).contains(year) else { return nil }
  return Day(year: year, month: month, day: day)?.number
}

/// A place within a cell.
private struct Cursor {
  var at: Int
  let end: Int

  var isAtEnd: Bool { at >= end }

  mutating func number(_ bytes: Span<UInt8>, upTo most: Int) -> (value: Int, digits: Int)? {
    let start = at
    var value = 0
    while at < end, isDigit(bytes[at]) {
      guard at - start < most else { return nil }
      value = value * 10 + Int(bytes[at] - 0x30)
      at += 1
    }
    return at == start ? nil : (value, at - start)
  }

  /// A year of four digits, or of two: 70 to 99 are of the last century.
  mutating func year(_ bytes: Span<UInt8>) -> Int? {
    guard let number = number(bytes, upTo: 4) else { return nil }
    switch number.digits {
    case 4: return number.value
    case 2: return number.value + (number.value >= 70 ? 1900 : 2000)
    default: return nil
    }
  }

  /// Skips the sign between the parts of a date: `-`, `/`, `.`, a blank, a comma, 年, 月.
  mutating func skipDateSign(_ bytes: Span<UInt8>) -> Bool {
    let start = at
    while at < end {
      let byte = bytes[at]
      if byte == 0x2d || byte == 0x2f || byte == 0x2e || byte == 0x2c {
        at += 1
      } else if byte >= 0x80, at + 2 < end, isYearOrMonthSign(bytes) {
        at += 3
      } else {
        let blank = blankLength(bytes, at, end)
        if blank == 0 { break }
        at += blank
      }
      if at - start > 4 { return false }
    }
    return at > start
  }

  private func isYearOrMonthSign(_ bytes: Span<UInt8>) -> Bool {
    let sign = (bytes[at], bytes[at + 1], bytes[at + 2])
    return sign == (0xe5, 0xb9, 0xb4) || sign == (0xe6, 0x9c, 0x88)
  }

  /// Skips 日 behind a day.
  mutating func skipDaySign(_ bytes: Span<UInt8>) {
    if at + 2 < end, (bytes[at], bytes[at + 1], bytes[at + 2]) == (0xe6, 0x97, 0xa5) { at += 3 }
  }

  /// Skips what stands between date and time: blanks, a `T`, a comma.
  mutating func skipBetween(_ bytes: Span<UInt8>) {
    while at < end {
      if bytes[at] == 0x54 || bytes[at] == 0x2c {
        at += 1
        continue
      }
      let blank = blankLength(bytes, at, end)
      if blank == 0 { return }
      at += blank
    }
  }

  /// Skips `Mon, ` in front of a date.
  mutating func skipWeekday(_ bytes: Span<UInt8>) {
    var ahead = at
    while ahead < end, isLetter(bytes[ahead]) { ahead += 1 }
    guard ahead > at, ahead < end, bytes[ahead] == 0x2c else { return }
    at = ahead + 1
    while at < end, bytes[at] == space { at += 1 }
  }

  /// Month names by their first three letters, in English, German, French, Spanish, Italian and
  /// Dutch as exports have them.
  private static let months: [[String]] = [
    ["jan", "ene", "gen"], ["feb", "fev"], ["mar", "mrz", "mae", "mrt"], ["apr", "abr", "avr"],
    ["may", "mai", "mag", "mei"], ["jun", "giu"], ["jul", "lug"], ["aug", "ago", "aou"],
    ["sep", "set"], ["oct", "okt", "ott"], ["nov"], ["dec", "dez", "dic"],
  ]

  mutating func month(_ bytes: Span<UInt8>) -> Int? {
    let start = at
    while at < end, isLetter(bytes[at]) || bytes[at] >= 0x80 { at += 1 }
    guard at - start >= 3, at - start <= 12 else { return nil }
    var letters = ""
    for index in start..<start + 3 {
      letters.unicodeScalars.append(Unicode.Scalar(bytes[index] | 0x20))
    }
    return Cursor.months.firstIndex { $0.contains(letters) }.map { $0 + 1 }
  }

  /// `H:MM`, `HH:MM:SS`, fractions of a second, `AM` and `PM`, and `HHMMSS`.
  mutating func time(_ bytes: Span<UInt8>) -> Int32? {
    guard let first = number(bytes, upTo: 6) else { return nil }
    var hour = first.value
    var minute = 0
    if first.digits == 6, isAtEnd {
      (hour, minute) = (first.value / 10_000, first.value / 100 % 100)
    } else {
      guard first.digits <= 2, at < end, bytes[at] == 0x3a else { return nil }
      at += 1
      guard let second = number(bytes, upTo: 2) else { return nil }
      minute = second.value
      if at < end, bytes[at] == 0x3a {
        at += 1
        guard let seconds = number(bytes, upTo: 2), seconds.value <= 60 else { return nil }
        if at + 1 < end, bytes[at] == NumberColumn.point || bytes[at] == NumberColumn.comma {
          at += 1
          guard number(bytes, upTo: 9) != nil else { return nil }
        }
      }
    }
    skipBlanks(bytes)
    if at + 1 < end, bytes[at + 1] | 0x20 == 0x6d,
      bytes[at] | 0x20 == 0x61 || bytes[at] | 0x20 == 0x70
    {
      guard (1...12).contains(hour) else { return nil }
      hour = hour % 12 + (bytes[at] | 0x20 == 0x70 ? 12 : 0)
      at += 2
      skipBlanks(bytes)
    }
    guard hour < 24, minute < 60 else { return nil }
    return Int32(hour * 60 + minute)
  }

  mutating func skipBlanks(_ bytes: Span<UInt8>) {
    while at < end {
      let blank = blankLength(bytes, at, end)
      if blank == 0 { return }
      at += blank
    }
  }

  /// `Z`, `UTC`, `GMT`, `JST`, `+0500`, `+05:00`, `+05`; nothing at all is fine too.
  ///
  /// Returns false for anything else.
  mutating func zone(_ bytes: Span<UInt8>, _ offset: inout Int32?) -> Bool {
    skipBlanks(bytes)
    if isAtEnd { return true }
    if bytes[at] == 0x5a, at + 1 == end {
      offset = 0
      return true
    }
    if isLetter(bytes[at]) {
      guard end - at >= 3 else { return false }
      let name = (bytes[at], bytes[at + 1], bytes[at + 2])
      let isUniversal = name == (0x55, 0x54, 0x43) || name == (0x47, 0x4d, 0x54)
      let isJapanese = name == (0x4a, 0x53, 0x54)
      guard isUniversal || isJapanese else { return false }
      at += 3
      offset = isJapanese ? 540 : 0
      if isAtEnd { return true }
    }
    let sign = bytes[at]
    guard sign == 0x2b || sign == 0x2d else { return false }
    at += 1
    guard let first = number(bytes, upTo: 4) else { return false }
    var minutes = first.digits > 2 ? first.value / 100 * 60 + first.value % 100 : first.value * 60
    if first.digits <= 2, at < end, bytes[at] == 0x3a {
      at += 1
      guard let rest = number(bytes, upTo: 2) else { return false }
      minutes += rest.value
    }
    guard isAtEnd, minutes <= 18 * 60 else { return false }
    offset = Int32(sign == 0x2d ? -minutes : minutes)
    return true
  }
}

/// The minute of a time of the day that stands in a column of its own.
func minuteOfDay(_ bytes: Span<UInt8>, _ cell: Cell) -> Int32? {
  var cursor = Cursor(at: cell.start, end: cell.end)
  guard let minute = cursor.time(bytes) else { return nil }
  return cursor.isAtEnd ? minute : nil
}
