import Commerce

/// The columns of files whose rows are one line each and say nothing unusual.
struct TypicalColumns {
  private(set) var order = -1, customer = -1, date = -1
  /// -1 where there is none.
  private(set) var status = -1, title = -1, discount = -1, channel = -1, region = -1
  private(set) var cost = -1, freeShipping = -1, gift = -1
  private(set) var product = -1, quantity = -1, price = -1
  /// See `ReaderColumns`.
  private(set) var leading = -1, trailing = -1
  /// There is a cost, free shipping or a gift.
  private(set) var hasExtras = false
  /// Rows may be read so.
  private(set) var areUsed = false

  /// No columns: rows must be read cell by cell.
  init() {}

  /// `nil` if a column has a meaning that the short way does not know.
  init?(_ plan: ColumnPlan, _ layout: Layout, _ grain: Layout.Grain) {
    let known: Set<OrderField> = [
      .orderID, .customerID, .orderedAt, .status, .sku, .product, .quantity, .unitPrice,
      .discount, .channel, .region, .unitCost, .freeShipping, .gift,
    ]
    // Kept for the inspection only: no row is read for them.
    let unread: Set<OrderField> = [
      .category, .brand, .country, .city, .customerName, .address, .paidAt,
    ]
    let isTypical = OrderField.allCases.allSatisfy { field in
      if known.contains(field) { return plan[field].count <= 1 }
      return unread.contains(field) && field != .paidAt || !plan.has(field)
    }
    guard isTypical, grain == .line || grain == .lineRepeated, !layout.hasQuirks,
      let order = plan[.orderID].first, let customer = plan[.customerID].first,
      let date = plan[.orderedAt].first, let quantity = plan[.quantity].first,
      let price = plan[.unitPrice].first, let product = plan[.sku].first
    else { return nil }
    (self.order, self.customer, self.date) = (order, customer, date)
    (self.quantity, self.price, self.product) = (quantity, price, product)
    status = plan[.status].first ?? -1
    title = plan[.product].first ?? -1
    discount = plan[.discount].first ?? -1
    channel = plan[.channel].first ?? -1
    region = plan[.region].first ?? -1
    cost = plan[.unitCost].first ?? -1
    freeShipping = plan[.freeShipping].first ?? -1
    gift = plan[.gift].first ?? -1
    areUsed = true
    let edges = ReaderColumns(plan)
    (leading, trailing) = (edges.leading, edges.trailing)
    hasExtras = [cost, freeShipping, gift].contains { $0 >= 0 }
  }
}

extension Layout {
  /// Rows mean something that not every export's do.
  fileprivate var hasQuirks: Bool {
    pricesAreAfterDiscount || subtotalIsAfterDiscount || hasSummaryRows || continuesAbove
      || unpaidWithoutPayment || timesAreUTC || buyerInParentheses || idSeparator != nil
  }
}
