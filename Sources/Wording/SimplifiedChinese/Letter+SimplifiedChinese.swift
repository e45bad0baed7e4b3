extension LetterPhrases {
  static let simplifiedChinese = LetterPhrases(question: "发生了什么，本周做什么？")
}
