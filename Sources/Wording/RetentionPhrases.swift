/// What the page `retention` says.
package struct RetentionPhrases: Sendable {
  /// The small line above the heading.
  package let question: String
}
