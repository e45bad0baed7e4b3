import Wording

/// The page that answers: what do I do?
package struct PlaybookPage: PageValue {
  package var question: String
  package var heading: String

  package init(_ context: PageContext, slug: String) {
    let phrases = context.voice.phrases.playbooks
    question = phrases.question
    heading = phrases.question
  }
}
