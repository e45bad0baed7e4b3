package import Commerce

/// What a row of `Periods` covers; raw values sort the rows.
package enum PeriodKind: Int32, Sendable, CaseIterable {
  case day = 0
  case week = 1
  case month = 2
  /// The last 28, 91, 182 and 365 days that end with D.
  case days28 = 3
  case days91 = 4
  case days182 = 5
  case days365 = 6
  /// From the first order to D.
  case all = 7

  /// Days of a window that ends with D; `nil` for calendar periods and for all.
  package var windowDays: Int32? {
    switch self {
    case .days28: 28
    case .days91: 91
    case .days182: 182
    case .days365: 365
    case .day, .week, .month, .all: nil
    }
  }
}

/// Sales, buyers and the moments of their intervals by period.
///
/// Key: kind, then the period's number (`Day.number`, `Week.number`, `Month.number`; D's day number
/// for windows and `all`). Only periods with an order or a return have a row. Days, weeks and months
/// are exact for any past week end by leaving later rows out; windows and `all` hold for D alone,
/// and so does `repeatsOfCalibrated`.
package struct Periods: Sendable, Equatable {
  package var rows: [PeriodRow] = []

  package init() {}

  package init(rows: [PeriodRow]) { self.rows = rows }

  package func row(_ kind: PeriodKind, _ number: Int32) -> PeriodRow? {
    let at = lowerBound(rows) { ($0.kind.rawValue, $0.number) < (kind.rawValue, number) }
    guard at < rows.count, rows[at].kind == kind, rows[at].number == number else { return nil }
    return rows[at]
  }

  package func row(_ day: Day) -> PeriodRow? { row(.day, day.number) }
  package func row(_ week: Week) -> PeriodRow? { row(.week, week.number) }
  package func row(_ month: Month) -> PeriodRow? { row(.month, month.number) }

  /// All rows of a kind, oldest first.
  package func rows(_ kind: PeriodKind) -> ArraySlice<PeriodRow> {
    let from = lowerBound(rows) { $0.kind.rawValue < kind.rawValue }
    let to = lowerBound(rows) { $0.kind.rawValue <= kind.rawValue }
    return rows[from..<to]
  }

  /// The one row of a window that ends with D, or of all days; `nil` without any order in it.
  package func window(_ kind: PeriodKind) -> PeriodRow? { rows(kind).last }

  /// The day rows from `first` to `last`, both included.
  ///
  /// Counts of orders and amounts add up over them; buyers do not.
  package func days(_ first: Day, through last: Day) -> ArraySlice<PeriodRow> {
    let all = rows(.day)
    let from = all.firstIndex { $0.number >= first.number } ?? all.endIndex
    let to = all[from...].firstIndex { $0.number > last.number } ?? all.endIndex
    return all[from..<to]
  }
}

/// One period: identified orders and their customers, anonymous orders apart.
///
/// Amounts are minor units, squares and products their squares. A = gross − discounts of one customer
/// in the period, N = orders, U = units, R = A of purchase days with k ≥ 2; sums run over customers.
package struct PeriodRow: TallyRow {
  package var kind: PeriodKind
  package var number: Int32

  /// Orders with a customer, and their purchase days.
  package var orders = 0
  package var purchaseDays = 0
  /// Distinct customers with a purchase day in the period: ΣN's number of clusters.
  package var buyers = 0
  /// Of these, with two purchase days or more inside the period.
  package var buyersTwice = 0
  /// First purchase day in the period and no other.
  package var newOnly = 0
  /// First purchase day in the period and another.
  package var newAndRepeated = 0
  /// First purchase day before the period.
  package var returningOnly = 0
  /// First purchase days: `newOnly + newAndRepeated`.
  package var firstDays = 0
  /// Repeat purchase days of customers whose first day is on or before `Tallies.calibrationEnd`.
  package var repeatsOfCalibrated = 0
  package var gross: Int64 = 0
  package var discount: Int64 = 0
  /// Returns of identified orders booked on the day they were processed.
  package var returns: Int64 = 0
  package var units: Int64 = 0
  package var shippingSubsidy: Int64 = 0
  /// Cost of the goods of lines that state it; `uncostedLines` is how many do not.
  package var goodsCost: Int64 = 0
  package var uncostedLines = 0
  /// Orders with a depth below 1 %, and their gross − discounts.
  package var fullPriceOrders = 0
  package var fullPriceSales: Int64 = 0
  /// ΣA² ΣAN ΣN² ΣU² ΣUN; ΣA is `sales`, ΣN `orders`, ΣU `units`.
  package var salesSquares: Int128 = 0
  package var salesTimesOrders: Int128 = 0
  package var ordersSquares: Int128 = 0
  package var unitsSquares: Int128 = 0
  package var unitsTimesOrders: Int128 = 0
  /// ΣR ΣR² ΣRA.
  package var repeatSales: Int64 = 0
  package var repeatSalesSquares: Int128 = 0
  package var repeatSalesTimesSales: Int128 = 0
  /// The largest A of one customer; 0 where none is positive.
  package var largest: Int64 = 0

  package var anonymous = Anonymous()

  /// Orders without a customer, each a cluster of its own (N = 1).
  package struct Anonymous: Sendable, Equatable {
    package var orders = 0
    package var gross: Int64 = 0
    package var discount: Int64 = 0
    /// Booked on the day they were processed.
    package var returns: Int64 = 0
    package var units: Int64 = 0
    package var shippingSubsidy: Int64 = 0
    package var goodsCost: Int64 = 0
    package var uncostedLines = 0
    package var fullPriceOrders = 0
    package var fullPriceSales: Int64 = 0
    package var salesSquares: Int128 = 0
    package var unitsSquares: Int128 = 0
    package var largest: Int64 = 0

    package init() {}

    package var sales: Int64 { gross - discount }
  }

  package init(kind: PeriodKind, number: Int32) {
    self.kind = kind
    self.number = number
  }

  /// ΣA of identified orders: gross − discounts.
  package var sales: Int64 { gross - discount }
}

/// Both kinds of orders together: what the shop's totals and their intervals are computed from.
extension PeriodRow {
  package var allOrders: Int { orders + anonymous.orders }
  package var allUnits: Int64 { units + anonymous.units }
  package var allGross: Int64 { gross + anonymous.gross }
  package var allDiscount: Int64 { discount + anonymous.discount }
  package var allReturns: Int64 { returns + anonymous.returns }
  package var allSales: Int64 { sales + anonymous.sales }
  package var allShippingSubsidy: Int64 { shippingSubsidy + anonymous.shippingSubsidy }
  package var allFullPriceOrders: Int { fullPriceOrders + anonymous.fullPriceOrders }
  package var allFullPriceSales: Int64 { fullPriceSales + anonymous.fullPriceSales }
  /// m of the ratio estimator: customers, and each anonymous order.
  package var clusters: Int { buyers + anonymous.orders }
  package var allSalesSquares: Int128 { salesSquares + anonymous.salesSquares }
  package var allSalesTimesOrders: Int128 { salesTimesOrders + Int128(anonymous.sales) }
  package var allOrdersSquares: Int128 { ordersSquares + Int128(anonymous.orders) }
  package var allUnitsSquares: Int128 { unitsSquares + anonymous.unitsSquares }
  package var allUnitsTimesOrders: Int128 { unitsTimesOrders + Int128(anonymous.units) }
  package var allLargest: Int64 { max(largest, anonymous.largest) }
}
