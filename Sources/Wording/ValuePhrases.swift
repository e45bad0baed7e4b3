/// What the page `value` says.
package struct ValuePhrases: Sendable {
  package let question: String
  /// months of first purchase, spent each with interval, more or less than those before.
  package let answer: Phrase3
  package let more: String
  package let less: String
  package let same: String
  /// Where nobody came before.
  package let alone: String
  /// first month, last month.
  package let months: Phrase2
  /// customers of a cohort needed.
  package let tooFew: Phrase1
  /// Only starters of the first days have been watched for so long: days, customers needed.
  package let firstDays: Phrase2
  package let upIsGood: String
  package let salesOnly: String
  package let curve: ValueCurvePhrases
  package let groups: ValueGroupPhrases
  package let advice: [String]
  package let howCounted: String
  package let whyDiffers: String
}

/// Spent so far by month since the first order.
package struct ValueCurvePhrases: Sendable {
  /// cohort, amount, months.
  package let finding: Phrase3
  package let findingNone: String
  package let subline: String
  /// cohorts, first value, last value, months.
  package let description: Phrase4
  package let caption: String
  package let rowTitle: String
  package let size: String
  package let month: Phrase1
  package let margin: Phrase1
  package let topShare: String
  /// cohorts left out.
  package let more: Phrase1
  package let missing: String
}

/// What the models expect of the groups.
package struct ValueGroupPhrases: Sendable {
  package let title: String
  /// group, amount a customer.
  package let finding: Phrase2
  package let findingNone: String
  /// weeks, yearly rate.
  package let subline: Phrase2
  package let description: Phrase3
  package let caption: String
  package let rowTitle: String
  package let customers: String
  package let expected: String
  package let worth: String
  package let each: String
  package let missing: String
  package let red: String
}
