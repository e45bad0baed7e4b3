/// How purchases to come are discounted: a yearly rate, week by week, in the middle of each.
struct Discount: Sendable {
  let yearlyRate: Double
  let weeks: Int

  /// Continuous, a week.
  var rate: Double { RealFunction.lnOnePlus(yearlyRate) / 52 }

  /// The discounted sum of a cumulative expectation by week.
  func sum(of cumulative: (Int) -> Double) -> Double {
    var sum = 0.0
    for (week, weight) in weights { sum += weight * cumulative(week) }
    return sum
  }

  /// The same sum of an expectation that is smooth in ln(shift + weeks), at few horizons.
  func points(shift: Double) -> [(weeks: Double, weight: Double)] {
    let nodes = SmoothNodes(shift: shift, from: 1, to: Double(max(1, weeks)))
    guard nodes.count < weeks else { return weights.map { (Double($0), $1) } }
    var sums = [Double](repeating: 0, count: nodes.count)
    for (week, weight) in weights {
      for (index, share) in nodes.weights(at: Double(week)).enumerated() {
        sums[index] += weight * share
      }
    }
    return zip(nodes.times, sums).map { ($0, $1) }
  }

  /// What the cumulative expectation at the end of each week counts for.
  private var weights: [(week: Int, weight: Double)] {
    (1...max(1, weeks)).map { week in
      let factor = exponential(-rate * (Double(week) - 0.5))
      return (week, week < weeks ? factor - exponential(-rate * (Double(week) + 0.5)) : factor)
    }
  }
}
