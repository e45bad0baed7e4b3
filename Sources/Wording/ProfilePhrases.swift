/// What the page on whom the shop sells to says.
package struct ProfilePhrases: Sendable {
  /// The small line above the heading.
  package let question: String
  /// known, measured, clause on the surest.
  package let heading: Phrase3
  /// share, what.
  package let surest: Phrase2
  package let surestNone: String
  package let lead: String
  package let guesses: Phrase1
  package let sides: ProfileSidePhrases
  package let segments: ProfileSegmentPhrases
  package let journey: ProfileJourneyPhrases
  package let channels: ProfileChannelPhrases
  package let advice: [String]
  package let howCounted: String
  package let neverTitle: String
  package let never: String
}

/// The ten sides.
package struct ProfileSidePhrases: Sendable {
  package let finding: Phrase1
  /// The heading of one side: its name, its most frequent value, share.
  package let sideFinding: Phrase3
  /// The same where a value is kept back, which may be the more frequent one.
  package let sideFindingShown: Phrase3
  package let subline: String
  package let side: String
  package let value: String
  package let share: String
  package let source: String
  package let day: String
  package let certainty: String
  package let known: String
  /// Said after the share known where some are not.
  package let ofKnown: String
  /// Said instead where a value is kept back.
  package let ofAll: String
  package let missing: String
  /// The rest where a value is kept back.
  package let othersOrMissing: String
  /// What the missing share is a share of.
  package let missingOf: String
  /// Where a side is known of too few to be charted: share known.
  package let fewKnown: Phrase1
  /// n.
  package let people: Phrase1
  package let open: Phrase1
  /// A side by its word.
  package let name: @Sendable (String) -> String
  /// What to bring to open a side.
  package let opens: @Sendable (String) -> String
  /// Certainties with their marks: measured, inferred, asked, guess, unknown.
  package let measured: String
  package let inferred: String
  package let asked: String
  package let guess: String
  package let unknown: String
  /// Sources: survey, outside, note, guess, and the shop's own files.
  package let survey: String
  package let outside: String
  package let note: String
  package let guessed: String
  package let customersTable: String
  package let orders: String
  /// Values that the program names: female, male, other; full price, between, discount; gift.
  package let sexes: [String]
  package let ages: @Sendable (String) -> String
  package let fullPrice: String
  package let gifts: String
  /// What a taste rests on: least purchases.
  package let tastes: Phrase1
  /// Chart: side, values, largest.
  package let description: Phrase3
}

/// The tree of groups.
package struct ProfileSegmentPhrases: Sendable {
  package let title: String
  /// categories, splits worth making.
  package let finding: Phrase2
  package let subline: String
  package let group: String
  package let customers: String
  package let returned: String
  package let value: String
  package let split: String
  package let gain: String
  package let whole: String
  package let nameless: String
  /// In the order low, middle, high.
  package let tiers: [String]
  package let worthIt: String
  package let noGain: String
  /// least customers, needed.
  package let tooSmall: Phrase2
  /// least effect seen, expected effect.
  package let notSeen: Phrase2
  package let notSplit: String
  package let costKnown: Phrase1
  package let costUnknown: String
  package let rule: String
  /// points, tests.
  package let effectMeasured: Phrase2
  /// points, playbooks.
  package let effectStated: Phrase2
  /// points.
  package let effectAssumed: Phrase1
  /// Where the cost of the goods is not known.
  package let inSales: String
  package let missing: String
}

/// How a customer finds the shop and buys.
package struct ProfileJourneyPhrases: Sendable {
  package let title: String
  package let finding: Phrase1
  package let subline: String
  package let step: String
  package let what: String
  package let share: String
  package let certainty: String
  /// In the order find, compare, ask, buy, receive, return.
  package let steps: [String]
  /// In the order measured, asked, estimated, guess.
  package let certainties: [String]
  package let description: Phrase1
}

/// Where customers come from.
package struct ProfileChannelPhrases: Sendable {
  package let title: String
  package let finding: Phrase2
  package let findingEstimated: Phrase2
  package let subline: String
  package let sublineEstimated: String
  package let channel: String
  package let customers: String
  package let share: String
  package let returned: String
  package let value: String
  package let certainty: String
  package let unknown: String
  package let others: Phrase1
  package let description: Phrase2
}
