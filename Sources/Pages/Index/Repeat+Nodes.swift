import Retention

extension MeasureNode {
  static func repeating(_ measures: RepeatMeasures) -> MeasureNode {
    .group([
      ("lifetime", rate(measures.lifetime)),
      ("within", .group(table(measures.within, rate))),
      ("inPeriod", .group(table(measures.inPeriod, rate))),
      ("returning", .group(table(measures.returning, returning))),
      (
        "oneTime",
        .group([
          ("lifetime", rate(measures.oneTime.lifetime)),
          ("mature90", rate(measures.oneTime.mature90)),
        ])
      ),
      (
        "returningRevenue",
        .group(table(measures.returningRevenue) { estimate($0, .share) })
      ),
      ("recent", .group(table(measures.recent, recent))),
      ("funnel", .list(named(measures.funnel, { String($0.k) }, step))),
      ("gaps", gaps(measures.gaps)),
      ("rawGaps", rawGaps(measures.rawGaps)),
    ])
  }

  private static func returning(_ returning: RepeatMeasures.Returning) -> MeasureNode {
    .group([
      ("rate", rate(returning.rate)),
      ("newOnly", whole(returning.newOnly, .customers)),
      ("newRepeated", whole(returning.newRepeated, .customers)),
      ("returningOnly", whole(returning.returningOnly, .customers)),
    ])
  }

  private static func recent(_ recent: RepeatMeasures.Recent) -> MeasureNode {
    .group([
      ("now", rate(recent.now)),
      ("before", rate(recent.before)),
      ("difference", estimate(recent.difference, .points)),
    ])
  }

  private static func step(_ step: RepeatMeasures.FunnelStep) -> MeasureNode {
    .group([
      ("k", whole(step.k, .count)),
      ("customers", whole(step.customers, .customers)),
      ("step", rate(step.step)),
      ("mature90", rate(step.mature90)),
    ])
  }

  private static func gaps(_ gaps: RepeatMeasures.Gaps) -> MeasureNode {
    .group([
      ("window", whole(gaps.window, .days)),
      ("count", whole(gaps.count, .count)),
      ("p10", real(gaps.p10, .days)),
      ("p25", real(gaps.p25, .days)),
      ("median", real(gaps.median, .days)),
      ("p75", real(gaps.p75, .days)),
      ("p90", real(gaps.p90, .days)),
      ("p95", real(gaps.p95, .days)),
    ])
  }

  private static func rawGaps(_ gaps: RepeatMeasures.RawGaps) -> MeasureNode {
    .group([
      ("count", whole(gaps.count, .count)),
      ("p25", real(gaps.p25, .days)),
      ("median", real(gaps.median, .days)),
      ("p75", real(gaps.p75, .days)),
      ("p90", real(gaps.p90, .days)),
    ])
  }

  static func secondPurchase(_ measures: SecondPurchaseMeasures) -> MeasureNode {
    .group([
      ("customers", whole(measures.customers, .customers)),
      ("events", whole(measures.events, .customers)),
      ("curve", .series { curve(measures.curve) }),
      ("quantiles", .group(table(measures.quantiles) { whole($0, .days) })),
      ("middleHalf", middleHalf(measures.middleHalf)),
      ("rmst", restrictedMean(measures.rmst)),
      ("steps", .list(named(measures.steps, { String($0.k) }, step))),
      ("compare", .list(named(measures.compare, \.name, comparison))),
    ])
  }

  private static func middleHalf(_ half: SecondPurchaseMeasures.MiddleHalf?) -> MeasureNode {
    let none = Cell<Int>(missing: .noData)
    return .group([
      ("within", whole(half.map { Cell($0.within) } ?? none, .days)),
      ("from", whole(half?.from ?? none, .days)), ("to", whole(half?.to ?? none, .days)),
    ])
  }

  private static func curve(_ points: [SecondPurchaseMeasures.Point]) -> MeasureNode {
    .list(
      named(points.published, { String($0.day) }) { point in
        .group([
          ("day", whole(point.day, .days)),
          ("atRisk", whole(Cell(point.atRisk, hidden: point.hidden), .customers)),
          ("events", whole(Cell(point.events, hidden: point.hidden), .customers)),
          ("survival", real(point.survival, .share, hidden: point.hidden)),
          ("se", real(point.se, .share, hidden: point.hidden)),
          ("low", real(point.low, .share, hidden: point.hidden)),
          ("high", real(point.high, .share, hidden: point.hidden)),
        ])
      }
    )
  }

  private static func restrictedMean(
    _ mean: SecondPurchaseMeasures.RestrictedMean
  ) -> MeasureNode {
    let estimate = Estimate(
      value: mean.days,
      se: mean.se,
      low: mean.low,
      high: mean.high,
      hidden: mean.hidden
    )
    return .valueAnd(
      .estimate(estimate, .days),
      [
        ("tau", whole(mean.tau, .days)),
        ("days", real(mean.days, .days, hidden: mean.hidden)),
        ("atRisk", whole(Cell(mean.atRisk, hidden: mean.hidden), .customers)),
      ]
    )
  }

  private static func step(_ step: SecondPurchaseMeasures.Step) -> MeasureNode {
    .group([
      ("k", whole(step.k, .count)),
      ("customers", whole(step.customers, .customers)),
      ("events", whole(step.events, .customers)),
      ("returned90", estimate(step.returned90, .share)),
    ])
  }

  private static func comparison(_ compared: SecondPurchaseMeasures.Comparison) -> MeasureNode {
    let groups = named(compared.groups, \.name) { group in
      .group([
        ("name", .text(group.name)),
        ("customers", whole(group.customers, .customers)),
        ("events", whole(group.events, .customers)),
        ("expected", real(group.expected, .number, hidden: compared.hidden ?? group.events.hidden)),
      ])
    }
    return .group([
      ("name", .text(compared.name)),
      ("groups", .list(groups)),
      ("chi2", real(compared.chi2, .number, hidden: compared.hidden)),
      ("df", whole(compared.df, .count)),
      ("p", real(compared.p, .number, hidden: compared.hidden)),
      ("rmstDifference", estimate(compared.rmstDifference, .days)),
      (
        "curves",
        .series { .list(named(compared.curves, { _ in "" }) { curve($0) }) }
      ),
    ])
  }
}
