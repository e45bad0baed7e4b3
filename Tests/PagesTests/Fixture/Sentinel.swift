import Commerce
import Retention

/// Measures in which whatever can be hidden is hidden and holds a number found nowhere else.
enum Sentinel {
  static let whole = 7_777_777
  static let real = 0.7777777

  static let int = Cell(whole, hidden: Missing.private)
  static let money = Cell(Int64(whole), hidden: Missing.private)
  static let double = Cell(real, hidden: Missing.tooFew)
  static let rate = Rate(
    part: whole,
    whole: whole,
    value: real,
    low: real,
    high: real,
    hidden: .private
  )
  static let estimate = Estimate(value: real, se: real, low: real, high: real, hidden: .tooFew)
  static let point = SecondPurchaseMeasures.Point(
    day: 9,
    atRisk: whole,
    events: whole,
    survival: real,
    se: real,
    low: real,
    high: real,
    hidden: .private
  )

  static let measures = Measures(
    sales: MadeUp.measures.sales.mapValues { period in
      PeriodSales(
        start: period.start,
        end: period.end,
        complete: true,
        orders: int,
        units: int,
        buyers: int,
        grossSales: money,
        discounts: money,
        returnsProcessed: money,
        netSales: money,
        aov: estimate,
        medianOrder: money,
        perBuyer: estimate,
        unitsPerOrder: estimate,
        ordersPerCustomer: estimate
      )
    },
    repeat: RepeatMeasures(
      lifetime: rate,
      within: MadeUp.measures.repeat.within.mapValues { _ in rate },
      inPeriod: MadeUp.measures.repeat.inPeriod.mapValues { _ in rate },
      returning: MadeUp.measures.repeat.returning.mapValues { _ in
        RepeatMeasures.Returning(rate: rate, newOnly: int, newRepeated: int, returningOnly: int)
      },
      oneTime: .init(lifetime: rate, mature90: rate),
      returningRevenue: ["28d": estimate, "all": estimate],
      recent: ["90": .init(now: rate, before: rate, difference: estimate)],
      funnel: [.init(k: 1, customers: int, step: rate, mature90: rate)],
      gaps: .init(
        window: 182,
        count: 12,
        p10: double,
        p25: double,
        median: double,
        p75: double,
        p90: double,
        p95: double
      ),
      rawGaps: .init(count: 12, p25: double, median: double, p75: double, p90: double)
    ),
    cohorts: cohorts,
    secondPurchase: SecondPurchaseMeasures(
      customers: int,
      events: int,
      curve: [point],
      quantiles: ["25": int],
      middleHalf: .init(within: 180, from: int, to: int),
      rmst: .init(
        tau: 180,
        days: real,
        se: real,
        low: real,
        high: real,
        atRisk: whole,
        hidden: .tooFew
      ),
      steps: [.init(k: 1, customers: int, events: int, returned90: estimate)],
      compare: [
        .init(
          name: "discount",
          groups: [.init(name: "full_price", customers: int, events: int, expected: real)],
          chi2: real,
          df: 1,
          p: real,
          rmstDifference: estimate,
          hidden: .tooFew,
          curves: [[point]]
        ),
        .init(
          name: "gift",
          groups: [.init(name: "gift", customers: int, events: int, expected: real)],
          chi2: nil,
          df: 1,
          p: nil,
          rmstDifference: estimate,
          hidden: nil,
          curves: [[point]]
        ),
      ]
    ),
    growth: GrowthMeasures(
      lapseDays: 91,
      lapseRule: .init(count: 12, p90: nil, days: 91, quarter: "2026-Q3", atD: true),
      weeks: [weekRow],
      fourWeeks: weekRow
    ),
    rfm: rfm,
    models: MadeUp.redModels,
    churn: churn,
    service: service,
    discounts: DiscountMeasures(
      depth: double,
      fullPriceOrders: rate,
      fullPriceNet: double,
      byPurchase: [
        .init(
          k: 1,
          days: int,
          depth: double,
          fullPrice: rate,
          depthInterval: estimate,
          margin: estimate,
          stack: double
        )
      ],
      recent: .init(now: rate, before: rate, difference: estimate),
      weeks: [.init(week: EditionFixture.day.week, fullPrice: rate)],
      spiral: spiral,
      stacks: stacks,
      acquired: acquired,
      sensitivity: bands,
      promotions: promotions
    ),
    goods: goods
  )

  private static let cohort = CohortMeasures.Cohort(
    start: EditionFixture.day.month.firstDay,
    size: int,
    complete: 1,
    warning: nil,
    retained: [int],
    unbounded: [int],
    rolling: [int],
    returned: [int],
    net: [money],
    margin: [money],
    netPerCustomer: [estimate],
    topShare: double
  )

  private static let cohorts = CohortMeasures(
    monthly: [cohort],
    weekly: [cohort],
    rollingWeeks: 4,
    rollingMonths: 3,
    pooled: .init(
      monthly: [.init(i: 0, rate: rate, cohorts: 1)],
      weekly: [.init(i: 0, rate: rate, cohorts: 1)]
    ),
    age: .init(
      days: 30,
      rows: [.init(start: EditionFixture.day, size: int, retained: [int])]
    )
  )

  private static let weekRow = GrowthMeasures.WeekRow(
    week: EditionFixture.day.week,
    start: int,
    new: int,
    retained: int,
    reactivated: int,
    lapsed: int,
    active: int,
    lapsedBefore: int,
    quick: estimate,
    lapseRate: rate,
    reactivationRate: rate
  )

  private static let rfm = RFMMeasures(
    customers: 5_000,
    groups: [
      .init(
        name: "champions",
        customers: int,
        orders: int,
        netSales: money,
        medianRecency: double,
        share: double,
        netShare: double,
        before: int
      )
    ],
    scores: .init(r: [int], f: [int], m: [int]),
    cuts: .init(r: [int], f: [int], m: [money]),
    grid: [
      .init(
        r: 1,
        fm: 1,
        group: "dormant",
        customers: int,
        netShare: double,
        medianRecency: double
      )
    ],
    flow: [.init(from: "loyal", to: "at_risk", customers: int)],
    tiers: [.init(name: "T1", above: money, customers: int)],
    ladder: [.init(rung: 1, members: int, up: int, down: int, medianDistance: double)]
  )
}
