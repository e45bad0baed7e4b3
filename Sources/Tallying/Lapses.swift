package import Commerce

/// Customers by the week of their last purchase and what is on file about why it was the last.
///
/// Key: last week, bought on one day or on more, evidence, depth of the only purchase day in whole
/// percent (0 for those who came more than once). As of the Sunday that ends the edition's week:
/// purchases after it are not seen, while returns and evidence are those known at D. For any L a
/// whole number of weeks, those lapsed are the rows up to a week.
package struct Lapses: Sendable, Equatable {
  /// Sorted by week, more, evidence, depth.
  package var rows: [LapseRow] = []

  package init() {}

  package init(rows: [LapseRow]) { self.rows = rows }
}

package struct LapseRow: TallyRow {
  package var week: Week
  /// Purchase days on two days or more.
  package var isRepeated: Bool
  package var evidence: LapseEvidence
  /// 0…100.
  package var depth: Int

  package var customers = 0
  /// Lifetime gross − discounts − returns, minor units.
  package var net: Int64 = 0
  /// The largest of one customer; 0 where none is positive.
  package var largest: Int64 = 0

  package init(week: Week, isRepeated: Bool, evidence: LapseEvidence = [], depth: Int = 0) {
    self.week = week
    self.isRepeated = isRepeated
    self.evidence = evidence
    self.depth = depth
  }

  /// Discounts over gross in whole percent, rounded down, 0…100: so that 10 means 10 % at least.
  @inline(__always)
  package static func depth(gross: Int64, discount: Int64) -> Int {
    if discount <= 0 { return 0 }
    if discount >= gross { return 100 }
    return Int(discount &* 100 / gross)
  }
}
