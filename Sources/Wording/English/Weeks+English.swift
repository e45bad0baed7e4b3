extension WeeksPhrases {
  static let english = WeeksPhrases(question: "What did we know then, and has it held?")
}
