/// What the page `forecast` says.
package struct ForecastPhrases: Sendable {
  package let question: String
  /// weeks tested, the error with its direction, the simple rule's.
  package let tested: Phrase3
  /// error.
  package let high: Phrase1
  package let low: Phrase1
  /// repeat purchases with interval.
  package let expects: Phrase1
  package let untested: String
  /// The model was worse than the simple rule.
  package let redRule: String
  /// weeks, error.
  package let red: Phrase2
  /// No model is better than that nobody leaves.
  package let none: String
  /// customers, repeaters, weeks so far.
  package let tooFew: Phrase3
  /// name of the model, customers, repeaters.
  package let lead: Phrase3
  package let models: ModelNames
  package let check: CheckPhrases
  package let tracking: TrackingPhrases
  package let byRepeats: ByRepeatsPhrases
  package let parameters: ParameterPhrases
  package let advice: [String]
  package let howCounted: String
  package let whyDiffers: String
}

/// The models under the names their papers gave them.
package struct ModelNames: Sendable {
  package let nbd: String
  package let bgnbd: String
  package let mbgnbd: String
  package let paretonbd: String
  package let rule: String

  /// The name by its key in the edition.
  package func name(of key: String) -> String {
    switch key {
    case "nbd": nbd
    case "bgnbd": bgnbd
    case "mbgnbd": mbgnbd
    case "paretonbd": paretonbd
    case "rule": rule
    default: key
    }
  }
}

/// What came after the cut, and what was forecast for it.
package struct CheckPhrases: Sendable {
  /// actual, forecast.
  package let finding: Phrase2
  package let findingNone: String
  /// weeks, day up to which the models were told.
  package let subline: Phrase2
  /// What would be shown, where there is no check yet.
  package let unit: String
  /// actual; stands at the line of the count.
  package let counted: Phrase1
  /// rows, actual, forecast of the first, of the last.
  package let description: Phrase4
  package let caption: String
  package let rowTitle: String
  package let forecast: String
  package let total: String
  package let actually: String
  package let missing: String
}

/// Repeat purchases so far, counted and forecast, week by week.
package struct TrackingPhrases: Sendable {
  /// error of the model, of the simple rule.
  package let finding: Phrase2
  package let findingNone: String
  package let subline: String
  package let actual: String
  package let model: String
  package let rule: String
  /// day up to which the model was told; begins with its sign.
  package let cut: Phrase1
  /// weeks, actual, forecast, rule.
  package let description: Phrase4
  package let caption: String
  package let rowTitle: String
  package let atEnd: String
  package let mean: String
}

/// By purchases before, what was bought after.
package struct ByRepeatsPhrases: Sendable {
  /// group, counted, range expected: the group furthest outside its range.
  package let furthest: Phrase3
  /// No group is outside.
  package let within: String
  package let subline: String
  /// rows, actual of the first, actual of the last.
  package let description: Phrase3
  package let caption: String
  package let rowTitle: String
  package let customers: String
  package let bought: String
  package let expected: String
  package let most: String
  /// A group in a sentence: its repeats; the last group.
  package let repeats: Phrase1
  package let mostRepeats: String
}

/// The parameters, folded away.
package struct ParameterPhrases: Sendable {
  /// No model is shown.
  package let finding: String
  /// The model that fits best is the one shown.
  package let same: Phrase1
  /// the model that fits best, the one shown.
  package let other: Phrase2
  package let subline: String
  package let caption: String
  package let rowTitle: String
  package let parameters: String
  package let likelihood: String
  package let chi2: String
}
