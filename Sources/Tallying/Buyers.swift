package import Commerce

/// Customers by first day, last day and number of repeat purchase days, as of D.
///
/// What buy-till-you-die models are fitted to: T = D − first, t_x = last − first.
package struct Buyers: Sendable, Equatable {
  /// Sorted by first, last, x.
  package var rows: [BuyerRow] = []

  package init() {}

  package init(rows: [BuyerRow]) { self.rows = rows }

  /// Customers with at least 1, 2, … purchase days.
  package func customers(upTo most: Int) -> [Int] {
    var counts = [Int](repeating: 0, count: most)
    for row in rows { counts[min(row.x, most - 1)] += row.customers }
    for k in counts.indices.dropLast().reversed() { counts[k] += counts[k + 1] }
    return counts
  }
}

package struct BuyerRow: TallyRow {
  package var first: Day
  package var last: Day
  /// Purchase days after the first.
  package var x: Int
  package var customers: Int
  /// Gross − discounts of the repeat purchase days, minor units.
  package var repeatSales: Int64

  package init(first: Day, last: Day, x: Int, customers: Int, repeatSales: Int64) {
    self.first = first
    self.last = last
    self.x = x
    self.customers = customers
    self.repeatSales = repeatSales
  }
}
