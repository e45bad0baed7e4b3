extension DataPhrases {
  static let simplifiedChinese = DataPhrases(question: "这一期可信吗？")
}
