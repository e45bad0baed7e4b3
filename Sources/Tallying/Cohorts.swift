package enum CohortKind: Int32, Sendable, CaseIterable {
  case week = 0
  case month = 1
  /// Windows of 28 days of a customer's own age, by the week of the first purchase.
  case age28 = 2
}

/// What each cohort bought, period by period.
///
/// Key: kind, first period, period. For weeks and months both are numbers of `Week` or `Month`. For
/// `age28`, first is a week and period the age window: 0 is the first purchase day itself, i ≥ 1
/// the days ((i−1)·28, i·28] after it. Returns stand in the order's period (`returns`, those
/// processed by D) and in the period they were processed in (`returnsProcessed`).
package struct Cohorts: Sendable, Equatable {
  /// Sorted by kind, first, period.
  package var rows: [CohortRow] = []

  package init() {}

  package init(rows: [CohortRow]) { self.rows = rows }

  /// The rows of one cohort, by period; periods without a row had neither purchase nor return.
  package func rows(_ kind: CohortKind, first: Int32) -> ArraySlice<CohortRow> {
    let from = lowerBound(rows) { ($0.kind.rawValue, $0.first) < (kind.rawValue, first) }
    let to = lowerBound(rows) { ($0.kind.rawValue, $0.first) <= (kind.rawValue, first) }
    return rows[from..<to]
  }

  /// First periods of a kind that have customers, oldest first.
  package func firstPeriods(_ kind: CohortKind) -> [Int32] {
    var found: [Int32] = []
    for row in rows where row.kind == kind && found.last != row.first { found.append(row.first) }
    return found
  }
}

/// One cohort in one period.
///
/// S = a customer's cumulative net sales (gross − discounts − returns of those orders by D) to the
/// end of the period, minor units. The moments are *changes*: add them up over periods ≤ p to get
/// ΣS, ΣS², ΣS³ at the end of p; the running maximum of `largest` bounds the largest S.
package struct CohortRow: TallyRow {
  package var kind: CohortKind
  package var first: Int32
  package var period: Int32

  /// Customers with a purchase day in the period.
  package var customers = 0
  package var purchaseDays = 0
  package var orders = 0
  /// Customers whose second purchase day is in the period.
  package var second = 0
  package var gross: Int64 = 0
  package var discount: Int64 = 0
  /// Returns, processed by D, of the orders of this period.
  package var returns: Int64 = 0
  /// Returns processed in this period, of whichever order.
  package var returnsProcessed: Int64 = 0
  package var shippingSubsidy: Int64 = 0
  package var goodsCost: Int64 = 0
  package var uncostedLines = 0
  package var netSquaresChange: Int128 = 0
  package var netCubesChange: Int128 = 0
  /// The largest S of a customer who bought in this period; 0 where none is positive.
  package var largest: Int64 = 0

  package init(kind: CohortKind, first: Int32, period: Int32) {
    self.kind = kind
    self.first = first
    self.period = period
  }

  /// Net sales of the period's orders: the change of ΣS.
  package var net: Int64 { gross - discount - returns }
}
