extension MethodPhrases {
  static let simplifiedChinese = MethodPhrases(question: "数字怎么算的，为什么和平台不一样？")
}
