import Commerce
import Retention

extension MeasureNode {
  static func cohorts(_ measures: CohortMeasures) -> MeasureNode {
    .group([
      (
        "monthly",
        .series { .list(named(measures.monthly, { $0.start.month.iso }, cohort)) }
      ),
      (
        "weekly",
        .series { .list(named(measures.weekly, { $0.start.week.iso }, cohort)) }
      ),
      ("rollingWeeks", whole(measures.rollingWeeks, .count)),
      ("rollingMonths", whole(measures.rollingMonths, .count)),
      (
        "pooled",
        .group([
          ("monthly", .list(named(measures.pooled.monthly, { String($0.i) }, pooled))),
          (
            "weekly",
            .series { .list(named(measures.pooled.weekly, { String($0.i) }, pooled)) }
          ),
        ])
      ),
      (
        "age",
        .group([
          ("days", whole(measures.age.days, .days)),
          (
            "rows",
            .series { .list(named(measures.age.rows, { $0.start.month.iso }, ageRow)) }
          ),
        ])
      ),
    ])
  }

  private static func cohort(_ cohort: CohortMeasures.Cohort) -> MeasureNode {
    func people(_ cells: [Cell<Int>]) -> MeasureNode {
      .list(named(cells, { _ in "" }) { whole($0, .customers) })
    }
    func sums(_ cells: [Cell<Int64>]) -> MeasureNode {
      .list(named(cells, { _ in "" }) { money($0) })
    }
    return .group([
      ("start", .day(cohort.start)),
      ("size", whole(cohort.size, .customers)),
      ("complete", whole(cohort.complete, .count)),
      ("warning", .text(cohort.warning?.rawValue ?? "")),
      ("retained", people(cohort.retained)),
      ("unbounded", people(cohort.unbounded)),
      ("rolling", people(cohort.rolling)),
      ("returned", people(cohort.returned)),
      ("net", sums(cohort.net)),
      ("margin", sums(cohort.margin)),
      (
        "netPerCustomer",
        .list(named(cohort.netPerCustomer, { _ in "" }) { estimate($0, .money) })
      ),
      ("topShare", real(cohort.topShare, .share)),
    ])
  }

  /// The rate itself with its index and number of cohorts beside it.
  private static func pooled(_ point: CohortMeasures.PooledPoint) -> MeasureNode {
    .valueAnd(
      .rate(point.rate),
      [("i", whole(point.i, .count)), ("cohorts", whole(point.cohorts, .count))]
    )
  }

  private static func ageRow(_ row: CohortMeasures.Age.Row) -> MeasureNode {
    .group([
      ("start", .day(row.start)),
      ("size", whole(row.size, .customers)),
      ("retained", .list(named(row.retained, { _ in "" }) { whole($0, .customers) })),
    ])
  }
}
