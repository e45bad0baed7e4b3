import Markup
import Notebook
import Wording

extension Practice {
  /// The pages that show it; playbooks name their practices themselves.
  var pages: [Route] {
    switch self {
    case .a1, .e1: [.thisWeek, .retention]
    case .a2, .c8, .c9, .c10, .c11: [.profile]
    case .a3, .a4, .a11, .a12, .a13, .a14, .b3, .b9, .c2, .c3, .d1, .d4: [.service]
    case .a6, .a7, .a16, .c1, .e3, .e9: [.churn]
    case .a9, .b4, .b6, .c12: [.competitors]
    case .a10: [.regions]
    case .a15: [.service, .questions]
    case .b1, .d10: [.customers]
    case .b2, .b8: [.prices]
    case .e8: [.prices, .products]
    case .b5: [.service, .competitors]
    case .c4: [.customers, .data]
    case .c5, .c7, .d6: [.calendar]
    case .c6: [.calendar, .profile]
    case .c13: [.questions]
    case .c14: [.playbooks, .results]
    case .d2: [.prices, .secondOrder]
    case .d3: [.prices, .profile]
    case .d8: [.playbooks]
    case .d9: [.growth, .value]
    case .e2: [.churn, .service]
    case .e4, .e5: [.churn, .competitors]
    case .e6: [.products]
    case .a5, .a8, .b7, .d5, .d7, .e7: []
    }
  }
}

/// A row of the table of practices.
package struct PracticeRow: Sendable, Hashable {
  /// Such as `A6`.
  package var code: String
  package var text: String
  /// The pages and playbooks of this edition that carry it; may be empty.
  package var places: [Link]

  /// `carrying` has the playbooks that name each practice, by its code.
  init(
    _ practice: Practice,
    _ context: PageContext,
    carrying: [String: [Route]],
    routes: Set<Route>
  ) {
    let places = practice.pages + (carrying[practice.code] ?? [])
    code = practice.code
    text = context.voice.phrases.method.practiceText(practice)
    self.places = places.filter(routes.contains).map(context.link)
  }
}

extension NotebookContents {
  /// The pages of playbooks by the codes of the practices that they name.
  var playbooksByPractice: [String: [Route]] {
    var found: [String: [Route]] = [:]
    for playbook in playbooks {
      for code in Set(playbook.practices) {
        found[code, default: []].append(.playbook(playbook.slug))
      }
    }
    return found
  }
}
