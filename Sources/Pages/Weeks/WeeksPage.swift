import Wording

/// The page that answers: what did we know then?
package struct WeeksPage: PageValue {
  package var question: String
  package var heading: String

  package init(_ context: PageContext) {
    let phrases = context.voice.phrases.weeks
    question = phrases.question
    heading = phrases.question
  }
}
