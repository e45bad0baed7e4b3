extension Festival {
  /// The day in a Gregorian year; `nil` where there is none or it is not known.
  ///
  /// Days by the moon or the sun are known from 1950 to 2100. Laba is the one before that year's
  /// Spring Festival: in some years it falls on 30 or 31 December before.
  package func day(in year: Int) -> Day? {
    if let fixed { return Day(year: year, month: fixed.month, day: fixed.day) }
    switch self {
    case .laba, .lunarNewYearsEve, .lunarNewYear, .lantern, .dragonBoat, .qixi, .midAutumn,
      .doubleNinth:
      return lunar(year)
    case .qingming: return SolarTerm.clearAndBright.day(in: year)
    case .winterSolstice: return SolarTerm.winterSolstice.day(in: year)
    case .easter: return Self.easter(year)
    case .mothersDay: return Self.weekday(7, 2, year, 5)
    case .fathersDay: return Self.weekday(7, 3, year, 6)
    case .thanksgiving: return Self.weekday(4, 4, year, 11)
    case .blackFriday: return Self.weekday(4, 4, year, 11).map { $0 + 1 }
    case .cyberMonday: return Self.weekday(4, 4, year, 11).map { $0 + 4 }
    default: return japanese(year)
    }
  }

  /// Every day of the festival within some days, in order.
  package func days(in range: ClosedRange<Day>) -> [Day] {
    let years = range.lowerBound.civil.year...(range.upperBound.civil.year + 1)
    return years.compactMap { day(in: $0) }.filter(range.contains)
  }

  /// Month and day where they are the same every year.
  private var fixed: (month: Int, day: Int)? {
    switch self {
    case .newYear: (1, 1)
    case .valentines: (2, 14)
    case .girlsFestival: (3, 3)
    case .womensDay: (3, 8)
    case .whiteDay: (3, 14)
    case .labourDay: (5, 1)
    case .boysFestival: (5, 5)
    case .fiveTwenty: (5, 20)
    case .childrensDay: (6, 1)
    case .midYear: (6, 18)
    case .tanabata: (7, 7)
    case .obon: (8, 13)
    case .doubleNine: (9, 9)
    case .teachersDay: (9, 10)
    case .nationalDay: (10, 1)
    case .halloween: (10, 31)
    case .singlesDay: (11, 11)
    case .doubleTwelve: (12, 12)
    case .christmas: (12, 25)
    default: nil
    }
  }

  private func lunar(_ year: Int) -> Day? {
    guard (1950...2100).contains(year), let chinese = ChineseYear(year) else { return nil }
    return switch self {
    case .laba: ChineseYear(year - 1)?.day(month: 12, day: 8)
    case .lunarNewYearsEve: chinese.firstDay - 1
    case .lunarNewYear: chinese.firstDay
    case .lantern: chinese.day(month: 1, day: 15)
    case .dragonBoat: chinese.day(month: 5, day: 5)
    case .qixi: chinese.day(month: 7, day: 7)
    case .midAutumn: chinese.day(month: 8, day: 15)
    case .doubleNinth: chinese.day(month: 9, day: 9)
    default: nil
    }
  }

  /// Easter Sunday of the western churches.
  ///
  /// - Source: the rule of Meeus, Jones and Butcher; Meeus, Astronomical Algorithms, chapter 8.
  private static func easter(_ year: Int) -> Day? {
    let a = year % 19
    let (b, c) = (year / 100, year % 100)
    let h = (19 * a + b - b / 4 - (b - (b + 8) / 25 + 1) / 3 + 15) % 30
    let l = (32 + 2 * (b % 4) + 2 * (c / 4) - h - c % 4) % 7
    let m = (a + 11 * h + 22 * l) / 451
    let sum = h + l - 7 * m + 114
    return Day(year: year, month: sum / 31, day: sum % 31 + 1)
  }

  /// The n-th of a weekday (1 Monday … 7 Sunday) in a month.
  static func weekday(_ weekday: Int, _ number: Int, _ year: Int, _ month: Int) -> Day? {
    Day(year: year, month: month, day: 1).map { first in
      first + ((weekday - first.weekday + 7) % 7 + 7 * (number - 1))
    }
  }
}
