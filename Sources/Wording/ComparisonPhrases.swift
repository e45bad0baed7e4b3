/// What is said of regions, channels, the rhythm of buying, and of what moved a number.
package struct ComparisonPhrases: Sendable {
  package let regions: RegionPhrases
  package let channels: ChannelPhrases
  package let rhythm: RhythmPhrases
  package let moved: MovedPhrases
}

/// The page of the regions.
package struct RegionPhrases: Sendable {
  package let question: String
  /// region, index, interval, spending clause.
  package let best: Phrase4
  /// The same of the region that comes last.
  package let least: Phrase4
  /// Clauses of the spending power.
  package let spendsMore: Phrase1
  package let spendsLess: Phrase1
  package let spendsTheSame: String
  package let spendingUnknown: String
  /// The only region with enough customers.
  package let one: Phrase1
  package let noneStandsOut: Phrase1
  /// minimum of customers.
  package let tooFew: Phrase1
  /// days, repeat rate of the shop.
  package let leadRepeat: Phrase2
  package let leadPopulation: String
  /// customers elsewhere or without a region, regions not told, k.
  package let others: Phrase3
  /// lowest, highest.
  package let acceptance: Phrase2
  package let acceptanceSubline: Phrase1
  package let populationSubline: String
  /// lowest, highest.
  package let spending: Phrase2
  package let spendingSubline: String
  package let average: String
  /// regions, highest name, its index, lowest name.
  package let description: Phrase4
  package let caption: String
  package let region: String
  package let customers: String
  package let orders: String
  package let acceptanceTitle: String
  package let spendingTitle: String
  package let changeTitle: String
  package let orderValue: String
  package let adviceAcceptance: String
  package let adviceSpending: String
  /// No region stands out.
  package let adviceNone: String
  /// k.
  package let howCounted: Phrase1
}

/// Where customers come from.
package struct ChannelPhrases: Sendable {
  package let title: String
  /// largest channel, its customers, all customers.
  package let finding: Phrase3
  package let subline: String
  package let caption: String
  package let channel: String
  package let customers: String
  /// days.
  package let returned: Phrase1
  package let value: String
  package let unknown: String
  package let others: String
}

/// When people buy.
package struct RhythmPhrases: Sendable {
  package let title: String
  /// first and last day of the month, times, interval.
  package let paydayMore: Phrase4
  package let paydayLess: Phrase4
  package let paydaySame: Phrase4
  /// customers found, customers tested.
  package let paydayCustomers: Phrase2
  /// busiest weekday, per cent above an average day.
  package let weekdayFinding: Phrase2
  package let weekdaySame: String
  package let weekdaySubline: String
  package let hourFinding: Phrase2
  package let hourSubline: String
  package let average: String
  /// rows, highest, its index, lowest.
  package let description: Phrase4
  package let weekdayCaption: String
  package let hourCaption: String
  package let weekday: String
  package let hour: String
  package let orders: String
  package let index: String
  package let weekdays: [String]
  /// share of orders marked as gifts.
  package let gifts: Phrase1
  /// share before festivals, on other days.
  package let giftsBefore: Phrase2
  package let giftNeeds: String
}

/// What carries the change of net sales.
package struct MovedPhrases: Sendable {
  package let title: String
  /// now, before.
  package let up: Phrase2
  package let down: Phrase2
  package let same: Phrase2
  /// What is compared with, such as "the week before".
  package let lastWeek: String
  package let eightWeeks: String
  package let yearBefore: String
  /// festival.
  package let festival: Phrase1
  /// festival that is in only one of the two weeks.
  package let unmatched: Phrase1
  package let festivalName: @Sendable (String) -> String
  package let caption: String
  package let part: String
  package let now: String
  package let before: String
  package let change: String
  /// By dimension.
  package let dimension: @Sendable (String) -> String
  /// A purchase by its number: "1" … "5".
  package let purchase: Phrase1
  package let anonymous: String
  package let unknown: String
  package let others: String
  package let returns: String
  package let total: String
  /// net sales of the week, before.
  package let finding: @Sendable (String) -> String
  package let subline: String
}
