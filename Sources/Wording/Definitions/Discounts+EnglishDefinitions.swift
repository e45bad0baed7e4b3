extension DefinitionText {
  /// English cards about giving money away.
  @Sendable
  static func english(
    _ card: DefinitionCard.DiscountCard,
    _ facts: DefinitionFacts
  ) -> DefinitionText {
    switch card {
    case .depth:
      DefinitionText(
        title: "Discount depth",
        sentence: "How much of the list price was given away.",
        formula: "discounts ÷ gross sales",
        window: "All orders of the history.",
        counts: "Discounts on lines and on orders.",
        leavesOut: "Free shipping and gifts.",
        limits: "0 may mean that the export does not say what was off."
      )
    case .fullPriceOrders:
      DefinitionText(
        title: "Orders at full price",
        sentence: "The share of orders with less than 1% off.",
        formula: "orders with discounts ÷ gross below 0.01 ÷ orders",
        window: "All of the history; by week; the last 28 days against the 91 before.",
        counts: "Every order that counts, with a customer or without.",
        leavesOut: "Nothing; an order worth 0 has nothing off and is at full price.",
        limits:
          "The last weeks may hold a sale: compare with the weeks around the same sale last year."
      )
    case .fullPriceNet:
      DefinitionText(
        title: "Sales at full price",
        sentence: "The share of money that came in without a discount.",
        formula: "(gross sales − discounts) of full-price orders ÷ the same of all orders",
        window: "All orders of the history.",
        counts: "Full price is less than 1% off.",
        leavesOut: "Returns, shipping, tax.",
        limits: "One large order weighs as much as many small ones."
      )
    case .byPurchase:
      DefinitionText(
        title: "Discount by purchase number",
        sentence: "How deep discounts are on the 1st, 2nd, 3rd, 4th, and 5th or later purchase.",
        formula: "discounts ÷ gross sales over purchase days with number k",
        window: "All of the history.",
        counts: "Purchase days of known customers.",
        leavesOut: "Orders without a customer.",
        limits:
          "Who reaches the fifth purchase differs from who stops at one, so a rise is not yet a "
          + "habit of waiting."
      )
    }
  }
}
