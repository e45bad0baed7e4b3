import Commerce
import TestShops
import Testing

@testable import Tallying

/// What lists and other tools' rules are counted from.
struct ListTallyTests {
  private func shop(_ seed: UInt64) -> Ledger {
    var random = RandomShop(seed: seed)
    return ledger(
      random.orders(5000, customers: 500, days: 850).map { order in
        var order = order
        // Few products, so that they are bought again.
        order.lines = order.lines.map { line in
          var line = line
          line.product = "p\(random.next(4))"
          return line
        }
        return order
      }
    )
  }

  @Test(arguments: [("2025-04-29", 3), ("2024-06-02", 4)])
  func `open refills one by one are those of the table`(asOf: String, seed: Int) throws {
    let ledger = shop(UInt64(seed))
    let tallies = try Tallies(of: ledger, asOf: day(asOf))
    let open = tallies.refills.rows.filter { $0.kind == .open }
    let products = Set(open.map(\.product))
    #expect(products.count == 4)
    var counts: [[Int]: Int] = [:]
    tallies.forEachOpenRefill(of: ledger, products: products) { row in
      #expect(row.lastDay <= day(asOf) && row.units > 0)
      counts[[Int(row.product), row.tenthsPerUnit], default: 0] += 1
    }
    var expected: [[Int]: Int] = [:]
    for row in open { expected[[Int(row.product), row.tenthsPerUnit], default: 0] += row.count }
    #expect(counts == expected)
    var one = 0
    tallies.forEachOpenRefill(of: ledger, products: [try #require(products.first)]) { _ in
      one += 1
    }
    #expect(one < counts.values.reduce(0, +) && one > 0)
    tallies.forEachOpenRefill(of: ledger, products: []) { _ in Issue.record("nobody is asked") }
  }

  @Test(arguments: [("2025-05-04", 1), ("2024-08-21", 2), ("2023-06-30", 3)])
  func `rooms of scores are the customers' own scores`(asOf: String, seed: Int) throws {
    let ledger = shop(UInt64(seed))
    let tallies = try Tallies(of: ledger, asOf: day(asOf))
    var expected: [[Int]: Int] = [:]
    tallies.forEachCustomer(of: ledger) { expected[[$0.r, $0.f, $0.m], default: 0] += 1 }
    var found: [[Int]: Int] = [:]
    for row in tallies.segments.rooms { found[[row.r, row.f, row.m]] = row.customers }
    #expect(found == expected)
  }

  @Test(arguments: 1...3)
  func `sales within days of the first purchase are those of the orders`(seed: Int) throws {
    let asOf = day("2025-02-11")
    var random = RandomShop(seed: UInt64(seed))
    // Returns are processed before D: then they all come off.
    let orders = random.orders(3000, customers: 900, days: 700)
    let ledger = ledger(orders)
    let tallies = try Tallies(of: ledger, asOf: asOf)
    var firsts: [String: Day] = [:]
    for order in orders where order.day <= asOf {
      guard let customer = order.customer else { continue }
      firsts[customer] = min(firsts[customer] ?? order.day, order.day)
    }
    for (index, length) in FirstWindows.lengths.enumerated() {
      var sum: Int64 = 0
      for order in orders where order.day <= asOf {
        guard let customer = order.customer, let first = firsts[customer],
          order.day - first <= length
        else { continue }
        sum += order.gross - order.discount - order.returned
      }
      #expect(tallies.firstWindows.rows.reduce(0) { $0 + $1.net[index] } == sum, "\(length)")
    }
    #expect(tallies.firstWindows.rows.reduce(0) { $0 + $1.customers } == tallies.customers)
    #expect(tallies.firstWindows.rows.allSatisfy { $0.net.count == 5 })
  }
}
