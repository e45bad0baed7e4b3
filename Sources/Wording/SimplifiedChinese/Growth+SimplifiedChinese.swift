extension GrowthPhrases {
  static let simplifiedChinese = GrowthPhrases(question: "活跃客户在变多吗？")
}
