/// What customers are told apart by at their first purchase day.
package enum StrataDimension: Int32, Sendable, CaseIterable {
  /// 0 = full price (depth < 1 %), 1 = between, 2 = discount (depth ≥ 10 %).
  case discount = 0
  /// Code into `Ledger.channels`: the first known channel of the first day's orders.
  case channel = 1
  /// Code into `Ledger.products`: the first named product of the first day's orders.
  case product = 2
  /// 1 = an order of the first day was a gift, 0 = own use.
  case gift = 3
}

/// Time to the second purchase by traits of the first, as of D.
///
/// Key: dimension, value, days. An event is a second purchase after so many days; a censoring is a
/// customer without one whose first purchase is so many days before D. Beyond the 49 values with
/// most customers (ties: the lower code) a dimension's values are `other`.
package struct Strata: Sendable, Equatable {
  package static let unknown: Int32 = -1
  package static let other: Int32 = -2
  package static let largestNumberOfValues = 49

  /// Sorted by dimension, value, days.
  package var rows: [StrataRow] = []

  package init() {}

  package init(rows: [StrataRow]) { self.rows = rows }

  /// The values of a dimension with their customers, most customers first, ties by code.
  package func values(_ dimension: StrataDimension) -> [(value: Int32, customers: Int)] {
    var found: [(value: Int32, customers: Int)] = []
    for row in rows where row.dimension == dimension {
      if found.last?.value != row.value { found.append((row.value, 0)) }
      found[found.count - 1].customers += row.events + row.censored
    }
    return found.sorted { ($1.customers, $0.value) < ($0.customers, $1.value) }
  }

  /// Survival counts of one group, times ascending.
  package func timesAndCounts(_ dimension: StrataDimension, _ value: Int32) -> [SurvivalCount] {
    rows.filter { $0.dimension == dimension && $0.value == value }.map {
      SurvivalCount(time: $0.days, events: $0.events, censored: $0.censored)
    }
  }
}

package struct StrataRow: TallyRow {
  package var dimension: StrataDimension
  package var value: Int32
  package var days: Int
  package var events = 0
  package var censored = 0

  package init(dimension: StrataDimension, value: Int32, days: Int) {
    self.dimension = dimension
    self.value = value
    self.days = days
  }
}
