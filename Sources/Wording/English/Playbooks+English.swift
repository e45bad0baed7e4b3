extension PlaybookPhrases {
  static let english = PlaybookPhrases(question: "What do I do, for whom, is it worth it?")
}
