/// What a refill row counts.
package enum RefillKind: Int32, Sendable, CaseIterable {
  /// A gap between two purchase days of a product by one customer, in no complete window.
  case closed = 0
  /// A gap of at most H days that starts in an ISO week over by D − H.
  case complete = 1
  /// A customer's last purchase day of the product to D.
  case open = 2
}

/// How long what customers buy of a product lasts, per unit of the earlier purchase day.
///
/// Key: product, kind, tenths of a day per unit (half up): each below ten days, whole days below a
/// hundred, tens of days above. Whoever buys twelve at once is reminded after twelve times that, so
/// that whole days would be off by six. H is 364 days with a
/// history of 728 days or more, else 182. Products with fewer than 30 gaps are left out. As of D.
package struct Refills: Sendable, Equatable {
  package static let leastGaps = 30

  /// Sorted by product, kind, days.
  package var rows: [RefillRow] = []
  /// Customers with a gap, sorted by product.
  package var refillers: [RefillerRow] = []

  package init() {}

  package init(rows: [RefillRow], refillers: [RefillerRow]) {
    self.rows = rows
    self.refillers = refillers
  }

  /// Tenths of a day a unit, as the key has them.
  static func tenthsPerUnit(_ days: Int32, units: Int) -> Int {
    let count = max(1, units)
    // Most buy one, and a division is slow.
    let each = count == 1 ? Int(days) : (2 * Int(days) + count) / (2 * count)
    if each >= 100 { return each / 10 * 100 }
    return each >= 10 || count == 1 ? each * 10 : (20 * Int(days) + count) / (2 * count)
  }

  /// H of the complete windows.
  package static func window(historyDays: Int) -> Int { historyDays >= 728 ? 364 : 182 }
}

package struct RefillRow: TallyRow {
  package var product: Int32
  package var kind: RefillKind
  package var tenthsPerUnit: Int
  package var count = 0

  package init(product: Int32, kind: RefillKind, tenthsPerUnit: Int, count: Int = 0) {
    self.product = product
    self.kind = kind
    self.tenthsPerUnit = tenthsPerUnit
    self.count = count
  }
}

package struct RefillerRow: TallyRow {
  package var product: Int32
  package var customers: Int

  package init(product: Int32, customers: Int) {
    self.product = product
    self.customers = customers
  }
}
