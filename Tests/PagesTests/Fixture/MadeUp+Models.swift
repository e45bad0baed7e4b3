import Commerce

@testable import Retention

extension MadeUp {
  /// Models of the normal shop: made-up parameters, a check that came out well.
  static let models: ModelMeasures = {
    var models = ModelMeasures.unknown
    models.calibrationEnd = EditionFixture.day
    models.customers = Cell(5_000)
    models.repeaters = Cell(2_051)
    models.rows = 1_910
    models.gate = .init(
      customers: Cell(5_000),
      repeaters: Cell(2_051),
      weeks: 111,
      passed: true
    )
    models.nbd = Cell(fit(["r": 0.41, "alpha": 13.2], -20_114.2))
    models.bgnbd = Cell(fit(["r": 0.27, "alpha": 5.1, "a": 0.81, "b": 2.6], -19_702.5))
    models.mbgnbd = Cell(fit(["r": 0.55, "alpha": 6.9, "a": 0.9, "b": 1.7], -19_688.1))
    var pareto = fit(["r": 0.58, "alpha": 11, "s": 0.61, "beta": 12.4], -19_699.9)
    pareto.dertTotal = 11_204.5
    models.paretonbd = Cell(pareto)
    models.gammaGamma = Cell(
      ModelMeasures.Spend(
        parameters: parameters(["p": 6.1, "q": 3.7, "v": 92.4]),
        logLikelihood: -9_120.7,
        standardErrors: parameters(["p": 0.6, "q": 0.2, "v": 9.1]),
        converged: true,
        identified: true,
        evaluations: 61,
        customers: 2_051,
        correlation: 0.12
      )
    )
    models.chosen = Cell(.mbgnbd)
    models.validation = Cell(validation)
    models.groups = groupNames.dropLast().enumerated().map { place, name in
      ModelMeasures.Group(
        name: name,
        customers: rfm.groups[place].customers,
        expected26: Cell(620 / Double(place + 1)),
        clv: Cell(31_200_000 / Int64(place + 1), hidden: place == 8 ? .private : nil)
      )
    }
    return models
  }()

  private static func parameters(_ values: KeyValuePairs<String, Double>)
    -> ModelMeasures.Parameters
  {
    ModelMeasures.Parameters(values.map(\.key), values.map(\.value))
  }

  private static func fit(
    _ values: KeyValuePairs<String, Double>,
    _ logLikelihood: Double
  ) -> ModelMeasures.Fit {
    ModelMeasures.Fit(
      parameters: parameters(values),
      logLikelihood: logLikelihood,
      standardErrors: ModelMeasures.Parameters(values.map(\.key), values.map { $0.value / 20 }),
      converged: true,
      identified: true,
      evaluations: 58,
      expectedNew: ["1": 0.06, "13": 0.52, "52": 1.44],
      expectedTotal: [
        "13": Estimate(value: 1_262.2, se: 55.1, low: 1_158.7, high: 1_375),
        "26": Estimate(value: 2_360.4, se: 71.8, low: 2_223.8, high: 2_505.4),
      ],
      meanAlive: 0.44,
      clvTotal: Cell(128_400_000)
    )
  }

  private static let validation: ModelValidation = {
    var points: [ModelValidation.TrackingPoint] = []
    for week in 1...111 {
      let actual = 12 * week + week * week / 5
      var point = ModelValidation.TrackingPoint(week: week, actual: Cell(actual))
      for name in ModelName.allCases { point[name] = Double(actual) * 1.03 + 4 }
      if week >= 85 { point.rule = 2_465 + Double(week - 85) * 40 }
      points.append(point)
    }
    let counts = [2_949, 901, 430, 244, 150, 96, 70, 160]
    let byX = counts.enumerated().map { x, customers in
      var row = ModelValidation.ByRepeats(
        x: x,
        customers: Cell(customers),
        actual: Cell(90 + x * 60)
      )
      for name in ModelName.allCases { row[name] = 96.4 + Double(x) * 58.2 }
      return row
    }
    let histogram = counts.enumerated().map { x, customers in
      var bar = ModelValidation.Bar(x: x, actual: Cell(customers))
      for name in ModelName.allCases { bar[name] = Double(customers) * 1.01 }
      return bar
    }
    return ModelValidation(
      calibrationEnd: EditionFixture.day - 182,
      weeks: 26,
      customers: Cell(5_000),
      actual: Cell(2_402),
      forecast: [
        "nbd": 3_120.4, "bgnbd": 2_540.2, "mbgnbd": 2_498.1, "paretonbd": 2_520, "rule": 2_666,
      ],
      mape: ["nbd": 0.161, "bgnbd": 0.031, "mbgnbd": 0.022, "paretonbd": 0.027, "rule": 0.071],
      state: .green,
      tracking: points,
      byX: byX,
      histogram: histogram,
      chi2: ["nbd": 48.1, "bgnbd": 5.2, "mbgnbd": 6.7, "paretonbd": 5.9]
    )
  }()

  /// Models that were too far off, every number of theirs hidden and found nowhere else.
  static let redModels: ModelMeasures = {
    var models = MadeUp.models
    var fit = MadeUp.fit(["r": Sentinel.real, "alpha": Sentinel.real], Sentinel.real)
    fit.standardErrors = parameters(["r": Sentinel.real])
    fit.expectedNew = ["1": Sentinel.real]
    fit.expectedTotal = ["13": Sentinel.estimate, "26": Sentinel.estimate]
    fit.meanAlive = Sentinel.real
    fit.clvTotal = Cell(Int64(Sentinel.whole))
    fit.dertTotal = Sentinel.real
    models.customers = Sentinel.int
    models.repeaters = Sentinel.int
    models.gate.customers = Sentinel.int
    models.gate.repeaters = Sentinel.int
    models.nbd = Cell(fit, hidden: .red)
    models.bgnbd = Cell(fit, hidden: .red)
    models.mbgnbd = Cell(fit, hidden: .red)
    models.paretonbd = Cell(fit, hidden: .red)
    models.gammaGamma.hidden = .notIdentified
    models.chosen = Cell(.mbgnbd, hidden: .red)
    models.validation.value?.state = .red
    models.validation.value?.forecast["mbgnbd"] = 3_900
    models.validation.value?.mape["mbgnbd"] = 0.31
    models.groups = models.groups.map {
      ModelMeasures.Group(
        name: $0.name,
        customers: Sentinel.int,
        expected26: Sentinel.double,
        clv: Sentinel.money
      )
    }
    return models
  }()
}
