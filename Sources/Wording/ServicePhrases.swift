/// What the page `service` says.
package struct ServicePhrases: Sendable {
  /// The small line above the heading.
  package let question: String
  /// median, share within a day with its clause.
  package let answer: Phrase2
  /// share, change clause.
  package let withinDay: Phrase2
  /// share.
  package let withinDayAlone: Phrase1
  /// points with interval.
  package let moreOften: Phrase2
  package let lessOften: Phrase2
  package let asOften: String
  package let stop: String
  /// tickets, minimum.
  package let few: Phrase2
  /// Without tickets: share of orders without a fault.
  package let quality: Phrase1
  package let none: String
  package let lead: String
  package let leadCensored: String
  /// tickets without an order, tickets.
  package let withoutOrder: Phrase2
  package let reopened: String
  package let minutes: Phrase1
  package let hours: Phrase1
  package let days: Phrase1
  package let replies: ReplyPhrases
  package let topics: TopicPhrases
  package let quarters: ServiceQuarterPhrases
  package let ratings: RatingPhrases
  package let reasons: RefundReasonPhrases
  package let shoppers: ShopperPhrases
  package let advice: [String]
  package let missingTitle: String
  package let missing: ServiceMissingPhrases
}

/// Repeat rate by how soon the first question was answered.
package struct ReplyPhrases: Sendable {
  /// reply time, share that came back, later reply time, its share.
  package let finding: Phrase4
  package let findingNone: String
  package let subline: String
  package let caption: String
  package let rowTitle: String
  package let returned: String
  /// In the order of the classes: under 1 h, 1–4 h, 4–24 h, later, none.
  package let classes: [String]
  /// rows, first value, last value.
  package let description: Phrase3
  package let missing: Phrase1
}

/// Tickets by topic and team.
package struct TopicPhrases: Sendable {
  /// quickest topic or team, its time, slowest, its time.
  package let quickest: Phrase4
  /// topic, tickets, all.
  package let most: Phrase3
  package let findingNone: String
  package let caption: String
  package let subline: String
  package let rowTitle: String
  package let tickets: String
  package let open: String
  package let median: String
  package let p90: String
  package let resolved: String
  package let all: String
  package let teams: String
  package let teamsCaption: String
  package let team: String
  /// hidden teams, k.
  package let hiddenTeams: Phrase2
  /// In the order of the topics: quality, delivery, complaint, price, question, other.
  package let topics: [String]
}

/// Rates of a quarter against the one before.
package struct ServiceQuarterPhrases: Sendable {
  package let title: String
  package let finding: Phrase1
  package let findingNone: String
  package let subline: String
  package let rowTitle: String
  package let now: String
  package let before: String
  package let difference: String
  package let quality: String
  package let refunds: String
  package let refundValue: String
  package let complaints: String
  package let followUp: String
  package let low: String
  package let coverage: String
  package let met: String
  package let missed: String
  package let cannotTell: String
}

/// Ratings and coming back.
package struct RatingPhrases: Sendable {
  package let title: String
  package let finding: Phrase2
  package let subline: String
  package let caption: String
  package let rowTitle: String
  package let orders: String
  package let star: Phrase1
  /// rows, share rated.
  package let description: Phrase2
  /// high, low, difference.
  package let returnFinding: Phrase3
  package let returnFindingNone: String
  package let returnSubline: String
  /// dots, the first, the last.
  package let returnDescription: Phrase3
  package let low: String
  package let high: String
  /// p.
  package let trend: Phrase1
}

/// Why money went back.
package struct RefundReasonPhrases: Sendable {
  package let finding: Phrase2
  package let findingNone: String
  package let subline: String
  package let rowTitle: String
  package let orders: String
  package let value: String
  /// In the order of the reasons: quality, damaged, wrong item, late, changed mind, other.
  package let reasons: [String]
  package let description: Phrase2
}

/// Mystery shoppers' rounds.
package struct ShopperPhrases: Sendable {
  package let caption: String
  /// Mean scores, lowest, highest.
  package let finding: Phrase3
  package let subline: String
  package let rowTitle: String
  package let checklist: String
  package let quarter: String
  package let visits: String
  package let score: String
  /// shop, checklist, quarter, visits.
  package let row: Phrase4
  package let description: Phrase1
  package let tooFew: String
}

/// What would be seen with one table more.
package struct ServiceMissingPhrases: Sendable {
  package let service: String
  package let ratings: String
  package let refunds: String
  package let contacts: String
  package let shoppers: String
}
