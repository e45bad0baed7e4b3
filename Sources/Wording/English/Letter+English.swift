extension LetterPhrases {
  static let english = LetterPhrases(question: "What happened, and what do I do this week?")
}
