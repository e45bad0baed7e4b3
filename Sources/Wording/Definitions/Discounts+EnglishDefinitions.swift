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
    case .spiral:
      DefinitionText(
        title: "Discount spiral",
        sentence: "Whether the same customers get deeper discounts the more often they buy.",
        formula:
          "Σ (k − mean k)(depth − mean depth) ÷ Σ (k − mean k)² within customers, added up over "
          + "customers",
        window: "All of the history.",
        counts: "Customers with two purchase days or more.",
        leavesOut: "Who bought once; orders without a customer.",
        limits:
          "Watch: the interval lies above 0 and the slope is half a point or more, or fewer orders "
          + "pay full price in four weeks than in the 13 before. Stop: also five points of margin "
          + "less from the third purchase on, or a loss with the most benefits."
      )
    case .stacks:
      DefinitionText(
        title: "Benefits of an order",
        sentence: "How many of three benefits an order has: any discount, free shipping, a gift.",
        formula: "discounts ÷ gross sales; (gross sales − discounts − cost of goods) ÷ "
          + "(gross sales − discounts)",
        window: "All of the history.",
        counts: "Every order that counts, with a customer or without.",
        leavesOut: "Margins where a line has no cost.",
        limits: "A benefit that the export does not tell is not counted."
      )
    case .acquired:
      DefinitionText(
        title: "Customers who began at a discount",
        sentence: "What customers bring in 180 days, by the depth of their first purchase.",
        formula: "(gross sales − discounts − returns) of days 0 to 180 ÷ customers; contribution "
          + "also − cost of goods − shipping paid by the shop",
        window: "Customers whose first purchase is 180 days old or more.",
        counts: "A discount is 10% off or more, full price less than 1%.",
        leavesOut:
          "First purchases with 1 to 10% off; goods that came back are taken as not resold.",
        limits:
          "Who comes for a discount differs from who comes without: an association, no effect."
      )
    case .sensitivity:
      DefinitionText(
        title: "Value buyers and deal buyers",
        sentence: "Customers by the share of their purchases with 10% off or more.",
        formula: "(A + deals) ÷ (A + B + purchases), A and B fitted to all; under 0.2 value, above "
          + "0.6 deal",
        window: "All of the history.",
        counts: "Customers with two purchase days or more.",
        leavesOut: "Who bought once.",
        limits: "With few purchases a customer stands near the shop’s share."
      )
    case .promotions:
      DefinitionText(
        title: "Units around promotions",
        sentence: "Units a day during and after a promotion, over those of the 28 days before.",
        formula: "(units ÷ days) ÷ (units of 28 days before ÷ 28)",
        window: "The promotion, and 28 days before and after it.",
        counts: "Promotions of campaigns.csv; variants count as their product.",
        leavesOut: "Promotions that began before the data has 28 days.",
        limits:
          "After below 1 is demand pulled forward. Season and other promotions are not taken out, "
          + "and units of one order are not independent, so the interval is somewhat narrow."
      )
    }
  }
}
