extension PaperPhrases {
  static let simplifiedChinese = PaperPhrases(
    question: "周一会上带什么？",
    heading: { "\($0)：\($1)的全部内容" },
    definitions: "用到的口径",
    sheet: "页"
  )
}
