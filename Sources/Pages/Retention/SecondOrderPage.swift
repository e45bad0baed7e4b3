import Wording

/// The page that answers: when does the second order come?
package struct SecondOrderPage: PageValue {
  package var question: String
  package var heading: String

  package init(_ context: PageContext) {
    let phrases = context.voice.phrases.secondOrder
    question = phrases.question
    heading = phrases.question
  }
}
