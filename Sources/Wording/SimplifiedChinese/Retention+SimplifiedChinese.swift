extension RetentionPhrases {
  static let simplifiedChinese = RetentionPhrases(question: "从我们这里开始买的人，会再回来吗？")
}
