/// What the page `data` says.
package struct DataPhrases: Sendable {
  /// The small line above the heading.
  package let question: String
}
