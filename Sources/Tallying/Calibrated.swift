package import Commerce

/// Customers by first day, last day and repeat purchase days as of the end of calibration, with what
/// they bought after it.
///
/// What models of the past are fitted to, and what their forecasts are held against.
package struct Calibrated: Sendable, Equatable {
  /// Sorted by first, last, x.
  package var rows: [CalibratedRow] = []

  package init() {}

  package init(rows: [CalibratedRow]) { self.rows = rows }

  /// The same customers without what came after.
  package var buyers: [BuyerRow] {
    rows.map {
      BuyerRow(
        first: $0.first,
        last: $0.last,
        x: $0.x,
        customers: $0.customers,
        repeatSales: $0.repeatSales
      )
    }
  }
}

package struct CalibratedRow: TallyRow {
  package var first: Day
  package var last: Day
  /// Purchase days after the first.
  package var x: Int
  package var customers = 0
  /// Gross − discounts of these repeat purchase days, minor units.
  package var repeatSales: Int64 = 0
  /// Purchase days after the end of calibration, up to D.
  package var laterDays = 0

  package init(first: Day, last: Day, x: Int) {
    self.first = first
    self.last = last
    self.x = x
  }
}
