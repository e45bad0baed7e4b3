/// What the list of playbooks and a playbook's own page say.
package struct PlaybookPhrases: Sendable {
  package let question: String
  /// how many fit, title of the first.
  package let oneFits: Phrase1
  package let manyFit: Phrase2
  /// title, people, group.
  package let firstFor: Phrase3
  package let quoted: Phrase1
  package let noneFits: String
  package let stale: String
  package let fitsHeading: String
  package let waitsHeading: String
  package let unknownHeading: String
  /// title.
  package let pageFits: Phrase1
  /// title, people, group.
  package let pageFitsFor: Phrase3
  package let pageWaits: Phrase1
  /// title, the day of the verdict.
  package let pageRuns: Phrase2
  package let pageUnknown: Phrase1
  package let pagePlain: Phrase1
  package let tagFits: String
  package let tagWaits: String
  package let tagUnknown: String
  package let tagAlways: String
  /// people, group.
  package let audienceNow: Phrase2
  package let audienceHidden: Phrase1
  package let facts: PlaybookFactPhrases
  package let acting: ActingPhrases
  package let conditions: ConditionPhrases
  package let translated: String
  package let resultLater: String
  package let holdoutWhy: String
  package let listsCommand: String
  package let discount: DiscountTablePhrases
}

/// The names of the facts beside a playbook's text.
package struct PlaybookFactPhrases: Sendable {
  package let when: String
  package let audience: String
  package let now: String
  package let heldOut: String
  package let success: String
  package let owner: String
  package let effort: String
  package let cadence: String
  package let channel: String
  package let result: String
  /// share.
  package let heldOutShare: Phrase1
  /// measure, days.
  package let within: Phrase2
  package let list: String
}

/// A trigger in words.
package struct ConditionPhrases: Sendable {
  /// measure, number.
  package let less: Phrase2
  package let atMost: Phrase2
  package let more: Phrase2
  package let atLeast: Phrase2
  package let rises: Phrase1
  package let falls: Phrase1
  package let same: Phrase1
  package let and: Phrase2
  package let or: Phrase2
  /// condition, value now.
  package let now: Phrase2
  /// A measure by its path, where its card’s title would not tell it from others of the card.
  package let measure: @Sendable (String) -> String?
  package let always: String
}

/// The table and chart of what each further purchase costs in discounts.
package struct DiscountTablePhrases: Sendable {
  package let finding: String
  package let subline: String
  package let caption: String
  package let row: String
  package let orMore: Phrase1
  package let purchaseDays: String
  package let depth: String
  package let fullPrice: String
  /// first purchase, last.
  package let alternative: Phrase2
}
