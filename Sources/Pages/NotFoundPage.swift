import Wording

/// What a host shows where there is no page.
package struct NotFoundPage: PageValue {
  package var question: String
  package var heading: String
  package var why: String
  package var reasons: [String]
  package var goTo: String
  /// The first of those that answer most, and the list of everything.
  package var pages: [Link]

  private static let most = 5

  package init(_ context: PageContext) {
    let phrases = context.voice.phrases.notFound
    question = phrases.question
    heading = phrases.heading
    why = phrases.why
    reasons = phrases.reasons
    goTo = phrases.goTo
    let wanted: [Route] = [
      .thisWeek, .retention, .churn, .playbooks, .products, .growth, .customers, .data,
    ]
    pages =
      context.links(to: wanted).prefix(NotFoundPage.most)
      + [context.link(to: .search)]
  }
}
