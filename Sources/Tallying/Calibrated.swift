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
}

/// 32 bytes, because a large shop has half a million of them.
package struct CalibratedRow: TallyRow, HistoryRow {
  package var first: Day
  package var last: Day
  @usableFromInline var repeats: Int32
  @usableFromInline var count: Int32 = 0
  /// Gross − discounts of these repeat purchase days, minor units.
  package var repeatSales: Int64 = 0
  /// Purchase days after the end of calibration, up to D.
  package var laterDays = 0

  package init(first: Day, last: Day, x: Int) {
    self.first = first
    self.last = last
    repeats = Int32(x)
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
