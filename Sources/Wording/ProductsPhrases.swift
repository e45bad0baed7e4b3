/// What the pages `products` and `product` say.
package struct ProductsPhrases: Sendable {
  package let question: String
  /// product, rate, interval and shop's rate.
  package let leader: Phrase3
  /// interval, shop's rate.
  package let beside: Phrase2
  /// products.
  package let noLeader: Phrase1
  /// The one product that could be compared: title, value.
  package let only: Phrase2
  /// products, minimum.
  package let tooFew: Phrase2
  /// rated products, products kept back.
  package let lead: Phrase2
  /// share of profit products' sales at a discount.
  package let violation: Phrase1
  package let advice: [String]
  package let howCounted: String
  package let roles: RoleNames
  package let gateway: GatewayPhrases
  package let map: RoleMapPhrases
  package let table: ProductTablePhrases
  package let pairs: PairPhrases
  package let product: ProductPagePhrases
}

/// The roles of products.
package struct RoleNames: Sendable {
  package let traffic: String
  package let profit: String
  package let potential: String
  package let marginal: String
  package let notRated: String
}

package struct GatewayPhrases: Sendable {
  package let finding: Phrase1
  package let findingNone: String
  /// days.
  package let subline: Phrase1
  package let shop: Phrase1
  package let missing: Phrase1
  /// products, least, most.
  package let description: Phrase3
  package let caption: String
  package let rowTitle: String
  package let firsts: String
  package let rate: String
}

package struct RoleMapPhrases: Sendable {
  package let caption: String
  /// products above both lines, products on the map.
  package let finding: Phrase2
  package let subline: String
  package let x: String
  package let y: String
  package let missing: String
  package let description: Phrase1
}

package struct ProductTablePhrases: Sendable {
  /// rated products, kinds such as "8 profit".
  package let finding: Phrase2
  /// number, role.
  package let kind: Phrase2
  package let findingNone: String
  package let subline: String
  package let caption: String
  package let rowTitle: String
  package let role: String
  package let orders: String
  package let firstBuyers: String
  package let rate: String
  package let discounted: String
  package let margin: String
  package let more: Phrase1
}

package struct PairPhrases: Sendable {
  package let title: String
  package let togetherNone: String
  package let nextNone: String
  package let together: String
  /// The first pair, how many times chance.
  package let togetherFinding: Phrase2
  package let togetherSubline: String
  package let next: String
  /// The first pair, how many times as often.
  package let nextFinding: Phrase2
  package let nextSubline: String
  package let missing: String
  /// a, b.
  package let both: Phrase2
  package let then: Phrase2
  package let again: Phrase1
  package let chance: String
  package let rowTitle: String
  package let orders: String
  package let steps: String
  package let lift: String
  package let more: Phrase1
}

package struct ProductPagePhrases: Sendable {
  package let question: Phrase1
  /// product, role, orders.
  package let answer: Phrase3
  /// rate with interval.
  package let cameBack: Phrase1
  package let noRate: String
  package let second: Phrase1
  /// ratio, interval.
  package let unitsUp: Phrase2
  package let unitsDown: Phrase2
  package let unitsSame: Phrase2
  package let share: Phrase1
  package let margin: Phrase2
  package let discounted: Phrase1
  /// days, P25 to P75.
  package let refill: Phrase2
  /// due, overdue.
  package let due: Phrase2
  /// median over complete windows, days of the window.
  package let refillComplete: Phrase2
  package let advice: @Sendable (String) -> String
  package let numbers: String
  package let numbersSubline: String
  /// Over the table.
  package let numbersQuestion: String
  package let measure: String
  package let value: String
  package let units91: String
  package let unitsBefore: String
  package let trafficIndex: String
  package let newShare: String
  package let contribution: String
}
