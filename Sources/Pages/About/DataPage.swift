import Wording

/// The page that answers: can I trust this edition?
package struct DataPage: PageValue {
  package var question: String
  package var heading: String

  package init(_ context: PageContext) {
    let phrases = context.voice.phrases.data
    question = phrases.question
    heading = phrases.question
  }
}
