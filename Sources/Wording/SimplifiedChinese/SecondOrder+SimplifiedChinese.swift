extension SecondOrderPhrases {
  static let simplifiedChinese = SecondOrderPhrases(question: "第二单什么时候来，我该什么时候联系？")
}
