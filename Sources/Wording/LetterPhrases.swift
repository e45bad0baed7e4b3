/// What the front page says: the week as a letter.
package struct LetterPhrases: Sendable {
  package let question: String
}
