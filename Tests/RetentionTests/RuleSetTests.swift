import Commerce
import Tallying
import TestShops
import Testing

@testable import Retention

/// Groups and values of other tools.
struct RuleSetTests {
  private func measures(_ seed: UInt64, customers: Int = 1500) throws -> (Tallies, Measures) {
    var shop = RandomShop(seed: seed)
    let tallies = try Tallies(
      of: ledger(shop.orders(4000, customers: customers)),
      asOf: day("2025-06-18")
    )
    return (tallies, Measures(tallies: tallies, settings: MeasureSettings()))
  }

  /// The package's documentation gives 3 of its bounds by name: champions, can't lose them, lost.
  @Test(arguments: [
    (5, 5, 5, 0), (3, 3, 2, 1), (2, 2, 3, 2), (3, 1, 5, 3), (5, 1, 1, 4), (1, 4, 5, 5),
    (2, 5, 4, 6), (2, 3, 3, 2), (1, 3, 3, 7), (2, 1, 1, 8), (1, 1, 1, 9), (2, 5, 1, 10),
  ])
  func `scores fall into the first box that holds`(r: Int, f: Int, m: Int, box: Int) {
    #expect(ScoreBoxes.place(r: r, f: f, m: m) == box)
    #expect(ScoreBoxes.count == 11)
  }

  @Test(arguments: [
    (4, 4, 4, 0), (3, 3, 2, 1), (1, 4, 4, 2), (1, 2, 2, 3), (1, 1, 4, 4), (2, 1, 3, 5),
  ])
  func `quarters fall into the set that names them`(r: Int, f: Int, m: Int, set: Int) {
    #expect(ScoreQuarters.place(r: r, f: f, m: m) == set)
  }

  /// As `pandas.qcut(values, q=4, duplicates="drop")` parts them.
  @Test(arguments: [
    ([1, 2, 3, 4, 5, 6, 7, 8], [3, 5, 7]), ([1, 1, 1, 1, 1, 1, 2, 3], [2]),
    ([1, 1, 1, 1, 2, 2, 2, 9], [2, 9]), ([5, 5, 5, 5], []), ([1, 2, 2, 2, 2], []), ([7], []),
    ([1, 2, 3, 4, 5], [3, 4, 5]),
  ])
  func `equal edges are one, and a value on an edge is below it`(
    values: [Int64],
    starts: [Int64]
  ) {
    let histogram = Set(values).sorted().map { value in
      (value: value, customers: Int64(values.count { $0 == value }))
    }
    #expect(QuarterEdges(histogram).starts == starts)
  }

  @Test func `classes are told apart by R first and M last`() {
    #expect(ScoreClasses.place((r: true, f: true, m: true)) == 0)
    #expect(ScoreClasses.place((r: true, f: false, m: true)) == 2)
    #expect(ScoreClasses.place((r: false, f: true, m: true)) == 4)
    #expect(ScoreClasses.place((r: false, f: false, m: false)) == 7)
  }

  @Test(arguments: [UInt64(5), 6])
  func `parts add up to all customers, and are shown together or not at all`(seed: UInt64) throws {
    let (tallies, measures) = try measures(seed)
    let sets = measures.ruleSets
    let quarters = sets.quarters.map(\.share)
    for rates in [sets.classes, sets.boxes, quarters] {
      #expect(rates.reduce(0) { $0 + $1.part } == tallies.customers)
      let isSmall = rates.contains { $0.part > 0 && $0.part < 5 }
      #expect(rates.allSatisfy { ($0.hidden == .private) == isSmall })
    }
    #expect(sets.classes.count == 8 && sets.boxes.count == 11 && quarters.count == 6)
    if measures.models.chosen.shown != nil {
      #expect(sets.risk.reduce(0) { $0 + $1.part } == tallies.customers)
    } else {
      #expect(sets.risk.isEmpty)
    }
  }

  @Test func `values grow with the window, and the year to come adds to what was`() throws {
    let (tallies, measures) = try measures(5)
    let sets = measures.ruleSets
    var before = 0.0
    for length in FirstWindows.lengths {
      let rows = tallies.firstWindows.rows.filter { tallies.asOf - $0.first >= length }
      let customers = rows.reduce(0) { $0 + $1.customers }
      let index = try #require(FirstWindows.lengths.firstIndex(of: length))
      let net = rows.reduce(0) { $0 + $1.net[index] }
      let value = try #require(sets.windows["\(length)"]?.value)
      #expect(isClose(value, Double(net) / Double(customers)))
      #expect(value > before * 0.9)
      before = value
    }
    if let next = sets.nextYear.value {
      let total = next + (measures.rules.valueSoFar.value ?? 0)
      #expect(isClose(sets.lifetime.value, total))
    }
    // One line in ten has no cost.
    #expect(sets.profit.hidden == .noCost)
    let median = try #require(measures.repeat.rawGaps.median.value)
    let p90 = try #require(measures.repeat.rawGaps.p90.value)
    let gap = try #require(sets.gap80.value)
    #expect(median < gap && gap < p90)
  }

  @Test func `the year to come is the sum over customers, not discounted`() throws {
    var shop = RandomShop(seed: 5)
    let asOf = day("2025-06-18")
    let tallies = try Tallies(of: ledger(shop.orders(4000, customers: 1500)), asOf: asOf)
    var settings = MeasureSettings()
    settings.models.model = .mbgnbd
    let scope = MeasureScope(tallies: tallies, settings: settings)
    let units = Double(scope.currency.unit)
    let models = CustomerModels(tallies, minorUnits: units)
    let found = ModelMeasures(scope, models)
    let sets = RuleSetMeasures(scope, models, found, rules: OtherRuleMeasures(scope))
    guard found.chosen.hidden == nil else { return }
    let fitted = try #require(models[.mbgnbd])
    let spend = try #require(models.spend)
    let sum = tallies.buyers.rows.reduce(0.0) { sum, row in
      let history = PurchaseHistory(
        x: row.x,
        last: Double(row.last - row.first) / 7,
        age: Double(asOf - row.first) / 7,
        count: Double(row.customers)
      )
      let each = Double(row.repeatSales) / units / history.count
      let worth = GammaGamma.expected(spend.parameters, x: row.x, sales: each) ?? 0
      let purchases = fitted.model.expected(fitted.fit.parameters, history, within: 365.0 / 7)
      return sum + history.count * purchases * worth
    }
    #expect(isClose(sets.nextYear.value, sum * units / Double(tallies.customers), within: 1e-6))
  }
}
