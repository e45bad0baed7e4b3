/// The names of pages, groups of pages and customer groups: one word for one thing everywhere.
package struct NamePhrases: Sendable {
  package let thisWeek: String
  package let groupCustomers: String
  package let groupReasons: String
  package let groupActions: String
  package let groupAbout: String
  package let retention: String
  package let secondOrder: String
  package let growth: String
  package let value: String
  package let forecast: String
  package let churn: String
  package let service: String
  package let segments: String
  package let products: String
  package let prices: String
  package let regions: String
  package let profile: String
  package let competitors: String
  package let questions: String
  package let playbooks: String
  package let results: String
  package let calendar: String
  package let weeks: String
  package let data: String
  package let method: String
  package let search: String
  package let paper: String
  package let notFound: String
  /// The eleven RFM groups by their key in the edition, such as `at_risk`.
  package let customerGroups: CustomerGroupNames
}

/// The eleven groups; a group without a name does not compile.
package struct CustomerGroupNames: Sendable {
  package let champions: String
  package let loyal: String
  package let active: String
  package let new: String
  package let promising: String
  package let needsAttention: String
  package let almostLost: String
  package let atRisk: String
  package let previouslyLoyal: String
  package let dormant: String
  package let prospects: String

  /// The name of a group by its key; the key itself where it is unknown.
  package func name(of key: String) -> String {
    switch key {
    case "champions": champions
    case "loyal": loyal
    case "active": active
    case "new": new
    case "promising": promising
    case "needs_attention": needsAttention
    case "almost_lost": almostLost
    case "at_risk": atRisk
    case "previously_loyal": previouslyLoyal
    case "dormant": dormant
    case "prospects": prospects
    default: key
    }
  }
}
