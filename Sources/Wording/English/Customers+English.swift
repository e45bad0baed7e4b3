extension CustomersPhrases {
  static let english = CustomersPhrases(question: "Who are my customers, and who moved?")
}
