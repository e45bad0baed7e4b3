import Markup
import Wording

/// The list of everything: what the search box looks through, readable without it.
package struct SearchPage: PageValue {
  package struct Group: Sendable {
    package var id: String
    package var title: String
    /// Each with the number it stands for, if it has one.
    package var items: [(link: Link, number: String?)]
    /// "and {n} more", where the list is cut.
    package var more: String?
  }

  package var question: String
  package var heading: String
  package var lead: String
  package var groups: [Group]

  /// Links of one kind; the rest is found by the box, or on the page of its kind.
  private static let most = 200

  package init(_ context: PageContext) {
    let phrases = context.voice.phrases.search
    let entries = context.site.searchIndex(context.voice.language).entries
    question = phrases.question
    heading = phrases.heading(context.voice.numbers.count(entries.count))
    lead = phrases.lead
    groups = SearchEntry.Kind.allCases.compactMap { kind in
      let found = entries.filter { $0.kind == kind }
      guard !found.isEmpty else { return nil }
      let left = found.count - SearchPage.most
      return Group(
        id: "kind-\(kind)",
        title: phrases.kinds[kind].many,
        items: found.prefix(SearchPage.most).map { entry in
          (Link(text: entry.title, href: context.root + entry.path), entry.number)
        },
        more: left > 0 ? phrases.more(context.voice.numbers.count(left)) : nil
      )
    }
  }
}

extension Route {
  /// Whether there is one page of its kind, so that its name alone says which one.
  var isSingle: Bool {
    switch self {
    case .week, .segment, .product, .competitor, .playbook, .definitions, .notFound: false
    default: true
    }
  }
}

extension Site {
  /// The question that a page answers, without making the page.
  func question(of route: Route, in voice: Voice) -> String? {
    let phrases = voice.phrases
    return switch route {
    case .thisWeek: phrases.letter.question
    case .weeks: phrases.weeks.question
    case .retention: phrases.retention.question
    case .secondOrder: phrases.secondOrder.question
    case .growth: phrases.growth.question
    case .value: phrases.value.question
    case .forecast: phrases.forecast.question
    case .churn: phrases.churn.question
    case .service: phrases.service.question
    case .customers: phrases.customers.question
    case .products: phrases.products.question
    case .prices: phrases.prices.question
    case .regions: phrases.comparisons.regions.question
    case .profile: phrases.profile.question
    case .competitors: phrases.competitors.question
    case .questions: phrases.questions.question
    case .playbooks: phrases.playbooks.question
    case .results: phrases.results.question
    case .calendar: phrases.calendar.question
    case .data: phrases.data.question
    case .method: phrases.method.question
    case .design: phrases.design.question
    case .search: phrases.search.question
    case .paper: phrases.paper.question
    case .definitions: phrases.method.familyQuestion
    case .week, .segment, .product, .competitor, .playbook, .notFound: nil
    }
  }
}
