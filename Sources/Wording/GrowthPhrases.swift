/// What the page `growth` says.
package struct GrowthPhrases: Sendable {
  /// The small line above the heading.
  package let question: String
}
