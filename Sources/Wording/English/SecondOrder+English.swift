extension SecondOrderPhrases {
  static let english = SecondOrderPhrases(
    question: "When does the second order come, so when should I write?"
  )
}
