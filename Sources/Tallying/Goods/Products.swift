/// When a product was bought, counted back from D.
package enum ProductSpan: Int32, Sendable, CaseIterable {
  /// The last 91 days, D included.
  case last91 = 0
  /// The 91 days before.
  case before91 = 1
  case older = 2
}

/// What was sold of each product, who began with it and who of these came back.
///
/// Key: product (code into `Ledger.products`; variants count as the product they are a variant of),
/// span. Products with fewer than ten orders up to D are left out. An anonymous order counts as a
/// customer of its own in `customers`, `largest` and `mostUnits`, and in no purchase day.
package struct Products: Sendable, Equatable {
  /// The fewest orders of a product that is counted, and of one that is rated (in 182 days).
  package static let leastOrders = 10
  /// H of the gateway rate: a second purchase so many days after the first.
  package static let gatewayDays: Int32 = 90

  /// Sorted by product, span.
  package var rows: [ProductRow] = []

  package init() {}

  package init(rows: [ProductRow]) { self.rows = rows }
}

package struct ProductRow: TallyRow {
  package var product: Int32
  package var span: ProductSpan

  package var orders = 0
  package var units = 0
  /// Of customers, with the product in an order of the day.
  package var purchaseDays = 0
  /// Purchase days that are their customer's first: new customers who began with the product.
  package var firsts = 0
  package var gross: Int64 = 0
  package var discount: Int64 = 0
  package var goodsCost: Int64 = 0
  package var uncostedLines = 0
  /// Gross − discounts of lines with a depth of 1 % or more.
  package var discountedSales: Int64 = 0
  /// Distinct in the span.
  package var customers = 0
  /// The largest gross − discounts of one customer; 0 where none is positive.
  package var largest: Int64 = 0
  /// The most units of one customer; 0 where none is positive.
  package var mostUnits = 0
  /// Of `firsts`: those by D − 90, and of these the ones with a second purchase within 90 days.
  package var gatewayEligible = 0
  package var gatewayReturned = 0

  package init(product: Int32, span: ProductSpan) {
    self.product = product
    self.span = span
  }

  package var sales: Int64 { gross - discount }
}
