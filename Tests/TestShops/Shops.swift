package import Commerce
import Foundation
package import Tallying

/// A made-up random shop; the same seed gives the same shop.
package struct RandomShop {
  private var state: UInt64

  package init(seed: UInt64) { state = seed }

  package mutating func next(_ bound: Int) -> Int {
    state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
    return Int((state >> 33) % UInt64(bound))
  }

  /// Orders from 2023-01-01 on, some anonymous, refunded, discounted, of one day.
  package mutating func orders(_ count: Int, customers: Int, days: Int = 900) -> [LedgerBuilder
    .Order]
  {
    let start = day("2023-01-01")
    return (0..<count).map { number in
      let customer = next(20) == 0 ? nil : "c\(min(next(customers), next(customers)))"
      let bought = start + next(days)
      let gross = Int64(next(3) == 0 ? next(900) : 1000 + next(20_000))
      var order = LedgerBuilder.Order(customer, on: bought, gross: gross)
      order.id = "o\(number)"
      order.discount = [0, gross / 200, gross / 20, gross / 5][next(4)]
      order.units = Int32(1 + next(4))
      order.freeShipping = next(3) == 0
      order.gift = next(7) == 0
      order.channel = ["app", "web", "shop", nil][next(4)]
      order.region = ["North", "South", nil, "East", "South"][number % 5]
      order.minute = number % 3 == 0 ? -1 : Int16(number * 37 % 1440)
      order.shippingSubsidy = order.freeShipping ? 490 : 0
      var line = LedgerBuilder.Line("p\(next(80))", quantity: order.units, gross: gross)
      line.cost = next(10) == 0 ? -1 : gross / 3
      order.lines = [line]
      if next(8) == 0 {
        order.returned = gross / Int64(1 + next(4))
        order.refunds = [(bought + next(60), order.returned)]
      }
      return order
    }
  }
}

extension RandomShop {
  /// Draws of three playbooks over two years: small and weekly, large and rare, without hold-out;
  /// a few people are drawn again, some of them into the other arm.
  package mutating func draws(customers: Int) -> [Assignment] {
    var rows: [Assignment] = []
    let start = day("2023-03-06")
    func add(_ playbook: String, _ week: Int, _ people: Int, heldOut: Int) {
      for _ in 0..<people {
        rows.append(
          Assignment(
            playbook: playbook,
            customer: Int32(next(customers)),
            isHeldOut: heldOut > 0 && next(heldOut) == 0,
            day: start + 7 * week
          )
        )
      }
    }
    for week in 0..<120 {
      if week % 20 < 14 { add("weekly", week, 60, heldOut: 4) }
      if week % 9 == 3 { add("large", week, 700, heldOut: 5) }
      if week % 15 == 1 { add("everybody", week, 90, heldOut: 0) }
    }
    return rows
  }
}

package func day(_ iso: String) -> Day { Day(iso: iso) ?? Day(number: 0) }

package func ledger(_ orders: some Sequence<LedgerBuilder.Order>) -> Ledger {
  var builder = LedgerBuilder()
  for order in orders { builder.add(order) }
  return builder.build()
}

/// The worked example of twelve made-up customers: day, gross, discount, return (of the same day).
package enum TinyShop {
  package static let asOf = day("2025-06-29")

  private static let purchases: [(String, [(String, Int64, Int64, Int64)])] = [
    ("A", [("03-03", 40, 0, 0), ("03-17", 35, 0, 0), ("04-07", 60, 6, 0), ("05-05", 20, 4, 0)]),
    ("B", [("03-05", 25, 0, 0)]),
    ("C", [("03-08", 80, 8, 0), ("06-20", 90, 18, 0)]),
    ("D", [("03-11", 15, 0, 0), ("03-11", 10, 0, 0), ("04-01", 30, 0, 0)]),
    ("E", [("03-13", 50, 5, 45)]),
    (
      "F",
      [
        ("03-19", 30, 0, 0), ("03-26", 30, 3, 0), ("04-02", 30, 3, 0), ("04-09", 30, 6, 0),
        ("06-25", 45, 9, 0),
      ]
    ),
    ("G", [("04-02", 22, 0, 0)]),
    ("H", [("04-10", 64, 0, 0), ("05-15", 64, 0, 20)]),
    ("I", [("05-01", 18, 0, 0)]),
    ("J", [("05-20", 120, 24, 0)]),
    ("K", [("06-10", 33, 0, 0), ("06-24", 27, 0, 0)]),
    ("L", [("06-23", 75, 0, 0)]),
  ]

  package static var orders: [LedgerBuilder.Order] {
    var number = 0
    return purchases.flatMap { customer, bought in
      bought.map { date, gross, discount, returned in
        number += 1
        var order = LedgerBuilder.Order(
          customer,
          on: day("2025-\(date)"),
          gross: gross * 100,
          discount: discount * 100,
          returned: returned * 100
        )
        order.id = "o\(number)"
        return order
      }
    }
  }

  package static func tallies() throws -> Tallies { try Tallies(of: ledger(orders), asOf: asOf) }
}

/// Real exports, read from the folder that the environment names; tests are skipped without it.
package enum RealData {
  package static let folder = ProcessInfo.processInfo.environment["REGULARS_DATA"]

  /// The CDNOW sample: 2,357 customers of 1997, one line an order.
  package static func cdnow() throws -> [LedgerBuilder.Order] {
    let path = (folder ?? "") + "/cdnow-sample/CDNOW_sample.txt"
    let text = try String(contentsOfFile: path, encoding: .utf8)
    var orders: [LedgerBuilder.Order] = []
    for line in text.split(whereSeparator: \.isNewline) {
      let fields = line.split(separator: " ")
      let date = fields[2]
      let iso = "\(date.prefix(4))-\(date.dropFirst(4).prefix(2))-\(date.suffix(2))"
      let digits = fields[4].filter { $0 != "." }
      var order = LedgerBuilder.Order(
        String(fields[1]),
        on: day(iso),
        gross: Int64(digits) ?? -1
      )
      order.units = Int32(fields[3]) ?? 0
      order.id = "o" + padded(orders.count, 5)
      orders.append(order)
    }
    return orders
  }
}
