package import Markup
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
  /// The same in the other languages of the site, since nobody knows which was wanted.
  package var elsewhere: [Elsewhere]

  /// What a reader of another language is told, and the front page in it.
  package struct Elsewhere: Sendable, Hashable {
    package var language: Language
    package var heading: String
    package var link: Link
  }

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
    let site = context.site
    elsewhere = site.input.languages.filter { $0 != context.voice.language }.map { other in
      let voice = Voice(other)
      let name = site.name(of: .thisWeek, in: voice)
      return Elsewhere(
        language: other,
        heading: voice.phrases.notFound.heading,
        link: Link(text: name, href: site.href(to: .thisWeek, from: context.route, in: other))
      )
    }
  }
}
