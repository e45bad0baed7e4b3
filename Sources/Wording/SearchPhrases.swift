/// What the list of everything and the search box say.
package struct SearchPhrases: Sendable {
  package let question: String
  /// how many things.
  package let heading: Phrase1
  package let lead: String
  /// how many more of a kind.
  package let more: Phrase1
  /// orders of a product.
  package let orders: Phrase1
  /// questions of a theme.
  package let asked: Phrase1
  package let kinds: SearchKindNames
}

/// The kinds of things that can be found, one word each beside a result and as a heading.
package struct SearchKindNames: Sendable {
  package struct Name: Sendable {
    package let one: String
    package let many: String

    package init(_ one: String, _ many: String) {
      self.one = one
      self.many = many
    }
  }

  package let page: Name
  package let measure: Name
  package let otherTool: Name
  package let playbook: Name
  package let product: Name
  package let segment: Name
  package let question: Name
  package let competitor: Name
  package let news: Name
  package let week: Name
}
