import Wording

/// The page that answers: is the circle of active customers growing?
package struct GrowthPage: PageValue {
  package var question: String
  package var heading: String

  package init(_ context: PageContext) {
    let phrases = context.voice.phrases.growth
    question = phrases.question
    heading = phrases.question
  }
}
