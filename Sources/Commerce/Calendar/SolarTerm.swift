/// One of the 24 points of the sun's year, 15 degrees apart, in the order of the Gregorian year.
package enum SolarTerm: String, Sendable, Codable, Hashable, CaseIterable {
  case minorCold = "minor_cold"
  case majorCold = "major_cold"
  case startOfSpring = "start_of_spring"
  case rainWater = "rain_water"
  case awakeningOfInsects = "awakening_of_insects"
  case springEquinox = "spring_equinox"
  case clearAndBright = "clear_and_bright"
  case grainRain = "grain_rain"
  case startOfSummer = "start_of_summer"
  case grainBuds = "grain_buds"
  case grainInEar = "grain_in_ear"
  case summerSolstice = "summer_solstice"
  case minorHeat = "minor_heat"
  case majorHeat = "major_heat"
  case startOfAutumn = "start_of_autumn"
  case endOfHeat = "end_of_heat"
  case whiteDew = "white_dew"
  case autumnEquinox = "autumn_equinox"
  case coldDew = "cold_dew"
  case frostDescent = "frost_descent"
  case startOfWinter = "start_of_winter"
  case minorSnow = "minor_snow"
  case majorSnow = "major_snow"
  case winterSolstice = "winter_solstice"

  /// Gregorian years whose days are checked.
  package static let years = 1950...2100

  /// 0 for the first of the year.
  private var place: Int { Self.allCases.firstIndex(of: self) ?? 0 }

  /// The sun's apparent longitude at the term, in degrees: 285 for the first, 0 at the equinox.
  package var longitude: Double { Double((285 + 15 * place) % 360) }

  /// The day in a Gregorian year by a clock some hours east of Greenwich: 8 in China, 9 in Japan.
  ///
  /// `nil` outside `years`. Terms of the future that fall within two minutes of midnight may turn
  /// out to be on the other side of it, since the Earth's rotation is not known that far ahead: the
  /// spring equinoxes of 2051 and 2084 and the beginning of spring of 2083.
  package func day(in year: Int, hoursEast: Int = 8) -> Day? {
    guard Self.years.contains(year), let newYear = Day(year: year, month: 1, day: 1) else {
      return nil
    }
    let guess = Double(newYear.number) + 4.5 + 15.2184 * Double(place)
    let time = SunLongitude.time(of: longitude, near: guess)
    return Day(number: Int32((time + Double(hoursEast) / 24).rounded(.down)))
  }

  /// The term that a day begins with or lies after.
  package static func before(_ day: Day) -> (term: SolarTerm, start: Day)? {
    let year = day.civil.year
    for term in allCases.reversed() {
      if let start = term.day(in: year), start <= day { return (term, start) }
    }
    return winterSolstice.day(in: year - 1).map { (.winterSolstice, $0) }
  }
}
