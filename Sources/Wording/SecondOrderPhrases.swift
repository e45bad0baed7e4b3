/// What the page `secondOrder` says.
package struct SecondOrderPhrases: Sendable {
  /// The small line above the heading.
  package let question: String
  /// day with interval, the clause on half.
  package let answer: Phrase2
  /// day by which half have returned.
  package let half: Phrase1
  package let halfNotReached: String
  /// share returned by a day, day: where a quarter is not reached.
  package let answerShare: Phrase2
  /// second orders, first buyers, second orders needed.
  package let tooFew: Phrase3
  package let noneYet: String
  package let lead: Phrase2
  package let curve: CurvePhrases
  package let compare: ComparePhrases
  package let steps: StepPhrases
  package let advice: [String]
  package let howCounted: String
  package let whyDiffers: String
}

/// The rising curve of second orders.
package struct CurvePhrases: Sendable {
  /// day by which a quarter of the returners are back, day of three quarters, horizon.
  package let finding: Phrase3
  package let findingNone: String
  package let subline: String
  package let days: String
  package let atRisk: String
  /// Under 200 signs: share by 30, by 90, interval, by 180.
  package let description: Phrase4
  package let caption: String
  package let rowTitle: String
  package let watched: String
  package let returned: String
  package let day: Phrase1
  package let missing: Phrase2
  package let foot: Phrase1
}

/// Started at full price against started at a discount.
package struct ComparePhrases: Sendable {
  package let title: String
  /// days, interval.
  package let fullEarlier: Phrase2
  package let fullLater: Phrase2
  /// interval.
  package let same: Phrase1
  package let findingNone: String
  /// horizon.
  package let subline: Phrase1
  package let fullPrice: String
  package let discount: String
  package let caption: String
  package let rowTitle: String
  package let customers: String
  package let events: String
  package let byDay: Phrase1
  package let missing: Phrase1
  package let description: Phrase2
}

/// From each purchase to the next, the clock restarted.
package struct StepPhrases: Sendable {
  /// share after the first, share after the second.
  package let finding: Phrase2
  package let findingNone: String
  package let subline: String
  package let row: Phrase2
  package let caption: String
  package let rowTitle: String
  package let customers: String
  package let events: String
  package let returned: String
  /// rows, first value, last value.
  package let description: Phrase3
}
