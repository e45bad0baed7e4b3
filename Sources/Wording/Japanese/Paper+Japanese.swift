extension PaperPhrases {
  static let japanese = PaperPhrases(
    question: "月曜の会議に何を持っていきますか",
    heading: { "\($0)：\($1)のすべて" },
    definitions: "使っている定義",
    sheet: "ページ"
  )
}
