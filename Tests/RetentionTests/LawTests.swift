import Commerce
import Tallying
import TestShops
import Testing

@testable import Retention

/// What holds for every shop.
struct LawTests {
  static func shop(
    seed: UInt64,
    orders: Int = 1500,
    customers: Int = 400,
    asOf: String = "2025-06-01"
  ) throws -> Tallies {
    var random = RandomShop(seed: seed)
    return try Tallies(of: ledger(random.orders(orders, customers: customers)), asOf: day(asOf))
  }

  @Test(arguments: [1, 2, 3] as [UInt64])
  func `parts add up`(seed: UInt64) throws {
    let tallies = try Self.shop(seed: seed)
    let measures = Measures(tallies: tallies, settings: MeasureSettings())
    for (name, returning) in measures.repeat.returning {
      let parts = [returning.newOnly, returning.newRepeated, returning.returningOnly]
      let sum = parts.reduce(0) { $0 + ($1.value ?? 0) }
      #expect(sum == measures.sales[name]?.buyers.value)
      #expect(sum == returning.rate.whole)
    }
    #expect(!measures.growth.weeks.isEmpty)
    for week in measures.growth.weeks {
      let start = week.start.value ?? 0
      let flows = (week.new.value ?? 0) + (week.reactivated.value ?? 0) - (week.lapsed.value ?? 0)
      #expect(start + flows == week.active.value)
      #expect((week.retained.value ?? 0) + (week.lapsed.value ?? 0) == start)
    }
    let new = measures.growth.weeks.reduce(0) { $0 + ($1.new.value ?? 0) }
    #expect(new == tallies.customers)
    #expect(measures.cohorts.weekly.reduce(0) { $0 + ($1.size.value ?? 0) } == tallies.customers)
    #expect(measures.cohorts.monthly.reduce(0) { $0 + ($1.size.value ?? 0) } == tallies.customers)
    let rfm = measures.rfm
    #expect(rfm.groups.reduce(0) { $0 + ($1.customers.value ?? 0) } == tallies.customers)
    #expect(rfm.grid.reduce(0) { $0 + ($1.customers.value ?? 0) } == tallies.customers)
    #expect(rfm.flow.reduce(0) { $0 + ($1.customers.value ?? 0) } == tallies.customers)
    #expect(rfm.tiers.reduce(0) { $0 + ($1.customers.value ?? 0) } == tallies.customers)
    let net = rfm.groups.reduce(Int64(0)) { $0 + ($1.netSales.value ?? 0) }
    let input = InputMeasures(tallies: tallies, account: InputMeasures.Account())
    #expect(net == input.identified.netSales)
  }

  @Test func `period 0 of a cohort is the cohort and returns never fall`() throws {
    let measures = Measures(tallies: try Self.shop(seed: 4), settings: MeasureSettings())
    for cohort in measures.cohorts.weekly + measures.cohorts.monthly {
      #expect(cohort.retained[0].value == cohort.size.value)
      #expect(cohort.unbounded[0].value == cohort.size.value)
      #expect(cohort.retained.count == cohort.net.count)
      #expect(cohort.retained.count == cohort.returned.count)
      let returned = cohort.returned.map { $0.value ?? 0 }
      #expect(zip(returned, returned.dropFirst()).allSatisfy { $0 <= $1 })
      for (i, cell) in cohort.retained.enumerated() {
        #expect((cell.value ?? 0) <= (cohort.unbounded[i].value ?? 0))
      }
    }
    #expect(measures.cohorts.pooled.weekly.first?.rate.value == 1)
    for row in measures.cohorts.age.rows { #expect(row.retained[0].value == row.size.value) }
  }

  @Test func `survival never rises and agrees with the repeat rates' customers`() throws {
    let tallies = try Self.shop(seed: 5)
    let names = MeasureNames(channels: ["one", "two", "three"])
    let measures = Measures(tallies: tallies, settings: MeasureSettings(), names: names)
    let curve = measures.secondPurchase.curve
    #expect(zip(curve, curve.dropFirst()).allSatisfy { $0.survival >= $1.survival })
    #expect(measures.secondPurchase.customers.value == tallies.customers)
    #expect(measures.secondPurchase.events.value == measures.repeat.lifetime.part)
    let steps = measures.secondPurchase.steps
    for (step, rung) in zip(steps, measures.repeat.funnel) {
      #expect(step.customers.value == rung.customers.value)
      #expect(step.events.value == rung.step.part)
    }
    #expect(measures.secondPurchase.compare.map(\.name).contains("channel"))
    for comparison in measures.secondPurchase.compare {
      let observed = comparison.groups.reduce(0) { $0 + Double($1.events.value ?? 0) }
      let expected = comparison.groups.reduce(0) { $0 + ($1.expected ?? 0) }
      #expect(isClose(observed, expected, within: 1e-9))
    }
  }

  @Test func `later orders change nothing before them`() throws {
    var random = RandomShop(seed: 6)
    let orders = random.orders(1200, customers: 300)
    let asOf = day("2024-09-15")
    let early = try Tallies(of: ledger(orders.filter { $0.day <= asOf }), asOf: asOf)
    let late = try Tallies(of: ledger(orders), asOf: asOf)
    let settings = MeasureSettings()
    let (a, b) = (
      Measures(tallies: early, settings: settings), Measures(tallies: late, settings: settings)
    )
    #expect(a == b)
  }

  @Test func `row order changes nothing`() throws {
    var random = RandomShop(seed: 8)
    let orders = random.orders(800, customers: 200)
    let asOf = day("2025-06-01")
    let settings = MeasureSettings()
    let one = Measures(tallies: try Tallies(of: ledger(orders), asOf: asOf), settings: settings)
    let other = Measures(
      tallies: try Tallies(of: ledger(orders.reversed()), asOf: asOf),
      settings: settings
    )
    #expect(one == other)
  }

  @Test func `L is a whole number of weeks between 28 and 364 days`() throws {
    for seed in 1...4 as ClosedRange<UInt64> {
      let lapse = LapseDays(tallies: try Self.shop(seed: seed), settings: MeasureSettings())
      #expect(lapse.days % 7 == 0 && (28...364).contains(lapse.days))
      #expect(lapse.rule.count >= 50 && lapse.rule.quarter == "2025-Q1")
    }
    #expect(LapseDays.wholeWeeks(1) == 28)
    #expect(LapseDays.wholeWeeks(56.1) == 63)
    #expect(LapseDays.wholeWeeks(5000) == 364)
  }
}
