/// What the rows of `BenefitSteps` tell orders apart by.
package enum BenefitKind: Int32, Sendable, CaseIterable {
  /// Number of the purchase day: 1…4, 5 = the fifth and later.
  case purchase = 0
  /// Any discount + free shipping + gift of the order, 0…3.
  case stack = 1
}

/// What is given away and earned, by number of the purchase and by how many benefits an order has.
///
/// Key: kind, value. Sums of squares and products are over customers, whose orders are not
/// independent; with them any ratio of sums has its interval. An anonymous order is a customer of
/// its own in the stacks and in no purchase number. As of D; returns are those processed by D.
package struct BenefitSteps: Sendable, Equatable {
  /// Sorted by kind, value.
  package var rows: [BenefitRow] = []

  package init() {}

  package init(rows: [BenefitRow]) { self.rows = rows }

  package func row(_ kind: BenefitKind, _ value: Int) -> BenefitRow? {
    rows.first { $0.kind == kind && $0.value == value }
  }
}

package struct BenefitRow: TallyRow {
  package var kind: BenefitKind
  package var value: Int

  /// Distinct customers, anonymous orders each as one.
  package var customers = 0
  package var orders = 0
  package var fullPriceOrders = 0
  package var gross: Int64 = 0
  package var discount: Int64 = 0
  package var returns: Int64 = 0
  package var goodsCost: Int64 = 0
  package var uncostedLines = 0
  /// Benefits of the orders, added up.
  package var benefits = 0
  package var discountSquares: Int128 = 0
  package var discountTimesGross: Int128 = 0
  package var grossSquares: Int128 = 0
  /// Sales − cost of goods, by customer; 0 where no line of the shop has a cost.
  package var marginSquares: Int128 = 0
  package var marginTimesSales: Int128 = 0
  package var salesSquares: Int128 = 0
  /// The largest gross − discounts of one customer; 0 where none is positive.
  package var largest: Int64 = 0
  /// The most orders of one customer.
  package var mostOrders = 0
  /// Who has orders at full price, and the most of one customer.
  package var fullPriceCustomers = 0
  package var mostFullPrice = 0
  /// Who has orders at a discount, and the most of one customer.
  package var discountedCustomers = 0
  package var mostDiscounted = 0

  package init(kind: BenefitKind, value: Int) {
    self.kind = kind
    self.value = value
  }

  package var sales: Int64 { gross - discount }
}
