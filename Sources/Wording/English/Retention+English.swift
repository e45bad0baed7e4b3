extension RetentionPhrases {
  static let english = RetentionPhrases(question: "Do the people who start with us come back?")
}
