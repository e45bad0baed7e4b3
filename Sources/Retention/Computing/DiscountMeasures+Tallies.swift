import Commerce
import Tallying

extension DiscountMeasures {
  init(_ scope: MeasureScope) {
    let tallies = scope.tallies
    let gate = scope.gate
    let asOf = scope.asOf
    let all = tallies.periods.window(.all) ?? PeriodRow(kind: .all, number: asOf.number)
    let now = Self.fullPrice(scope, from: asOf - 27, through: asOf)
    let before = Self.fullPrice(scope, from: asOf - 118, through: asOf - 28)
    self.init(
      depth: ratio(all.allDiscount, over: all.allGross),
      fullPriceOrders: gate.rate(all.allFullPriceOrders, of: all.allOrders),
      fullPriceNet: ratio(all.allFullPriceSales, over: all.allSales),
      byPurchase: PurchaseNumber.all(scope),
      recent: Recent(now: now, before: before, difference: Estimate(now, minus: before)),
      weeks: Self.weeks(scope)
    )
    guard scope.hasOrders else { return }
    let stacks = StackTable(scope)
    spiral = Spiral(scope, recent: recent, stacks: stacks)
    self.stacks = stacks.all
    acquired = AcquiredGroup.all(scope)
    sensitivity = Band.all(scope)
    promotions = Promotion.all(scope)
  }

  private static func fullPrice(_ scope: MeasureScope, from first: Day, through last: Day) -> Rate {
    let rows = scope.tallies.periods.days(first, through: last)
    return scope.gate.rate(
      rows.reduce(0) { $0 + $1.allFullPriceOrders },
      of: rows.reduce(0) { $0 + $1.allOrders }
    )
  }

  /// Complete weeks of the history, oldest first, the last 52.
  private static func weeks(_ scope: MeasureScope) -> [WeekShare] {
    guard let first = scope.tallies.firstDay else { return [] }
    let edition = EditionWeek(tallies: scope.tallies)
    let last = edition.isComplete ? edition.week : edition.week - 1
    guard last >= first.week else { return [] }
    let count = min(52, last - first.week + 1)
    return (0..<count).map { index in
      let week = last - (count - 1 - index)
      let row = scope.tallies.periods.row(week)
      return WeekShare(
        week: week,
        fullPrice: scope.gate.rate(row?.allFullPriceOrders ?? 0, of: row?.allOrders ?? 0)
      )
    }
  }
}

/// A ratio of sums of the shop; `no_data` for nothing over nothing.
private func ratio(_ part: Int64, over whole: Int64) -> Cell<Double> {
  whole > 0 ? Cell(Double(part) / Double(whole)) : .noData
}

extension DiscountMeasures.PurchaseNumber {
  /// The purchase days numbered 1 to 4, and the fifth and later together, those that there are.
  fileprivate static func all(_ scope: MeasureScope) -> [Self] {
    let rows = scope.tallies.benefits.rows.filter { $0.kind == .purchase }
    // Their orders are in the shop's totals, and in no number of a purchase.
    let nobodys = scope.tallies.periods.window(.all)?.anonymous
    let fullPrice = nobodys?.fullPriceOrders ?? 0
    func hidden(
      beside forced: [Bool],
      unknown: Int,
      _ part: (BenefitRow) -> SumLine.Part
    ) -> [Bool] {
      SumLine(rows.map(part), gate: scope.gate, unknown: unknown, hidden: forced).isHidden
    }
    let counts = hidden(beside: rows.map { _ in false }, unknown: 0) {
      .init(customers: $0.customers, most: $0.mostOrders, sum: $0.orders)
    }
    var shares = counts
    var before: [Bool] = []
    while shares != before {
      before = shares
      shares = hidden(beside: shares, unknown: fullPrice) {
        .init(customers: $0.fullPriceCustomers, most: $0.mostFullPrice, sum: $0.fullPriceOrders)
      }
      shares = hidden(beside: shares, unknown: (nobodys?.orders ?? 0) - fullPrice) {
        .init(
          customers: $0.discountedCustomers,
          most: $0.mostDiscounted,
          sum: $0.orders - $0.fullPriceOrders
        )
      }
    }
    return rows.indices.map { index in
      Self(rows[index], hidesCount: counts[index], hidesShare: shares[index], scope)
    }
  }

  private init(_ row: BenefitRow, hidesCount: Bool, hidesShare: Bool, _ scope: MeasureScope) {
    let gate = scope.gate
    let days = scope.tallies.discounts.rows.reduce(0) {
      $0 + ($1.k == row.value ? $1.purchaseDays : 0)
    }
    let hides = gate.isDominated(
      customers: row.customers,
      largest: row.largest,
      sum: row.sales
    )
    let tooFew: Missing? = days < gate.minimum.rate ? .tooFew : nil
    let hidden = hides ? .private : tooFew
    var depth = ratio(row.discount, over: row.gross)
    if depth.value != nil { depth.hidden = hidden }
    self.init(
      k: row.value,
      days: Cell(days, hidden: hidesCount ? .private : nil),
      depth: depth,
      fullPrice: gate.rate(row.fullPriceOrders, of: row.orders, isPrivate: hidesShare)
    )
    depthInterval = Estimate(row.depth.ratio, hidden: hidden)
    margin = row.margin(scope, hidden: hidden)
    stack = Cell(Double(row.benefits) / Double(row.orders), hidden: hidden)
  }
}
