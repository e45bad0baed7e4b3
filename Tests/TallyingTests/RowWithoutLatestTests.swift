import Commerce
import TestShops
import Testing

@testable import Tallying

/// The row a customer would have, had the latest purchase day not been.
struct RowWithoutLatestTests {
  private static func shop() -> Ledger {
    var random = RandomShop(seed: 5)
    var builder = LedgerBuilder()
    for order in random.orders(2000, customers: 500, days: 850) { builder.add(order) }
    return builder.build()
  }

  @Test func `the row before is that of a ledger without the latest purchase day`() throws {
    let ledger = Self.shop()
    let asOf = day("2025-05-04")
    let tallies = try Tallies(of: ledger, asOf: asOf)
    var seen = 0
    tallies.forEachCustomer(of: ledger, forgettingSince: asOf - 27) { row, before in
      guard let before else {
        #expect(row.lastDay < asOf - 27 || row.purchaseDays == 1)
        return
      }
      seen += 1
      #expect(row.lastDay >= asOf - 27)
      #expect(before.customer == row.customer)
      #expect(before.firstDay == row.firstDay)
      #expect(before.lastDay < row.lastDay)
      #expect(before.purchaseDays == row.purchaseDays - 1)
      #expect(before.orders < row.orders)
      let range = ledger.orders(of: row.customer)
      let last = ledger.orders[range].filter { Day(number: $0.day) == row.lastDay }
      #expect(before.gross == row.gross - last.reduce(0) { $0 + $1.gross })
      #expect(before.discount == row.discount - last.reduce(0) { $0 + $1.discount })
    }
    #expect(seen > 10)
  }

  @Test func `rows are the same with and without a look back`() throws {
    let ledger = Self.shop()
    let tallies = try Tallies(of: ledger, asOf: day("2025-05-04"))
    var plain: [CustomerRow] = []
    var looking: [CustomerRow] = []
    tallies.forEachCustomer(of: ledger) { plain.append($0) }
    tallies.forEachCustomer(of: ledger, forgettingSince: day("2025-01-01")) { row, _ in
      looking.append(row)
    }
    #expect(plain == looking)
  }
}
