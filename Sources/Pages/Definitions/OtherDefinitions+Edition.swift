import Retention
import Wording

extension OtherDefinitions {
  /// Every measure that other tools count by another rule, with what their rules give here.
  ///
  /// Purchases are purchase days, as everywhere in the edition; where a tool counts orders its
  /// words say so. A rule whose numbers the edition does not hold is left out.
  static func all(
    measures: Measures,
    input: InputMeasures,
    settings: MeasureSettings
  ) -> [OtherDefinitions] {
    let headline = "repeat.recent.\(settings.headlineWindow)"
    let found = [
      OtherDefinitions(
        measure: headline,
        others: repeating(measures.repeat) + reports(measures.rules)
          + peel(measures, input: input, settings: settings)
      ),
      OtherDefinitions(measure: "repeat.oneTime.lifetime", others: newCustomers(measures.repeat)),
      OtherDefinitions(measure: "repeat.gaps.median", others: gaps(measures)),
      OtherDefinitions(
        measure: "cohorts.pooled.monthly.1",
        others: firstMonth(measures.cohorts, settings: settings)
      ),
      OtherDefinitions(measure: "sales.28d.aov", others: perBuyer(measures.sales)),
      OtherDefinitions(
        measure: "growth.weeks.last.lapsed",
        others: silent(measures.rules) + risk(measures.ruleSets)
      ),
      OtherDefinitions(
        measure: "rfm.groups.at_risk.customers",
        others: groups(measures.rules) + sets(measures.ruleSets)
      ),
      OtherDefinitions(measure: "sales.all.perBuyer", others: values(measures)),
      OtherDefinitions(measure: "sales.28d.netSales", others: netSales(measures.sales)),
      OtherDefinitions(measure: "sales.week.orders", others: week(measures.sales)),
    ]
    return found.filter { !$0.others.isEmpty }
  }

  private static func repeating(_ measures: RepeatMeasures) -> [Other] {
    let rows: [(OtherRule, Rate?)] = [
      (.shopifyReturning365, measures.returning["365d"]?.rate),
      (.shopifyReturning28, measures.returning["28d"]?.rate),
      (.insightsRepeat365, measures.inPeriod["365d"]),
      (.insightsReturning365, measures.returning["365d"]?.rate),
      (.treslWithin30, measures.within["30"]),
      (.treslWithin60, measures.within["60"]),
      (.treslWithin90, measures.within["90"]),
      (.kleioRepeat90, measures.within["90"]),
      (.adviserRepeat90, measures.inPeriod["91d"]),
      (.adviserRepeat30, measures.inPeriod["28d"]),
      (.skyVergeReturning28, measures.returning["28d"]?.rate),
      (.customerList, measures.lifetime),
    ]
    return rows.compactMap { rule, rate in rate.map { Other(rule, .rate($0)) } }
  }

  private static func peel(
    _ measures: Measures,
    input: InputMeasures,
    settings: MeasureSettings
  ) -> [Other] {
    var rows: [Other] = []
    let third = pooled(measures.cohorts.monthly, at: 3, settings: settings, \.returned)
    if let third { rows.append(Other(.peelRepurchase3, .rate(third))) }
    if input.customers > 0 {
      let again = Double(input.identified.orders - input.customers) / Double(input.customers)
      rows.append(
        Other(
          .peelRepeatOrders,
          .estimate(Estimate(value: max(0, again), se: nil, low: nil, high: nil))
        )
      )
    }
    return rows
  }

  private static func reports(_ rules: OtherRuleMeasures) -> [Other] {
    [
      Other(.shopifyReport365, .rate(rules.newRepeated365)),
      Other(.shopifyReport28, .rate(rules.newRepeated28)),
      Other(.wooReturning365, .rate(rules.oldBuyers365)),
    ]
  }

  private static func silent(_ rules: OtherRuleMeasures) -> [Other] {
    [
      Other(.customerVoxAtRisk, .rate(rules.silent182)),
      Other(.customerVoxLost, .rate(rules.silent365)),
    ]
  }

  private static func groups(_ rules: OtherRuleMeasures) -> [Other] {
    [
      Other(.shoplineLoyal, .rate(rules.loyal30)),
      Other(.shoplineAtRisk, .rate(rules.atRisk90)),
      Other(.omniconvertLeaving, .rate(rules.silent182)),
    ]
  }

  private static func netSales(_ sales: SalesMeasures) -> [Other] {
    guard let cell = sales["28d"]?.netSales else { return [] }
    let value = cell.value.map { Double($0) }
    return [
      Other(
        .wooNetSales28,
        .estimate(Estimate(value: value, se: nil, low: nil, high: nil, hidden: cell.hidden))
      )
    ]
  }

  private static func week(_ sales: SalesMeasures) -> [Other] {
    guard let cell = sales["week"]?.orders else { return [] }
    let value = cell.value.map { Double($0) }
    return [
      Other(
        .metorikWeek,
        .estimate(Estimate(value: value, se: nil, low: nil, high: nil, hidden: cell.hidden))
      )
    ]
  }

  private static func newCustomers(_ measures: RepeatMeasures) -> [Other] {
    [Other(.shoplineNew, .rate(measures.oneTime.lifetime))]
  }

  private static func gaps(_ measures: Measures) -> [Other] {
    let median = measures.repeat.rawGaps.median
    var rows = [
      Other(
        .lifetimelyGaps,
        .estimate(
          Estimate(value: median.value, se: nil, low: nil, high: nil, hidden: median.hidden)
        )
      )
    ]
    rows.append(Other(.lifetimelyMost, .estimate(measures.ruleSets.gap80)))
    rows.append(Other(.metriloGap, .estimate(measures.rules.meanGap)))
    if let orders = measures.sales["365d"]?.ordersPerCustomer {
      let days = orders.value.flatMap { $0 > 0 ? 365 / $0 : nil }
      rows.append(
        Other(
          .peelTimeBetween,
          .estimate(
            Estimate(value: days, se: nil, low: nil, high: nil, hidden: orders.hidden)
          )
        )
      )
    }
    return rows
  }

  private static func firstMonth(
    _ cohorts: CohortMeasures,
    settings: MeasureSettings
  ) -> [Other] {
    var rows: [Other] = []
    if let point = cohorts.pooled.monthly.first(where: { $0.i == 1 }) {
      rows.append(Other(.shoplineRetention1, .rate(point.rate)))
    }
    let later = pooled(cohorts.monthly, at: 1, settings: settings, \.unbounded)
    if let later { rows.append(Other(.peelRetention1, .rate(later))) }
    return rows
  }

  private static func perBuyer(_ sales: SalesMeasures) -> [Other] {
    sales["28d"].map { [Other(.taobaoPerBuyer, .estimate($0.perBuyer))] } ?? []
  }

  /// All cohorts whose cell `i` is complete and may be shown, weighted by size.
  ///
  /// Cells that are kept back stay out of the sum, so that it cannot be used to work them out.
  private static func pooled(
    _ cohorts: [CohortMeasures.Cohort],
    at i: Int,
    settings: MeasureSettings,
    _ cells: KeyPath<CohortMeasures.Cohort, [Cell<Int>]>
  ) -> Rate? {
    var part = 0
    var whole = 0
    for cohort in cohorts where i < cohort.complete {
      let row = cohort[keyPath: cells]
      guard i < row.count, let some = row[i].shown, let size = cohort.size.shown else { continue }
      part += some
      whole += size
    }
    return whole > 0
      ? Rate(part: part, whole: whole, minimum: settings.minimum.rate) : nil
  }
}

extension OtherDefinitions.Other {
  init(_ rule: OtherRule, _ value: OtherValue) {
    self.init(tool: rule.tool, value: value, why: rule.rawValue)
  }
}
