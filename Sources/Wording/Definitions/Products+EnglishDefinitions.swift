extension DefinitionText {
  /// English cards about products.
  @Sendable
  static func english(
    _ card: DefinitionCard.ProductCard,
    _ facts: DefinitionFacts
  ) -> DefinitionText {
    switch card {
    case .counts:
      DefinitionText(
        title: "Orders and buyers of a product",
        sentence: "How often a product was bought, and how many new customers began with it.",
        formula: "orders, units and purchase days that hold the product",
        window: "The last 182 days; units also of the last 91 and the 91 before.",
        counts: "Products with ten orders in the window; variants count as their product.",
        leavesOut:
          "Products with fewer than \(facts.k) buyers, and SKUs that read like a person’s address.",
        limits: "The edition holds the 2,000 with most orders, 500 of them have a page."
      )
    case .role:
      DefinitionText(
        title: "Role of a product",
        sentence: "What a product is for: the first of four rules that holds.",
        formula:
          "traffic: share of new customers in the upper quarter and more first purchases than the "
          + "shop; profit: margin and contribution at the median or above; potential: units rise, "
          + "or margin at the median with fewer units; marginal: the rest",
        window: "The last 182 days; medians and quarters over rated products.",
        counts: "Sales after discounts, before returns.",
        leavesOut: "Without costs only traffic can be told.",
        limits: "Medians move with the range: a role is relative to the other products."
      )
    case .gateway:
      DefinitionText(
        title: "Gateway rate",
        sentence: "How many of those who began with a product came back within 90 days.",
        formula: "(A + returned) ÷ (A + B + first buyers), A and B fitted to all products",
        window: "All first purchases 90 days old or more.",
        counts: "A first purchase of several products counts for each of them.",
        leavesOut: "First purchases of the last 90 days.",
        limits:
          "Ranked by the lower end of the interval (posterior beta; Wilson where all are one). "
          + "Which product somebody begins with is not drawn by lot: no effect."
      )
    case .replenish:
      DefinitionText(
        title: "Days a unit lasts",
        sentence: "How long until the same customer buys the product again, per unit.",
        formula: "days between two purchase days with the product ÷ units of the earlier",
        window:
          "All of the history; the complete form over gaps that had 182 or 364 days to close.",
        counts: "Whole days, tens above 99; due from P25, overdue past P75 of days per unit.",
        leavesOut: "Products with fewer than 30 gaps or 20 customers with one.",
        limits: "Closed gaps are biased short, for long ones are still open."
      )
    case .basket:
      DefinitionText(
        title: "Bought together",
        sentence: "How many times more often than by chance two products are in one order.",
        formula: "orders with both × all orders ÷ (orders with A × orders with B)",
        window: "All of the history.",
        counts: "Rated products; ten orders by \(facts.k) customers at least; lower end above 1.",
        leavesOut:
          "Orders with more than 100 rated products; pairs beyond the eight strongest of a product.",
        limits: "A pair that a promotion sells as one is found too."
      )
    case .next:
      DefinitionText(
        title: "Bought next",
        sentence:
          "How many times more often than on any later purchase a product follows another.",
        formula: "P(B on purchase k + 1 | A on purchase k) ÷ P(B on a second or later purchase)",
        window: "All of the history.",
        counts:
          "Steps from one purchase day to the same customer’s next; ten by \(facts.k) at least.",
        leavesOut: "Steps from or to a day with more than 100 rated products.",
        limits: "Steps of one customer are not independent: too narrow if few repeat much."
      )
    }
  }
}
