/// What the page `customers` says, and the pages of the groups.
package struct CustomersPhrases: Sendable {
  /// The small line above the heading.
  package let question: String
  /// count, from, to.
  package let slipped: Phrase3
  /// count, from, to.
  package let cameUp: Phrase3
  package let cameUpOnly: Phrase3
  package let stop: String
  /// Nobody went to a colder group or to a warmer one.
  package let quiet: String
  /// k: the moves there are, if any, are kept back.
  package let withheld: Phrase1
  /// customers, minimum.
  package let tooFew: Phrase2
  /// bought once, bought more than once.
  package let tinyCounts: Phrase2
  /// The same move in the four weeks before.
  package let movesBefore: Phrase1
  package let lead: Phrase1
  package let grid: GridPhrases
  package let groups: GroupPhrases
  package let moves: MovePhrases
  package let tiers: TierPhrases
  package let ladder: LadderPhrases
  package let scores: ScorePhrases
  package let advice: [String]
  /// k.
  package let howCounted: Phrase1
  package let whyDiffers: String
  package let segment: SegmentPhrases
}

/// The plan of 25 rooms.
package struct GridPhrases: Sendable {
  /// fullest group, its customers, Champions, their customers, their share of sales.
  package let finding: @Sendable (String, String, String, String, String) -> String
  /// The same where a group is kept back, which may be fuller.
  package let findingShown: @Sendable (String, String, String, String, String) -> String
  package let findingNone: String
  package let subline: String
  package let rowTitle: String
  package let columnTitle: String
  package let within: Phrase1
  package let over: Phrase1
  package let caption: String
  package let tableRowTitle: String
  package let column: Phrase1
  /// share of sales, median days.
  package let detail: Phrase2
  /// fullest group with customers, Champions with customers, share of sales.
  package let description: Phrase3
}

/// The table of groups.
package struct GroupPhrases: Sendable {
  /// group, share of customers, share of sales.
  package let finding: Phrase3
  package let findingNone: String
  package let subline: String
  package let caption: String
  package let rowTitle: String
  package let customers: String
  package let share: String
  package let salesShare: String
  package let recency: String
  package let before: String
  package let change: String
  /// Beside a bar: share of sales.
  package let note: Phrase1
  /// groups, first with its count, last with its count.
  package let description: Phrase3
}

/// Who went from which group to which.
package struct MovePhrases: Sendable {
  /// count, from, to.
  package let finding: Phrase3
  /// The same where some moves are kept back.
  package let findingShown: Phrase3
  package let findingNone: String
  package let subline: Phrase1
  package let from: String
  package let to: String
  package let customers: String
  package let notYet: String
  package let move: Phrase2
  package let caption: String
  /// shown moves, largest move, its count.
  package let description: Phrase3
}

/// Tiers by spending an order.
package struct TierPhrases: Sendable {
  /// customers, least amount.
  package let finding: Phrase2
  package let findingNone: String
  package let subline: String
  package let caption: String
  package let rowTitle: String
  package let from: String
  package let customers: String
  /// name, least amount, least amount of the next tier.
  package let between: Phrase3
  package let above: Phrase2
  package let below: Phrase2
  package let description: Phrase2
}

/// The ladder of loyalty.
package struct LadderPhrases: Sendable {
  /// members of the top rung, up, down.
  package let finding: Phrase3
  /// members of the top rung.
  package let findingShort: Phrase1
  package let findingNone: String
  package let subline: String
  package let caption: String
  package let rowTitle: String
  package let members: String
  package let up: String
  package let down: String
  package let distance: String
  /// By rung from 1.
  package let rungs: [String]
  /// up, down.
  package let note: Phrase2
  package let description: Phrase2
}

/// What the scores mean today.
package struct ScorePhrases: Sendable {
  package let finding: String
  package let subline: String
  package let caption: String
  package let rowTitle: String
  package let recency: String
  package let frequency: String
  package let money: String
  package let days: Phrase1
  package let over: Phrase1
  package let atLeast: Phrase1
  package let score: Phrase1
}

/// The page of one group.
package struct SegmentPhrases: Sendable {
  package let question: Phrase1
  /// customers, group, share, share of sales.
  package let answer: Phrase4
  /// customers, group.
  package let answerShort: Phrase2
  /// group, k.
  package let hidden: Phrase2
  /// The rule in words: recency part, frequency and money part.
  package let rule: Phrase2
  package let within: Phrase1
  package let between: Phrase2
  package let over: Phrase1
  package let anyRecency: String
  /// lowest and highest score.
  package let scores: Phrase2
  package let score: Phrase1
  /// median days, orders.
  package let facts: Phrase2
  package let moreThan: Phrase2
  package let fewerThan: Phrase2
  package let asMany: Phrase1
  package let cameFrom: String
  package let wentTo: String
  package let moveSubline: Phrase1
  package let moveMissing: String
  package let lists: String
  package let others: String
  package let othersText: String
  /// Advice by key of the group.
  package let advice: @Sendable (String) -> String
}
