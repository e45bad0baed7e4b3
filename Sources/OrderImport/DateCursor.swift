/// A place within a cell that is read as a date.
struct DateCursor {
  var at: Int
  let end: Int

  var isAtEnd: Bool { at >= end }

  mutating func date(_ bytes: Span<UInt8>) -> WrittenDate? {
    guard !isAtEnd else { return nil }
    if !isDigit(bytes[at]), let era = eraYear(bytes) { return eraDate(bytes, era) }
    if isLetter(bytes[at]) || bytes[at] >= 0x80 { return monthFirst(bytes) }
    guard let first = number(bytes, upTo: 14) else { return nil }
    switch first.digits {
    case 8: return compact(first.value)
    case 12, 14:
      // YYYYMMDDHHMM and YYYYMMDDHHMMSS: the time is read by going back to it.
      at -= first.digits - 8
      return compact(first.value / (first.digits == 12 ? 10_000 : 1_000_000))
    case 4: return yearFirst(bytes, first.value)
    case 1, 2: return dayOrMonthFirst(bytes, first)
    default: return nil
    }
  }

  private func compact(_ value: Int) -> WrittenDate {
    WrittenDate(.compact, (value / 10_000, 4), value / 100 % 100, value % 100)
  }

  private mutating func yearFirst(_ bytes: Span<UInt8>, _ year: Int) -> WrittenDate? {
    guard skipDateSign(bytes), !isAtEnd else { return nil }
    if isLetter(bytes[at]) {
      guard let month = month(bytes), skipDateSign(bytes), let day = number(bytes, upTo: 2)
      else { return nil }
      return WrittenDate(.namedMonth, (year, 4), month, day.value)
    }
    guard let month = number(bytes, upTo: 2), skipDateSign(bytes),
      let day = number(bytes, upTo: 2)
    else { return nil }
    if at < end, bytes[at] >= 0x80 { _ = skip(bytes, DateCursor.daySign) }
    return WrittenDate(.yearFirst, (year, 4), month.value, day.value)
  }

  private mutating func dayOrMonthFirst(
    _ bytes: Span<UInt8>,
    _ start: (value: Int, digits: Int)
  ) -> WrittenDate? {
    let first = start.value
    guard !isAtEnd else { return nil }
    let sign = bytes[at]
    skipOrdinal(bytes)
    guard skipDateSign(bytes), !isAtEnd else { return nil }
    if isLetter(bytes[at]) || bytes[at] >= 0x80 {
      guard let month = month(bytes), skipDateSign(bytes), let year = year(bytes)
      else { return nil }
      return WrittenDate(.namedMonth, year, month, first)
    }
    guard let second = number(bytes, upTo: 2), skipDateSign(bytes), let year = year(bytes)
    else { return nil }
    let form = sign == NumberColumn.point ? DateForm.dots : .slashes
    var date = WrittenDate(form, year, second.value, first)
    date.isShort = sign == 0x2d && start.digits == 2 && second.digits == 2 && year.digits == 2
    return date
  }

  private mutating func monthFirst(_ bytes: Span<UInt8>) -> WrittenDate? {
    guard let month = month(bytes), skipDateSign(bytes), let day = number(bytes, upTo: 2)
    else { return nil }
    skipOrdinal(bytes)
    guard skipDateSign(bytes), let year = year(bytes) else { return nil }
    return WrittenDate(.namedMonth, year, month, day.value)
  }

  /// The first year of a Japanese era less one, if the cell begins with its name.
  private mutating func eraYear(_ bytes: Span<UInt8>) -> Int? {
    for (name, year) in DateCursor.eras {
      let start = at
      guard skip(bytes, name) else { continue }
      if name.count > 1 || (at < end && isDigit(bytes[at])) { return year }
      at = start
    }
    return nil
  }

  private mutating func eraDate(_ bytes: Span<UInt8>, _ era: Int) -> WrittenDate? {
    // The first year of an era is called 元.
    let year = skip(bytes, DateCursor.firstYear) ? 1 : number(bytes, upTo: 2)?.value
    guard let year, skipDateSign(bytes), let month = number(bytes, upTo: 2),
      skipDateSign(bytes), let day = number(bytes, upTo: 2)
    else { return nil }
    _ = skip(bytes, DateCursor.daySign)
    return WrittenDate(.era, (era + year, 4), month.value, day.value)
  }

  private static let eras: [([UInt8], Int)] = [
    (Array("令和".utf8), 2018), (Array("平成".utf8), 1988), (Array("昭和".utf8), 1925),
    (Array("㋿".utf8), 2018), (Array("R".utf8), 2018), (Array("H".utf8), 1988),
    (Array("S".utf8), 1925),
  ]
  private static let firstYear = Array("元".utf8)
  private static let daySign = Array("日".utf8)
  private static let dateSigns = ["年", "月"].map { Array($0.utf8) }

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

  /// A year of four digits or of two, also behind an apostrophe.
  private mutating func year(_ bytes: Span<UInt8>) -> (value: Int, digits: Int)? {
    if at < end, bytes[at] == 0x27 { at += 1 }
    guard let number = number(bytes, upTo: 4), number.digits == 4 || number.digits == 2 else {
      return nil
    }
    return number
  }

  mutating func skip(_ bytes: Span<UInt8>, _ sign: [UInt8]) -> Bool {
    guard at + sign.count <= end else { return false }
    for index in sign.indices where bytes[at + index] != sign[index] { return false }
    at += sign.count
    return true
  }

  /// Skips the sign between the parts of a date: `-`, `/`, `.`, a blank, a comma, 年, 月.
  private mutating func skipDateSign(_ bytes: Span<UInt8>) -> Bool {
    let start = at
    while at < end {
      let byte = bytes[at]
      if byte == 0x2d || byte == 0x2f || byte == 0x2e || byte == 0x2c {
        at += 1
      } else if byte < 0x80 || !DateCursor.dateSigns.contains(where: { skip(bytes, $0) }) {
        let blank = blankLength(bytes, at, end)
        if blank == 0 { break }
        at += blank
      }
      if at - start > 4 { return false }
    }
    return at > start
  }

  /// Skips the letters of `1st`, `2nd`, `3rd` and `4th`.
  private mutating func skipOrdinal(_ bytes: Span<UInt8>) {
    guard at < end, isLetter(bytes[at]) else { return }
    for letters in DateCursor.ordinals where skip(bytes, letters) { return }
  }

  private static let ordinals = ["st", "nd", "rd", "th"].map { Array($0.utf8) }

  /// Month names by their first letters, in the languages that exports have them in.
  private mutating func month(_ bytes: Span<UInt8>) -> Int? {
    let start = at
    while at < end, isLetter(bytes[at]) || bytes[at] >= 0x80 {
      if blankLength(bytes, at, end) > 0 { break }
      at += 1
    }
    return monthNumber(bytes, start, at)
  }

  mutating func skipBlanks(_ bytes: Span<UInt8>) {
    while at < end {
      let blank = blankLength(bytes, at, end)
      if blank == 0 { return }
      at += blank
    }
  }

  /// Skips `Mon, ` and `Mon ` in front of a date.
  mutating func skipWeekday(_ bytes: Span<UInt8>) {
    var ahead = self
    while ahead.at < end, isLetter(bytes[ahead.at]) { ahead.at += 1 }
    guard ahead.at > at, ahead.at < end else { return }
    let sign = bytes[ahead.at]
    let isName = ahead.at - at >= 2 && ahead.at - at <= 10
    guard sign == 0x2c || sign == NumberColumn.point || (sign == space && isName) else { return }
    // `Mar 1` begins with a month and no weekday.
    if sign != 0x2c, monthNumber(bytes, at, ahead.at) != nil { return }
    ahead.at += 1
    ahead.skipBlanks(bytes)
    at = ahead.at
  }

  /// Skips `(Sat)`, 星期六 and 周六 behind a date.
  mutating func skipWeekdayBehind(_ bytes: Span<UInt8>) {
    var ahead = self
    ahead.skipBlanks(bytes)
    guard ahead.at < end, bytes[ahead.at] == 0x28 || bytes[ahead.at] >= 0x80 else { return }
    if bytes[ahead.at] == 0x28 {
      while ahead.at < end, ahead.at - at <= 16, bytes[ahead.at] != 0x29 { ahead.at += 1 }
      if ahead.at < end, bytes[ahead.at] == 0x29 { at = ahead.at + 1 }
      return
    }
    for word in DateCursor.weekdaySigns where ahead.skip(bytes, word) {
      at = min(end, ahead.at + 3)
      return
    }
  }

  private static let weekdaySigns = ["星期", "周", "週"].map { Array($0.utf8) }
}
