extension PaperPhrases {
  static let japanese = PaperPhrases(
    question: "月曜の会議に何を持っていくか",
    heading: { "\($0)：\($1)のすべて" },
    definitions: "使われている定義",
    sheet: "ページ"
  )
}
