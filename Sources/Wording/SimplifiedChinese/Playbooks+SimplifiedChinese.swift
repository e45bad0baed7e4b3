extension PlaybookPhrases {
  static let simplifiedChinese = PlaybookPhrases(question: "做什么，为谁做，值不值？")
}
