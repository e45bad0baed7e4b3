/// What the page `retention` says.
package struct RetentionPhrases: Sendable {
  /// The small line above the heading.
  package let question: String
  /// value, window, from, to (days ago), clause.
  package let answer: @Sendable (String, String, String, String, String) -> String
  /// Clauses of the answer; before.
  package let up: Phrase1
  package let down: Phrase1
  package let same: Phrase1
  /// before, change.
  package let small: Phrase2
  package let noBefore: String
  /// Who is counted in the frame *too few*: window.
  package let who: Phrase1
  package let aRate: String
  /// n, window, minimum: where x may not be printed.
  package let tooFewHidden: Phrase3
  /// window, day.
  package let nobodyWatched: Phrase2
  /// days from, days to.
  package let nobodyBegan: Phrase2
  /// value, part and whole.
  package let lead: Phrase2
  package let months: CohortPhrases
  package let weeks: CohortPhrases
  package let weeksTitle: String
  package let weeksText: String
  package let together: TogetherPhrases
  package let cohortMark: Phrase1
  package let trend: TrendPhrases
  package let funnel: FunnelPhrases
  package let gaps: GapPhrases
  package let advice: [String]
  /// k, minimum.
  package let howCounted: Phrase2
  package let whyDiffers: String
}

/// A cohort table of months or of weeks, in its two modes.
package struct CohortPhrases: Sendable {
  /// rate of the first period, k, rate of the k-th.
  package let finding: Phrase3
  /// rate of the first period only.
  package let findingShort: Phrase1
  package let findingNone: String
  /// cohort, rate of the first period or later, k, rate of the k-th or later.
  package let laterFinding: Phrase4
  package let laterFindingNone: String
  package let subline: String
  package let laterSubline: String
  package let caption: String
  package let laterCaption: String
  package let rowTitle: String
  package let size: String
  package let columnTitle: String
  package let laterColumnTitle: String
  /// k.
  package let column: Phrase1
  package let all: String
  package let allShort: String
  package let cohortsCounted: String
  package let open: String
  /// cohorts, columns, least and greatest rate of the first period, open cells.
  package let description: Phrase4
  /// minimum.
  package let missing: Phrase1
}

/// All weekly cohorts together, where each is too small for a map.
package struct TogetherPhrases: Sendable {
  /// k, cohorts.
  package let text: Phrase2
  package let subline: String
  package let caption: String
  package let rowTitle: String
  package let share: String
  /// first week, last week, rate of the first, rate of the last.
  package let description: Phrase4
}

/// Return in three chosen months, cohort by cohort.
package struct TrendPhrases: Sendable {
  /// least, greatest, cohorts.
  package let finding: Phrase3
  /// The same rate in all: rate, cohorts.
  package let findingEven: Phrase2
  package let subline: String
  package let panel: Phrase1
  package let caption: String
  package let rowTitle: String
  /// month, last value, first cohort, last cohort.
  package let description: Phrase4
  /// complete cohorts needed.
  package let missing: Phrase1
}

/// From purchase to purchase.
package struct FunnelPhrases: Sendable {
  /// share that buys a second time, share of these that buys a third time.
  package let finding: Phrase2
  package let findingShort: Phrase1
  /// customers, of these with more than one purchase.
  package let findingCounts: Phrase2
  package let findingNone: String
  package let subline: String
  package let caption: String
  package let rowTitle: String
  package let customers: String
  package let step: String
  /// window in days.
  package let mature: Phrase1
  package let row: Phrase1
  /// The words between two bars: the step's rate.
  package let goOn: Phrase1
  /// first, last count, bars.
  package let description: Phrase3
}

/// Days between purchases.
package struct GapPhrases: Sendable {
  /// median, P90.
  package let finding: Phrase2
  /// median.
  package let findingShort: Phrase1
  package let findingNone: String
  /// window, gaps.
  package let subline: Phrase2
  package let caption: String
  package let rowTitle: String
  package let days: String
  /// Share of gaps that are over by then.
  package let row: Phrase1
  package let inDays: Phrase1
  /// median, P90.
  package let description: Phrase2
  /// gaps needed, gaps so far.
  package let missing: Phrase2
}
