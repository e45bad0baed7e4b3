/// What the page `method` says.
package struct MethodPhrases: Sendable {
  /// A sign of the pages and what it means.
  package struct Sign: Sendable, Hashable {
    package let sign: String
    package let meaning: String

    package init(_ sign: String, _ meaning: String) {
      self.sign = sign
      self.meaning = meaning
    }
  }

  /// The small line above the heading.
  package let question: String
  /// tool, its value, our value: a rule that looks at who buys now.
  package let bothRightReturning: Phrase3
  /// tool, its value, our value: a rule that looks at one window for all.
  package let bothRightWindow: Phrase3
  /// How many cards there are.
  package let heading: Phrase1
  package let lead: [String]
  package let signsTitle: String
  package let signs: @Sendable (DefinitionFacts) -> [Sign]
  package let othersTitle: String
  package let othersLead: String
  /// The measure's title, our value.
  package let othersCaption: Phrase2
  package let tool: String
  package let value: String
  package let rule: String
  /// The row of our own number.
  package let ours: String
  package let practicesTitle: String
  package let practicesLead: String
  /// How many there are, on what opens their table.
  package let practicesFold: Phrase1
  package let practice: String
  /// Where a practice stands on the site.
  package let practicePlace: String
  /// In the place of a page or playbook that this edition does not have.
  package let noPlace: String
  package let practiceText: @Sendable (Practice) -> String
  /// Over the list of all definitions.
  package let cardsTitle: String
  /// The small line above the heading of a page with the definitions of one kind.
  package let familyQuestion: String
  package let familyLead: String
  /// On what opens the lines of a card that come after its formula.
  package let exactly: String
  /// On `explain` without a name.
  package let explainAll: String
}
