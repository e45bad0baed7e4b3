/// A zone that stands behind a time.
enum ZoneText {
  /// Minutes east of UTC.
  case fixed(Int32)
  case rule(YearlyRule)
  /// Not known, or with several meanings, such as `CST`.
  case unclear

  /// Minutes east of UTC at a local time; `nil` where the zone is not clear.
  func offset(day: Int32, minute: Int32) -> Int32? {
    switch self {
    case .fixed(let minutes): return minutes
    case .unclear: return nil
    case .rule(let rule):
      let local = (Int64(day) * 1440 + Int64(max(0, minute))) * 60
      // What holds at that time in winter is an hour off at most: asked again with the answer.
      let first = Int64(rule.offset(at: local))
      return rule.offset(at: local - first) / 60
    }
  }
}

extension DateCursor {
  /// Reads `Z`, `UTC`, `+0500`, `+05:00`, `GMT+8`, `EST` or `Eastern Time (US & Canada)`.
  ///
  /// `nil` where nothing stands; what is no zone is left where it is.
  mutating func zone(_ bytes: Span<UInt8>) -> ZoneText? {
    skipBlanks(bytes)
    guard !isAtEnd else { return nil }
    if let minutes = signedOffset(bytes) { return ended(bytes, .fixed(minutes)) }
    guard isLetter(bytes[at]) || bytes[at] == 0x28 || bytes[at] == 0x5b else { return nil }
    let name = text(bytes, Cell(start: at, end: end))
    if let known = ZoneNames.zone(named: name) {
      at = end
      return known
    }
    let start = at
    while at < end, isLetter(bytes[at]) { at += 1 }
    let word = text(bytes, Cell(start: start, end: at))
    if word == "UTC" || word == "GMT" || word == "Z", let minutes = signedOffset(bytes) {
      return ended(bytes, .fixed(minutes))
    }
    if let known = ZoneNames.zone(named: word) { return ended(bytes, known) }
    guard ZoneNames.isName(name) else {
      at = start
      return nil
    }
    at = end
    return .unclear
  }

  /// Passes over a name in brackets behind an offset, as in `+01:00 (CET)` or `+01:00[Europe/Rome]`.
  private mutating func ended(_ bytes: Span<UInt8>, _ zone: ZoneText) -> ZoneText {
    skipBlanks(bytes)
    if at < end, bytes[at] == 0x28 || bytes[at] == 0x5b { at = end }
    return zone
  }

  /// `+0500`, `+05:00`, `+05` and `-3` in minutes.
  private mutating func signedOffset(_ bytes: Span<UInt8>) -> Int32? {
    var ahead = self
    guard ahead.at < end, bytes[ahead.at] == 0x2b || bytes[ahead.at] == 0x2d else { return nil }
    let isWest = bytes[ahead.at] == 0x2d
    ahead.at += 1
    guard let first = ahead.number(bytes, upTo: 4) else { return nil }
    var minutes =
      first.digits > 2 ? first.value / 100 * 60 + first.value % 100 : first.value * 60
    if first.digits <= 2, ahead.at < end, bytes[ahead.at] == 0x3a {
      ahead.at += 1
      guard let rest = ahead.number(bytes, upTo: 2), rest.value < 60 else { return nil }
      minutes += rest.value
    }
    guard minutes <= 18 * 60 else { return nil }
    at = ahead.at
    return Int32(isWest ? -minutes : minutes)
  }
}
