import Wording

/// The page that answers: do the people who start with us come back?
package struct RetentionPage: PageValue {
  package var question: String
  package var heading: String

  package init(_ context: PageContext) {
    let phrases = context.voice.phrases.retention
    question = phrases.question
    heading = phrases.question
  }
}
