/// What the page `customers` says.
package struct CustomersPhrases: Sendable {
  /// The small line above the heading.
  package let question: String
}
