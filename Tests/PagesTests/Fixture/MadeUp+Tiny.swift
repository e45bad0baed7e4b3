import Commerce
import Retention

extension MadeUp {
  /// Thirty customers: counts from five up, no rate, no curve, no group.
  static let tiny: Measures = {
    var tiny = measures
    func few(_ rate: Rate) -> Rate {
      var rate = rate
      rate.hidden = .tooFew
      return rate
    }
    func few(_ estimate: Estimate) -> Estimate {
      var estimate = estimate
      estimate.hidden = .tooFew
      return estimate
    }
    tiny.sales = tiny.sales.mapValues { period in
      var small = period
      small.orders = period.orders.value.map { Cell(max(1, $0 / 430)) } ?? period.orders
      small.units = Cell(5)
      small.buyers = Cell(3, hidden: .private)
      small.aov = few(period.aov)
      small.perBuyer = few(period.perBuyer)
      small.unitsPerOrder = few(period.unitsPerOrder)
      small.ordersPerCustomer = few(period.ordersPerCustomer)
      small.medianOrder.hidden = .tooFew
      return small
    }
    tiny.repeat.lifetime = rate(9, 30)
    tiny.repeat.within = tiny.repeat.within.mapValues { _ in rate(6, 21) }
    tiny.repeat.inPeriod = tiny.repeat.inPeriod.mapValues { _ in rate(5, 19) }
    tiny.repeat.returning = tiny.repeat.returning.mapValues { _ in
      RepeatMeasures.Returning(
        rate: rate(5, 19),
        newOnly: Cell(14),
        newRepeated: Cell(2, hidden: .private),
        returningOnly: Cell(3, hidden: .private)
      )
    }
    tiny.repeat.recent = [
      "90": RepeatMeasures.Recent(
        now: rate(6, 21),
        before: rate(0, 0),
        difference: Estimate(missing: .noData)
      )
    ]
    tiny.repeat.returningRevenue = tiny.repeat.returningRevenue.mapValues { few($0) }
    tiny.repeat.funnel = [
      .init(k: 1, customers: Cell(30), step: rate(9, 30), mature90: rate(6, 21)),
      .init(k: 2, customers: Cell(9), step: rate(0, 9), mature90: rate(0, 7)),
    ]
    tiny.repeat.gaps.count = 9
    tiny.repeat.gaps.median.hidden = .tooFew
    tiny.repeat.gaps.p90.hidden = .tooFew
    tiny.cohorts.monthly = []
    tiny.cohorts.weekly = []
    tiny.cohorts.pooled = .init(monthly: [], weekly: [])
    tiny.cohorts.age.rows = []
    tiny.secondPurchase.customers = Cell(30)
    tiny.secondPurchase.events = Cell(9)
    tiny.secondPurchase.curve = []
    tiny.secondPurchase.quantiles = tiny.secondPurchase.quantiles.mapValues { _ in
      Cell(missing: .tooFew)
    }
    tiny.secondPurchase.rmst = .init(
      tau: 180,
      days: nil,
      se: nil,
      low: nil,
      high: nil,
      atRisk: 0,
      hidden: .tooFew
    )
    tiny.secondPurchase.steps = []
    tiny.secondPurchase.compare = []
    tiny.growth.weeks = []
    tiny.growth.lapseDays = 91
    tiny.growth.lapseRule = .init(count: 9, p90: nil, days: 91, quarter: "2026-Q3", atD: true)
    tiny.rfm.customers = 30
    tiny.models = .unknown
    tiny.models.gate.customers = Cell(30)
    tiny.models.gate.repeaters = Cell(11)
    tiny.models.chosen = Cell(missing: .notFitted)
    tiny.models.validation = Cell(missing: .tooFew)
    tiny.rfm.groups = []
    tiny.rfm.grid = []
    tiny.rfm.flow = []
    tiny.rfm.tiers = []
    tiny.rfm.ladder = []
    tiny.churn = .unknown
    tiny.churn.lapseDays = 91
    tiny.service = .unknown
    tiny.discounts.fullPriceOrders = rate(22, 34)
    tiny.discounts.recent = .init(
      now: rate(2, 3),
      before: rate(9, 14),
      difference: Estimate(missing: .tooFew)
    )
    tiny.discounts.weeks = []
    tiny.discounts.spiral = DiscountMeasures.Spiral(
      customers: Cell(8),
      slope: Estimate(value: 0.01, se: 0.01, low: -0.01, high: 0.03, hidden: .tooFew),
      state: .notEnough,
      reasons: [.tooFew]
    )
    tiny.discounts.stacks = []
    tiny.discounts.acquired = []
    tiny.discounts.sensitivity = []
    tiny.discounts.promotions = []
    tiny.goods = .unknown
    return tiny
  }()
}
