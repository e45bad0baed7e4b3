/// Purchases at gamma-distributed rates by customers who never leave.
///
/// The floor that a model with leaving has to beat.
///
/// - Source: Ehrenberg 1959; Greene 1982. On CDNOW: r 0.385, α 12.072.
struct NBD: PurchaseModel {
  let name = ModelName.nbd
  let parameterNames = ["r", "alpha"]

  func starts(_ table: HistoryTable) -> [[Double]] {
    [[0.5, 5], [1, max(table.meanAge, 1e-3)]]
  }

  func likelihood(_ parameters: [Double], of table: HistoryTable) -> Likelihood {
    let (r, alpha) = (parameters[0], parameters[1])
    let logs = table.times.map { ln(alpha + $0) }
    var value = 0.0
    var gradient = [0.0, 0.0]
    for group in table.groups {
      let rx = r + Double(group.x)
      var (sumOfLogs, sumOfInverses) = (0.0, 0.0)
      for pair in table.pairs[group.pairs] {
        sumOfLogs += pair.count * logs[Int(pair.age)]
        sumOfInverses += pair.count / (alpha + table.times[Int(pair.age)])
      }
      value += group.count * (logGammaRise(r, group.x) + r * ln(alpha)) - rx * sumOfLogs
      gradient[0] += group.count * (digammaRise(r, group.x) + ln(alpha)) - sumOfLogs
      gradient[1] += group.count * r / alpha - rx * sumOfInverses
    }
    return Likelihood(value: value, gradient: gradient)
  }

  func stillThere(_ parameters: [Double], of table: HistoryTable) -> StillThere {
    StillThere(table)
  }

  func ageShift(_ parameters: [Double]) -> Double { parameters[1] }

  func alive(_ parameters: [Double], _ history: PurchaseHistory) -> Double { 1 }

  func expectedNew(_ parameters: [Double], within weeks: Double) -> Double {
    weeks * parameters[0] / parameters[1]
  }

  func expectedIfAlive(
    _ parameters: [Double],
    x: Int,
    age: Double,
    within weeks: Double
  ) -> Double { weeks * (parameters[0] + Double(x)) / (parameters[1] + age) }

  func pairsIfAlive(
    _ parameters: [Double],
    x: Int,
    age: Double,
    within weeks: Double
  ) -> Double {
    let rx = parameters[0] + Double(x)
    let share = weeks / (parameters[1] + age)
    return rx * (rx + 1) * share * share
  }

  func chances(_ parameters: [Double], upTo most: Int, within weeks: Double) -> [Double] {
    poissonGammaChances(r: parameters[0], alpha: parameters[1], upTo: most, within: weeks)
  }
}
