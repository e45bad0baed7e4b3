extension PaperPhrases {
  static let english = PaperPhrases(
    question: "What do we put on the table on Monday?",
    heading: { "\($0): everything that \($1) comes to" },
    definitions: "Definitions used",
    sheet: "Page"
  )
}
