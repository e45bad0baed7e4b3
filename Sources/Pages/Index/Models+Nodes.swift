import Commerce
import Retention

extension MeasureNode {
  static func models(_ models: ModelMeasures) -> MeasureNode {
    let fits: [(name: String, node: MeasureNode)] = ModelName.allCases.map { name in
      (name.rawValue, fit(models[name]))
    }
    let head: [(name: String, node: MeasureNode)] = [
      ("unit", .text(models.unit)),
      ("calibrationEnd", .day(models.calibrationEnd)),
      ("customers", whole(models.customers, .customers)),
      ("repeaters", whole(models.repeaters, .customers)),
      ("rows", whole(models.rows, .count)),
    ]
    let tail: [(name: String, node: MeasureNode)] = [
      ("gammaGamma", spend(models.gammaGamma)),
      ("chosen", chosen(models.chosen)),
      (
        "gate",
        .group([
          ("customers", whole(models.gate.customers, .customers)),
          ("repeaters", whole(models.gate.repeaters, .customers)),
          ("weeks", whole(models.gate.weeks, .count)),
          ("passed", .value(.flag(models.gate.passed))),
        ])
      ),
      ("validation", validation(models.validation)),
      ("groups", .list(named(models.groups, \.name, group))),
    ]
    return .group(head + fits + tail)
  }

  private static func chosen(_ cell: Cell<ModelName>) -> MeasureNode {
    if let name = cell.shown { return .text(name.rawValue) }
    return .value(.whole(Cell(missing: cell.hidden ?? .noData), .text))
  }

  private static func parameters(
    _ parameters: ModelMeasures.Parameters?,
    _ hidden: Missing?
  ) -> [(name: String, node: MeasureNode)] {
    (parameters?.named ?? []).map { ($0.name, real($0.value, .number, hidden: hidden)) }
  }

  private static func fit(_ cell: Cell<ModelMeasures.Fit>) -> MeasureNode {
    guard let fit = cell.value else {
      return .value(.whole(Cell(missing: cell.hidden ?? .noData), .number))
    }
    let hidden = cell.hidden
    var worth = fit.clvTotal
    worth.hidden = hidden ?? worth.hidden
    let more: [(name: String, node: MeasureNode)] = [
      ("logLikelihood", real(fit.logLikelihood, .number, hidden: hidden)),
      ("standardErrors", .group(parameters(fit.standardErrors, hidden))),
      ("converged", .value(.flag(fit.converged))),
      ("identified", .value(.flag(fit.identified))),
      ("evaluations", whole(fit.evaluations, .count)),
      (
        "expectedNew",
        .group(
          fit.expectedNew.keys.sorted().map {
            ($0, real(fit.expectedNew[$0], .number, hidden: hidden))
          }
        )
      ),
      (
        "expectedTotal",
        .group(
          fit.expectedTotal.keys.sorted().map { weeks in
            var estimate = fit.expectedTotal[weeks] ?? Estimate(missing: .noData)
            estimate.hidden = hidden ?? estimate.hidden
            return (weeks, self.estimate(estimate, .number))
          }
        )
      ),
      ("meanAlive", real(fit.meanAlive, .share, hidden: hidden)),
      ("clvTotal", money(worth)),
    ]
    let residual = fit.dertTotal.map {
      [(name: "dertTotal", node: real($0, .number, hidden: hidden))]
    }
    return .group(parameters(fit.parameters, hidden) + more + (residual ?? []))
  }

  private static func spend(_ cell: Cell<ModelMeasures.Spend>) -> MeasureNode {
    guard let spend = cell.value else {
      return .value(.whole(Cell(missing: cell.hidden ?? .noData), .number))
    }
    let hidden = cell.hidden
    return .group(
      parameters(spend.parameters, hidden) + [
        ("logLikelihood", real(spend.logLikelihood, .number, hidden: hidden)),
        ("standardErrors", .group(parameters(spend.standardErrors, hidden))),
        ("converged", .value(.flag(spend.converged))),
        ("identified", .value(.flag(spend.identified))),
        ("evaluations", whole(spend.evaluations, .count)),
        ("customers", whole(spend.customers, .customers)),
        ("correlation", real(spend.correlation, .number, hidden: hidden)),
      ]
    )
  }

  private static func group(_ group: ModelMeasures.Group) -> MeasureNode {
    .group([
      ("name", .text(group.name)),
      ("customers", whole(group.customers, .customers)),
      ("expected26", real(group.expected26, .number)),
      ("clv", money(group.clv)),
    ])
  }

  // MARK: The check

  private static func validation(_ cell: Cell<ModelValidation>) -> MeasureNode {
    guard let check = cell.value else {
      return .value(.whole(Cell(missing: cell.hidden ?? .noData), .number))
    }
    func each(_ values: [String: Double], _ unit: MeasureUnit) -> MeasureNode {
      .group(values.keys.sorted().map { ($0, real(values[$0], unit)) })
    }
    return .group([
      ("calibrationEnd", .day(check.calibrationEnd)),
      ("weeks", real(check.weeks, .number)),
      ("customers", whole(check.customers, .customers)),
      ("actual", whole(check.actual, .count)),
      ("forecast", each(check.forecast, .number)),
      ("deviation", each(check.deviation ?? [:], .number)),
      ("mape", each(check.mape, .share)),
      ("state", .text(check.state.rawValue)),
      (
        "tracking",
        .series {
          .list(
            named(check.tracking, { _ in "" }) { point in
              .group(
                [("week", whole(point.week, .count)), ("actual", whole(point.actual, .count))]
                  + byModel { point[$0] }
                  + (point.rule.map { [("rule", real($0, .number))] } ?? [])
              )
            }
          )
        }
      ),
      (
        "byX",
        .list(
          named(check.byX, { _ in "" }) { row in
            .group(
              [
                ("x", whole(row.x, .count)), ("customers", whole(row.customers, .customers)),
                ("actual", whole(row.actual, .count)),
              ] + byModel { row[$0] }
            )
          }
        )
      ),
      (
        "histogram",
        .list(
          named(check.histogram, { _ in "" }) { bar in
            .group(
              [("x", whole(bar.x, .count)), ("actual", whole(bar.actual, .customers))]
                + byModel { bar[$0] }
            )
          }
        )
      ),
      ("chi2", each(check.chi2, .number)),
    ])
  }

  private static func byModel(
    _ value: (ModelName) -> Double?
  ) -> [(name: String, node: MeasureNode)] {
    ModelName.allCases.compactMap { name in
      value(name).map { (name.rawValue, real($0, .number)) }
    }
  }
}
