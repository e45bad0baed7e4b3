import Markup
import Notebook
import Wording

extension Practice {
  /// The pages that show it; playbooks name their practices themselves.
  var pages: [Route] {
    switch self {
    case .a1, .e1: [.thisWeek, .retention]
    case .a3: [.products, .service]
    case .a4, .b9, .c2, .a11, .a12, .a13, .a14, .b3, .b5, .c3, .d1, .d4: [.service]
    case .a6, .a7, .a16, .c1, .e2, .e3, .e5, .e9: [.churn]
    case .a10: [.regions]
    case .b1, .d10: [.customers]
    case .b2, .b8, .d3, .e8: [.prices]
    case .c4: [.customers, .data]
    case .c14, .d8: [.playbooks]
    case .d2: [.prices, .secondOrder]
    case .d9: [.growth, .value]
    case .e4: [.churn, .products]
    case .e6: [.products]
    default: []
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

  init(_ practice: Practice, _ context: PageContext, routes: Set<Route>) {
    let playbooks = context.site.input.notebook?.playbooks ?? []
    let carrying = playbooks.filter { $0.practices.contains(practice.code) }
    let places = practice.pages + carrying.map { Route.playbook($0.slug) }
    code = practice.code
    text = context.voice.phrases.method.practiceText(practice)
    self.places = places.filter(routes.contains).map(context.link)
  }
}
