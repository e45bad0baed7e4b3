/// The frames that all pages share: change words, and what stands where a number is missing.
package struct StatePhrases: Sendable {
  package let up: String
  package let down: String
  package let same: String
  /// In place of "about the same" where an interval is too wide for it.
  package let unsteady: String
  package let better: String
  package let worse: String
  /// before, change, low to high.
  package let upFrom: Phrase3
  package let downFrom: Phrase3
  /// before, the interval of the change.
  package let aboutTheSame: Phrase2
  package let unsteadyFrom: Phrase2
  /// change.
  package let realButSmall: Phrase1
  /// x, n, who, what, minimum.
  package let tooFew: @Sendable (String, String, String, String, String) -> String
  /// thing, file, columns.
  package let noData: Phrase3
  /// day.
  package let open: Phrase1
  /// people, day.
  package let running: Phrase2
  /// k.
  package let `private`: Phrase1
  /// One word for a cell, by the word in the data.
  package let words: MissingWords
  /// A difference of shares: "+6.2 points".
  package let points: Phrase1
  /// A range of differences of shares: "−9.2 to −2.8 points".
  package let pointsRange: Phrase1
  /// part, whole: "331 of 1,204".
  package let partOf: Phrase2
  /// Before a counted noun, where the count is kept back: k.
  package let under: Phrase1
  /// part, whole, counted in people.
  package let peopleOf: Phrase2
  /// part, whole, counted in orders.
  package let ordersOf: Phrase2
  /// A figure with its interval beside it: "27.5% (25.0–30.1)".
  package let withInterval: Phrase2
  /// "95 % interval".
  package let interval: String
  package let asOf: Phrase1
}

/// The word for each reason a value may be missing for.
package struct MissingWords: Sendable {
  package let noData: String
  package let incomplete: String
  package let tooFew: String
  package let `private`: String
  package let noCost: String
  package let notFitted: String
  package let notIdentified: String
  package let notReached: String
  package let red: String
  package let beforeHistory: String
  package let running: String
}
