import Commerce
import Retention

extension MadeUp {
  static let cohorts = CohortMeasures(
    monthly: (0..<26).map { cohort(age: 25 - $0, by: .month) },
    weekly: (0..<30).map { cohort(age: 29 - $0, by: .week) },
    rollingWeeks: 8,
    rollingMonths: 3,
    pooled: CohortMeasures.Pooled(
      monthly: (0..<25).map { pooled($0, of: 25) },
      weekly: (0..<29).map { pooled($0, of: 29) }
    ),
    age: CohortMeasures.Age(days: 30, rows: ages)
  )

  private static let ages: [CohortMeasures.Age.Row] = (0..<26).map { index in
    let months: Int = 25 - index
    let start: Month = Month(number: EditionFixture.day.month.number - Int32(months))
    let retained: [Retention.Cell<Int>] = (0...months).map { (i: Int) in
      Retention.Cell(190 * share(i) / 1_000)
    }
    return CohortMeasures.Age.Row(
      start: start.firstDay,
      size: Retention.Cell(190),
      retained: retained
    )
  }

  private enum Grain { case month, week }

  /// Of a thousand, how many buy in the period `i` after their first.
  private static func share(_ i: Int) -> Int { i == 0 ? 1_000 : 40 + 160 / (i + 1) }

  private static func cohort(age: Int, by grain: Grain) -> CohortMeasures.Cohort {
    let day = EditionFixture.day
    let start =
      grain == .month ? (day.month + -age).firstDay : (day.week - age).monday
    let size = (grain == .month ? 180 : 42) + age % 5 * 6
    let indices = 0...age
    let retained = indices.map { size * share($0) / 1_000 }
    let returned = indices.map { min(size, size * (60 + 260 * $0 / ($0 + 2)) / 1_000) }
    return CohortMeasures.Cohort(
      start: start,
      size: Cell(size),
      complete: grain == .month ? age : age + 1,
      warning: age > 23 ? .beforeHistory : nil,
      retained: retained.map { Cell($0) },
      unbounded: retained.map { Cell(min(size, $0 * 2)) },
      rolling: retained.map { Cell(min(size, $0 * 3 / 2)) },
      returned: returned.map { Cell($0) },
      net: indices.map { Cell(Int64(size) * Int64(15_000 + 2_700 * $0)) },
      margin: indices.map { _ in Cell(missing: .noCost) },
      netPerCustomer: indices.map { estimate(Double(15_000 + 2_700 * $0), 420) },
      topShare: Cell(0.22)
    )
  }

  private static func pooled(_ i: Int, of count: Int) -> CohortMeasures.PooledPoint {
    let whole = 190 * (count - i)
    return CohortMeasures.PooledPoint(
      i: i,
      rate: rate(whole * share(i) / 1_000, whole),
      cohorts: count - i
    )
  }

  static let secondPurchase: SecondPurchaseMeasures = {
    let points = curve(from: 5_000, days: 180)
    return SecondPurchaseMeasures(
      customers: Cell(5_000),
      events: Cell(2_051),
      curve: points,
      quantiles: ["10": Cell(17), "25": Cell(68), "50": Cell(missing: .notReached)],
      middleHalf: .init(within: 180, from: Cell(21), to: Cell(98)),
      rmst: SecondPurchaseMeasures.RestrictedMean(
        tau: 180,
        days: 134.2,
        se: 0.9,
        low: 132.4,
        high: 136.0,
        atRisk: 2_360
      ),
      steps: (1...4).map { k in
        SecondPurchaseMeasures.Step(
          k: k,
          customers: Cell([5_000, 2_051, 1_102, 661][k - 1]),
          events: Cell([2_051, 1_102, 661, 402][k - 1]),
          returned90: estimate(0.27 + 0.08 * Double(k - 1), 0.008)
        )
      },
      compare: [
        SecondPurchaseMeasures.Comparison(
          name: "discount",
          groups: [
            .init(name: "full_price", customers: Cell(2_911), events: Cell(1_310), expected: 1_240),
            .init(name: "discount", customers: Cell(1_702), events: Cell(588), expected: 658),
          ],
          chi2: 11.4,
          df: 1,
          p: 0.00073,
          rmstDifference: estimate(-6.1, 1.8),
          hidden: nil,
          curves: [curve(from: 2_911, days: 180), curve(from: 1_702, days: 180)]
        )
      ]
    )
  }()

  private static func curve(from customers: Int, days: Int) -> [SecondPurchaseMeasures.Point] {
    var points: [SecondPurchaseMeasures.Point] = []
    var survival = 1.0
    var atRisk = customers
    for day in stride(from: 2, through: days, by: 3) {
      let events = max(5, customers * 16 / (1_000 + day * 14))
      survival *= 1 - Double(events) / Double(atRisk)
      let se = (survival * (1 - survival) / Double(customers)).squareRoot()
      points.append(
        SecondPurchaseMeasures.Point(
          day: day,
          atRisk: atRisk,
          events: events,
          survival: survival,
          se: se,
          low: max(0, survival - 1.96 * se),
          high: min(1, survival + 1.96 * se)
        )
      )
      atRisk -= events + customers / 250
    }
    return points
  }

  static let growth: GrowthMeasures = {
    var rows: [GrowthMeasures.WeekRow] = []
    var active = 1_700
    for index in 0..<60 {
      let new = index == 59 ? 118 : 90 + index * 7 % 31
      let back = index == 59 ? 38 : 24 + index * 5 % 17
      let lapsed = index == 59 ? 131 : index == 58 ? 96 : 104 + index * 11 % 29
      let start = active
      active += new + back - lapsed
      rows.append(
        GrowthMeasures.WeekRow(
          week: EditionFixture.day.week - (59 - index),
          start: Cell(start),
          new: Cell(new),
          retained: Cell(start - lapsed),
          reactivated: Cell(back),
          lapsed: Cell(lapsed),
          active: Cell(active),
          lapsedBefore: Cell(1_200 + index * 30),
          quick: Estimate(
            value: Double(new + back) / Double(lapsed),
            se: nil,
            low: Double(new + back) / Double(lapsed) * 0.79,
            high: Double(new + back) / Double(lapsed) * 1.27
          ),
          lapseRate: rate(lapsed, start),
          reactivationRate: rate(back, 1_200 + index * 30)
        )
      )
    }
    return GrowthMeasures(
      lapseDays: 84,
      lapseRule: .init(count: 4_212, p90: 81.5, days: 84, quarter: "2026-Q3", atD: false),
      weeks: rows,
      fourWeeks: nil
    )
  }()

  static let rfm = RFMMeasures(
    customers: 5_000,
    groups: groupNames.enumerated().map { index, name in
      RFMMeasures.Group(
        name: name,
        customers: Cell([212, 388, 520, 240, 310, 402, 460, 588, 290, 1_460, 130][index]),
        orders: Cell(index == 10 ? 0 : 900 - index * 40),
        netSales: Cell(index == 10 ? 0 : 76_000_000 - Int64(index) * 6_000_000),
        medianRecency: index == 10 ? Cell(missing: .noData) : Cell(Double(12 + index * 31)),
        share: Cell(
          [0.042, 0.078, 0.104, 0.048, 0.062, 0.08, 0.092, 0.118, 0.058, 0.292, 0.026][index]
        ),
        netShare: index == 10 ? Cell(missing: .noData) : Cell(0.31 - Double(index) * 0.028),
        before: Cell([205, 391, 514, 251, 300, 410, 455, 560, 301, 1_440, 130][index])
      )
    },
    scores: .init(
      r: [990, 1_002, 1_008, 998, 1_002].map { Cell($0) },
      f: [2_949, 0, 949, 441, 661].map { Cell($0) },
      m: [1_000, 1_000, 1_000, 1_000, 1_000].map { Cell($0) }
    ),
    cuts: .init(
      r: [310, 180, 96, 41].map { Cell($0) },
      f: [Cell(missing: .noData), Cell(2), Cell(3), Cell(4)],
      m: [8_800, 15_600, 27_900, 61_200].map { Cell($0) }
    ),
    grid: (1...5).flatMap { r in
      (1...5).map { fm in
        RFMMeasures.Room(
          r: r,
          fm: fm,
          group: group(r: r, fm: fm),
          customers: Cell(420 - abs(r - fm) * 70 - fm * 15),
          netShare: Cell(Double(fm) * 0.012 + Double(r) * 0.004),
          medianRecency: Cell(Double(360 - r * 65))
        )
      }
    },
    flow: [
      .init(from: "loyal", to: "at_risk", customers: Cell(412)),
      .init(from: "at_risk", to: "loyal", customers: Cell(388)),
      .init(from: "new", to: "active", customers: Cell(61)),
      .init(from: "not_yet", to: "new", customers: Cell(118)),
      .init(from: "champions", to: "dormant", customers: Cell(3, hidden: .private)),
    ],
    tiers: [("T1", 0, 1_250), ("T2", 9_900, 2_500), ("T3", 21_000, 1_000), ("T4", 48_000, 250)].map
    {
      RFMMeasures.Tier(name: $0.0, above: Cell(Int64($0.1)), customers: Cell($0.2))
    },
    ladder: [(1, 1_802, 0, 210), (2, 960, 180, 92), (3, 511, 77, 40), (4, 88, 12, 9)].map {
      RFMMeasures.Rung(
        rung: $0.0,
        members: Cell($0.1),
        up: Cell($0.2),
        down: Cell($0.3),
        medianDistance: $0.0 == 4 ? Cell(missing: .noData) : Cell(Double($0.0))
      )
    }
  )

  static let groupNames = [
    "champions", "loyal", "active", "new", "promising", "needs_attention", "almost_lost",
    "at_risk", "previously_loyal", "dormant", "prospects",
  ]

  private static func group(r: Int, fm: Int) -> String {
    switch (r, fm) {
    case (5, 1): "new"
    case (5, 4...5): "champions"
    case (4, 1): "promising"
    case (4...5, 2...3): "active"
    case (3, 1...2): "almost_lost"
    case (3, 3): "needs_attention"
    case (3...4, 4...5): "loyal"
    case (_, 1...2): "dormant"
    case (_, 5): "previously_loyal"
    default: "at_risk"
    }
  }
}
