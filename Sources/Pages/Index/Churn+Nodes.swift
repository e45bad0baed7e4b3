import Commerce
import Retention

extension MeasureNode {
  static func churn(_ churn: ChurnMeasures) -> MeasureNode {
    .group([
      ("lapseDays", whole(churn.lapseDays, .days)),
      ("all", lapsed(churn.all)),
      ("recent", lapsed(churn.recent)),
      ("before", lapsed(churn.before)),
      ("experienceChange", estimate(churn.experienceChange, .points)),
      (
        "weeks",
        .series(newest: churn.weeks.last.map(week)) {
          .list(named(churn.weeks, { $0.week.iso }, week))
        }
      ),
      ("depthP75", real(churn.depthP75, .share)),
      ("ratedShare", rate(churn.ratedShare)),
      ("understated", .value(.flag(churn.understated))),
      ("benchmarks", .list(named(churn.benchmarks, \.line.rawValue, benchmark))),
      ("cacRatio", real(churn.cacRatio, .number)),
      ("replacement", real(churn.replacement, .number)),
      ("winback", counts(churn.winback)),
      (
        "loss",
        .group([
          ("newCustomerCost", money(churn.loss.newCustomerCost)),
          ("toReplace", money(churn.loss.toReplace)),
        ])
      ),
    ])
  }

  private static func lapsed(_ group: ChurnMeasures.Group) -> MeasureNode {
    .group([
      ("lapsed", whole(group.lapsed, .customers)),
      ("surveyed", whole(group.surveyed, .customers)),
      ("net", money(group.net)),
      ("causes", .list(named(group.causes, \.name.rawValue, cause))),
    ])
  }

  private static func cause(_ cause: ChurnMeasures.Cause) -> MeasureNode {
    .group([
      ("name", .text(cause.name.rawValue)),
      ("customers", whole(cause.customers, .customers)),
      ("share", real(cause.share, .share)),
      ("any", real(cause.any, .share)),
      ("low", real(cause.low, .share)),
      ("high", real(cause.high, .share)),
      ("min", real(cause.min, .share)),
      ("max", real(cause.max, .share)),
      ("corrected", estimate(cause.corrected, .share)),
    ])
  }

  private static func week(_ week: ChurnMeasures.WeekCauses) -> MeasureNode {
    .group([("week", .value(.week(week.week))), ("causes", counts(week.causes))])
  }

  private static func counts(_ counts: [ChurnMeasures.CauseCount]) -> MeasureNode {
    .list(
      named(counts, \.cause.rawValue) { count in
        .group([
          ("cause", .text(count.cause.rawValue)), ("customers", whole(count.customers, .customers)),
        ])
      }
    )
  }

  private static func benchmark(_ benchmark: ChurnMeasures.Benchmark) -> MeasureNode {
    let unit: MeasureUnit =
      switch benchmark.line {
      case .newCustomerCost, .newForOneLost: .number
      default: .share
      }
    let to = benchmark.to.map { [(name: "to", node: real($0, unit))] } ?? []
    return .group(
      [
        ("line", .text(benchmark.line.rawValue)), ("value", real(benchmark.value, unit)),
        ("ours", real(benchmark.ours, unit)),
      ] + to
    )
  }
}
