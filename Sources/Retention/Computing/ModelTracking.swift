import Commerce
import Tallying

/// Cumulative repeat purchases of the customers of the calibration by week, counted and forecast.
struct ModelTracking: Sendable {
  /// Weeks of data, the last incomplete one left out, and those before the end of calibration.
  private let weeks: Int
  private let calibrated: Int
  /// Index 0 is nothing, w the end of week w.
  private var actual: [Int] = [0]
  private var expected: [ModelName: [Double]] = [:]
  /// A week's purchases, taken from as many weeks before the end of calibration as come after it.
  private var pace = 0.0
  private let heldOut: Double

  init(_ tallies: Tallies, first: Day, _ fits: [CustomerModels.Fitted]) {
    weeks = tallies.historyDays / 7
    calibrated = (tallies.calibrationEnd - first + 1) / 7
    heldOut = Double(tallies.asOf - tallies.calibrationEnd) / 7
    var byDay = [Int](repeating: 0, count: tallies.historyDays)
    for row in tallies.periods.rows(.day) {
      let index = Int(row.number - first.number)
      if byDay.indices.contains(index) { byDay[index] = row.repeatsOfCalibrated }
    }
    for week in 0..<weeks {
      actual.append(actual[week] + byDay[week * 7..<week * 7 + 7].reduce(0, +))
    }
    let end = tallies.calibrationEnd - first + 1
    let span = min(end, tallies.asOf - tallies.calibrationEnd)
    if span > 0 { pace = Double(byDay[end - span..<end].reduce(0, +)) / Double(span) * 7 }
    var starts = [Double](repeating: 0, count: end)
    for row in tallies.calibrated.rows { starts[row.first - first] += Double(row.customers) }
    for fitted in fits { expected[fitted.name] = cumulative(fitted, starts) }
  }

  /// Σ E X(w − start) over the customers who had started by then.
  private func cumulative(_ fitted: CustomerModels.Fitted, _ starts: [Double]) -> [Double] {
    let byAge = newcomers(fitted)
    return (0...weeks).map { week in
      var sum = 0.0
      for (start, count) in starts.enumerated() where count > 0 && start < week * 7 {
        sum += count * byAge[week * 7 - start]
      }
      return sum
    }
  }

  /// E X(t) after so many days: smooth in t, so found at few times.
  private func newcomers(_ fitted: CustomerModels.Fitted) -> [Double] {
    let parameters = fitted.fit.parameters
    let days = max(1, weeks * 7)
    let nodes = SmoothNodes(
      shift: fitted.model.ageShift(parameters),
      from: 0,
      to: Double(days) / 7
    )
    guard nodes.count < days else {
      return (0...days).map { fitted.model.expectedNew(parameters, within: Double($0) / 7) }
    }
    let values = nodes.times.map { SIMD2(fitted.model.expectedNew(parameters, within: $0), 0) }
    return (0...days).map { nodes.value(values, at: Double($0) / 7).x }
  }

  /// Mean of |forecast − actual| ÷ actual over the weeks held out, by model.
  var errors: [ModelName: Double] {
    var found: [ModelName: Double] = [:]
    for (name, values) in expected { found[name] = error { values[$0] } }
    return found
  }

  /// The simple rule: the same pace as before.
  var ruleError: Double? { error { rule($0, from: actual[calibrated]) ?? 0 } }
  var ruleTotal: Double { pace * heldOut }

  private func rule(_ week: Int, from start: Int) -> Double? {
    guard week >= calibrated, calibrated < actual.count else { return nil }
    return Double(start) + pace * Double(week - calibrated)
  }

  private func error(_ forecast: (Int) -> Double) -> Double? {
    guard calibrated < weeks else { return nil }
    var sum = 0.0
    for week in (calibrated + 1)...weeks {
      guard actual[week] > 0 else { return nil }
      sum += (forecast(week) / Double(actual[week]) - 1).magnitude
    }
    return (sum / Double(weeks - calibrated)).ifFinite
  }

  /// Only such counts as lie at least k from what was shown before.
  func points(_ gate: Gate) -> [ModelValidation.TrackingPoint] {
    guard weeks > 0 else { return [] }
    var steps = StepGate(k: gate.k, from: 0)
    // The rule's line begins at the last count that is told: at one kept back it would tell it.
    var told = 0
    return (1...weeks).map { week in
      let mayShow = steps.mayShow(actual[week])
      if mayShow, week <= calibrated { told = actual[week] }
      var point = ModelValidation.TrackingPoint(
        week: week,
        actual: Cell(actual[week], hidden: mayShow ? nil : .private),
        rule: rule(week, from: told)
      )
      for (name, values) in expected { point[name] = values[week].ifFinite }
      return point
    }
  }
}
