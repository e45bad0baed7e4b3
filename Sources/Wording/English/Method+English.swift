extension MethodPhrases {
  static let english = MethodPhrases(
    question: "How is it counted, and why does my platform differ?"
  )
}
