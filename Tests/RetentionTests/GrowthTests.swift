import Commerce
import Foundation
import Tallying
import Testing

@testable import Retention

/// Weeks and blocks of four weeks, and that the one does not tell what the other hides.
struct GrowthTests {
  /// Few orders a week, so that hardly anybody comes back in one.
  private static let small: [(UInt64, Int, Int)] = [(11, 300, 80), (12, 900, 300), (21, 2500, 700)]
  private static let shops = small + [(13, 4000, 900), (15, 3000, 900), (16, 40_000, 12_000)]

  private static func measures(_ shop: (UInt64, Int, Int)) throws -> (Tallies, Measures) {
    let tallies = try LawTests.shop(seed: shop.0, orders: shop.1, customers: shop.2)
    return (tallies, Measures(tallies: tallies, settings: MeasureSettings()))
  }

  @Test(arguments: shops)
  func `a block is the sum of its weeks and adds up`(seed: UInt64, orders: Int, people: Int) throws
  {
    let growth = try Self.measures((seed, orders, people)).1.growth
    #expect(growth.blocks.count == min(13, growth.weeks.count / 4))
    #expect(growth.fourWeeks == growth.blocks.last)
    #expect(growth.blocks.last?.week == growth.weeks.last?.week)
    let weeks = Array(growth.weeks.suffix(growth.blocks.count * 4))
    for (index, block) in growth.blocks.enumerated() {
      let own = weeks[(index * 4)..<(index * 4 + 4)]
      func sum(_ cell: KeyPath<GrowthMeasures.WeekRow, Cell<Int>>) -> Int {
        own.reduce(0) { $0 + ($1[keyPath: cell].value ?? -1) }
      }
      #expect(block.first == own.first?.week && block.week == own.last?.week)
      #expect(block.start.value == own.first?.start.value)
      #expect(block.lapsedBefore.value == own.first?.lapsedBefore.value)
      #expect(block.active.value == own.last?.active.value)
      #expect(block.new.value == sum(\.new) && block.lapsed.value == sum(\.lapsed))
      #expect(block.reactivated.value == sum(\.reactivated))
      let start = try #require(block.start.value)
      let retained = try #require(block.retained.value)
      #expect(start + sum(\.new) + sum(\.reactivated) - sum(\.lapsed) == block.active.value)
      #expect(retained == start - sum(\.lapsed) && retained >= 0)
      #expect(retained + sum(\.new) + sum(\.reactivated) == block.active.value)
      #expect(block.lapseRate.part == sum(\.lapsed) && block.lapseRate.whole == start)
      #expect(block.reactivationRate.part <= block.reactivationRate.whole)
    }
  }

  @Test(arguments: small)
  func `a small shop is shown by four weeks and its weeks' flows nowhere`(
    seed: UInt64,
    orders: Int,
    people: Int
  ) throws {
    let growth = try Self.measures((seed, orders, people)).1.growth
    #expect(growth.grain == .fourWeeks)
    for week in growth.weeks {
      for cell in [week.new, week.retained, week.reactivated, week.lapsed, week.lapsedBefore] {
        #expect(cell.hidden == .private)
      }
      #expect(week.quick.shown == nil)
      #expect(week.lapseRate.shown == nil && week.reactivationRate.shown == nil)
    }
  }

  @Test(arguments: shops)
  func `blocks and weeks are not both shown, but for sums of shown weeks`(
    seed: UInt64,
    orders: Int,
    people: Int
  ) throws {
    let growth = try Self.measures((seed, orders, people)).1.growth
    guard growth.grain == .week else { return }
    let weeks = Array(growth.weeks.suffix(growth.blocks.count * 4))
    for (index, block) in growth.blocks.enumerated() {
      for flow in [\GrowthMeasures.WeekRow.new, \.reactivated, \.lapsed] {
        let own = weeks[(index * 4)..<(index * 4 + 4)].map { $0[keyPath: flow].hidden == nil }
        #expect((block[keyPath: flow].hidden == nil) == own.allSatisfy(\.self))
      }
    }
  }

  @Test(arguments: shops)
  func `no hidden cell can be worked out from weeks, blocks and cohort sizes`(
    seed: UInt64,
    orders: Int,
    people: Int
  ) throws {
    let (tallies, measures) = try Self.measures((seed, orders, people))
    let scope = MeasureScope(tallies: tallies, settings: MeasureSettings())
    let edition = EditionWeek(tallies: tallies)
    let last = edition.isComplete ? edition.week : edition.week - 1
    let lapseAfter = scope.lapse.days / 7
    let counts = tallies.weekSpells.growth(lapseAfter: lapseAfter, through: last.number)
    let privacy = GrowthPrivacy(
      counts,
      blocks: GrowthBlock.last(13, of: counts),
      customers: tallies.customers,
      lapseAfter: lapseAfter,
      k: 5
    )
    #expect(privacy.grain == measures.growth.grain)
    for range in privacy.network.network.ranges { #expect(range.width >= 5) }
    // The cohorts' sizes are the weeks' new customers.
    for cohort in measures.cohorts.weekly
    where privacy.privateWeeks.contains(cohort.start.week.number) {
      #expect(cohort.size.hidden == .private)
    }
  }

  @Test func `an edition from before there were blocks is by week`() throws {
    let old =
      #"{"lapseDays": 91, "lapseRule": {"count": 0, "days": 91, "quarter": "2025-Q1", "#
      + #""atD": false}, "weeks": []}"#
    let read = try JSONDecoder().decode(GrowthMeasures.self, from: Data(old.utf8))
    #expect(read.grain == .week && read.blocks.isEmpty && read.fourWeeks == nil)
  }
}
