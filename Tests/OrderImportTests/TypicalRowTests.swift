import Commerce
import Testing

@testable import OrderImport

/// Rows that are read the short way and rows that are not must come to the same.
struct TypicalRowTests {
  /// A shop's rows, typical ones and such as only look so.
  private func rows(_ count: Int) -> [String] {
    var seed: UInt64 = 7
    func next(_ bound: Int) -> Int {
      seed = seed &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
      return Int(seed >> 33) % bound
    }
    // The first mostly, one of the others now and then.
    func pick(_ values: [String], of chances: Int) -> String {
      let chance = next(chances)
      return chance < values.count ? values[chance] : values[0]
    }
    let statuses = ["paid", "paid", "paid", "Shipped", "refunded", "cancelled", "", "odd word"]
    let prices = [
      "9.50", "12.00", "120.25", "99999.99", "100000.00", "7", "0.00", "\"1,250.00\"", "-3.00",
    ]
    let names = ["Tea, green", "Pot \"\"blue\"\"", "茶", "Cup"]
    return (0..<count).map { index in
      let order = index / 2 - (next(40) == 0 ? 3 : 0)
      let customer = pick(
        ["c\(order % 50)", "c\(next(300))", "guest", "0", "a*b", "", "ann"],
        of: 20
      )
      let day = 1 + order / 50 % 28
      let time = pick(["10:0\(order % 10)", "10:0\(order % 10):30", "9:15", "25:00"], of: 60)
      let date = "2026-0\(1 + order / 1500)-\(day < 10 ? "0" : "")\(day) \(time)"
      let id = next(90) == 0 ? "1.5E+16" : "A\(1000 + max(0, order))"
      return "\(id),\(customer),\(date),\(pick(statuses, of: 20)),S\(next(40)),"
        + "\"\(names[next(4)])\",\([1, 2, 3, 12][next(4)]),\(pick(prices, of: 30)),"
        + "\(pick(["0.00", "", "1.25", "50%"], of: 40)),\(["web", "app", ""][next(3)]),"
        + "\(["R1", "R2"][next(2)]),\(pick(["4.10", "", "x"], of: 50)),"
        + "\(["0", "1", "yes", ""][next(4)])"
    }
  }

  private let header =
    "order_id,customer_id,ordered_at,status,sku,product,quantity,unit_price,discount,channel,region,"
    + "unit_cost,free_shipping"

  @Test(arguments: [0, 1, 2])
  func `the short way and the long way come to the same`(order: Int) throws {
    var rows = rows(3000)
    if order == 1 { rows = rows.indices.map { rows[($0 * 1237) % rows.count] } }
    if order == 2 { rows.reverse() }
    let options = settled { $0.maxRejected = 1 }
    let short = try reading(([header] + rows).joined(separator: "\n") + "\n", options)
    // A column that only some exports have: every row is read cell by cell.
    let long = try reading(
      ([header + ",cancelled_at"] + rows.map { $0 + "," }).joined(separator: "\n") + "\n",
      options
    )
    #expect(short.files[0].accepted > 1000)
    #expect(short.files[0].rejectedTotal > 10)
    #expect(short.told == long.told)
    #expect(short.toldLines == long.toldLines)
    #expect(short.files == long.files)
    #expect(short.excludedOrders == long.excludedOrders)
    #expect(short.codes == long.codes)
    #expect(short.ledger.productTitles == long.ledger.productTitles)
    #expect(short.ledger.lines.costs.reduce(0, +) == long.ledger.lines.costs.reduce(0, +))
    #expect(short.inspections[0].identity == long.inspections[0].identity)
    #expect(
      short.ledger.orders.map(\.freeShipping).count { $0 }
        == long.ledger.orders.map(\.freeShipping).count { $0 }
    )
  }
}
