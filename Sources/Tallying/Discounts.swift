package import Commerce

/// Discounts over gross of one order or purchase day, in three classes.
package enum DepthClass: Int32, Sendable, CaseIterable {
  /// Under 1 %.
  case fullPrice = 0
  /// At least 1 % and under 10 %.
  case between = 1
  /// At least 10 %.
  case deal = 2

  /// Nothing off nothing is full price.
  package init(gross: Int64, discount: Int64) {
    if DepthClass.isFullPrice(gross: gross, discount: discount) {
      self = .fullPrice
    } else {
      self = discount &* 10 < gross ? .between : .deal
    }
  }

  /// Amounts of a ledger that is not `AmountsTooLarge` have room for a factor of a hundred.
  @inline(__always)
  static func isFullPrice(gross: Int64, discount: Int64) -> Bool {
    discount <= 0 || discount &* 100 < gross
  }
}

/// Orders and their discounts by number of the purchase, week, depth and benefit stack.
///
/// Key: k of the purchase day (1…4, 5 = fifth and later, 0 = anonymous orders), week, depth class
/// of the order, benefit stack of the order (any discount + free shipping + gift, 0…3). A purchase
/// day with orders in two cells counts in the cell of its first order, so purchase days add up.
/// Exact for any past week end by leaving later weeks out, except `returns` (processed by D).
package struct Discounts: Sendable, Equatable {
  /// Sorted by k, week, depth, stack.
  package var rows: [DiscountRow] = []

  package init() {}

  package init(rows: [DiscountRow]) { self.rows = rows }
}

package struct DiscountRow: TallyRow {
  package var k: Int
  package var week: Week
  package var depth: DepthClass
  package var stack: Int

  package var purchaseDays = 0
  package var orders = 0
  /// Distinct customers in the cell; for k = 0 the orders.
  package var customers = 0
  package var gross: Int64 = 0
  package var discount: Int64 = 0
  package var returns: Int64 = 0
  package var goodsCost: Int64 = 0
  package var uncostedLines = 0
  /// The largest gross − discounts of one customer in the cell; 0 where none is positive.
  package var largest: Int64 = 0

  package init(k: Int, week: Week, depth: DepthClass, stack: Int) {
    self.k = k
    self.week = week
    self.depth = depth
    self.stack = stack
  }

  package var sales: Int64 { gross - discount }
  package var net: Int64 { gross - discount - returns }
}
