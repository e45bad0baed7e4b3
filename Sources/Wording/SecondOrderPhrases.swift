/// What the page `secondOrder` says.
package struct SecondOrderPhrases: Sendable {
  /// The small line above the heading.
  package let question: String
}
