extension WeeksPhrases {
  static let simplifiedChinese = WeeksPhrases(question: "当时知道什么，现在还成立吗？")
}
