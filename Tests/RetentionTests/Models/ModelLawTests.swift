import Testing

@testable import Retention

struct ModelLawTests {
  /// Near the fits of CDNOW, and far from them.
  static let examples: [(ModelName, [Double])] = [
    (.nbd, [0.385, 12.072]), (.nbd, [3, 0.4]),
    (.bgnbd, [0.243, 4.414, 0.793, 2.426]), (.bgnbd, [2, 1.5, 1.7, 4]),
    (.bgnbd, [0.3, 9, 1, 2.5]),
    (.mbgnbd, [0.525, 6.183, 0.891, 1.614]), (.mbgnbd, [2, 1.5, 1.7, 4]),
    (.paretonbd, [0.553, 10.578, 0.606, 11.669]), (.paretonbd, [2, 15, 1, 3]),
    (.paretonbd, [0.4, 0.8, 3, 40]),
  ]

  @Test(arguments: examples, [0.5, 39, 150])
  func `the chances of all counts add up to 1 and their mean is the expectation`(
    example: (ModelName, [Double]),
    weeks: Double
  ) {
    let (name, parameters) = example
    let chances = name.model.chances(parameters, upTo: 20_000, within: weeks)
    #expect(isClose(chances.reduce(0, +), 1, within: 1e-9))
    let mean = chances.enumerated().reduce(0) { $0 + Double($1.offset) * $1.element }
    let expected = name.model.expectedNew(parameters, within: weeks)
    #expect(isClose(mean, expected, within: 1e-6), "\(mean) is not \(expected)")
  }

  @Test(arguments: examples, [0.5, 39, 150])
  func `the chances of all counts give the second moment of a count`(
    example: (ModelName, [Double]),
    weeks: Double
  ) {
    let (name, parameters) = example
    let model = name.model
    let chances = model.chances(parameters, upTo: 20_000, within: weeks)
    let pairs = chances.enumerated().reduce(0) {
      $0 + Double($1.offset) * Double($1.offset - 1) * $1.element
    }
    // In MBG/NBD the first purchase has sent some away already.
    let stays = name == .mbgnbd ? parameters[3] / (parameters[2] + parameters[3]) : 1
    let expected = stays * model.pairsIfAlive(parameters, x: 0, age: 0, within: weeks)
    #expect(isClose(pairs, expected, within: 1e-5), "\(pairs) is not \(expected)")
  }

  @Test func `a count varies by whoever may have left and by rates nobody knows`() throws {
    // Ten customers of a known rate who never leave: a Poisson count.
    var fit = try #require(ModelFit(NBD(), to: LargeTableTests.table))
    let table = HistoryTable([PurchaseHistory(x: 4, last: 10, age: 20, count: 10)])
    fit.parameters = [4e6, 1e7]
    let known = Forecast(CustomerModels.Fitted(model: NBD(), fit: fit), table)
    #expect(isClose(known.variance(within: 26), known.purchases(within: 26), within: 1e-4))
    // At gamma-distributed rates it is that of a negative binomial count.
    fit.parameters = [0.5, 6]
    let spread = Forecast(CustomerModels.Fitted(model: NBD(), fit: fit), table)
    let mean = spread.purchases(within: 26)
    #expect(isClose(spread.variance(within: 26), mean * (1 + 26 / 26.0), within: 1e-9))
  }

  @Test(arguments: examples)
  func `the gradient is the slope of the likelihood`(name: ModelName, parameters: [Double]) {
    let table = HistoryTable([
      PurchaseHistory(x: 0, last: 0, age: 12, count: 40),
      PurchaseHistory(x: 1, last: 3, age: 20, count: 7),
      PurchaseHistory(x: 3, last: 18, age: 20, count: 2),
      PurchaseHistory(x: 70, last: 51, age: 52),
      PurchaseHistory(x: 9, last: 10, age: 10),
    ])
    let found = name.model.likelihood(parameters, of: table).gradient
    for index in parameters.indices {
      let step = parameters[index] * 1e-5
      var (above, below) = (parameters, parameters)
      above[index] += step
      below[index] -= step
      let slope =
        (name.model.likelihood(above, of: table).value
          - name.model.likelihood(below, of: table).value) / (2 * step)
      #expect((found[index] - slope).magnitude < 1e-6 * max(1, slope.magnitude))
    }
  }

  @Test(arguments: examples)
  func `counts are as good as rows`(name: ModelName, parameters: [Double]) {
    let history = PurchaseHistory(x: 2, last: 5, age: 9)
    var many = history
    many.count = 3
    let once = name.model.likelihood(parameters, of: HistoryTable([history]))
    let together = name.model.likelihood(parameters, of: HistoryTable([many]))
    let apart = name.model.likelihood(
      parameters,
      of: HistoryTable([history, history, history])
    )
    #expect(together.value == apart.value)
    #expect(isClose(together.value, 3 * once.value, within: 1e-14))
  }

  @Test(arguments: examples)
  func `the likelihood of what happened is a probability for a customer without repeats`(
    name: ModelName,
    parameters: [Double]
  ) {
    // Without repeats the likelihood is the chance of none.
    let table = HistoryTable([PurchaseHistory(x: 0, last: 0, age: 17)])
    let value = name.model.likelihood(parameters, of: table).value
    let chance = name.model.chances(parameters, upTo: 0, within: 17)[0]
    #expect(isClose(exponential(value), chance, within: 1e-9))
  }

  @Test(arguments: examples)
  func `nothing is expected of no time, and more of more`(name: ModelName, parameters: [Double]) {
    let history = PurchaseHistory(x: 3, last: 10, age: 12)
    var before = 0.0
    for weeks in [0.0, 1, 13, 26, 52] {
      let value = name.model.expected(parameters, history, within: weeks)
      #expect(value.isFinite && value >= before)
      if weeks == 0 { #expect(value.magnitude < 1e-12) }
      before = value
    }
  }

  @Test(arguments: [
    (0.3, 5.0, 0.8, 2.5), (4, 0.5, 29.9, 12), (1.2, 3, 1, 300), (0.3, 5, 0.01, 0.02),
  ])
  func `both ways to the expectation agree`(r: Double, alpha: Double, a: Double, b: Double) {
    let future = PurchasesUntilGone(r: r, alpha: alpha, a: a, b: b)
    for weeks in [0.4, 26, 150] {
      let series = future.expected(within: weeks)
      #expect(isClose(future.quadrature(weeks), series, within: 1e-9))
    }
  }

  /// A likelihood that loses no digits where gamma functions of 200 purchases meet.
  @Test func `extreme histories keep their digits`() {
    let parameters = [0.25, 4, 0.8, 2.5]
    let model = ModelName.bgnbd.model
    let often = HistoryTable([PurchaseHistory(x: 200, last: 38, age: 40)])
    let never = HistoryTable([PurchaseHistory(x: 0, last: 0, age: 40)])
    #expect(rounds(model.likelihood(parameters, of: often).value, to: 100.7957, digits: 4))
    #expect(rounds(model.likelihood(parameters, of: never).value, to: -0.59947, digits: 5))
  }

  @Test func `a purchase is worth what the published parameters say`() throws {
    let published = [6.25, 3.74, 15.44]
    func value(_ x: Int, _ mean: Double) -> Double? {
      GammaGamma.expected(published, x: x, sales: Double(x) * mean)
    }
    #expect(rounds(value(2, 22.35), to: 24.66, digits: 2))
    #expect(rounds(value(7, 73.74), to: 71.47, digits: 2))
    #expect(rounds(value(0, 0), to: 35.2, digits: 1))
    #expect(GammaGamma.expected([6.25, 0.9, 15.44], x: 0, sales: 0) == nil)
  }

  @Test func `the gradient of the value of a purchase is its slope`() {
    let table = SpendTable([
      (x: 1, count: 4, sum: 120, squares: 3800), (x: 2, count: 1, sum: 44.7, squares: 1998.09),
      (x: 7, count: 2, sum: 900, squares: 405_100),
    ])
    let parameters = [6.25, 3.74, 15.44]
    let found = GammaGamma.likelihood(parameters, of: table).gradient
    for index in 0..<3 {
      var (above, below) = (parameters, parameters)
      above[index] *= 1 + 1e-6
      below[index] *= 1 - 1e-6
      let slope =
        (GammaGamma.likelihood(above, of: table).value
          - GammaGamma.likelihood(below, of: table).value) / (2e-6 * parameters[index])
      #expect(isClose(found[index], slope, within: 1e-4))
    }
  }

  /// By Tricomi's U, as `Tests/Oracles/models.py` computes it with scipy.
  @Test func `discounted purchases to come are those of the closed form`() {
    let found = ParetoNBD().discounted(
      [0.55, 10.56, 0.61, 11.64],
      PurchaseHistory(x: 7, last: 35, age: 77.86),
      rate: 0.0027
    )
    #expect(isClose(found, 0.8812102937318025, within: 1e-9))
  }
}
