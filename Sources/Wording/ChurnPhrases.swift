/// What the page `churn` says.
package struct ChurnPhrases: Sendable {
  /// The small line above the heading.
  package let question: String
  /// lapsed, clauses of causes.
  package let answer: Phrase2
  /// Clauses by cause: share.
  package let clause: @Sendable (CauseName, String) -> String
  /// Joins the clauses of a sentence.
  package let joined: @Sendable ([String]) -> String
  /// What became of bad experience: its clause.
  package let change: Phrase1
  /// lapsed so far, minimum.
  package let few: Phrase2
  /// k.
  package let hidden: Phrase1
  package let nobody: String
  /// lapse days.
  package let tooEarly: Phrase1
  /// lapse days: who counts, and what is inferred.
  package let lead: Phrase1
  package let understated: String
  /// k: the last quarter is hidden, so all lapsed are shown.
  package let allLapsed: Phrase1
  package let name: @Sendable (CauseName) -> String
  package let bars: ChurnBarPhrases
  package let weeks: ChurnWeekPhrases
  package let loss: LossPhrases
  package let benchmarks: BenchmarkPhrases
  /// Where some had a bad experience.
  package let adviceExperience: String
  package let adviceForgot: String
  /// The way to the list that only the shop has.
  package let winBack: Phrase1
  package let exits: String
  /// The same where enough were asked already.
  package let exitsEnough: String
  package let exitsTitle: String
}

/// The causes, by their names in the edition.
package enum CauseName: String, Sendable, Hashable, CaseIterable {
  case uncontrollable
  case poorExperience = "poor_experience"
  case price
  case nothingDistinctive = "nothing_distinctive"
  case forgot
  case other
}

/// Bars of causes.
package struct ChurnBarPhrases: Sendable {
  /// cause, share.
  package let finding: Phrase2
  package let findingNone: String
  package let subline: String
  /// The thin line, where one is drawn.
  package let sublineRange: String
  /// The open dot, where one is drawn.
  package let sublineMark: String
  package let caption: String
  package let rowTitle: String
  package let customers: String
  package let share: String
  package let any: String
  package let range: String
  package let corrected: String
  package let byElimination: String
  /// bars, largest cause, its share, smallest share.
  package let description: Phrase4
  package let missing: Phrase1
}

/// Weekly lapses by cause.
package struct ChurnWeekPhrases: Sendable {
  /// cause, weeks it led, all weeks.
  package let finding: Phrase3
  package let findingNone: String
  package let subline: String
  package let caption: String
  package let rowTitle: String
  /// panels, weeks.
  package let description: Phrase2
  /// weeks, k.
  package let missing: Phrase2
}

/// Rules of thumb of trade articles.
package struct BenchmarkPhrases: Sendable {
  package let title: String
  /// statement, ours, theirs: the one that is least so here.
  package let furthest: Phrase3
  /// Stands by every one of them.
  package let caveat: String
  /// Over the table.
  package let question: String
  package let rowTitle: String
  package let theirs: String
  package let ours: String
  package let line: @Sendable (BenchmarkName) -> String
  /// "{50%} and more".
  package let orMore: Phrase1
  package let about: Phrase1
  package let times: Phrase1
}

package enum BenchmarkName: String, Sendable, Hashable, CaseIterable {
  case forgot
  case poorExperience = "poor_experience"
  case nothingDistinctive = "nothing_distinctive"
  case price
  case endedOverPoorExperience = "ended_over_poor_experience"
  case newCustomerCost = "new_customer_cost"
  case newForOneLost = "new_for_one_lost"
  case returningSales = "returning_sales"
  case goodQuality = "good_quality"
}

/// What the customers lost lately are worth, in the shop's own figures.
package struct LossPhrases: Sendable {
  /// cost of replacing them, lapsed.
  package let finding: Phrase2
  package let findingNone: String
  package let subline: String
  package let caption: String
  package let figure: String
  package let value: String
  package let lapsed: String
  package let spent: String
  package let newForOne: String
  package let newCustomerCost: String
  package let toReplace: String
}
