package import Commerce
package import Markup
package import Wording

/// A page of the site.
///
/// Links are made from routes, never from written paths, so a link to a page that does not exist
/// does not compile or is not in the site's list of routes.
package enum Route: Hashable, Sendable {
  case thisWeek
  case weeks
  case week(Week)
  case retention
  case secondOrder
  case growth
  case value
  case forecast
  case churn
  case service
  case customers
  /// One customer group, by its key in the edition.
  case segment(String)
  case products
  /// One rated product, by its slug.
  case product(String)
  case prices
  case regions
  case profile
  case competitors
  /// One shop of the trade, by the slug of its note.
  case competitor(String)
  case questions
  case playbooks
  case playbook(String)
  case results
  case calendar
  case data
  /// The list of all definitions, and what holds for all of them.
  case method
  /// The definition cards of one kind.
  ///
  /// All on one page, they and the thousands of names that lead to them kept a phone from answering;
  /// one kind a page is what a reader came for. The page above keeps an anchor for every card.
  case definitions(DefinitionCard.Family)
  /// How the pages are set.
  case design
  /// The list of everything, which the search box looks through.
  case search
  /// The whole week, made for paper.
  case paper
  case notFound

  /// The folders from the root of a language to the page.
  package var folders: [String] {
    switch self {
    case .thisWeek, .notFound: []
    case .weeks: ["weeks"]
    case .week(let week): ["weeks", week.iso]
    case .retention: ["retention"]
    case .secondOrder: ["retention", "second-order"]
    case .growth: ["retention", "growth"]
    case .value: ["retention", "value"]
    case .forecast: ["retention", "forecast"]
    case .churn: ["churn"]
    case .service: ["service"]
    case .customers: ["customers"]
    case .segment(let key): ["customers", SegmentKey.folder(key)]
    case .products: ["products"]
    case .product(let slug): ["products", slug]
    case .prices: ["prices"]
    case .regions: ["regions"]
    case .profile: ["profile"]
    case .competitors: ["competitors"]
    case .competitor(let slug): ["competitors", slug]
    case .questions: ["questions"]
    case .playbooks: ["playbooks"]
    case .playbook(let slug): ["playbooks", slug]
    case .results: ["results"]
    case .calendar: ["calendar"]
    case .data: ["data"]
    case .method: ["method"]
    case .definitions(let family): ["method", family.folder]
    case .design: ["method", "design"]
    case .search: ["search"]
    case .paper: ["print"]
    }
  }

  /// The file of the page, from the root of the site: `en/retention/index.html`.
  package func path(in language: Language, of languages: [Language]) -> String {
    let file = self == .notFound ? "404.html" : "index.html"
    var path = language == languages.first ? "" : language.tag + "/"
    for folder in folders { path += folder + "/" }
    return path + file
  }

  /// The page one step up, for breadcrumbs; nothing above the front page.
  package var parent: Route? {
    switch self {
    case .thisWeek: nil
    case .weeks, .retention, .customers, .regions, .churn, .service, .products, .prices,
      .profile, .competitors, .questions, .playbooks, .results, .calendar, .data, .method,
      .search, .paper, .notFound:
      .thisWeek
    case .week: .weeks
    case .secondOrder, .growth, .value, .forecast: .retention
    case .segment: .customers
    case .design, .definitions: .method
    case .product: .products
    case .playbook: .playbooks
    case .competitor: .competitors
    }
  }
}

extension DefinitionCard.Family {
  /// What the page of the family is called in addresses.
  var folder: String {
    switch self {
    case .repeating: "repeat"
    case .cohorts: "cohorts"
    case .secondPurchase: "second-purchase"
    case .growth: "growth"
    case .rfm: "rfm"
    case .models: "models"
    case .sales: "sales"
    case .churn: "churn"
    case .service: "service"
    case .discounts: "discounts"
    case .products: "products"
    case .comparing: "comparisons"
    case .notes: "notes"
    case .results: "results"
    case .input: "input"
    }
  }
}
