extension Festival {
  /// A national holiday of Japan in a year; `nil` before its law or in a year that had none.
  ///
  /// The days taken in place of a Sunday are not told apart. The equinoxes are days of the sun in
  /// Japan's time; the government announces each in February of the year before.
  ///
  /// - Source: the Act on National Holidays of 1948 with its changes up to 2020, and the special
  ///   measures for the Olympic years 2020 and 2021.
  func japanese(_ year: Int) -> Day? {
    guard let (month, day) = holiday(year) else { return nil }
    return Day(year: year, month: month, day: day)
  }

  private func holiday(_ year: Int) -> (Int, Int)? {
    switch self {
    case .comingOfAgeDay: year < 2000 ? after(1949, year, 1, 15) : monday(2, year, 1)
    case .foundationDay: after(1967, year, 2, 11)
    case .emperorsBirthday: emperor(year)
    case .vernalEquinoxDay: civil(SolarTerm.springEquinox.day(in: year, hoursEast: 9))
    case .autumnalEquinoxDay: civil(SolarTerm.autumnEquinox.day(in: year, hoursEast: 9))
    case .showaDay: after(2007, year, 4, 29)
    case .constitutionDay: after(1949, year, 5, 3)
    case .greeneryDay: year < 2007 ? after(1989, year, 4, 29) : (5, 4)
    case .marineDay: marine(year)
    case .mountainDay: mountain(year)
    case .respectForTheAgedDay: year < 2003 ? after(1966, year, 9, 15) : monday(3, year, 9)
    case .sportsDay: sports(year)
    case .cultureDay: after(1948, year, 11, 3)
    case .labourThanksgivingDay: after(1948, year, 11, 23)
    default: nil
    }
  }

  private func after(_ first: Int, _ year: Int, _ month: Int, _ day: Int) -> (Int, Int)? {
    year < first ? nil : (month, day)
  }

  private func monday(_ number: Int, _ year: Int, _ month: Int) -> (Int, Int)? {
    civil(Self.weekday(1, number, year, month))
  }

  private func civil(_ day: Day?) -> (Int, Int)? { day.map { ($0.civil.month, $0.civil.day) } }

  /// Of the Shōwa, the Heisei and the present emperor; 2019 had none.
  private func emperor(_ year: Int) -> (Int, Int)? {
    switch year {
    case 1949...1988: (4, 29)
    case 1989...2018: (12, 23)
    case 2020...: (2, 23)
    default: nil
    }
  }

  private func marine(_ year: Int) -> (Int, Int)? {
    switch year {
    case 1996...2002: (7, 20)
    case 2020: (7, 23)
    case 2021: (7, 22)
    case 2003...: monday(3, year, 7)
    default: nil
    }
  }

  private func mountain(_ year: Int) -> (Int, Int)? {
    switch year {
    case 2020: (8, 10)
    case 2021: (8, 8)
    case 2016...: (8, 11)
    default: nil
    }
  }

  private func sports(_ year: Int) -> (Int, Int)? {
    switch year {
    case 1966...1999: (10, 10)
    case 2020: (7, 24)
    case 2021: (7, 23)
    case 2000...: monday(2, year, 10)
    default: nil
    }
  }
}
