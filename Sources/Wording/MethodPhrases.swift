/// What the page `method` says.
package struct MethodPhrases: Sendable {
  /// The small line above the heading.
  package let question: String
}
