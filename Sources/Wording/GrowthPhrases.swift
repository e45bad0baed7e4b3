/// What the page `growth` says.
package struct GrowthPhrases: Sendable {
  /// The small line above the heading.
  package let question: String
  /// active, change clause, joined or came back, lapsed.
  package let answer: Phrase4
  /// The same over four weeks, where a week has too few lapses.
  package let answerFourWeeks: Phrase4
  /// active, change clause.
  package let answerShort: Phrase2
  /// Clauses of the change.
  package let more: Phrase1
  package let fewer: Phrase1
  package let asMany: String
  package let moreInFour: Phrase1
  package let fewerInFour: Phrase1
  package let asManyInFour: String
  /// ratio, interval, verdict.
  package let ratio: Phrase3
  /// Ends the sentence where there is no ratio.
  package let stop: String
  package let growing: String
  package let shrinking: String
  package let holding: String
  /// lapse days.
  package let tooEarly: Phrase1
  package let hidden: Phrase1
  package let lead: Phrase1
  package let leadFourWeeks: String
  package let fourWeeks: String
  package let byFour: GrowthBlockPhrases
  package let columns: GrowthColumnPhrases
  package let line: GrowthLinePhrases
  package let active: ActivePhrases
  package let rule: LapseRulePhrases
  package let advice: [String]
  package let whyDiffers: String
}

/// What the page says by four weeks, where too many weeks are too small to be published.
package struct GrowthBlockPhrases: Sendable {
  /// k.
  package let lead: Phrase1
  /// k: four weeks are too small as well.
  package let leadHidden: Phrase1
  package let columns: GrowthSpanPhrases
  /// last ratio with interval, verdict.
  package let lineFinding: Phrase2
  package let lineSubline: String
  /// blocks, last value, interval.
  package let lineDescription: Phrase3
}

/// What is said of the columns by week, or by four weeks.
package struct GrowthSpanPhrases: Sendable {
  /// columns in which the circle grew, columns.
  package let finding: Phrase2
  /// The same where some in between are kept back.
  package let findingShown: Phrase2
  package let findingNone: String
  package let subline: String
  package let caption: String
  package let rowTitle: String
  /// columns, least net, greatest net, latest net.
  package let description: Phrase4
  package let missing: Phrase1
}

/// Columns above and below zero.
package struct GrowthColumnPhrases: Sendable {
  package let byWeek: GrowthSpanPhrases
  package let new: Phrase1
  package let back: Phrase1
  /// New and returning together, where one of them is too small to be shown.
  package let joined: Phrase1
  package let lapsed: Phrase1
  package let net: Phrase1
  package let start: String
  package let joinedTitle: String
  /// new, came back: below their sum.
  package let joinedDetail: Phrase2
  package let lapsedTitle: String
  package let end: String
  package let ratioTitle: String
  package let addsUp: String
}

/// In for each one out, week by week.
package struct GrowthLinePhrases: Sendable {
  /// last ratio with interval, verdict.
  package let finding: Phrase2
  package let findingNone: String
  package let subline: String
  package let reference: String
  /// weeks, last value, interval.
  package let description: Phrase3
  package let missing: Phrase1
}

/// Active customers over time.
package struct ActivePhrases: Sendable {
  /// now, then, weeks.
  package let up: Phrase3
  package let down: Phrase3
  package let same: Phrase3
  /// now, then, weeks, day of the later number: the newest week is kept back.
  package let upOn: Phrase4
  package let downOn: Phrase4
  package let sameOn: Phrase4
  package let subline: Phrase1
  package let label: Phrase1
  package let caption: String
  package let rowTitle: String
  package let active: String
  /// weeks, first value, last value, lowest with its week.
  package let description: Phrase4
}

/// How the number of days after which a customer counts as lapsed came about.
package struct LapseRulePhrases: Sendable {
  package let title: Phrase1
  /// L, P90, gaps, quarter.
  package let fromGaps: Phrase4
  /// year, 1…4.
  package let quarter: Phrase2
  /// L: set by the shop.
  package let fixed: Phrase1
  /// L, gaps: too few of them.
  package let fallback: Phrase2
  /// L, P90, gaps: up to the as-of day.
  package let atD: Phrase3
}
