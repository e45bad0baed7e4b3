extension DefinitionText {
  /// English cards about orders and money.
  @Sendable
  static func english(
    _ card: DefinitionCard.SalesCard,
    _ facts: DefinitionFacts
  ) -> DefinitionText {
    switch card {
    case .orders:
      DefinitionText(
        title: "Orders, units and buyers",
        sentence: "Valid orders of the period, the pieces in them, and the different customers.",
        formula: "count of orders; sum of quantities; count of different customers",
        window: "The week; the last 28, 91, 182, 365 days; all.",
        counts: "Refunded orders, free orders of a known customer.",
        leavesOut: "Cancelled, unpaid, failed, test and draft orders, replacements, gift cards.",
        limits: "Buyers are fewer than they are where orders have no customer."
      )
    case .grossSales:
      DefinitionText(
        title: "Gross sales",
        sentence: "What the goods cost before anything is taken off.",
        formula: "sum of quantity × unit price",
        window: "By the day the order was made.",
        counts: "Prices before discounts.",
        leavesOut: "Tax, shipping, tips, gift cards. A struck-through price is no discount.",
        limits: "Where an export gives only what was paid, gross is paid plus discount."
      )
    case .discounts:
      DefinitionText(
        title: "Discounts",
        sentence: "Money off the goods.",
        formula: "discounts on lines + discounts on the order",
        window: "By the day the order was made.",
        counts: "An order’s discount is spread over its lines by value.",
        leavesOut: "Free shipping, which is counted apart; gifts.",
        limits: "Points and coupons count only if the export writes them as a discount."
      )
    case .returns:
      DefinitionText(
        title: "Returns",
        sentence: "Value of goods given back.",
        formula: "sum of refunds without tax and shipping",
        window: "By the day the refund was made, not the order’s day.",
        counts: "Refunds in part and whole.",
        leavesOut: "Refunds that name no order: these are summed apart.",
        limits: "Where the export does not date refunds, they fall on the order’s day."
      )
    case .netSales:
      DefinitionText(
        title: "Net sales",
        sentence: "What is left of gross sales.",
        formula: "gross sales − discounts − returns",
        window: "Orders and refunds by their own days.",
        counts: "Returns of earlier orders too, so a week can be negative.",
        leavesOut: "Shipping, tax, tips, gift cards.",
        limits: "Customers and cohorts use another rule: there a return belongs to its order."
      )
    case .orderValue:
      DefinitionText(
        title: "Order value",
        sentence: "Mean money per order.",
        formula: "(gross sales − discounts) ÷ orders",
        window: "The period’s orders.",
        counts: "Also orders without a customer.",
        leavesOut: "Returns, shipping, tax.",
        limits: "A few large orders move it; the median stands beside it."
      )
    case .medianOrder:
      DefinitionText(
        title: "Median order",
        sentence: "Half of the orders are smaller, half are larger.",
        formula: "median of (gross sales − discounts) per order",
        window: "The period’s orders.",
        counts: "Amounts kept to three digits, so it can be off by up to 1%.",
        leavesOut: "Returns, shipping, tax.",
        limits: "Where it is far below the mean, few orders carry the sales."
      )
    case .perBuyer:
      DefinitionText(
        title: "Spend per buyer",
        sentence: "Mean money per customer in the period.",
        formula: "(gross sales − discounts) of orders with a customer ÷ different buyers",
        window: "The period’s orders; longer periods give more.",
        counts: "All orders of a buyer in the period.",
        leavesOut: "Orders without a customer, on both sides.",
        limits:
          "In Chinese reports 客单价 means this; in Taiwan and Japan the same signs mean order value."
      )
    case .unitsPerOrder:
      DefinitionText(
        title: "Units per order",
        sentence: "How many pieces an order holds.",
        formula: "sum of quantities ÷ orders",
        window: "The period’s orders.",
        counts: "Every piece, gifts with a price of 0 too.",
        leavesOut: "Orders that do not count.",
        limits: "A box of ten counts as the export counts it."
      )
    case .ordersPerCustomer:
      DefinitionText(
        title: "Orders per customer",
        sentence: "How often a buyer ordered in the period.",
        formula: "orders with a customer ÷ different customers",
        window: "The period’s orders.",
        counts: "Orders, not purchase days: two on one day are two.",
        leavesOut: "Orders without a customer.",
        limits: "Longer periods give more; compare equal lengths."
      )
    }
  }
}
