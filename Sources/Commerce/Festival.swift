/// A day of the year that moves what people buy, on a date that is not always in the same week.
package enum Festival: String, Sendable, Codable, Hashable, CaseIterable {
  case lunarNewYear = "lunar_new_year"
  case easter
  case midYear = "mid_year"
  case dragonBoat = "dragon_boat"
  case midAutumn = "mid_autumn"
  case nationalDay = "national_day"
  case singlesDay = "singles_day"
  case blackFriday = "black_friday"
  case doubleTwelve = "double_twelve"
  case christmas

  /// The day in a Gregorian year; `nil` for a lunar festival outside 1990…2099.
  package func day(in year: Int) -> Day? {
    switch self {
    case .lunarNewYear: Self.lunar(Self.newYears, year, from: (1, 20))
    case .dragonBoat: Self.lunar(Self.dragonBoats, year, from: (5, 25))
    case .midAutumn: Self.lunar(Self.midAutumns, year, from: (9, 5))
    case .easter: Self.easter(year)
    case .blackFriday: Self.blackFriday(year)
    case .midYear: Day(year: year, month: 6, day: 18)
    case .nationalDay: Day(year: year, month: 10, day: 1)
    case .singlesDay: Day(year: year, month: 11, day: 11)
    case .doubleTwelve: Day(year: year, month: 12, day: 12)
    case .christmas: Day(year: year, month: 12, day: 25)
    }
  }

  /// The weeks about its own that it shapes: those before it, in which people buy, and after it.
  package var reach: ClosedRange<Int> {
    switch self {
    case .lunarNewYear: -3...2
    case .easter: -2...0
    case .midYear: -2...1
    case .dragonBoat: -1...0
    case .midAutumn: -2...0
    case .nationalDay: -1...1
    case .singlesDay: -2...1
    case .blackFriday: -1...1
    case .doubleTwelve: -1...0
    case .christmas: -2...1
    }
  }

  /// Those that shops of a country, by its two-letter code in capitals, go by.
  package static func kept(in country: String?) -> [Festival] {
    switch country {
    case "CN", "HK", "MO", "TW", "SG":
      [.lunarNewYear, .midYear, .dragonBoat, .midAutumn, .nationalDay, .singlesDay, .doubleTwelve]
    case "JP", "KR": [.blackFriday, .christmas]
    default: [.easter, .blackFriday, .christmas]
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

  /// The day after the fourth Thursday of November.
  private static func blackFriday(_ year: Int) -> Day? {
    guard let first = Day(year: year, month: 11, day: 1) else { return nil }
    let thursday = (4 - first.weekday + 7) % 7
    return first + (thursday + 22)
  }

  // MARK: Dates of the moon

  /// The first year of the three tables.
  private static let firstYear = 1990

  /// Days after 20 January, 25 May and 5 September, one letter of base 36 a year from 1990 on.
  ///
  /// - Source: the conversion tables of the Hong Kong Observatory, as the packages lunardate 0.3 and
  ///   holidays give them; both agree in all years.
  private static let newYears = Array(
    ("7qf3lbui8rg4nc2k9ti6pe3lbuj8rg5nc2l9sh6oe3mbuj8qf4nc2lash6pd3mcuj8qf4nd1k9sg6pe3"
      + "mbui7qg4nd2k9sh6pe4lati7qg5nc1").utf8
  )
  private static let dragonBoats = Array(
    ("3mbuj8qf5ocvlash6pe3mcti8qf5odvk9sg6pf3mbui7qg5od2k9sh6pe4latj7qg5ncvk9sh7pe3mat"
      + "j8qg5ncukash7pd2lbtj8rf4ncukat").utf8
  )
  private static let midAutumns = Array(
    ("sh6pf4mbuj7qg6ndvk9sh7pe3matj8qg5ocvkash7qe3mbtj8rf5ncukath6pe2lbuj8rg4ncvkasi6o"
      + "e3lbuj7qf5ncvl9sh6od3mbuj8pf4o").utf8
  )

  private static func lunar(
    _ table: [UInt8],
    _ year: Int,
    from start: (month: Int, day: Int)
  ) -> Day? {
    guard table.indices.contains(year - firstYear) else { return nil }
    let letter = Int(table[year - firstYear])
    let days = letter < 58 ? letter - 48 : letter - 87
    return Day(year: year, month: start.month, day: start.day).map { $0 + days }
  }
}

/// The week of the year before that a week is compared with.
package struct YearBefore: Sendable, Hashable, Codable {
  package var week: Week
  /// The festival that both weeks are as far from; `nil` for the same ISO week.
  package var festival: Festival?
  /// A festival that shaped the week a year before and not this one, or the other way round.
  package var unmatched: Festival?

  /// The week that is as far from the nearest festival as this one, else the same ISO week.
  ///
  /// Week 53 is beside week 52.
  package init(_ week: Week, festivals: [Festival]) {
    if let (festival, distance) = Self.nearest(week, festivals),
      let before = Self.day(of: festival, nearest: week, yearsBack: 1)
    {
      self.week = before.week + distance
      self.festival = festival
    } else {
      let number = padded(min(week.isoNumber, 52), 2)
      self.week = Week(iso: "\(padded(week.isoYear - 1, 4))-W\(number)") ?? week - 52
      festival = nil
    }
    let others = festivals.filter { $0 != festival }
    let (now, then) = (Self.shaping(week, others), Self.shaping(self.week, others))
    unmatched = others.first { now.contains($0) != then.contains($0) }
  }

  package init(week: Week, festival: Festival? = nil, unmatched: Festival? = nil) {
    self.week = week
    self.festival = festival
    self.unmatched = unmatched
  }

  /// The festival that is least far from a week it shapes, and how far; ties go to the first.
  private static func nearest(_ week: Week, _ festivals: [Festival]) -> (Festival, Int)? {
    var found: (Festival, Int)?
    for festival in festivals {
      guard let day = day(of: festival, nearest: week) else { continue }
      let distance = week - day.week
      guard festival.reach.contains(distance) else { continue }
      if let best = found, best.1.magnitude <= distance.magnitude { continue }
      found = (festival, distance)
    }
    return found
  }

  private static func shaping(_ week: Week, _ festivals: [Festival]) -> Set<Festival> {
    Set(
      festivals.filter { festival in
        day(of: festival, nearest: week).map { festival.reach.contains(week - $0.week) } ?? false
      }
    )
  }

  /// Of the festival's days the one nearest to a week, or one some years before that.
  private static func day(
    of festival: Festival,
    nearest week: Week,
    yearsBack: Int = 0
  ) -> Day? {
    let middle = week.monday + 3
    let year = middle.civil.year
    let nearest = (year - 1...year + 1).min { a, b in
      distance(festival.day(in: a), middle) < distance(festival.day(in: b), middle)
    }
    return nearest.flatMap { festival.day(in: $0 - yearsBack) }
  }

  private static func distance(_ day: Day?, _ middle: Day) -> Int {
    day.map { abs($0 - middle) } ?? .max
  }
}
