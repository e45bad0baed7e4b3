import Testing

@testable import Retention

/// What makes fits of large shops fast gives the numbers of the plain formulas.
struct LargeTableTests {
  /// Made-up customers of up to 400 days: each buys at a rate of their own, and leaves after a
  /// purchase with a chance of their own.
  private static func histories(_ count: Int, days: Int = 400) -> [PurchaseHistory] {
    var random = Chance(state: 7)
    return (0..<count).map { _ in
      let age = 1 + random.next(days)
      let (every, leaves) = ([12, 40, 130][random.next(3)], [1, 3, 6][random.next(3)])
      var (x, last) = (0, 0)
      var isHere = random.next(10) >= leaves
      for day in 1...age where isHere && random.next(every) == 0 {
        x += 1
        last = day
        isHere = random.next(10) >= leaves
      }
      return PurchaseHistory(x: x, last: Double(last) / 7, age: Double(age) / 7)
    }
  }

  private struct Chance {
    var state: UInt64

    mutating func next(_ bound: Int) -> Int {
      state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
      return Int((state >> 33) % UInt64(bound))
    }
  }

  static let table = HistoryTable(histories(3000))
  private static let examples: [(ModelName, [Double])] = [
    (.nbd, [0.4, 12]), (.bgnbd, [0.3, 9, 0.75, 2.6]), (.mbgnbd, [0.5, 2, 0.9, 2.7]),
    (.paretonbd, [0.6, 19, 0.8, 54]), (.paretonbd, [0.5, 2, 1.5, 0.7]),
    (.paretonbd, [2, 0.02, 0.3, 40]),
  ]

  /// The logarithm of one customer's likelihood as the papers print it.
  private func plain(_ name: ModelName, _ p: [Double], _ h: PurchaseHistory) -> Double {
    let rx = p[0] + Double(h.x)
    let rate = logGammaRise(p[0], h.x) + p[0] * ln(p[1])
    switch name {
    case .nbd: return rate - rx * ln(p[1] + h.age)
    case .bgnbd, .mbgnbd:
      let m = name == .bgnbd ? 0 : 1
      let stays = logGammaRise(p[3], h.x + m) - logGammaRise(p[2] + p[3], h.x + m)
      guard h.x + m > 0 else { return rate + stays - rx * ln(p[1] + h.age) }
      let z =
        ln(p[2]) - ln(p[3] + Double(h.x + m - 1)) + rx * (ln(p[1] + h.age) - ln(p[1] + h.last))
      return rate + stays - rx * ln(p[1] + h.age) + softplus(z)
    case .paretonbd:
      var leaving = LeavingIntegral(p)
      leaving.integrate(rx, from: h.last, to: h.age)
      let stayed = -rx * ln(p[1] + h.age) - p[2] * ln(p[3] + h.age)
      return rate + p[2] * ln(p[3]) + logAddExp(stayed, ln(p[2]) + leaving.logarithm)
    }
  }

  @Test(arguments: examples)
  func `a likelihood by tables is the sum of the plain ones`(name: ModelName, parameters: [Double])
  {
    let found = name.model.likelihood(parameters, of: Self.table).value
    let sum = Self.table.histories.reduce(0) { $0 + $1.count * plain(name, parameters, $1) }
    #expect(isClose(found, sum, within: 1e-11), "\(found) is not \(sum)")
  }

  @Test(arguments: examples)
  func `its gradient is its slope`(name: ModelName, parameters: [Double]) {
    let found = name.model.likelihood(parameters, of: Self.table).gradient
    for index in parameters.indices {
      let step = parameters[index] * 1e-5
      let ends = [step, -step].map { step in
        var other = parameters
        other[index] += step
        return name.model.likelihood(other, of: Self.table).value
      }
      let slope = (ends[0] - ends[1]) / (2 * step)
      #expect(isClose(found[index], slope, within: 1e-5), "\(found[index]) is not \(slope)")
    }
  }

  @Test(arguments: examples)
  func `sums over few ages are those over all customers`(name: ModelName, parameters: [Double])
    throws
  {
    let model = name.model
    var fit = try #require(ModelFit(NBD(), to: Self.table))
    fit.parameters = parameters
    let forecast = Forecast(CustomerModels.Fitted(model: model, fit: fit), Self.table)
    let histories = Self.table.histories
    let alive = histories.reduce(0) { $0 + $1.count * model.alive(parameters, $1) }
    #expect(isClose(forecast.alive, alive, within: 1e-10))
    for weeks in [1.0, 26, 52] {
      let sum = histories.reduce(0) {
        $0 + $1.count * model.expected(parameters, $1, within: weeks)
      }
      let byX = forecast.counts(within: weeks, upTo: 7).reduce(0) { $0 + $1.mean }
      #expect(isClose(forecast.purchases(within: weeks), sum, within: 1e-9))
      #expect(isClose(byX, sum, within: 1e-9))
    }
    let discount = Discount(yearlyRate: 0.15, weeks: 52)
    fit.parameters = [1.4, 7.2, 340]
    let sales = forecast.sales(fit, discount, minorUnits: 100)
    let sum = histories.reduce(0) { total, history in
      let purchases = discount.sum { model.expected(parameters, history, within: Double($0)) }
      let each = GammaGamma.expected(fit.parameters, x: history.x, sales: 0) ?? 0
      return total + history.count * each * purchases
    }
    #expect(isClose(sales, sum, within: 1e-9))
  }

  @Test(arguments: ModelName.allCases)
  func `a search that starts on cells ends where one on all rows does`(name: ModelName) throws {
    let table = Self.table
    let cells = table.cells(ofDays: 28)
    #expect(cells.rows * 2 < table.rows)
    #expect(isClose(cells.customers, table.customers, within: 1e-12))
    let short = try #require(ModelFit(name.model, to: table, cells: cells))
    let long = try #require(ModelFit(name.model, to: table, cells: table))
    #expect(short.converged && long.converged)
    for (a, b) in zip(short.parameters, long.parameters) {
      #expect(isClose(a, b, within: 2e-6), "\(a) is not \(b)")
    }
    #expect(isClose(short.logLikelihood, long.logLikelihood, within: 1e-11))
  }

  @Test func `a search that begins where another ended finds the same`() throws {
    let near = try #require(ModelFit(ModelName.mbgnbd.model, to: Self.table))
    let other = try #require(
      ModelFit(ModelName.mbgnbd.model, to: Self.table, near: near.parameters.map { $0 * 1.1 })
    )
    for (a, b) in zip(near.parameters, other.parameters) {
      #expect(isClose(a, b, within: 1e-6), "\(a) is not \(b)")
    }
  }

  @Test func `a search of amounts that starts on cells ends where one on all does`() throws {
    var random = Chance(state: 3)
    // As the model has it: shape 6 of an order's amount, shape 4 and scale 15 of customers' rates.
    func gamma(_ shape: Int) -> Double {
      (0..<shape).reduce(0) { sum, _ in
        sum - ln((Double(random.next(1_000_000)) + 0.5) / 1_000_000)
      }
    }
    let rows = (0..<900).map { index -> (x: Int, count: Double, sum: Double, squares: Double) in
      let x = 1 + index / 300
      let sales = gamma(6 * x) / (gamma(4) / 15)
      return (x: x, count: 1, sum: sales, squares: sales * sales)
    }
    let table = SpendTable(rows.sorted { ($0.x, $0.sum) < ($1.x, $1.sum) })
    let merged = table.merged(by: 100)
    #expect(merged.cells.count < table.cells.count)
    let fit = try #require(ModelFit(spend: table))
    #expect(fit.converged && fit.identified)
    let slope = GammaGamma.likelihood(fit.parameters, of: table).gradient
    for (value, parameter) in zip(slope, fit.parameters) {
      #expect((value * parameter / 900).magnitude < 1e-8)
    }
  }
}
