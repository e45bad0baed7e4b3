extension DateCursor {
  /// Skips what stands between date and time: blanks, a `T`, a comma, `at`, `um`.
  mutating func skipBetween(_ bytes: Span<UInt8>) {
    skipBlanks(bytes)
    if at < end, isDigit(bytes[at]) { return }
    for word in DateCursor.betweenWords {
      var ahead = self
      if ahead.skip(bytes, word), !ahead.isAtEnd { at = ahead.at }
    }
    skipBlanks(bytes)
  }

  private static let betweenWords = ["T", ",", " ", "at ", "um ", "- "].map { Array($0.utf8) }

  /// `H:MM`, `HH:MM:SS`, fractions of a second, `AM` and `PM`, `HHMM`, `HHMMSS`, `13时41分`,
  /// `下午1:41` and `14:21 Uhr`.
  mutating func time(_ bytes: Span<UInt8>) -> Int32? {
    var isAfternoon = half(bytes)
    guard let first = number(bytes, upTo: 6) else { return nil }
    var hour = first.value
    var minute = 0
    switch first.digits {
    case 6: (hour, minute) = (first.value / 10_000, first.value / 100 % 100)
    case 4: (hour, minute) = (first.value / 100, first.value % 100)
    case 1, 2:
      guard let rest = minutes(bytes) else { return nil }
      minute = rest
    default: return nil
    }
    guard skipFraction(bytes) else { return nil }
    if let latin = latinHalf(bytes) { isAfternoon = latin }
    var ahead = self
    ahead.skipBlanks(bytes)
    if !ahead.isAtEnd, isLetter(bytes[ahead.at]),
      DateCursor.clockWords.contains(where: { ahead.skip(bytes, $0) })
    {
      at = ahead.at
    }
    if let isAfternoon {
      guard (1...12).contains(hour) else { return nil }
      hour = hour % 12 + (isAfternoon ? 12 : 0)
    }
    guard hour < 24, minute < 60 else { return nil }
    return Int32(hour * 60 + minute)
  }

  private static let clockWords = ["Uhr", "uhr"].map { Array($0.utf8) }

  /// The minutes behind an hour; seconds are read and passed over.
  private mutating func minutes(_ bytes: Span<UInt8>) -> Int? {
    if at < end, bytes[at] >= 0x80, DateCursor.hourSigns.contains(where: { skip(bytes, $0) }) {
      guard let minute = number(bytes, upTo: 2) else { return 0 }
      guard DateCursor.minuteSigns.contains(where: { skip(bytes, $0) }) else { return nil }
      if let second = number(bytes, upTo: 2) {
        guard second.value <= 60, DateCursor.secondSigns.contains(where: { skip(bytes, $0) })
        else { return nil }
      }
      return minute.value
    }
    // A point instead of a colon only in full, as in `10.30.00`.
    guard at < end, bytes[at] == 0x3a || bytes[at] == NumberColumn.point else { return nil }
    let sign = bytes[at]
    at += 1
    guard let minute = number(bytes, upTo: 2) else { return nil }
    guard at < end, bytes[at] == sign else { return sign == 0x3a ? minute.value : nil }
    at += 1
    guard let second = number(bytes, upTo: 2), second.value <= 60 else { return nil }
    return minute.value
  }

  private static let hourSigns = ["时", "時", "点", "點"].map { Array($0.utf8) }
  private static let minuteSigns = ["分"].map { Array($0.utf8) }
  private static let secondSigns = ["秒"].map { Array($0.utf8) }

  /// Skips the decimals of a second; false if a point has none behind it.
  private mutating func skipFraction(_ bytes: Span<UInt8>) -> Bool {
    guard at + 1 < end, bytes[at] == NumberColumn.point || bytes[at] == NumberColumn.comma,
      isDigit(bytes[at + 1])
    else { return at >= end || bytes[at] != NumberColumn.point }
    at += 1
    return number(bytes, upTo: 9) != nil
  }

  /// 上午, 下午, 午前 and 午後 in front of a time.
  private mutating func half(_ bytes: Span<UInt8>) -> Bool? {
    guard at < end, bytes[at] >= 0x80 else { return nil }
    for (word, isAfternoon) in DateCursor.halves where skip(bytes, word) {
      skipBlanks(bytes)
      return isAfternoon
    }
    return nil
  }

  private static let halves: [([UInt8], Bool)] = [
    ("上午", false), ("下午", true), ("午前", false), ("午後", true),
  ].map { (Array($0.0.utf8), $0.1) }

  /// `AM`, `PM`, `a.m.` and `p.m.`.
  private mutating func latinHalf(_ bytes: Span<UInt8>) -> Bool? {
    var ahead = self
    ahead.skipBlanks(bytes)
    guard ahead.at < end else { return nil }
    let letter = bytes[ahead.at] | 0x20
    guard letter == 0x61 || letter == 0x70 else { return nil }
    ahead.at += 1
    if ahead.at < end, bytes[ahead.at] == NumberColumn.point { ahead.at += 1 }
    guard ahead.at < end, bytes[ahead.at] | 0x20 == 0x6d else { return nil }
    ahead.at += 1
    if ahead.at < end, bytes[ahead.at] == NumberColumn.point { ahead.at += 1 }
    at = ahead.at
    return letter == 0x70
  }

  /// Skips the end of a range such as ` - 2026-06-20 12:00` or `~12:00`.
  ///
  /// Returns false, and stays, if there is none.
  mutating func skipRange(_ bytes: Span<UInt8>) -> Bool {
    var ahead = self
    ahead.skipBlanks(bytes)
    let hasBlank = ahead.at > at
    guard !ahead.isAtEnd, [0x2d, 0x7e, 0x74].contains(bytes[ahead.at]) || bytes[ahead.at] >= 0x80,
      let sign = DateCursor.rangeSigns.first(where: { ahead.skip(bytes, $0) })
    else { return false }
    let isPlainDash = sign.count == 1 && sign[0] == 0x2d
    let start = ahead.at
    ahead.skipBlanks(bytes)
    // `11:00 -0500` has a zone behind it.
    if isPlainDash, !hasBlank || ahead.at == start { return false }
    guard ahead.at < end, isDigit(bytes[ahead.at]) else { return false }
    while ahead.at < end {
      let byte = bytes[ahead.at]
      let isOfTime =
        isDigit(byte) || isLetter(byte) || (0x2c...0x3a).contains(byte) || byte >= 0x80
        || byte == space
      guard isOfTime else { return false }
      ahead.at += 1
    }
    at = end
    return true
  }

  private static let rangeSigns = ["-", "~", "–", "—", "〜", "至", "to "].map { Array($0.utf8) }
}
