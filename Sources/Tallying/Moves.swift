/// What sales are split by in `Moves`; raw values sort the rows.
package enum MoveDimension: Int32, Sendable, CaseIterable {
  /// Codes of `Ledger.channels`.
  case channel = 0
  /// Codes of `Ledger.regions`.
  case region = 1
  /// Codes of `Ledger.products`.
  case product = 2
  /// `RFMGroup` that the customer was in 28 days before D; -1 for anonymous orders.
  ///
  /// Only of the edition's week and the week before: a group known before both.
  case group = 3
  /// Number of the purchase day, 5 = fifth and later; -1 for anonymous orders.
  case purchase = 4
}

/// The times that are compared; raw values sort the rows.
package enum MoveSpan: Int32, Sendable, CaseIterable {
  /// The edition's week.
  case week = 0
  case before = 1
  /// The eight weeks before, together.
  case eight = 2
  /// The week of the year before: the same ISO week, or one as far from a festival.
  case year = 3
  /// The 14 days that end with D, of products, where other shops' prices are known.
  case fortnight = 4
}

/// Sales of the edition's week and of what it is compared with, by channel, region, product, and customer.
///
/// Key: dimension, value (-1 = unknown), span. Sales (gross − discounts) of a dimension add up to
/// those of the span; so do orders, but for products, several of which an order can hold. For the
/// given D only.
package struct Moves: Sendable, Equatable {
  /// Sorted by dimension, value, span.
  package var rows: [MoveRow] = []

  package init() {}

  package init(rows: [MoveRow]) { self.rows = rows }

  /// Adds the rows of the second walk, which knows the groups, behind those without a customer.
  mutating func add(groups: [MoveRow]) {
    let end = lowerBound(rows) { $0.dimension.rawValue <= MoveDimension.group.rawValue }
    rows.insert(contentsOf: groups, at: end)
  }

  package func rows(_ dimension: MoveDimension) -> ArraySlice<MoveRow> {
    let from = lowerBound(rows) { $0.dimension.rawValue < dimension.rawValue }
    let to = lowerBound(rows) { $0.dimension.rawValue <= dimension.rawValue }
    return rows[from..<to]
  }
}

package struct MoveRow: TallyRow {
  package var dimension: MoveDimension
  package var value: Int32
  package var span: MoveSpan

  package var orders = 0
  /// Distinct customers.
  package var customers = 0
  /// Orders without a customer.
  package var anonymousOrders = 0
  package var units: Int64 = 0
  package var gross: Int64 = 0
  /// Gross − discounts.
  package var sales: Int64 = 0
  /// Σ A² of the sales A of each customer and of each anonymous order.
  package var squares: Int128 = 0
  /// The largest A of one customer or anonymous order; 0 where none is positive.
  package var largest: Int64 = 0

  package init(dimension: MoveDimension, value: Int32, span: MoveSpan) {
    self.dimension = dimension
    self.value = value
    self.span = span
  }
}

extension MoveRow {
  static let columns = [
    "dimension", "value", "span", "orders", "customers", "anonymous_orders", "units", "gross",
    "sales", "squares", "largest",
  ]

  package var key: [Int64] {
    [Int64(dimension.rawValue), Int64(value), Int64(span.rawValue)]
  }

  package var values: [String] {
    [
      "\(orders)", "\(customers)", "\(anonymousOrders)", "\(units)", "\(gross)", "\(sales)",
      "\(squares)", "\(largest)",
    ]
  }
}
