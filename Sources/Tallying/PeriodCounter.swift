import Commerce

/// Fills `Periods`: one run of sums a customer and period, then its moments.
struct PeriodCounter: Sendable {
  private let scope: Scope
  private var days: [PeriodRow]
  private var weeks: [PeriodRow]
  private var months: [PeriodRow]
  /// Windows from the widest to the narrowest, then all.
  private var windows: [PeriodRow]

  private static let kinds: [PeriodKind] = [.days365, .days182, .days91, .days28]

  init(scope: Scope) {
    self.scope = scope
    let calendar = scope.calendar
    days = calendar.days.map { PeriodRow(kind: .day, number: $0) }
    weeks = calendar.weeks.map { PeriodRow(kind: .week, number: $0) }
    months = calendar.months.map { PeriodRow(kind: .month, number: $0) }
    windows = (PeriodCounter.kinds + [.all]).map { PeriodRow(kind: $0, number: scope.asOf) }
  }

  mutating func visit(_ purchases: Span<PurchaseDay>) {
    let first = purchases[0].day
    let calibrated = first <= scope.calibrationEnd
    var week = PeriodRun(period: scope.calendar.weekOfDay[Int(purchases[0].index)])
    var month = PeriodRun(period: scope.calendar.monthOfDay[Int(purchases[0].index)])
    var whole = PeriodRun(period: 0)
    for k in purchases.indices {
      let day = PeriodRun(purchases[k], isFirst: k == 0, calibrated: calibrated)
      let index = Int(purchases[k].index)
      let weekIndex = scope.calendar.weekOfDay[index]
      if weekIndex != week.period {
        week.flush(into: &weeks[Int(week.period)])
        week = PeriodRun(period: weekIndex)
      }
      let monthIndex = scope.calendar.monthOfDay[index]
      if monthIndex != month.period {
        month.flush(into: &months[Int(month.period)])
        month = PeriodRun(period: monthIndex)
      }
      day.flush(into: &days[index])
      week.add(day)
      month.add(day)
      whole.add(day)
    }
    week.flush(into: &weeks[Int(week.period)])
    month.flush(into: &months[Int(month.period)])
    whole.flush(into: &windows[PeriodCounter.kinds.count])
    visitWindows(purchases, calibrated: calibrated)
  }

  /// The windows that end with D, from the newest purchase day back: most customers are in none.
  private mutating func visitWindows(_ purchases: Span<PurchaseDay>, calibrated: Bool) {
    var run = PeriodRun(period: 0)
    var k = purchases.count - 1
    for window in PeriodCounter.kinds.indices.reversed() {
      let days = PeriodCounter.kinds[window].windowDays ?? 0
      while k >= 0, scope.asOf - purchases[k].day < days {
        run.add(PeriodRun(purchases[k], isFirst: k == 0, calibrated: calibrated))
        k -= 1
      }
      run.flush(into: &windows[window])
    }
  }

  /// An order without a customer.
  mutating func visit(
    anonymous order: PurchaseOrder,
    on day: Int32,
    units: Int64,
    subsidy: Int64
  ) {
    forEachRow(on: day) { row in
      row.anonymous.orders += 1
      row.anonymous.gross += order.gross
      row.anonymous.discount += order.discount
      row.anonymous.units += units
      row.anonymous.shippingSubsidy += subsidy
      row.anonymous.goodsCost += order.goodsCost
      row.anonymous.uncostedLines += Int(order.uncostedLines)
      if order.depth == .fullPrice {
        row.anonymous.fullPriceOrders += 1
        row.anonymous.fullPriceSales += order.sales
      }
      row.anonymous.salesSquares += Int128(order.sales) * Int128(order.sales)
      row.anonymous.unitsSquares += Int128(units) * Int128(units)
      row.anonymous.largest = max(row.anonymous.largest, order.sales)
    }
  }

  /// A return, booked on the day it was processed.
  mutating func book(_ amount: Int64, on day: Int32, anonymous: Bool) {
    forEachRow(on: day) { row in
      if anonymous {
        row.anonymous.returns += amount
      } else {
        row.returns += amount
      }
    }
  }

  mutating func merge(_ other: PeriodCounter) {
    for index in days.indices { days[index].add(other.days[index]) }
    for index in weeks.indices { weeks[index].add(other.weeks[index]) }
    for index in months.indices { months[index].add(other.months[index]) }
    for index in windows.indices { windows[index].add(other.windows[index]) }
  }

  func finished() -> Periods {
    let rows = days + weeks + months + windows.dropLast().reversed() + windows.suffix(1)
    return Periods(rows: rows.filter { !$0.isEmpty })
  }

  private func isInside(_ day: Int32, _ kind: PeriodKind) -> Bool {
    kind.windowDays.map { scope.asOf - day < $0 } ?? true
  }

  private mutating func forEachRow(on day: Int32, _ change: (inout PeriodRow) -> Void) {
    let index = Int(scope.calendar.index(of: day))
    change(&days[index])
    change(&weeks[Int(scope.calendar.weekOfDay[index])])
    change(&months[Int(scope.calendar.monthOfDay[index])])
    for window in windows.indices where isInside(day, windows[window].kind) {
      change(&windows[window])
    }
  }
}
