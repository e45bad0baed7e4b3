import Commerce
import Retention

/// Made-up measures with the shape of real ones, from plain formulas.
enum MadeUp {
  static let measures = Measures(
    sales: SalesMeasures(
      uniqueKeysWithValues: periods.map { ($0.name, sales(days: $0.days, orders: $0.orders)) }
    ),
    repeat: repeating,
    cohorts: cohorts,
    secondPurchase: secondPurchase,
    growth: growth,
    rfm: rfm,
    models: models,
    churn: churn,
    service: service,
    discounts: discounts,
    goods: goods
  )

  /// Wilson 1927, 95 %.
  static func rate(_ part: Int, _ whole: Int, minimum: Int = 30) -> Rate {
    guard whole > 0 else {
      return Rate(part: 0, whole: 0, value: nil, low: nil, high: nil, hidden: .noData)
    }
    let z = 1.959963984540054
    let n = Double(whole)
    let p = Double(part) / n
    let centre = (p + z * z / (2 * n)) / (1 + z * z / n)
    let half = z * (p * (1 - p) / n + z * z / (4 * n * n)).squareRoot() / (1 + z * z / n)
    return Rate(
      part: part,
      whole: whole,
      value: p,
      low: max(0, centre - half),
      high: min(1, centre + half),
      hidden: whole < minimum ? .tooFew : nil
    )
  }

  static func estimate(_ value: Double, _ se: Double) -> Estimate {
    Estimate(value: value, se: se, low: value - 1.96 * se, high: value + 1.96 * se)
  }

  private static let periods: [(name: String, days: Int, orders: Int)] = [
    ("week", 7, 302), ("28d", 28, 1_208), ("91d", 91, 3_140), ("182d", 182, 5_020),
    ("365d", 365, 8_911), ("all", 777, 14_622),
  ]

  private static func sales(days: Int, orders: Int) -> PeriodSales {
    let day = EditionFixture.day
    let gross = Int64(orders) * 19_430
    let discounts = Int64(orders) * 2_137
    let returned = Int64(orders) * 350
    return PeriodSales(
      start: day - days + 1,
      end: day,
      complete: true,
      orders: Cell(orders),
      units: Cell(orders * 163 / 100),
      buyers: Cell(orders * 71 / 100),
      grossSales: Cell(gross),
      discounts: Cell(discounts),
      returnsProcessed: Cell(returned),
      netSales: Cell(gross - discounts - returned),
      aov: estimate(17_293, 210),
      medianOrder: Cell(12_800),
      perBuyer: estimate(23_940, 390),
      unitsPerOrder: estimate(1.63, 0.02),
      ordersPerCustomer: estimate(1.41, 0.03)
    )
  }

  private static let repeating = RepeatMeasures(
    lifetime: rate(2_051, 5_000),
    within: [
      "30": rate(771, 4_752), "60": rate(1_020, 4_580), "90": rate(1_178, 4_361),
      "180": rate(1_240, 3_790), "365": rate(1_102, 2_644),
    ],
    inPeriod: [
      "28d": rate(96, 858), "91d": rate(431, 2_229), "182d": rate(942, 3_564),
      "365d": rate(1_720, 4_204),
    ],
    returning: [
      "28d": returning(new: 402, repeated: 38, old: 418),
      "91d": returning(new: 1_140, repeated: 190, old: 899),
      "182d": returning(new: 1_702, repeated: 470, old: 1_392),
      "365d": returning(new: 2_480, repeated: 830, old: 894),
    ],
    oneTime: RepeatMeasures.OneTime(
      lifetime: rate(2_949, 5_000),
      mature90: rate(2_431, 4_361)
    ),
    returningRevenue: [
      "28d": estimate(0.581, 0.02), "91d": estimate(0.564, 0.012), "182d": estimate(0.552, 0.01),
      "365d": estimate(0.541, 0.008), "all": estimate(0.523, 0.006),
    ],
    recent: [
      "90": RepeatMeasures.Recent(
        now: rate(331, 1_204),
        before: rate(302, 1_157),
        difference: Estimate(value: 0.0139, se: nil, low: -0.0217, high: 0.0494)
      )
    ],
    funnel: [(1, 5_000), (2, 2_051), (3, 1_102), (4, 661), (5, 402)].enumerated().map {
      index,
      step in
      let next = [2_051, 1_102, 661, 402, 251][index]
      return RepeatMeasures.FunnelStep(
        k: step.0,
        customers: Cell(step.1),
        step: rate(next, step.1),
        mature90: rate(next * 8 / 10, step.1 * 9 / 10)
      )
    },
    gaps: RepeatMeasures.Gaps(
      window: 364,
      count: 4_212,
      p10: Cell(9),
      p25: Cell(18),
      median: Cell(34),
      p75: Cell(61),
      p90: Cell(81.5),
      p95: Cell(118)
    ),
    rawGaps: RepeatMeasures.RawGaps(
      count: 6_380,
      p25: Cell(16),
      median: Cell(31),
      p75: Cell(56),
      p90: Cell(76)
    )
  )

  private static func returning(new: Int, repeated: Int, old: Int) -> RepeatMeasures.Returning {
    RepeatMeasures.Returning(
      rate: rate(repeated + old, new + repeated + old),
      newOnly: Cell(new),
      newRepeated: Cell(repeated),
      returningOnly: Cell(old)
    )
  }

  private static let discounts = DiscountMeasures(
    depth: Cell(0.11),
    fullPriceOrders: rate(8_012, 14_622),
    fullPriceNet: Cell(0.561),
    byPurchase: byPurchase,
    recent: DiscountMeasures.Recent(
      now: rate(628, 1_208),
      before: rate(1_821, 3_140),
      difference: Estimate(value: -0.0600, se: nil, low: -0.0924, high: -0.0276)
    ),
    weeks: weekShares,
    spiral: spiral,
    stacks: stacks,
    acquired: acquired,
    sensitivity: bands,
    promotions: promotions
  )

  private static let byPurchase: [DiscountMeasures.PurchaseNumber] = [
    byPurchase(1, days: 5_000, depth: 0.062, fullPrice: 3_050),
    byPurchase(2, days: 2_051, depth: 0.078, fullPrice: 1_148),
    byPurchase(3, days: 1_102, depth: 0.094, fullPrice: 562),
    byPurchase(4, days: 661, depth: 0.108, fullPrice: 304),
    byPurchase(5, days: 1_502, depth: 0.121, fullPrice: 611),
  ]

  private static func byPurchase(
    _ k: Int,
    days: Int,
    depth: Double,
    fullPrice: Int
  ) -> DiscountMeasures.PurchaseNumber {
    DiscountMeasures.PurchaseNumber(
      k: k,
      days: Retention.Cell(days),
      depth: Retention.Cell(depth),
      fullPrice: rate(fullPrice, days),
      depthInterval: Estimate(value: depth, se: 0.003, low: depth - 0.006, high: depth + 0.006),
      margin: Estimate(missing: .noCost),
      stack: Retention.Cell(1.2)
    )
  }

  private static let weekShares: [DiscountMeasures.WeekShare] = (0..<52).map { (index: Int) in
    let week = Week(number: EditionFixture.day.week.number - Int32(51 - index))
    let part: Int = 100 + index % 7 * 4
    let whole: Int = 200 + index % 5 * 9
    return DiscountMeasures.WeekShare(week: week, fullPrice: rate(part, whole))
  }
}
