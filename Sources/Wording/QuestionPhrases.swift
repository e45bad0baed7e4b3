/// What the page on customers' questions says.
package struct QuestionPhrases: Sendable {
  /// The small line above the heading.
  package let question: String
  /// collected, target, answered, largest theme with its number; the clause on last month.
  package let heading: @Sendable (String, String, String, String, String) -> String
  /// theme, questions.
  package let largest: Phrase2
  /// answered then.
  package let more: Phrase1
  package let fewer: Phrase1
  package let same: Phrase1
  package let none: String
  /// share with interval, themes.
  package let coverage: Phrase2
  /// share.
  package let saturated: Phrase1
  package let unsaturated: Phrase1
  package let themes: QuestionThemePhrases
  package let open: QuestionOpenPhrases
  package let list: QuestionListPhrases
  package let advice: [String]
  package let howCounted: String
}

/// Bars of themes.
package struct QuestionThemePhrases: Sendable {
  /// theme, share with interval.
  package let finding: Phrase2
  package let subline: String
  package let caption: String
  package let theme: String
  package let questions: String
  package let share: String
  package let answered: String
  package let yes: String
  package let no: String
  /// themes, largest, its questions.
  package let description: Phrase3
}

/// What hurts most.
package struct QuestionOpenPhrases: Sendable {
  package let title: String
  package let finding: Phrase1
  package let findingNone: String
  package let subline: String
  package let weight: String
  package let hurt: String
}

/// All questions with their answers.
package struct QuestionListPhrases: Sendable {
  package let title: String
  package let source: String
  package let asked: String
  package let answer: String
  /// day.
  package let answeredOn: Phrase1
  package let notAnswered: String
  package let answeredBy: String
  /// In the order chat, forum, review, search, social, survey, shop, other.
  package let sources: [String]
}
