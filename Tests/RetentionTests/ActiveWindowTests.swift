import Commerce
import Tallying
import TestShops
import Testing

@testable import Retention

/// What the growth account keeps back is not told as the buyers of a window as long as L.
struct ActiveWindowTests {
  private static let asOf = day("2026-01-18")

  /// Fifty customers bought long ago, others so many days before D.
  private static func measures(_ days: [Int], lapse: Int) throws -> Measures {
    var orders: [LedgerBuilder.Order] = []
    func add(_ name: String, _ bought: Day) {
      var order = LedgerBuilder.Order(name, on: bought, gross: 1000)
      order.id = name
      orders.append(order)
    }
    for number in 0..<50 { add("old\(number)", asOf - 500) }
    for (number, days) in days.enumerated() { add("now\(number)", asOf - days) }
    var settings = MeasureSettings()
    settings.lapseDays = lapse
    return Measures(tallies: try Tallies(of: ledger(orders), asOf: asOf), settings: settings)
  }

  private static func isTold(_ found: Measures, _ window: String) -> [Bool] {
    [
      found.sales[window]?.buyers.hidden == nil,
      found.sales[window]?.perBuyer.hidden != .private,
      found.sales[window]?.ordersPerCustomer.hidden != .private,
      found.repeat.inPeriod[window]?.hidden != .private,
      found.repeat.returning[window]?.rate.hidden != .private,
    ]
  }

  @Test func `buyers of a window as long as L are kept back with the active`() throws {
    let found = try Self.measures([3, 40, 80], lapse: 91)
    #expect(found.growth.weeks.last?.active == Cell(3, hidden: .private))
    #expect(found.sales["91d"]?.buyers == Cell(3, hidden: .private))
    #expect(Self.isTold(found, "91d").allSatisfy { !$0 })
  }

  @Test func `a window a day longer than L does not tell who bought on that day`() throws {
    let many = [Int](repeating: 2, count: 40)
    let near = try Self.measures(many + [364, 364], lapse: 364)
    #expect(near.growth.weeks.last?.active.value == 40)
    #expect(near.sales["365d"]?.buyers == Cell(42, hidden: .private))
    let same = try Self.measures(many, lapse: 364)
    #expect(same.growth.weeks.last?.active.shown == 40)
    #expect(Self.isTold(same, "365d")[0] && Self.isTold(same, "365d")[1])
  }
}
