extension PaperPhrases {
  static let traditionalChinese = PaperPhrases(
    question: "週一會議上要帶什麼？",
    heading: { "\($0)：\($1)的全部內容" },
    definitions: "用到的指標定義",
    sheet: "頁"
  )
}
