/// A day of the year that moves what people buy or think of, by its name in settings and editions.
package enum Festival: String, Sendable, Codable, Hashable, CaseIterable {
  // By the moon of China.
  case laba
  case lunarNewYearsEve = "lunar_new_years_eve"
  case lunarNewYear = "lunar_new_year"
  case lantern
  case dragonBoat = "dragon_boat"
  case qixi
  case midAutumn = "mid_autumn"
  case doubleNinth = "double_ninth"

  // By the sun.
  case qingming
  case winterSolstice = "winter_solstice"
  case vernalEquinoxDay = "vernal_equinox_day"
  case autumnalEquinoxDay = "autumnal_equinox_day"

  // By the full moon after the equinox, and by weekdays.
  case easter
  case mothersDay = "mothers_day"
  case fathersDay = "fathers_day"
  case thanksgiving
  case blackFriday = "black_friday"
  case cyberMonday = "cyber_monday"
  case comingOfAgeDay = "coming_of_age_day"
  case marineDay = "marine_day"
  case respectForTheAgedDay = "respect_for_the_aged_day"
  case sportsDay = "sports_day"

  // On a fixed day.
  case newYear = "new_year"
  case valentines
  case girlsFestival = "girls_festival"
  case womensDay = "womens_day"
  case whiteDay = "white_day"
  case labourDay = "labour_day"
  case fiveTwenty = "five_twenty"
  case childrensDay = "childrens_day"
  case midYear = "mid_year"
  case doubleNine = "double_nine"
  case teachersDay = "teachers_day"
  case nationalDay = "national_day"
  case halloween
  case singlesDay = "singles_day"
  case doubleTwelve = "double_twelve"
  case christmas

  // Fixed days of Japan.
  case foundationDay = "foundation_day"
  case emperorsBirthday = "emperors_birthday"
  case showaDay = "showa_day"
  case constitutionDay = "constitution_day"
  case greeneryDay = "greenery_day"
  case boysFestival = "boys_festival"
  case tanabata
  case mountainDay = "mountain_day"
  case obon
  case cultureDay = "culture_day"
  case labourThanksgivingDay = "labour_thanksgiving_day"

  /// The weeks about its own that it shapes: those before it, in which people buy, and after it.
  package var reach: ClosedRange<Int> {
    switch self {
    case .lunarNewYear: -3...2
    case .easter, .midAutumn: -2...0
    case .midYear, .singlesDay, .christmas: -2...1
    case .nationalDay, .blackFriday: -1...1
    default: -1...0
    }
  }

  /// The great sales, on which shops outdo each other with discounts.
  package var isSale: Bool {
    switch self {
    case .midYear, .doubleNine, .singlesDay, .doubleTwelve, .blackFriday, .cyberMonday: true
    default: false
    }
  }

  /// Whether its day follows the moon.
  package var isLunar: Bool {
    switch self {
    case .laba, .lunarNewYearsEve, .lunarNewYear, .lantern, .dragonBoat, .qixi, .midAutumn,
      .doubleNinth:
      true
    default: false
    }
  }

  /// Those that weeks are compared by in a country, by its two-letter code in capitals.
  package static func kept(in country: String?) -> [Festival] {
    switch country {
    case "CN", "HK", "MO", "TW", "SG":
      [.lunarNewYear, .midYear, .dragonBoat, .midAutumn, .nationalDay, .singlesDay, .doubleTwelve]
    case "JP", "KR": [.blackFriday, .christmas]
    default: [.easter, .blackFriday, .christmas]
    }
  }

  /// Those that a shop of a country has on its calendar.
  package static func marked(in country: String?) -> [Festival] {
    switch country {
    case "CN", "HK", "MO", "TW", "SG":
      [
        .newYear, .laba, .lunarNewYearsEve, .lunarNewYear, .lantern, .valentines, .womensDay,
        .qingming, .labourDay, .mothersDay, .fiveTwenty, .childrensDay, .dragonBoat, .midYear,
        .fathersDay, .qixi, .doubleNine, .teachersDay, .midAutumn, .nationalDay, .doubleNinth,
        .singlesDay, .doubleTwelve, .winterSolstice, .christmas,
      ]
    case "JP":
      [
        .newYear, .comingOfAgeDay, .foundationDay, .valentines, .emperorsBirthday, .girlsFestival,
        .whiteDay, .vernalEquinoxDay, .showaDay, .constitutionDay, .greeneryDay, .boysFestival,
        .mothersDay, .fathersDay, .tanabata, .marineDay, .mountainDay, .obon,
        .respectForTheAgedDay, .autumnalEquinoxDay, .sportsDay, .cultureDay,
        .labourThanksgivingDay, .blackFriday, .christmas,
      ]
    case "GB", "IE":
      [
        .newYear, .valentines, .easter, .fathersDay, .halloween, .blackFriday, .cyberMonday,
        .christmas,
      ]
    case "US":
      [
        .newYear, .valentines, .easter, .mothersDay, .fathersDay, .halloween, .thanksgiving,
        .blackFriday, .cyberMonday, .christmas,
      ]
    default:
      [.newYear, .valentines, .easter, .mothersDay, .blackFriday, .cyberMonday, .christmas]
    }
  }
}
