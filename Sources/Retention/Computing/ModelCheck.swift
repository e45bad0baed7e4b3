import Commerce
import Tallying

/// Models fitted to what was known at the end of calibration, held against what came after.
///
/// A history of 52 weeks is needed, and enough customers by then; or a day that was asked for.
struct ModelCheck: Sendable {
  private let tallies: Tallies
  private let first: Day
  private let gate: Gate
  private let table: HistoryTable
  private let fits: [CustomerModels.Fitted]
  private let heldOut: Double
  private let actual: Int
  private let tracking: ModelTracking
  /// Purchases over the weeks held out by repeat purchases before: 0…6, and 7 or more.
  private let sums: [ModelName: [Forecast.Count]]

  init?(_ tallies: Tallies, _ models: CustomerModels, first: Day, _ gate: Gate) {
    let end = tallies.calibrationEnd
    let isAsked = tallies.fitEnd < tallies.asOf
    guard tallies.historyDays >= 364 || isAsked, end < tallies.asOf, end > first else { return nil }
    self.tallies = tallies
    self.first = first
    self.gate = gate
    table = isAsked ? models.table : HistoryTable(tallies.calibrated.rows, at: end)
    guard CustomerModels.isEnough(table, weeks: (end - first + 1) / 7) else { return nil }
    fits =
      isAsked
      ? models.fits
      : CustomerModels.fits(to: table, table.cells(atMost: ModelFit.fewRows), near: models.fits)
    heldOut = Double(tallies.asOf - end) / 7
    actual = tallies.calibrated.rows.reduce(0) { $0 + $1.laterDays }
    tracking = ModelTracking(tallies, first: first, fits)
    var sums: [ModelName: [Forecast.Count]] = [:]
    for fitted in fits {
      sums[fitted.name] = Forecast(fitted, table).counts(within: heldOut, upTo: 7)
    }
    self.sums = sums
  }

  /// The model to be shown: the one asked for, or the best over the weeks held out, then the
  /// likeliest; none where no model beats the floor.
  ///
  /// One that fails the check is never preferred to one that passes: the mean error of cumulative
  /// counts is small for whoever starts from a large count, even where the new purchases alone are
  /// missed by a third.
  static func choice(
    _ candidates: [CustomerModels.Fitted],
    _ check: ModelCheck?,
    wanted: ModelName?
  ) -> ModelName? {
    if let wanted { return wanted }
    return candidates.min { one, other in
      let (first, second) = (check?.rank(of: one.name) ?? 0, check?.rank(of: other.name) ?? 0)
      if first != second { return first < second }
      let (a, b) = (check?.tracking.errors[one.name], check?.tracking.errors[other.name])
      if let a, let b, a != b { return a < b }
      return one.fit.logLikelihood > other.fit.logLikelihood
    }?.name
  }

  func validation(
    of choice: ModelName?,
    _ candidates: [CustomerModels.Fitted]
  ) -> ModelValidation {
    let (chi2, histogram) = histogram
    var forecast = byName(forecast)
    forecast["rule"] = tracking.ruleTotal
    var errors = byName(tracking.errors)
    errors["rule"] = tracking.ruleError
    return ModelValidation(
      calibrationEnd: tallies.calibrationEnd,
      weeks: heldOut,
      customers: gate.count(Int(table.customers)),
      actual: gate.count(actual),
      forecast: forecast,
      deviation: byName(sums.mapValues { $0.reduce(0) { $0 + $1.variance }.squareRoot() }),
      mape: errors,
      state: state(of: choice),
      tracking: tracking.points(gate),
      byX: byRepeats(choice),
      histogram: histogram,
      chi2: chi2
    )
  }

  private var forecast: [ModelName: Double] {
    sums.mapValues { $0.reduce(0) { $0 + $1.mean } }
  }

  private func byName(_ values: [ModelName: Double]) -> [String: Double] {
    var named: [String: Double] = [:]
    for name in ModelName.allCases { named[name.rawValue] = values[name]?.ifFinite }
    return named
  }

  private func state(of choice: ModelName?) -> ModelValidation.State {
    guard let choice, let forecast = forecast[choice], let error = tracking.errors[choice],
      actual > 0
    else { return .red }
    let worst = max((forecast / Double(actual) - 1).magnitude, error)
    return worst <= 0.1 ? .green : worst <= 0.2 ? .amber : .red
  }

  /// How well a model stood the check; 0 is best.
  private func rank(of name: ModelName) -> Int {
    switch state(of: name) {
    case .green: 0
    case .amber: 1
    case .red: 2
    }
  }

  // MARK: By repeat purchases

  private func byRepeats(_ choice: ModelName?) -> [ModelValidation.ByRepeats] {
    var customers = [Int](repeating: 0, count: 8)
    var later = customers
    for row in tallies.calibrated.rows {
      customers[min(7, row.x)] += row.customers
      later[min(7, row.x)] += row.laterDays
    }
    var rows = (0..<8).map { x in
      let hidden: Missing? = gate.isSmall(customers[x]) ? .private : nil
      return ModelValidation.ByRepeats(
        x: x,
        customers: Cell(customers[x], hidden: hidden),
        actual: Cell(later[x], hidden: hidden ?? (gate.isSmall(later[x]) ? .private : nil))
      )
    }
    hideComplement(&rows, \.customers)
    hideComplement(&rows, \.actual)
    for fitted in fits {
      for (x, expected) in (sums[fitted.name] ?? []).enumerated() {
        rows[x][fitted.name] = expected.mean.ifFinite
        guard fitted.name == choice, rows[x].customers.hidden == nil else { continue }
        rows[x].deviation = expected.variance.squareRoot().ifFinite
      }
    }
    return rows
  }

  /// Hides the smallest shown count beside a single hidden one: the total would tell it.
  private func hideComplement<Row>(
    _ rows: inout [Row],
    _ path: WritableKeyPath<Row, Cell<Int>>
  ) {
    guard rows.count(where: { $0[keyPath: path].hidden != nil }) == 1 else { return }
    let shown = rows.indices.filter {
      rows[$0][keyPath: path].hidden == nil && (rows[$0][keyPath: path].value ?? 0) > 0
    }
    let least = shown.min {
      (rows[$0][keyPath: path].value ?? 0) < (rows[$1][keyPath: path].value ?? 0)
    }
    if let least { rows[least][keyPath: path].hidden = .private }
  }

  // MARK: Histogram

  /// Customers by repeats in calibration, with Pearson's chi-square of each model.
  private var histogram: ([String: Double], [ModelValidation.Bar]) {
    var counts = [Double](repeating: 0, count: 8)
    for group in table.groups { counts[min(7, group.x)] += group.count }
    var bars = counts.enumerated().map { x, count in
      ModelValidation.Bar(x: x, actual: gate.count(Int(count)))
    }
    hideComplement(&bars, \.actual)
    var chi2: [String: Double] = [:]
    for fitted in fits {
      var expected = [Double](repeating: 0, count: 8)
      for (age, count) in table.ages(shift: fitted.model.ageShift(fitted.fit.parameters)) {
        let chances = fitted.model.chances(fitted.fit.parameters, upTo: 6, within: age)
        for x in 0..<7 { expected[x] += count * chances[x] }
      }
      expected[7] = max(0, table.customers - expected[..<7].reduce(0, +))
      for x in 0..<8 { bars[x][fitted.name] = expected[x].ifFinite }
      let sum = zip(counts, expected).reduce(0) { sum, pair in
        sum + (pair.1 > 0 ? (pair.0 - pair.1) * (pair.0 - pair.1) / pair.1 : 0)
      }
      chi2[fitted.name.rawValue] = sum.ifFinite
    }
    return (chi2, bars)
  }
}
