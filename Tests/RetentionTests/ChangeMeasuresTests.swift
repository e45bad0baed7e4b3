import Commerce
import TestShops
import Testing

@testable import Retention
@testable import Tallying

struct ChangeMeasuresTests {
  private static let asOf = day("2025-05-04")

  private static func shop(_ count: Int = 6000) -> Ledger {
    var random = RandomShop(seed: 11)
    return ledger(random.orders(count, customers: 1500, days: 855))
  }

  private static func measures(_ ledger: Ledger) throws -> (Tallies, Measures) {
    let tallies = try Tallies(of: ledger, asOf: asOf)
    return (
      tallies,
      Measures(tallies: tallies, settings: MeasureSettings(), names: MeasureNames(ledger))
    )
  }

  @Test func `what moved net sales adds up to the change`() throws {
    let (tallies, found) = try Self.measures(Self.shop())
    func net(_ week: Week) -> Double {
      let row = tallies.periods.row(week)
      return Double((row?.allSales ?? 0) - (row?.allReturns ?? 0))
    }
    let week = try #require(found.change.week)
    let year = try #require(found.change.yearBefore).week
    let before = [
      "lastWeek": net(week - 1), "yearBefore": net(year),
      "eightWeeks": (1...8).reduce(0) { $0 + net(week - $1) } / 8,
    ]
    #expect(found.change.moved.count == 3)
    var told = 0
    for (comparison, dimensions) in found.change.moved {
      let expected = net(week) - (before[comparison] ?? 0)
      #expect(dimensions.count == (comparison == "lastWeek" ? 5 : 4))
      for (name, moved) in dimensions {
        #expect(isClose(moved.change, expected, within: 1e-12), "\(comparison) \(name)")
        guard moved.missing == nil else { continue }
        told += 1
        let parts = moved.parts + [moved.rest, moved.returns].compactMap(\.self)
        let sum = parts.reduce(0) { $0 + $1.change }
        #expect(isClose(sum, expected, within: 1e-9), "\(comparison) \(name)")
        for part in parts { #expect(isClose(part.change, part.now - part.before, within: 1e-9)) }
        #expect(moved.parts.count <= Moved.mostParts)
      }
    }
    #expect(told > 8)
  }

  @Test func `no part of a change stands for fewer than k people`() throws {
    let ledger = Self.shop()
    let (tallies, found) = try Self.measures(ledger)
    let spans: [(String, MoveSpan)] = [
      ("lastWeek", .before), ("eightWeeks", .eight), ("yearBefore", .year),
    ]
    let names = MeasureNames(ledger).products
    for (comparison, span) in spans {
      let moved = try #require(found.change.moved[comparison]?["product"])
      for part in moved.parts {
        let code = names.firstIndex(of: part.name).map(Int32.init) ?? -1
        for row in tallies.moves.rows(.product) where row.value == code {
          guard row.span == span || row.span == .week else { continue }
          #expect(row.customers + row.anonymousOrders >= 5)
          #expect(2 * row.largest <= row.sales)
        }
      }
    }
  }

  @Test func `a part that is all one customer's is told with others only`() {
    func value(_ number: Int32, _ people: Int, _ sales: Double, _ largest: Int64) -> MovedValue {
      var value = MovedValue(value: number)
      for span in [MoveSpan.week, .before, .eight, .year] {
        value[span] = .init(
          people: people,
          orders: people,
          sales: sales,
          squares: 1,
          largest: largest
        )
      }
      return value
    }
    let safe = (0..<4).map { value($0, 20, 1000, 100) }
    #expect(MovedValue.told(safe, k: 5) { _ in 100 }?.count == 4)
    // One customer with nearly all: the least of the others joins it until it hides.
    let alone = safe + [value(9, 6, 1000, 900)]
    #expect(MovedValue.told(alone, k: 5) { _ in 900 }?.map(\.value) == [0, 1, 2])
    let few = safe + [value(9, 2, 50, 30)]
    #expect(MovedValue.told(few, k: 5) { _ in 100 }?.count == 3)
    #expect(MovedValue.told([value(9, 2, 50, 30)], k: 5) { _ in 30 } == nil)
  }

  @Test func `a week's orders are beside three earlier times`() throws {
    let (tallies, found) = try Self.measures(Self.shop())
    let week = try #require(found.change.week)
    let orders = try #require(found.change.weekly["orders"])
    let counts = (0...8).map { tallies.periods.row(week - $0)?.allOrders ?? 0 }
    #expect(orders.lastWeek.change.after == Double(counts[0]))
    #expect(orders.lastWeek.change.before == Double(counts[1]))
    let middle = counts.dropFirst().sorted()
    #expect(orders.eightWeeks.change.before == Double(middle[3] + middle[4]) / 2)
    let year = tallies.periods.row(try #require(found.change.yearBefore).week)?.allOrders
    #expect(orders.yearBefore.change.before == year.map(Double.init))
    #expect(orders.phi != nil && orders.lastWeek.shown?.p != nil)
    let names = [
      "active", "aov", "buyers", "fullPrice", "lapsed", "netSales", "new", "orders",
      "reactivated", "returning", "returningRevenue",
    ]
    #expect(found.change.weekly.keys.sorted() == names)
  }

  @Test func `an even shop has not changed and no season`() throws {
    var orders: [LedgerBuilder.Order] = []
    for week in 0..<120 {
      for number in 0..<40 {
        let bought = day("2023-01-02") + week * 7 + number % 7
        var order = LedgerBuilder.Order("c\(week % 3)-\(number)", on: bought, gross: 5000)
        order.id = "\(week)-\(number)"
        orders.append(order)
      }
    }
    let last = day("2023-01-02") + 120 * 7 - 1
    let tallies = try Tallies(of: ledger(orders), asOf: last)
    let found = Measures(tallies: tallies, settings: MeasureSettings()).change
    for name in ["orders", "netSales", "buyers", "aov"] {
      let row = try #require(found.weekly[name])
      for shift in [row.lastWeek, row.eightWeeks, row.yearBefore] {
        #expect(shift.shown?.verdict == .same, "\(name)")
        #expect(shift.change.ratio == 1, "\(name)")
      }
    }
    #expect(isClose(found.season.index.shown, 1) && found.season.years == 1)
    let young = try Tallies(of: ledger(orders.prefix(103 * 40)), asOf: last - 17 * 7)
    let early = Measures(tallies: young, settings: MeasureSettings()).change
    #expect(early.season.index.hidden == .tooFew)
  }

  @Test func `a shop without a finished week has nothing to compare`() throws {
    let nothing = Measures(
      tallies: try Tallies(of: ledger([]), asOf: Self.asOf),
      settings: MeasureSettings()
    )
    #expect(nothing.change == .unknown && nothing.regions == .unknown)
    #expect(nothing.rhythm == .unknown && nothing.gifts == .unknown)
    #expect(nothing.prices == .unknown && nothing.channels == .unknown)
    let one = LedgerBuilder.Order("a", on: day("2025-04-28"), gross: 100)
    let week = Measures(
      tallies: try Tallies(of: ledger([one]), asOf: Self.asOf),
      settings: MeasureSettings()
    )
    #expect(week.change.weekly["orders"]?.lastWeek.hidden == .noData)
    #expect(week.change.moved.isEmpty)
  }

  @Test func `active customers move by who came and went only`() {
    let up = Change.stock(1100, before: 1000, moved: 300)
    #expect(up.verdict == .up && up.ratio == 1.1)
    #expect(Change.stock(1020, before: 1000, moved: 300).verdict == .same)
    #expect(Change.stock(1100, before: 1000, moved: 300, phi: 10).verdict == .same)
    #expect(Change.stock(1_000_400, before: 1_000_000, moved: 10_000).verdict == .realButSmall)
    #expect(Change.stock(5, before: 0, moved: 5).verdict == .unknown)
  }

  @Test func `shares of sales are compared by their errors`() {
    let up = Change.share(0.6, se: 0.01, before: 0.5, se: 0.01)
    #expect(up.verdict == .up && isClose(up.difference, 0.1, within: 1e-12))
    #expect(Change.share(0.52, se: 0.01, before: 0.5, se: 0.01).verdict == .same)
    #expect(Change.share(0.503, se: 0.0001, before: 0.5, se: 0.0001).verdict == .realButSmall)
    #expect(Change.share(nil, se: nil, before: 0.5, se: 0.01).verdict == .unknown)
  }
}
