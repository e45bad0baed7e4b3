import Wording

/// The page that answers: what do I do, for whom, is it worth it?
package struct PlaybooksPage: PageValue {
  package var question: String
  package var heading: String

  package init(_ context: PageContext) {
    let phrases = context.voice.phrases.playbooks
    question = phrases.question
    heading = phrases.question
  }
}
