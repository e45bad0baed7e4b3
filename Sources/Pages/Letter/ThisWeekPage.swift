import Wording

/// The page that answers: what happened, and what do I do this week?
package struct ThisWeekPage: PageValue {
  package var question: String
  package var heading: String

  package init(_ context: PageContext) {
    let phrases = context.voice.phrases.letter
    question = phrases.question
    heading = phrases.question
  }
}
