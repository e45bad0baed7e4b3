extension DataPhrases {
  static let english = DataPhrases(question: "Can I trust this edition?")
}
