import Commerce
import Tallying
import TestShops
import Testing

@testable import Retention

/// The measures of the CDNOW sample, calibrated to 39 weeks and held against the 39 after.
@Suite(.enabled(if: RealData.folder != nil, "set REGULARS_DATA"))
struct CDNOWMeasuresTests {
  private let tallies: Tallies
  private let measures: ModelMeasures

  init() throws {
    var choices = TallyChoices()
    choices.calibrateTo = day("1997-09-30")
    tallies = try Tallies(
      of: ledger(try RealData.cdnow()),
      asOf: day("1998-06-30"),
      choices: choices
    )
    let scope = MeasureScope(tallies: tallies, settings: MeasureSettings())
    let models = CustomerModels(tallies, minorUnits: 100)
    measures = ModelMeasures(scope, models)
  }

  @Test func `fits to a past day are those of the paper`() throws {
    #expect(measures.calibrationEnd == day("1997-09-30"))
    #expect(measures.customers.value == 2357 && measures.repeaters.value == 946)
    #expect(measures.rows == 1016)
    #expect(measures.gate.passed && measures.gate.weeks == 39)
    let fit = try #require(measures.bgnbd.value)
    #expect(rounds(fit.parameters.r, to: 0.243, digits: 3))
    #expect(rounds(fit.parameters.b, to: 2.426, digits: 3))
    #expect(rounds(fit.expectedNew["1"], to: 0.0532, digits: 4))
    #expect(isClose(fit.meanAlive, 0.813439826491183, within: 1e-7))
    let spend = try #require(measures.gammaGamma.value)
    #expect(spend.customers == 946)
    #expect(isClose(spend.correlation, 0.1138879193912547, within: 1e-9))
    // Amounts of three digits with their squares: 9.5·10⁻⁹ off at the most.
    #expect(isClose(spend.parameters.p, 6.249572271324559, within: 2e-8))
    #expect(isClose(spend.parameters.q, 3.744224667131888, within: 2e-8))
    #expect(isClose(spend.parameters.v, 15.443520962586495, within: 2e-8))
    #expect(isClose(spend.logLikelihood, -4055.917694801871, within: 1e-9))
  }

  @Test func `the check counts and forecasts the 39 weeks after`() throws {
    let check = try #require(measures.validation.value)
    #expect(check.weeks == 39)
    #expect(check.customers.value == 2357)
    let orders = try RealData.cdnow()
    var days: Set<[String]> = []
    for order in orders where order.day > day("1997-09-30") {
      days.insert([order.customer ?? "", order.day.iso])
    }
    #expect(check.actual.value == days.count)
    #expect(isClose(check.forecast["bgnbd"], 1653.4086979425406, within: 1e-7))
    #expect(isClose(check.forecast["paretonbd"], 1665.5131100032463, within: 1e-7))
    #expect(check.tracking.count == 78)
    #expect(check.tracking.last?.actual.value == 6696 - 2357)
    #expect(check.byX.compactMap(\.customers.value) == [1411, 439, 214, 100, 62, 38, 29, 64])
    let sum = check.byX.compactMap(\.bgnbd).reduce(0, +)
    #expect(isClose(sum, 1653.4086979425406, within: 1e-7))
    #expect((check.mape["bgnbd"] ?? 1) < 0.1)
  }

  @Test func `the histogram of repeats is the published one`() throws {
    let check = try #require(measures.validation.value)
    let expected = [1407.7, 460.3, 192.5, 101.2, 59.8, 38.1, 25.5, 71.9]
    for (bar, value) in zip(check.histogram, expected) {
      #expect(rounds(bar.bgnbd, to: value, digits: 1))
    }
    #expect(rounds(check.chi2["bgnbd"], to: 4.82, digits: 2))
    for name in ModelName.allCases {
      let total = check.histogram.compactMap { $0[name] }.reduce(0, +)
      #expect(isClose(total, 2357, within: 1e-9))
    }
  }

  @Test func `the model with the best weeks held out is chosen, and green`() throws {
    let check = try #require(measures.validation.value)
    let chosen = try #require(measures.chosen.value)
    let best = check.mape.filter { $0.key != "nbd" && $0.key != "rule" }.min { $0.value < $1.value }
    #expect(best?.key == chosen.rawValue)
    let total = try #require(check.totalError(chosen.rawValue))
    let worst = max(total.magnitude, check.mape[chosen.rawValue] ?? 1)
    #expect(check.state == (worst <= 0.1 ? .green : worst <= 0.2 ? .amber : .red))
    #expect(check.state != .red)
    let next = try #require(measures.shownFit?.expectedTotal["26"])
    #expect((next.low ?? 0) < (next.value ?? 0) && (next.value ?? 0) < (next.high ?? 0))
    #expect(measures.nbd.value != nil)
  }

  @Test func `week cells of a group's value add up to the customers' own`() throws {
    let fitted = try #require(CustomerModels(tallies, minorUnits: 100)[.bgnbd])
    let spend = try #require(CustomerModels(tallies, minorUnits: 100).spend)
    let discount = Discount(yearlyRate: 0.15, weeks: 52)
    var sum = 0.0
    for row in tallies.calibrated.rows {
      let age = Double(tallies.calibrationEnd - row.first) / 7
      let history = PurchaseHistory(
        x: row.x,
        last: Double(row.last - row.first) / 7,
        age: age,
        count: Double(row.customers)
      )
      let purchases = discount.sum {
        fitted.model.expected(fitted.fit.parameters, history, within: Double($0))
      }
      let sales = Double(row.repeatSales) / 100 / history.count
      sum +=
        history.count * purchases
        * (GammaGamma.expected(spend.parameters, x: row.x, sales: sales) ?? 0)
    }
    let clv = try #require(measures.bgnbd.value?.clvTotal.value)
    #expect(isClose(Double(clv), sum * 100, within: 2e-4), "\(clv) is not \(sum * 100)")
  }
}

struct ModelMeasuresTests {
  private func measured(_ tallies: Tallies) -> ModelMeasures {
    let scope = MeasureScope(tallies: tallies, settings: MeasureSettings())
    return ModelMeasures(scope, CustomerModels(tallies, minorUnits: 100))
  }

  @Test func `a shop of twelve customers has no models, and says why`() throws {
    let measures = measured(try TinyShop.tallies())
    #expect(!measures.gate.passed)
    #expect(measures.bgnbd.hidden == .notFitted && measures.bgnbd.value == nil)
    #expect(measures.chosen.hidden == .notFitted)
    #expect(measures.validation.value == nil)
    #expect(measures.groups.isEmpty)
  }

  @Test func `a shop without orders has no data`() throws {
    let tallies = try Tallies(of: ledger([]), asOf: day("2025-06-29"))
    #expect(measured(tallies) == .unknown)
  }

  @Test func `a made-up shop's numbers are finite and its groups add up`() throws {
    var shop = RandomShop(seed: 5)
    let tallies = try Tallies(
      of: ledger(shop.orders(4000, customers: 1500)),
      asOf: day("2025-06-18")
    )
    let measures = measured(tallies)
    #expect(measures.gate.passed)
    for name in ModelName.allCases {
      let fit = try #require(measures[name].value)
      #expect(fit.logLikelihood.isFinite && (0...1).contains(fit.meanAlive))
    }
    let chosen = measures.chosen.value.flatMap { measures[$0].value }
    if let chosen {
      let sum = measures.groups.compactMap(\.clv.value).reduce(0, +)
      let total = try #require(chosen.clvTotal.value)
      #expect((sum - total).magnitude <= 10)
      let customers = measures.groups.compactMap(\.customers.value).reduce(0, +)
      #expect(customers == tallies.customers)
    }
  }

  @Test func `the model that was asked for is shown`() throws {
    var shop = RandomShop(seed: 8)
    let tallies = try Tallies(
      of: ledger(shop.orders(3000, customers: 900)),
      asOf: day("2025-06-18")
    )
    var settings = MeasureSettings()
    settings.models.model = .nbd
    let scope = MeasureScope(tallies: tallies, settings: settings)
    let measures = ModelMeasures(scope, CustomerModels(tallies, minorUnits: 100))
    #expect(measures.chosen.value == .nbd)
  }

  @Test func `costs of months give the ratio of what a new and a further purchase cost`() throws {
    let tallies = try TinyShop.tallies()
    let scope = MeasureScope(tallies: tallies, settings: MeasureSettings())
    // April and May 2025: 4 first purchase days, and 8 others.
    let months = ["2025-04-01", "2025-05-01"].map { day($0).month }
    let rows = months.compactMap { tallies.periods.row($0) }
    let firsts = rows.reduce(0) { $0 + $1.firstDays }
    let repeats = rows.reduce(0) { $0 + $1.purchaseDays - $1.firstDays }
    let costs = months.map { MonthCost(month: $0, acquisition: 9000, retention: 1500) }
    let ratio = ReplacementNumber.costRatio(scope, costs: costs)
    #expect(isClose(ratio.value, 18_000 / Double(firsts) / (3000 / Double(repeats))))
    #expect(ratio.hidden == .tooFew)
    // A month of which one cost is blank says nothing.
    let blank = MonthCost(month: day("2025-03-01").month, acquisition: 5000, retention: -1)
    #expect(ReplacementNumber.costRatio(scope, costs: costs + [blank]).value == ratio.value)
    #expect(ReplacementNumber.costRatio(scope, costs: []).hidden == .noCost)
  }

  @Test func `one lost customer is worth a part of a new one`() throws {
    var shop = RandomShop(seed: 5)
    let orders = shop.orders(4000, customers: 1500)
    let asOf = day("2025-06-18")
    let tallies = try Tallies(of: ledger(orders), asOf: asOf)
    var settings = MeasureSettings()
    settings.models.model = .mbgnbd
    settings.lapseDays = 91
    let scope = MeasureScope(tallies: tallies, settings: settings)
    let models = CustomerModels(tallies, minorUnits: 100)
    let measures = ModelMeasures(scope, models)
    let cell = ReplacementNumber.cell(scope, models, measures)
    let fitted = try #require(models[.mbgnbd])
    let spend = try #require(models.spend)
    let discount = Discount(yearlyRate: 0.15, weeks: 52)
    // Customer by customer, thirteen weeks before D.
    let start = asOf - 91
    var (sum, count) = (0.0, 0.0)
    for row in tallies.buyers.rows where row.last <= asOf - 91 && row.last > start - 91 {
      let history = PurchaseHistory(
        x: row.x,
        last: Double(row.last - row.first) / 7,
        age: Double(start - row.first) / 7,
        count: Double(row.customers)
      )
      let purchases = discount.sum {
        fitted.model.expected(fitted.fit.parameters, history, within: Double($0))
      }
      let sales = Double(row.repeatSales) / 100 / history.count
      let value = try #require(GammaGamma.expected(spend.parameters, x: row.x, sales: sales))
      sum += history.count * purchases * value
      count += history.count
    }
    let newcomer = discount.sum {
      fitted.model.expectedNew(fitted.fit.parameters, within: Double($0))
    }
    let first = try #require(GammaGamma.expected(spend.parameters, x: 0, sales: 0))
    #expect(count > 20)
    #expect(isClose(cell.value, sum / count / (newcomer * first), within: 1e-3))
    var names = MeasureNames()
    names.costs = [MonthCost(month: asOf.month + -1, acquisition: 90_000, retention: 10_000)]
    let whole = Measures(tallies: tallies, settings: settings, names: names)
    #expect(whole.churn.replacement == cell)
    #expect(whole.churn.cacRatio.value != nil)
    let line = whole.churn.benchmarks.first { $0.line == .newForOneLost }
    #expect(line?.ours == cell)
  }
}
