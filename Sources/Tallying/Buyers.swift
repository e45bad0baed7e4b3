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

/// 24 bytes, because a large shop has a million of them.
package struct BuyerRow: TallyRow, HistoryRow {
  package var first: Day
  package var last: Day
  @usableFromInline var repeats: Int32
  @usableFromInline var count: Int32
  /// Gross − discounts of the repeat purchase days, minor units.
  package var repeatSales: Int64

  package init(first: Day, last: Day, x: Int, customers: Int, repeatSales: Int64) {
    self.first = first
    self.last = last
    repeats = Int32(x)
    count = Int32(customers)
    self.repeatSales = repeatSales
  }

  /// Purchase days after the first.
  @inlinable package var x: Int {
    get { Int(repeats) }
    set { repeats = Int32(newValue) }
  }

  @inlinable package var customers: Int {
    get { Int(count) }
    set { count = Int32(newValue) }
  }
}

/// Customers of one first day, last day and number of repeat purchase days, as of whatever day.
package protocol HistoryRow: Sendable {
  var first: Day { get }
  var last: Day { get }
  /// Purchase days after the first.
  var x: Int { get }
  var customers: Int { get }
  /// Gross − discounts of the repeat purchase days, minor units.
  var repeatSales: Int64 { get }
}
