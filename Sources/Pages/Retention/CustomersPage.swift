import Wording

/// The page that answers: who are my customers, and who moved?
package struct CustomersPage: PageValue {
  package var question: String
  package var heading: String

  package init(_ context: PageContext) {
    let phrases = context.voice.phrases.customers
    question = phrases.question
    heading = phrases.question
  }
}
