package import Commerce
import Wording

/// The page that answers: has it held?
package struct WeekPage: PageValue {
  package var question: String
  package var heading: String

  package init(_ context: PageContext, week: Week) {
    let phrases = context.voice.phrases.weeks
    question = phrases.question
    heading = phrases.question
  }
}
