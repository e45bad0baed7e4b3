extension CustomersPhrases {
  static let simplifiedChinese = CustomersPhrases(question: "我的客户是谁，谁有了变化？")
}
