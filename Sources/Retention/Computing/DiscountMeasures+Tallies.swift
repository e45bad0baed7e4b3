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
      byPurchase: zip(1...5, tallies.buyers.customers(upTo: 5)).compactMap { k, customers in
        PurchaseNumber(k: k, customers: customers, scope)
      },
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
  /// The purchase days numbered k, 5 for the fifth and later; `nil` without any.
  init?(k: Int, customers: Int, _ scope: MeasureScope) {
    let rows = scope.tallies.discounts.rows.filter { $0.k == k }
    let days = rows.reduce(0) { $0 + $1.purchaseDays }
    guard days > 0 else { return nil }
    let gate = scope.gate
    let gross = rows.reduce(Int64(0)) { $0 + $1.gross }
    let discount = rows.reduce(Int64(0)) { $0 + $1.discount }
    let hides = gate.isDominated(
      customers: customers,
      largest: rows.map(\.largest).max() ?? 0,
      sum: gross - discount
    )
    let fullPrice = rows.reduce(0) { $0 + ($1.depth == .fullPrice ? $1.orders : 0) }
    var depth = ratio(discount, over: gross)
    if depth.value != nil {
      if days < gate.minimum.rate { depth.hidden = .tooFew }
      if hides { depth.hidden = .private }
    }
    self.init(
      k: k,
      days: Cell(days, hidden: gate.isSmall(customers) ? .private : nil),
      depth: depth,
      fullPrice: gate.rate(
        fullPrice,
        of: rows.reduce(0) { $0 + $1.orders },
        isPrivate: gate.isSmall(customers)
      )
    )
    guard let row = scope.tallies.benefits.row(.purchase, k) else { return }
    let tooFew: Missing? = days < gate.minimum.rate ? .tooFew : nil
    let hidden = hides ? .private : tooFew
    depthInterval = Estimate(row.depth.ratio, hidden: hidden)
    margin = row.margin(scope, hidden: hidden)
    stack = Cell(Double(row.benefits) / Double(row.orders), hidden: hidden)
  }
}
