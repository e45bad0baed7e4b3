import Wording

/// What a host shows where there is no page.
package struct NotFoundPage: PageValue {
  package var question: String
  package var heading: String
  package var why: String
  package var reasons: [String]
  package var goTo: String
  package var pages: [Link]

  package init(_ context: PageContext) {
    let phrases = context.voice.phrases.notFound
    question = phrases.question
    heading = phrases.heading
    why = phrases.why
    reasons = phrases.reasons
    goTo = phrases.goTo
    pages = context.site.routes.compactMap { route in
      if case .week = route { nil } else { context.link(to: route) }
    }
  }
}
