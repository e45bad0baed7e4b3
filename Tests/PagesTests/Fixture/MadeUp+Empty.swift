import Commerce
import Retention

extension MadeUp {
  /// No order at all: every measure says `no_data`.
  static let empty: Measures = {
    let none = rate(0, 0)
    let unknown = Estimate(missing: .noData)
    let noDays = Cell<Double>(missing: .noData)
    var empty = tiny
    empty.sales = [:]
    empty.repeat = RepeatMeasures(
      lifetime: none,
      within: empty.repeat.within.mapValues { _ in none },
      inPeriod: empty.repeat.inPeriod.mapValues { _ in none },
      returning: [:],
      oneTime: .init(lifetime: none, mature90: none),
      returningRevenue: [:],
      recent: ["90": .init(now: none, before: none, difference: unknown)],
      funnel: [],
      gaps: .init(
        window: 182,
        count: 0,
        p10: noDays,
        p25: noDays,
        median: noDays,
        p75: noDays,
        p90: noDays,
        p95: noDays
      ),
      rawGaps: .init(count: 0, p25: noDays, median: noDays, p75: noDays, p90: noDays)
    )
    empty.secondPurchase.customers = Cell(0)
    empty.secondPurchase.events = Cell(0)
    empty.growth.lapseRule.count = 0
    empty.rfm.customers = 0
    empty.models = .unknown
    empty.discounts.depth = Cell(missing: .noData)
    empty.discounts.fullPriceOrders = none
    empty.discounts.fullPriceNet = Cell(missing: .noData)
    empty.discounts.byPurchase = []
    empty.discounts.spiral = nil
    empty.discounts.stacks = nil
    empty.discounts.acquired = nil
    empty.discounts.sensitivity = nil
    empty.discounts.promotions = nil
    empty.goods = .unknown
    empty.discounts.recent = .init(now: none, before: none, difference: unknown)
    return empty
  }()
}
