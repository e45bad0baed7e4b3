import Commerce
import Tallying
import TestShops
import Testing

@testable import Retention

/// No published cell stands for fewer than k customers, or leaves fewer than k out.
struct PrivacyTests {
  private let k = 5

  private func isFine(_ cell: Cell<Int>) -> Bool {
    guard let shown = cell.shown else { return true }
    return shown == 0 || shown >= k
  }

  private func isFine(_ rate: Rate) -> Bool {
    guard rate.shown != nil else { return true }
    let rest = rate.whole - rate.part
    return [rate.part, rate.whole, rest].allSatisfy { $0 == 0 || $0 >= k }
  }

  @Test(arguments: [(11, 300, 80), (12, 900, 300), (13, 4000, 900)] as [(UInt64, Int, Int)])
  func `shown cells and their rests are 0 or at least k`(
    seed: UInt64,
    orders: Int,
    customers: Int
  ) throws {
    let tallies = try LawTests.shop(seed: seed, orders: orders, customers: customers)
    let measures = Measures(tallies: tallies, settings: MeasureSettings())
    for step in measures.repeat.funnel {
      #expect(isFine(step.customers) && isFine(step.step) && isFine(step.mature90))
    }
    for week in measures.growth.weeks + [measures.growth.fourWeeks].compactMap({ $0 }) {
      for cell in [week.new, week.retained, week.reactivated, week.lapsed, week.active] {
        #expect(isFine(cell))
      }
      #expect(isFine(week.lapseRate) && isFine(week.reactivationRate))
    }
    for cohort in measures.cohorts.weekly + measures.cohorts.monthly {
      #expect(isFine(cohort.size))
      for cells in [cohort.retained, cohort.unbounded, cohort.rolling, cohort.returned] {
        for cell in cells {
          #expect(isFine(cell))
          if let shown = cell.shown, let size = cohort.size.shown {
            #expect(size - shown == 0 || size - shown >= k)
          } else {
            #expect(cell.shown == nil)
          }
        }
      }
    }
    for cell in measures.rfm.grid.map(\.customers) + measures.rfm.flow.map(\.customers)
      + measures.rfm.groups.map(\.customers) + measures.rfm.tiers.map(\.customers)
      + measures.rfm.ladder.flatMap({ [$0.members, $0.up, $0.down] })
    {
      #expect(isFine(cell))
    }
    for point in measures.secondPurchase.curve.published { #expect(point.events >= k) }
  }

  @Test func `a hidden cohort cannot be had from the pooled counts`() throws {
    let tallies = try LawTests.shop(seed: 14, orders: 1500, customers: 500)
    let measures = Measures(tallies: tallies, settings: MeasureSettings())
    let pooled = measures.cohorts.pooled.monthly.filter { $0.rate.shown != nil }
    let cohorts = measures.cohorts.monthly
    for (before, after) in zip(pooled, pooled.dropFirst()) {
      let left = cohorts.filter { $0.complete > before.i && $0.complete <= after.i }
      let hidden = left.filter { $0.size.hidden != nil }
      #expect(hidden.count != 1)
    }
    // Columns: the hidden cells of an index are none or at least two, worth at least k.
    for point in measures.cohorts.pooled.monthly where point.rate.shown != nil {
      let cells = cohorts.filter { $0.complete > point.i }.map { $0.retained[point.i] }
      let hidden = cells.filter { $0.hidden != nil }
      #expect(hidden.count != 1)
    }
  }

  @Test func `one week's few new customers cannot be worked out from its neighbours`() throws {
    let tallies = try LawTests.shop(seed: 15, orders: 3000, customers: 900)
    let measures = Measures(tallies: tallies, settings: MeasureSettings())
    for week in measures.growth.weeks where week.new.hidden == .private {
      // Active after = retained + new + reactivated: one of the others is hidden too.
      let others = [week.retained, week.reactivated, week.active]
      #expect(others.contains { $0.hidden == .private })
    }
  }

  @Test func `a large shop hides next to nothing`() throws {
    let tallies = try LawTests.shop(seed: 16, orders: 40_000, customers: 12_000)
    let measures = Measures(tallies: tallies, settings: MeasureSettings())
    #expect(measures.repeat.lifetime.hidden == nil)
    #expect(measures.rfm.groups.allSatisfy { $0.customers.hidden == nil })
    // In the end hardly anybody is new, week after week; before, weeks are shown whole.
    #expect(measures.cohorts.monthly.prefix(18).allSatisfy { $0.size.hidden == nil })
    let early = measures.growth.weeks.prefix(60)
    #expect(early.allSatisfy { $0.active.hidden == nil })
    #expect(early.count { $0.new.hidden == nil } > 50)
    #expect(measures.secondPurchase.curve.published.count > 20)
  }

  @Test func `one large customer hides a group's money and not its count`() throws {
    var orders: [LedgerBuilder.Order] = []
    for number in 0..<100 {
      let bought = day("2025-01-06") + (number % 20) * 7
      let gross: Int64 = number == 99 ? 9_000_000 : number >= 60 ? 5000 : 1000
      var order = LedgerBuilder.Order("c\(number)", on: bought, gross: gross)
      order.id = "o\(number)"
      orders.append(order)
    }
    let tallies = try Tallies(of: ledger(orders), asOf: day("2025-06-29"))
    let rfm = Measures(tallies: tallies, settings: MeasureSettings()).rfm
    let led = rfm.groups.filter { $0.netSales.hidden == .private && ($0.customers.shown ?? 0) > 0 }
    // The one with the large customer, and another so that the shop's total does not tell it.
    #expect(led.count == 2)
  }
}
