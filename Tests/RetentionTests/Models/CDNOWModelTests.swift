import Commerce
import Tallying
import TestShops
import Testing

@testable import Retention

/// Fits to the CDNOW sample as published, and as lifetimes 0.11.3 and scipy find them.
///
/// The longer numbers are the output of `Tests/Oracles/models.py`.
@Suite(.enabled(if: RealData.folder != nil, "set REGULARS_DATA"))
struct CDNOWModelTests {
  private let table: HistoryTable

  init() throws {
    let end = day("1997-09-30")
    let tallies = try Tallies(of: ledger(try RealData.cdnow()), asOf: end)
    table = HistoryTable(tallies.buyers.rows, at: end)
  }

  @Test func `the sample has 946 repeaters and 1,016 distinct histories`() {
    #expect(table.customers == 2357)
    #expect(table.repeaters == 946)
    #expect(table.rows == 1016)
  }

  /// Fader, Hardie and Lee 2005, table 2: BG/NBD 0.243, 4.414, 0.793, 2.426, −9582.4; Pareto/NBD
  /// 0.553, 10.578, 0.606, 11.669, −9595.0.
  @Test(arguments: [
    (ModelName.bgnbd, [0.243, 4.414, 0.793, 2.426], -9582.4),
    (.paretonbd, [0.553, 10.578, 0.606, 11.669], -9595.0),
  ])
  func `the published parameters come out`(
    name: ModelName,
    published: [Double],
    logLikelihood: Double
  ) throws {
    let fit = try #require(ModelFit(name.model, to: table))
    for (found, value) in zip(fit.parameters, published) {
      #expect(rounds(found, to: value, digits: 3))
    }
    #expect(rounds(fit.logLikelihood, to: logLikelihood, digits: 1))
    #expect(fit.converged && fit.identified)
  }

  @Test(arguments: [
    (ModelName.nbd, [0.38476611680395434, 12.072021931457567], -9763.657614672615),
    (
      .bgnbd, [0.24259452243015686, 4.4136020190134975, 0.79292201722557, 2.4259067768262286],
      -9582.429206673929
    ),
    (
      .mbgnbd, [0.5248431591063069, 6.183085279576041, 0.891359390732172, 1.6140022401702083],
      -9582.13571555375
    ),
    (
      .paretonbd, [0.5532770470218225, 10.577683463525142, 0.6062399845543073, 11.668735148189784],
      -9594.976178939542
    ),
  ])
  func `lifetimes and scipy find the same`(
    name: ModelName,
    others: [Double],
    logLikelihood: Double
  ) throws {
    let fit = try #require(ModelFit(name.model, to: table))
    // The floor's other search is Nelder and Mead's, which stops earlier.
    let tolerance = name == .nbd ? 1e-6 : 1e-7
    for (found, other) in zip(fit.parameters, others) {
      #expect(isClose(found, other, within: tolerance))
    }
    #expect(isClose(fit.logLikelihood, logLikelihood, within: 1e-12))
    #expect(fit.evaluations < 100)
  }

  /// CLVTools' tests of its Pareto/NBD hold 0.0476264, 0.8427222, 0.1872594, 6.2105448.
  @Test(arguments: [
    (ModelName.bgnbd, [0.0126, 0.3782, 0.1857, 0.7054], 0.0005),
    (.paretonbd, [0.0476264, 0.8427222, 0.1872594, 6.2105448], 0.0005),
  ])
  func `the standard errors come out`(
    name: ModelName,
    expected: [Double],
    tolerance: Double
  ) throws {
    let fit = try #require(ModelFit(name.model, to: table))
    for (found, value) in zip(try #require(fit.standardErrors), expected) {
      let isNear = isClose(found, value, within: tolerance) || rounds(found, to: value, digits: 4)
      #expect(isNear, "\(found) is not \(value)")
    }
  }

  @Test(arguments: [
    (ModelName.bgnbd, 0.7266091626397171, 1.2259068354289853, 1653.4086979425406),
    (.mbgnbd, 0.706125687505003, 1.262669230944431, 1576.728301896174),
    (.paretonbd, 0.8691156615941217, 1.4550987585138326, 1665.5131100032463),
  ])
  func `expectations are those of lifetimes`(
    name: ModelName,
    alive: Double,
    expected: Double,
    total: Double
  ) throws {
    let model = name.model
    let fit = try #require(ModelFit(model, to: table))
    let first = PurchaseHistory(x: 2, last: 30.43, age: 38.86)
    #expect(isClose(model.alive(fit.parameters, first), alive, within: 1e-7))
    #expect(isClose(model.expected(fit.parameters, first, within: 39), expected, within: 1e-7))
    let sum = table.histories.reduce(0) {
      $0 + $1.count * model.expected(fit.parameters, $1, within: 39)
    }
    #expect(isClose(sum, total, within: 1e-7))
  }

  @Test(arguments: [
    (ModelName.bgnbd, [0.0531842915032118, 1.0437320427562475, 1.8579583901132122]),
    (.mbgnbd, [0.05306032343356869, 1.0366057112901195, 1.8036304174577895]),
    (.paretonbd, [0.051006375750270255, 1.0562681239253509, 1.9098661408452375]),
  ])
  func `a new customer buys as often as lifetimes says`(
    name: ModelName,
    expected: [Double]
  ) throws {
    let fit = try #require(ModelFit(name.model, to: table))
    for (weeks, value) in zip([1.0, 32, 78], expected) {
      let found = name.model.expectedNew(fit.parameters, within: weeks)
      #expect(isClose(found, value, within: 1e-7))
    }
  }

  @Test(arguments: ModelName.allCases)
  func `days in place of weeks change the unit alone`(name: ModelName) throws {
    let weeks = try #require(ModelFit(name.model, to: table))
    let histories = table.histories.map {
      PurchaseHistory(
        x: $0.x,
        last: ($0.last * 7).rounded(),
        age: ($0.age * 7).rounded(),
        count: $0.count
      )
    }
    let days = try #require(ModelFit(name.model, to: HistoryTable(histories)))
    for (index, parameter) in weeks.parameterNames.enumerated() {
      let factor = ["alpha", "beta"].contains(parameter) ? 7.0 : 1
      #expect(
        isClose(days.parameters[index], factor * weeks.parameters[index], within: 1e-6),
        "\(parameter)"
      )
    }
    let repeats = table.histories.reduce(0) { $0 + $1.count * Double($1.x) }
    #expect(
      isClose(days.logLikelihood, weeks.logLikelihood - repeats * ln(7), within: 1e-11)
    )
  }

  @Test func `weeks as cells move no parameter by a twentieth of its error`() throws {
    let model = ModelName.bgnbd.model
    let exact = try #require(ModelFit(model, to: table))
    let cells = table.cells(ofDays: 7)
    #expect(cells.rows < 750)
    #expect(isClose(cells.customers, table.customers, within: 1e-12))
    let fit = try #require(ModelFit(model, to: cells))
    let errors = try #require(exact.standardErrors)
    for index in exact.parameters.indices {
      let distance = (fit.parameters[index] - exact.parameters[index]).magnitude
      #expect(distance / errors[index] < 0.05)
    }
  }

  @Test func `the value of a purchase is that of Fader and Hardie's note`() throws {
    var sums: [String: (x: Int, first: Day?, last: Day?, cents: Int64)] = [:]
    for order in try RealData.cdnow() where order.day <= day("1997-09-30") {
      var entry = sums[order.customer ?? ""] ?? (-1, nil, nil, 0)
      if entry.last != order.day { entry.x += 1 }
      entry.last = order.day
      entry.first = entry.first ?? order.day
      if entry.first != order.day { entry.cents += order.gross }
      sums[order.customer ?? ""] = entry
    }
    let rows = sums.values.filter { $0.x > 0 }.sorted { ($0.x, $0.cents) < ($1.x, $1.cents) }
    let table = SpendTable(
      rows.map {
        let sales = Double($0.cents) / 100
        return (x: $0.x, count: 1, sum: sales, squares: sales * sales)
      }
    )
    #expect(table.customers == 946)
    #expect(isClose(table.correlation, 0.1138879193912547, within: 1e-9))
    let fit = try #require(ModelFit(spend: table))
    for (found, value) in zip(fit.parameters, [6.25, 3.74, 15.44]) {
      #expect(rounds(found, to: value, digits: 2))
    }
    let others = [6.249572271324559, 3.744224667131888, 15.443520962586495]
    for (found, value) in zip(fit.parameters, others) {
      #expect(isClose(found, value, within: 1e-8))
    }
    #expect(isClose(fit.logLikelihood, -4055.917694801871, within: 1e-11))
  }
}
