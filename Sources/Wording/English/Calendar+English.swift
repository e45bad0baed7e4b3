extension CalendarPhrases {
  package static let english = CalendarPhrases(
    question: "What is coming, and for whom?",
    answer: { "Next 30 days: \($0) dates; nearest \($1)" },
    answerOne: { "Next 30 days: one date, \($0)" },
    answerNone: "No festival, sale or campaign in the next 30 days",
    due: { "; \($0) people are due for \($1), \($2) a week ago" },
    dueAlone: { "; \($0) people are due for \($1)" },
    stop: ".",
    inDays: { $1 == "1" ? "\($0), tomorrow" : "\($0), in \($1) days" },
    outside: "Festivals by the moon and the terms of the sun are known for the years 1950 to 2100; "
      + "this edition lies outside them, so they are left out.",
    lead: "Festivals of the shop’s country, the 24 terms of the sun, the shop’s own campaigns and "
      + "messages. People are counts only; who they are is in the private lists.",
    noWeather: "Nothing here knows the weather: messages for it wait for you.",
    festival: FestivalNames.english,
    term: TermNames.english,
    season: { key in
      switch key {
      case "spring": "spring"
      case "summer": "summer"
      case "autumn": "autumn"
      case "winter": "winter"
      default: key
      }
    },
    weather: { key in
      switch key {
      case "cold_snap": "a cold snap"
      case "heat_wave": "a heat wave"
      case "rain": "days of rain"
      case "typhoon": "a typhoon"
      case "snow": "snow"
      case "haze": "haze"
      case "epidemic": "an epidemic"
      default: key
      }
    },
    weeks: CalendarWeekPhrases(
      finding: { "\($0) dates in the next \($1) weeks" },
      findingNone: { "No dates in the next \($0) weeks" },
      subline: "Filled square: festival or sale. Open square: campaign. Dot: a message of ours. "
        + "Shaded: payday.",
      weekdays: ["Mo", "Tu", "We", "Th", "Fr", "Sa", "Su"],
      description: { "Calendar of \($0) weeks with \($1) dates; nearest \($2). Table follows." }
    ),
    table: CalendarTablePhrases(
      finding: "Day by day",
      subline: "The next eight weeks. Days by the sun and the moon are computed for China’s clock.",
      messagePeople:
        "People of a message: all whom its rule takes in. The playbook’s list is shorter: some are held"
        + " out, had a message lately or have come back.",
      caption: "What is on which day?",
      day: "Day",
      away: "In",
      what: "What",
      people: "People",
      playbook: "Playbook",
      kindSun: "Festival, by the sun",
      kindMoon: "Festival, by the moon",
      kindFixed: "Festival",
      kindSale: "Sale",
      kindTerm: "Season",
      kindPayday: "Payday",
      kindCampaign: "Own campaign",
      kindMessage: "Message",
      kindBirthdays: "Birthdays",
      days: { $0 == "1" ? "1 day" : "\($0) days" },
      payday: { "\($0) times as many purchases as on other days (\($1))" },
      paydayName: { "Payday, \($0)–\($1)" },
      campaignEnds: { "to \($0)" },
      birthdays: "Customers with a birthday that week"
    ),
    refills: RefillPhrases(
      finding: { "\($1) people are running out of \($0)" },
      subline: "Customers whose last purchase is as long ago as a refill takes; overdue: past the "
        + "time by which three in four have come back.",
      caption: "Who should be reminded of what?",
      product: "Product",
      due: "Due",
      overdue: "Overdue",
      perUnit: "A unit lasts"
    ),
    care: CareNotePhrases(
      title: "Messages",
      text:
        "What to write, to whom and when. Copy the text, fill in the name, send it to the list.",
      capKept: { "Nobody gets more than \($0) of these messages within 7 days." },
      capBroken: { week, count, who, cap in
        "◆ \(count) messages to \(who) in the 7 days from \(week); the cap is \(cap)."
      },
      everyone: "everyone",
      when: "When",
      whom: "For whom",
      rule: "Chosen by",
      channel: "By",
      playbook: "Playbook",
      next: { "next on \($0)" },
      yearly: { "every year on \($0)" },
      onSeason: { "at the beginning of \($0)" },
      onPayday: "on payday",
      onBirthday: "in the week of the birthday",
      onRefill: { "when \($0) runs out" },
      onWeather: { "when there is \($0)" },
      before: { $1 == "1" ? "the day before \($0)" : "\($1) days before \($0)" },
      after: { $1 == "1" ? "the day after \($0)" : "\($1) days after \($0)" },
      noneTitle: "Messages",
      none:
        "Write a note in care/ with a day and a text, and it stands here and in the calendar file."
    ),
    news: NewsPhrases(
      title: "News to pass on",
      text: "Something to talk about that is no offer: seven kinds of news, each with its readers.",
      kind: { key in
        switch key {
        case "technology": "New technology"
        case "shop": "From the shop"
        case "trade": "The trade"
        case "society": "Society"
        case "market": "The local market"
        case "rivals": "Other shops"
        case "research": "Research"
        default: key
        }
      },
      until: { "until \($0)" },
      forWhom: { "for \($0)" },
      forEveryone: "for everyone",
      missing: { "Nothing yet of: \($0)." },
      all: "All news"
    ),
    file: "Add these days to your calendar",
    fileName: { "\($0): care calendar" },
    howCounted:
      "A date is a festival of the shop’s country, a great sale or a campaign of its own; "
      + "the terms of the sun and messages are not counted as dates.",
    coming: ComingPhrases(
      title: "Coming up",
      date: { $1 == "1" ? "\($0) tomorrow" : "\($0) in \($1) days" },
      comma: ", ",
      due: { "; \($0) people are due for \($1)" },
      stop: ".",
      newsTitle: "News to pass on"
    )
  )
}

/// Names of festivals by their word in settings and editions.
enum FestivalNames {
  @Sendable
  static func english(_ key: String) -> String {
    switch key {
    case "laba": "Laba Festival"
    case "lunar_new_years_eve": "Lunar New Year’s Eve"
    case "lunar_new_year": "Lunar New Year"
    case "lantern": "Lantern Festival"
    case "dragon_boat": "Dragon Boat Festival"
    case "qixi": "Qixi"
    case "mid_autumn": "Mid-Autumn Festival"
    case "double_ninth": "Double Ninth Festival"
    case "qingming": "Qingming"
    case "winter_solstice": "Winter Solstice"
    case "vernal_equinox_day": "Vernal Equinox Day"
    case "autumnal_equinox_day": "Autumnal Equinox Day"
    case "easter": "Easter"
    case "mothers_day": "Mother’s Day"
    case "fathers_day": "Father’s Day"
    case "thanksgiving": "Thanksgiving"
    case "black_friday": "Black Friday"
    case "cyber_monday": "Cyber Monday"
    case "new_year": "New Year’s Day"
    case "valentines": "Valentine’s Day"
    case "womens_day": "Women’s Day"
    case "white_day": "White Day"
    case "labour_day": "Labour Day"
    case "five_twenty": "20 May (520)"
    case "childrens_day", "boys_festival": "Children’s Day"
    case "mid_year": "the 6.18 sale"
    case "double_nine": "the 9.9 sale"
    case "teachers_day": "Teachers’ Day"
    case "national_day": "National Day"
    case "halloween": "Halloween"
    case "singles_day": "the 11.11 sale"
    case "double_twelve": "the 12.12 sale"
    case "christmas": "Christmas"
    default: japan(key)
    }
  }

  private static func japan(_ key: String) -> String {
    switch key {
    case "coming_of_age_day": "Coming of Age Day"
    case "marine_day": "Marine Day"
    case "respect_for_the_aged_day": "Respect for the Aged Day"
    case "sports_day": "Sports Day"
    case "girls_festival": "Girls’ Festival"
    case "foundation_day": "National Foundation Day"
    case "emperors_birthday": "The Emperor’s Birthday"
    case "showa_day": "Shōwa Day"
    case "constitution_day": "Constitution Day"
    case "greenery_day": "Greenery Day"
    case "tanabata": "Tanabata"
    case "mountain_day": "Mountain Day"
    case "obon": "Obon"
    case "culture_day": "Culture Day"
    case "labour_thanksgiving_day": "Labour Thanksgiving Day"
    default: key
    }
  }
}

/// Names of the 24 terms by their word in notes.
enum TermNames {
  @Sendable
  static func english(_ key: String) -> String {
    switch key {
    case "minor_cold": "Minor Cold"
    case "major_cold": "Major Cold"
    case "start_of_spring": "Start of Spring"
    case "rain_water": "Rain Water"
    case "awakening_of_insects": "Awakening of Insects"
    case "spring_equinox": "Spring Equinox"
    case "clear_and_bright": "Clear and Bright"
    case "grain_rain": "Grain Rain"
    case "start_of_summer": "Start of Summer"
    case "grain_buds": "Grain Buds"
    case "grain_in_ear": "Grain in Ear"
    case "summer_solstice": "Summer Solstice"
    case "minor_heat": "Minor Heat"
    case "major_heat": "Major Heat"
    case "start_of_autumn": "Start of Autumn"
    case "end_of_heat": "End of Heat"
    case "white_dew": "White Dew"
    case "autumn_equinox": "Autumn Equinox"
    case "cold_dew": "Cold Dew"
    case "frost_descent": "Frost Descent"
    case "start_of_winter": "Start of Winter"
    case "minor_snow": "Minor Snow"
    case "major_snow": "Major Snow"
    case "winter_solstice": "Winter Solstice"
    default: key
    }
  }
}
