import Wording

/// The page that answers: how is it counted?
package struct MethodPage: PageValue {
  package var question: String
  package var heading: String

  package init(_ context: PageContext) {
    let phrases = context.voice.phrases.method
    question = phrases.question
    heading = phrases.question
  }
}
