/// Purchases to come from the customers of a table, with the interval of a count of them.
struct Forecast: Sendable {
  let fitted: CustomerModels.Fitted
  private let table: HistoryTable

  init(_ fitted: CustomerModels.Fitted, _ table: HistoryTable) {
    self.fitted = fitted
    let isDear = fitted.name == .paretonbd && table.rows > ParetoNBD.mostRows
    self.table = isDear ? table.cells(atMost: ModelFit.fewRows) : table
  }

  /// Customers of one x: Σ P(alive), and Σ P(alive) E[Y(t)] for each horizon.
  struct Sum: Sendable {
    var x: Int
    var alive = 0.0
    var purchases: [Double]
  }

  /// The sums by x, ascending.
  func sums(within weeks: [Double]) -> [Sum] {
    Self.sums(fitted.model, fitted.fit.parameters, table, weeks)
  }

  private static func sums(
    _ model: any PurchaseModel,
    _ parameters: [Double],
    _ table: HistoryTable,
    _ weeks: [Double]
  ) -> [Sum] {
    table.groups.map { group in
      var sum = Sum(x: group.x, purchases: weeks.map { _ in 0 })
      for pair in table.pairs[group.pairs] {
        let age = table.times[Int(pair.age)]
        var alive = 0.0
        for row in Int(pair.first)..<Int(pair.end) {
          let last = table.times[Int(table.last[row])]
          let history = PurchaseHistory(x: group.x, last: last, age: age)
          alive += table.counts[row] * model.alive(parameters, history)
        }
        sum.alive += alive
        for index in weeks.indices {
          sum.purchases[index] +=
            alive
            * model.expectedIfAlive(parameters, x: group.x, age: age, within: weeks[index])
        }
      }
      return sum
    }
  }

  private static func totals(_ sums: [Sum], _ count: Int) -> [Double] {
    (0..<count).map { index in sums.reduce(0) { $0 + $1.purchases[index] } }
  }

  /// The totals with the intervals in which counts of them will lie.
  ///
  /// The parameters' own uncertainty by the delta method on the logarithm of the total, 8 more
  /// evaluations on cells of some days, and the chance of a Poisson count on top.
  ///
  /// - Source: Casella and Berger, Statistical Inference, 5.5.4.
  func estimates(of sums: [Sum], within weeks: [Double]) -> [Estimate] {
    let values = Self.totals(sums, weeks.count)
    let cells = table.cells(atMost: 5000)
    let parameters = fitted.fit.parameters
    let step = 1e-3
    let slopes = parameters.indices.map { index -> [Double] in
      var (above, below) = (parameters, parameters)
      above[index] *= exponential(step)
      below[index] *= exponential(-step)
      let high = Self.totals(Self.sums(fitted.model, above, cells, weeks), weeks.count)
      let low = Self.totals(Self.sums(fitted.model, below, cells, weeks), weeks.count)
      return zip(high, low).map { $0 > 0 && $1 > 0 ? (ln($0) - ln($1)) / (2 * step) : 0 }
    }
    return values.indices.map { index in
      let value = values[index]
      guard value > 0, let covariance = fitted.fit.covariance else {
        return Estimate(value: value, se: nil, low: nil, high: nil)
      }
      let variance = max(0, covariance.form(slopes.map { $0[index] })) + 1 / value
      let spread = variance.squareRoot()
      let half = exponential(NormalDistribution.z * spread)
      return Estimate(
        value: value,
        se: value * spread,
        low: (value / half).ifFinite,
        high: (value * half).ifFinite
      )
    }
  }
}
