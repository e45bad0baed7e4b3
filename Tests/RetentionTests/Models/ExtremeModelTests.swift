import Testing

@testable import Retention

/// Whatever a shop's customers did, every number of a fit is finite.
struct ExtremeModelTests {
  static let shops: [(String, [PurchaseHistory])] = [
    ("one customer of one order on the last day", [PurchaseHistory(x: 0, last: 0, age: 0)]),
    ("one customer with one repeat", [PurchaseHistory(x: 1, last: 3, age: 5)]),
    (
      "one order each",
      stride(from: 0, to: 100, by: 3).map {
        PurchaseHistory(x: 0, last: 0, age: Double($0), count: 9)
      }
    ),
    ("all on one day", [PurchaseHistory(x: 0, last: 0, age: 0, count: 5000)]),
    (
      "a hundred thousand orders of one customer",
      [
        PurchaseHistory(x: 0, last: 0, age: 700, count: 300),
        PurchaseHistory(x: 100_000, last: 1565, age: 1566),
      ]
    ),
    (
      "thirty years",
      stride(from: 0, to: 1565, by: 11).map {
        PurchaseHistory(x: $0 % 7, last: $0 % 7 == 0 ? 0 : 1, age: Double($0 + 1))
      }
    ),
    (
      "everybody buys every week",
      stride(from: 1, to: 300, by: 7).map {
        PurchaseHistory(x: $0, last: Double($0), age: Double($0))
      }
    ),
    (
      "everybody twice within a day, then never",
      stride(from: 1, to: 300, by: 7).map {
        PurchaseHistory(x: 1, last: 1.0 / 7, age: Double($0), count: 20)
      }
    ),
  ]

  @Test(arguments: shops, ModelName.allCases)
  func `a fit is finite and ends`(shop: (String, [PurchaseHistory]), name: ModelName) throws {
    let model = name.model
    let fit = try #require(ModelFit(model, to: HistoryTable(shop.1)))
    #expect(fit.parameters.allSatisfy { $0.isFinite && $0 >= 0.99e-4 && $0 <= 1.01e4 })
    #expect(fit.logLikelihood.isFinite)
    #expect((fit.standardErrors ?? []).allSatisfy { $0.isFinite })
    #expect(fit.evaluations < 2000)
    for history in shop.1.prefix(3) + shop.1.suffix(3) {
      let alive = model.alive(fit.parameters, history)
      #expect(alive >= 0 && alive <= 1)
      for weeks in [0.0, 1, 26, 52] {
        #expect(model.expected(fit.parameters, history, within: weeks).isFinite)
        #expect(model.expectedNew(fit.parameters, within: weeks).isFinite, "\(fit.parameters)")
      }
    }
    let chances = model.chances(fit.parameters, upTo: 7, within: 30)
    #expect(chances.allSatisfy { $0.isFinite && $0 >= 0 && $0 <= 1 + 1e-9 })
  }

  @Test(arguments: ModelName.allCases)
  func `parameters at every corner of the box give finite numbers`(name: ModelName) {
    let model = name.model
    let table = HistoryTable(Self.shops.flatMap(\.1))
    let count = model.parameterNames.count
    for corner in 0..<(1 << count) {
      let parameters = (0..<count).map { corner >> $0 & 1 == 0 ? 1e-4 : 1e4 }
      let found = model.likelihood(parameters, of: table)
      #expect(found.value.isFinite, "\(parameters)")
      #expect(found.gradient.allSatisfy { $0.isFinite }, "\(parameters)")
    }
  }

  typealias Spend = (x: Int, count: Double, sum: Double, squares: Double)

  static let amounts: [(String, [Spend])] = [
    ("equal amounts", [Spend(x: 1, count: 500, sum: 5000, squares: 50_000)]),
    ("one customer", [Spend(x: 3, count: 1, sum: 30, squares: 900)]),
    (
      "zero amounts beside others",
      [
        Spend(x: 1, count: 9, sum: 0, squares: 0), Spend(x: 1, count: 2, sum: 7, squares: 25),
      ]
    ),
    (
      "huge amounts",
      [
        Spend(x: 2, count: 40, sum: 4e13, squares: 5e25),
        Spend(x: 5, count: 3, sum: 9e12, squares: 3e25),
      ]
    ),
  ]

  @Test(arguments: amounts)
  func `the value of a purchase is finite`(name: String, rows: [Spend]) throws {
    let fit = try #require(ModelFit(spend: SpendTable(rows)))
    #expect(fit.parameters.allSatisfy { $0.isFinite && $0 > 0 })
    #expect(fit.logLikelihood.isFinite)
  }

  @Test func `without a repeat of value there is no fit`() {
    #expect(ModelFit(spend: SpendTable([Spend(x: 0, count: 3, sum: 0, squares: 0)])) == nil)
    #expect(ModelFit(spend: SpendTable([Spend(x: 2, count: 3, sum: 0, squares: 0)])) == nil)
    #expect(ModelFit(NBD(), to: HistoryTable([])) == nil)
  }

  @Test func `equal histories in another order are the same table`() {
    let rows = Self.shops.flatMap(\.1)
    let one = HistoryTable(rows)
    let other = HistoryTable(rows.reversed())
    #expect(one.rows == other.rows)
    let parameters = [0.3, 4, 1.2, 2.5]
    let model = ModelName.bgnbd.model
    #expect(
      model.likelihood(parameters, of: one).value == model.likelihood(parameters, of: other).value
    )
  }
}
