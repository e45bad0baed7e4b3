extension GrowthPhrases {
  static let english = GrowthPhrases(question: "Is the circle of active customers growing?")
}
