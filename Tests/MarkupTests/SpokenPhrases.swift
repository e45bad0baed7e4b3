import Markup

@testable import Wording

/// All that is said in one language as texts by their path: stored phrases, cards and names.
struct SpokenPhrases: Sendable, CustomStringConvertible {
  let language: Language
  private(set) var texts: [String: String] = [:]

  var description: String { language.tag }

  init(_ language: Language, _ phrases: Phrases) {
    self.language = language
    addStored(phrases, at: "")
    addCards(phrases.definitions)
    addRules(phrases.definitions)
    addWords(phrases)
    addCauses(phrases.churn)
  }

  /// Stored texts; what takes slots, a key or a case is no text yet.
  private mutating func addStored(_ value: Any, at path: String) {
    if let text = value as? String {
      texts[path] = text
      return
    }
    for (place, child) in Mirror(reflecting: value).children.enumerated() {
      addStored(child.value, at: "\(path).\(child.label ?? "\(place)")")
    }
  }

  private mutating func addCards(_ phrases: DefinitionPhrases) {
    var facts = DefinitionFacts()
    (facts.lapseDays, facts.gapsWindow) = (84, 364)
    (facts.rollingWeeks, facts.rollingMonths, facts.ageDays) = (8, 3, 30)
    for card in DefinitionCard.all {
      addStored(phrases.text(card, facts), at: "card \(card.anchor)")
    }
    for kind in IntervalKind.allCases { texts["interval \(kind)"] = phrases.interval(kind) }
    for rule in SampleRule.allCases { texts["sample \(rule)"] = phrases.sample(rule, facts) }
    for family in DefinitionCard.Family.allCases {
      texts["family \(family)"] = phrases.family(family)
    }
  }

  private mutating func addRules(_ phrases: DefinitionPhrases) {
    for rule in OtherRule.allCases {
      addStored(phrases.other(rule), at: "rule \(rule.rawValue)")
    }
  }

  private mutating func addWords(_ phrases: Phrases) {
    for practice in Practice.allCases {
      texts["practice \(practice.code)"] = phrases.method.practiceText(practice)
    }
    for table in TableName.allCases {
      texts["table \(table.rawValue)"] = phrases.data.downloads.name(table)
    }
    for key in Self.festivals { texts["festival \(key)"] = phrases.calendar.festival(key) }
    for key in Self.festivals {
      texts["moved \(key)"] = phrases.comparisons.moved.festivalName(key)
    }
    for key in Self.terms { texts["term \(key)"] = phrases.calendar.term(key) }
    for key in ["cancelled", "unpaid", "test", "footer", "date", "both_arms", "month", "word"] {
      texts["reason \(key)"] = phrases.data.reason(key)
    }
    for key in ["first_day", "recency_days", "tier", "p_alive", "deal_share"] {
      texts["column \(key)"] = phrases.playbooks.acting.audience.column(key)
    }
    for key in ["champions", "loyal", "new", "at_risk", "dormant", "prospects"] {
      texts["advice \(key)"] = phrases.customers.segment.advice(key)
    }
    for (place, sign) in phrases.method.signs(DefinitionFacts()).enumerated() {
      texts["sign \(place)"] = sign.meaning
    }
  }

  private mutating func addCauses(_ phrases: ChurnPhrases) {
    for cause in CauseName.allCases {
      texts["cause \(cause.rawValue)"] = phrases.name(cause)
      texts["clause \(cause.rawValue)"] = phrases.clause(cause, "①")
    }
    for name in BenchmarkName.allCases {
      texts["benchmark \(name.rawValue)"] = phrases.benchmarks.line(name)
    }
  }

  private static let festivals = [
    "laba", "lunar_new_year", "lantern", "dragon_boat", "qixi", "mid_autumn", "qingming",
    "winter_solstice", "easter", "mothers_day", "black_friday", "new_year", "white_day",
    "labour_day", "childrens_day", "mid_year", "national_day", "singles_day", "double_twelve",
    "christmas", "coming_of_age_day", "girls_festival", "showa_day", "obon", "culture_day",
    "labour_thanksgiving_day",
  ]
  private static let terms = [
    "minor_cold", "start_of_spring", "awakening_of_insects", "grain_rain", "summer_solstice",
    "end_of_heat", "white_dew", "minor_snow", "winter_solstice",
  ]
}

extension String {
  /// Whether two Latin letters stand together.
  var hasWord: Bool {
    var isAfterLetter = false
    for sign in self {
      let isLetter = sign.isASCII && sign.isLetter
      if isLetter, isAfterLetter { return true }
      isAfterLetter = isLetter
    }
    return false
  }

  /// Whether a Han character or kana stands in it.
  var hasHanOrKana: Bool {
    unicodeScalars.contains {
      (0x3040...0x30FF).contains($0.value) || (0x3400...0x9FFF).contains($0.value)
    }
  }
}
