import Commerce

/// The rule for years behind a zone file's last change, such as `CET-1CEST,M3.5.0,M10.5.0/3`.
struct YearlyRule {
  private struct Change {
    var month = 0
    var week = 0
    /// 0 for Sunday.
    var weekday = 0
    /// Seconds of local time.
    var time = 7200
  }

  private var standard: Int32 = 0
  private var summer: Int32?
  private var begin = Change()
  private var end = Change()

  /// `nil` for an empty rule and for the rare forms that count days of the year.
  init?(_ text: [UInt8]) {
    var reader = Reader(text: text)
    guard reader.skipName(), let west = reader.clock() else { return nil }
    standard = -west
    guard !reader.isAtEnd else { return }
    guard reader.skipName() else { return nil }
    var offset = standard + 3600
    if !reader.isAtEnd, reader.byte != NumberColumn.comma {
      guard let west = reader.clock() else { return nil }
      offset = -west
    }
    guard let first = reader.change(), let second = reader.change(), reader.isAtEnd else {
      return nil
    }
    (summer, begin, end) = (offset, first, second)
  }

  func offset(at time: Int64) -> Int32 {
    guard let summer else { return standard }
    let local = time + Int64(standard)
    let day = local >= 0 ? local / 86_400 : (local - 86_399) / 86_400
    guard let number = Int32(exactly: day) else { return standard }
    let year = Day(number: number).civil.year
    guard let start = moment(begin, year), let stop = moment(end, year) else { return standard }
    let (from, until) = (start - Int64(standard), stop - Int64(summer))
    let isSummer = from < until ? time >= from && time < until : time >= from || time < until
    return isSummer ? summer : standard
  }

  /// Local seconds since 1970 of a change in a year.
  private func moment(_ change: Change, _ year: Int) -> Int64? {
    guard let first = Day(year: year, month: change.month, day: 1) else { return nil }
    var day = (change.weekday - first.weekday % 7 + 7) % 7 + (change.week - 1) * 7
    if day >= Day.length(ofMonth: change.month, year: year) { day -= 7 }
    return Int64((first + day).number) * 86_400 + Int64(change.time)
  }

  private struct Reader {
    let text: [UInt8]
    var at = 0

    init(text: [UInt8]) { self.text = text }

    var isAtEnd: Bool { at >= text.count }
    var byte: UInt8 { text[at] }

    mutating func skip(_ wanted: UInt8) -> Bool {
      guard !isAtEnd, byte == wanted else { return false }
      at += 1
      return true
    }

    mutating func skipName() -> Bool {
      let start = at
      if skip(0x3c) {
        while !isAtEnd, byte != 0x3e { at += 1 }
        return skip(0x3e)
      }
      while !isAtEnd, isLetter(byte) { at += 1 }
      return at > start
    }

    mutating func number() -> Int32? {
      let start = at
      var value: Int32 = 0
      while !isAtEnd, isDigit(byte), at - start < 4 {
        value = value * 10 + Int32(byte - 0x30)
        at += 1
      }
      return at == start ? nil : value
    }

    /// `[+-]H[:MM[:SS]]` in seconds.
    mutating func clock() -> Int32? {
      let isNegative = skip(0x2d)
      if !isNegative { _ = skip(0x2b) }
      guard let hours = number() else { return nil }
      var seconds = hours * 3600
      for unit: Int32 in [60, 1] where skip(0x3a) {
        guard let part = number() else { return nil }
        seconds += part * unit
      }
      return isNegative ? -seconds : seconds
    }

    /// `,M3.5.0` or `,M10.5.0/3`.
    mutating func change() -> Change? {
      guard skip(NumberColumn.comma), skip(0x4d), let month = number(), skip(NumberColumn.point),
        let week = number(), skip(NumberColumn.point), let weekday = number(),
        (1...12).contains(month), (1...5).contains(week), (0...6).contains(weekday)
      else { return nil }
      var change = Change(month: Int(month), week: Int(week), weekday: Int(weekday))
      if skip(0x2f) {
        guard let time = clock() else { return nil }
        change.time = Int(time)
      }
      return change
    }
  }
}

/// Turns times with an offset into the shop's local time.
struct ShopClock {
  private let rules: ZoneRules
  private var cachedQuarter = Int64.min
  private var cachedOffset: Int64 = 0

  init(_ rules: ZoneRules) { self.rules = rules }

  /// The local day and minute; times without an offset are local already.
  mutating func local(_ moment: Moment) -> (day: Int32, minute: Int32) {
    guard moment.minute >= 0, let offset = moment.offset else {
      return (moment.day, moment.minute)
    }
    let universal = Int64(moment.day) * 1440 + Int64(moment.minute) - Int64(offset)
    // Offsets change at full quarters of an hour.
    let quarter = universal / 15
    if quarter != cachedQuarter {
      cachedQuarter = quarter
      cachedOffset = Int64(rules.offset(at: universal * 60)) / 60
    }
    let local = universal + cachedOffset
    let day = local >= 0 ? local / 1440 : (local - 1439) / 1440
    return (Int32(day), Int32(local - day * 1440))
  }
}
