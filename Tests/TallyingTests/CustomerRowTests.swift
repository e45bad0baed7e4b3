import Commerce
import TestShops
import Testing

@testable import Tallying

/// One row a customer: what the public tables are sums of.
struct CustomerRowTests {
  private static func shop(_ seed: UInt64) -> Ledger {
    var random = RandomShop(seed: seed)
    var builder = LedgerBuilder()
    for var order in random.orders(3000, customers: 700, days: 850) {
      if random.next(5) == 0 {
        order.facts = OrderFacts(
          marks: OrderFacts.Marks(rawValue: UInt16(random.next(64) & random.next(64))),
          rating: UInt8(random.next(6))
        )
      }
      builder.add(order)
    }
    return builder.build()
  }

  private func rows(_ tallies: Tallies, _ ledger: Ledger) -> [CustomerRow] {
    var rows: [CustomerRow] = []
    tallies.forEachCustomer(of: ledger) { rows.append($0) }
    return rows
  }

  @Test(arguments: [("2025-05-04", 1), ("2024-08-21", 2), ("2023-06-30", 3)])
  func `rows of customers add up to segments, buyers and lapses`(
    asOf: String,
    seed: Int
  ) throws {
    let ledger = Self.shop(UInt64(seed))
    let tallies = try Tallies(of: ledger, asOf: day(asOf))
    let rows = rows(tallies, ledger)
    #expect(rows.count == tallies.customers)

    var groups: [Int32: [Int]] = [:]
    for row in rows {
      groups[row.group.rawValue, default: [0, 0, 0]][0] += 1
      groups[row.group.rawValue, default: [0, 0, 0]][1] += row.orders
      groups[row.group.rawValue, default: [0, 0, 0]][2] += Int(row.net)
    }
    var expected: [Int32: [Int]] = [:]
    for row in tallies.segments.rows(.rfm) {
      expected[row.rfmGroup.rawValue, default: [0, 0, 0]][0] += row.customers
      expected[row.rfmGroup.rawValue, default: [0, 0, 0]][1] += row.orders
      expected[row.rfmGroup.rawValue, default: [0, 0, 0]][2] += Int(row.net)
    }
    #expect(groups == expected)
    for (scheme, value) in [
      (SegmentScheme.tier, \CustomerRow.tier), (.ladder, \CustomerRow.rung),
    ] {
      for place in 0...4 {
        let sum = tallies.segments.rows(scheme).reduce(0) {
          $1.group == Int32(place) ? $0 + $1.customers : $0
        }
        #expect(rows.count { $0[keyPath: value] == place } == sum)
      }
    }
    for (base, value) in [(10, \CustomerRow.r), (20, \CustomerRow.f), (30, \CustomerRow.m)] {
      for score in 1...5 {
        let sum = tallies.segments.rows(.score).reduce(0) {
          $1.group == Int32(base + score) ? $0 + $1.customers : $0
        }
        #expect(rows.count { $0[keyPath: value] == score } == sum)
      }
    }

    let buyers = added(
      rows.map {
        BuyerRow(
          first: $0.firstDay,
          last: $0.lastDay,
          x: $0.purchaseDays - 1,
          customers: 1,
          repeatSales: $0.repeatSales
        )
      }
    ) {
      $0.customers += $1.customers
      $0.repeatSales += $1.repeatSales
    }
    #expect(buyers == tallies.buyers.rows)
    let lapses = added(rows.compactMap(\.lapse)) {
      $0.customers += $1.customers
      $0.net += $1.net
      $0.largest = max($0.largest, $1.largest)
    }
    #expect(lapses == tallies.lapses.rows)
  }

  @Test func `no customer, no row`() throws {
    let ledger = ledger([LedgerBuilder.Order(nil, on: day("2025-01-01"), gross: 5)])
    let tallies = try Tallies(of: ledger, asOf: day("2025-02-02"))
    #expect(rows(tallies, ledger).isEmpty)
    let later = try Tallies(of: Self.shop(1), asOf: day("2020-01-01"))
    #expect(rows(later, Self.shop(1)).isEmpty)
  }
}
