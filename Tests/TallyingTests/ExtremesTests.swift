import Commerce
import Tallying
import TestShops
import Testing

struct ExtremesTests {
  @Test func `a shop without orders has empty tallies`() throws {
    let tallies = try Tallies(of: ledger([]), asOf: day("2025-06-29"), partitions: 4)
    #expect(tallies.rows().allSatisfy { $0.lines.isEmpty })
    #expect(tallies.customers == 0)
    #expect(tallies.historyDays == 0)
    #expect(tallies.weekSpells.growth(lapseAfter: 8, through: 100).isEmpty)
    #expect(tallies.seconds.timesAndCounts(asOf: tallies.asOf).isEmpty)
  }

  @Test func `orders after the day leave empty tallies`() throws {
    let order = LedgerBuilder.Order("a", on: day("2025-07-01"), gross: 100)
    let tallies = try Tallies(of: ledger([order]), asOf: day("2025-06-29"))
    #expect(tallies.rows().allSatisfy { $0.lines.isEmpty })
    #expect(tallies.firstDay == nil)
  }

  @Test func `one customer with one order is new, alone and open`() throws {
    let order = LedgerBuilder.Order("a", on: day("2025-06-29"), gross: 100)
    let tallies = try Tallies(of: ledger([order]), asOf: day("2025-06-29"), partitions: 3)
    #expect(tallies.periods.window(.days28)?.newOnly == 1)
    #expect(tallies.weekSpells.rows.map(\.to) == [SpellRow.open])
    #expect(tallies.seconds.rows.isEmpty)
    #expect(tallies.segments.rows(.rfm).map(\.group) == [11])
    #expect(tallies.cuts.now.net == [nil, nil, nil, nil])
  }

  @Test func `only anonymous orders give totals and no customer`() throws {
    let orders = (0..<10).map { number in
      var order = LedgerBuilder.Order(nil, on: day("2025-06-0\(number % 9 + 1)"), gross: 500)
      order.id = "o\(number)"
      return order
    }
    let tallies = try Tallies(of: ledger(orders), asOf: day("2025-06-29"))
    let all = try #require(tallies.periods.window(.all))
    #expect(all.allOrders == 10)
    #expect(all.clusters == 10)
    #expect(all.allGross == 5000)
    #expect(all.buyers == 0)
    #expect(tallies.customers == 0)
    #expect(tallies.buyers.rows.isEmpty)
    #expect(tallies.discounts.rows.allSatisfy { $0.k == 0 })
  }

  @Test func `all orders on one day are one purchase day a customer`() throws {
    let orders = (0..<60).map { number in
      var order = LedgerBuilder.Order("c\(number % 20)", on: day("2025-06-29"), gross: 100)
      order.id = "o\(number)"
      return order
    }
    let tallies = try Tallies(of: ledger(orders), asOf: day("2025-06-29"), partitions: 4)
    let all = try #require(tallies.periods.window(.all))
    #expect([all.orders, all.purchaseDays, all.buyers] == [60, 20, 20])
    #expect(tallies.gaps.rows.isEmpty)
    #expect(tallies.cuts.now.lastDay == [nil, nil, nil, nil])
  }

  @Test func `one customer with a hundred thousand orders is one customer`() throws {
    let start = day("2020-01-01")
    let orders = (0..<100_000).map { number in
      var order = LedgerBuilder.Order("wholesale", on: start + number % 2000, gross: 1999)
      order.id = "o\(number)"
      return order
    }
    let tallies = try Tallies(of: ledger(orders), asOf: start + 2000, partitions: 4)
    let all = try #require(tallies.periods.window(.all))
    #expect([all.orders, all.purchaseDays, all.buyers] == [100_000, 2000, 1])
    #expect(tallies.buyers.rows.map(\.x) == [1999])
    #expect(all.largest == 199_900_000)
  }

  @Test(arguments: [Int64.max, Int64.max / 2, 1 << 57])
  func `amounts near the limit of whole numbers are reported`(amount: Int64) {
    let order = LedgerBuilder.Order("a", on: day("2025-06-29"), gross: amount)
    #expect(throws: AmountsTooLarge.self) {
      try Tallies(of: ledger([order]), asOf: day("2025-06-29"))
    }
  }

  @Test func `one customer's enormous amounts are reported for their cubes`() {
    let order = LedgerBuilder.Order("a", on: day("2025-06-29"), gross: 1 << 50)
    #expect(throws: AmountsTooLarge.self) {
      try Tallies(of: ledger([order]), asOf: day("2025-06-29"))
    }
  }

  @Test func `a hundred million each from a thousand customers are exact`() throws {
    let orders = (0..<1000).map {
      LedgerBuilder.Order("c\($0)", on: day("2025-06-29"), gross: 10_000_000_000)
    }
    let tallies = try Tallies(of: ledger(orders), asOf: day("2025-06-29"))
    let all = try #require(tallies.periods.window(.all))
    #expect(all.salesSquares == 1000 * Int128(10_000_000_000) * Int128(10_000_000_000))
  }

  @Test func `a date of the year one and one of today stay apart and small`() throws {
    let orders = ["0001-01-01", "2025-06-01", "2025-06-29"].map {
      LedgerBuilder.Order("a", on: day($0), gross: 100)
    }
    let tallies = try Tallies(of: ledger(orders), asOf: day("2025-06-29"), partitions: 2)
    #expect(tallies.gaps.rows.map(\.gap) == [739_402, 28])
    #expect(tallies.weekSpells.rows.count == 3)
    #expect(tallies.strata.rows.filter { $0.dimension == .discount }.map(\.days) == [739_402])
  }
}
