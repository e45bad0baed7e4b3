import Commerce
import Tallying
import TestShops
import Testing

@testable import Retention

struct ProductTests {
  private static let asOf = day("2025-06-29")

  private static func order(
    _ customer: String?,
    _ daysBefore: Int,
    _ products: [(String, Int64, Int64)],
    discount: Int64 = 0
  ) -> LedgerBuilder.Order {
    var order = LedgerBuilder.Order(customer, on: asOf - daysBefore)
    order.lines = products.map { name, gross, cost in
      var line = LedgerBuilder.Line(name, gross: gross, discount: 0)
      line.cost = cost
      return line
    }
    order.discount = discount
    return order
  }

  @Test func `what three people took in a quarter is not told`() throws {
    let orders =
      (0..<8).map { Self.order("before\($0)", 120, [("P", 1000, 500)]) }
      + (0..<3).map { Self.order("now\($0)", 10, [("P", 1000, 500), ("P", 1000, 500)]) }
    let product = try #require(try Self.goods(orders).products.first)
    #expect(product.units91.hidden == .private)
    #expect(product.unitsRatio.hidden == .private)
    #expect(product.unitsBefore == Cell(8))
  }

  /// Forty customers buy a unit of each of two goods in either quarter, and one buys many of P.
  private static func shop(with units: Int32, of customer: String) -> [LedgerBuilder.Order] {
    let others = (0..<40).flatMap { number in
      [10, 120].map { order("c\(number)", $0, [("P", 1000, 500), ("Q", 1000, 500)]) }
    }
    var one = order(customer, 10, [("P", 1000, 500)])
    one.lines[0].quantity = units
    return others + [one]
  }

  @Test func `what one customer nearly all took in a quarter is not told`() throws {
    let goods = try Self.goods(Self.shop(with: 700, of: "one"))
    let p = try #require(goods.products.first { $0.sku == "P" })
    #expect(p.units91 == Cell(740, hidden: .private) && p.unitsBefore == Cell(40))
    #expect(p.unitsRatio.hidden == .private)
    // The shop's units less those of Q would be the same.
    let q = try #require(goods.products.first { $0.sku == "Q" })
    #expect(q.units91 == Cell(40, hidden: .private) && q.unitsBefore == Cell(40))
    let even = try Self.goods(Self.shop(with: 30, of: "one"))
    #expect(even.products.allSatisfy { $0.units91.hidden == nil })
  }

  @Test func `the most units of a customer are the same in any order and any parts`() throws {
    let orders = Self.shop(with: 700, of: "one") + Self.shop(with: 5, of: "c1")
    func rows(_ orders: [LedgerBuilder.Order], _ partitions: Int) throws -> [ProductRow] {
      try Tallies(of: ledger(orders), asOf: Self.asOf, partitions: partitions).products.rows
    }
    let found = try rows(orders, 1)
    #expect(found.map(\.mostUnits) == [700, 2, 2, 2])
    #expect(try rows(orders.reversed(), 7).map(\.mostUnits) == found.map(\.mostUnits))
  }

  private static func goods(
    _ orders: [LedgerBuilder.Order],
    _ change: (inout Ledger) -> Void = { _ in }
  )
    throws -> GoodsMeasures
  {
    var builder = LedgerBuilder()
    for (number, order) in orders.enumerated() {
      var named = order
      named.id = "o\(number)"
      builder.add(named)
    }
    var ledger = builder.build()
    change(&ledger)
    return Measures(
      tallies: try Tallies(of: ledger, asOf: asOf),
      settings: MeasureSettings(),
      names: MeasureNames(ledger)
    ).goods
  }

  /// Forty customers begin with tea 120 days ago, ten of whom buy a cup after a fortnight; forty
  /// begin with a box, thirty of whom do.
  private static var shop: [LedgerBuilder.Order] {
    var orders: [LedgerBuilder.Order] = []
    for number in 0..<40 {
      orders.append(order("t\(number)", 120, [("tea", 1000, 400)]))
      orders.append(order("b\(number)", 120, [("box", 5000, 1000), ("card", 200, 190)]))
      if number < 10 { orders.append(order("t\(number)", 106, [("cup", 2000, 1800)])) }
      if number < 30 { orders.append(order("b\(number)", 106, [("cup", 2000, 1800)])) }
    }
    return orders
  }

  @Test func `gateway rates count those who came back and are drawn to each other`() throws {
    let goods = try Self.goods(Self.shop)
    let tea = try #require(goods.products.first { $0.sku == "tea" })
    let box = try #require(goods.products.first { $0.sku == "box" })
    #expect([tea.gateway.part, tea.gateway.whole] == [10, 40])
    #expect([box.gateway.part, box.gateway.whole] == [30, 40])
    #expect(tea.gateway.value == 0.25 && box.gateway.value == 0.75)
    #expect((tea.gateway.shrunk ?? 0) > 0.25 && (box.gateway.shrunk ?? 1) < 0.75)
    #expect(goods.base.prior?.pooled == false)
    // The cup is nobody's first purchase.
    let cup = try #require(goods.products.first { $0.sku == "cup" })
    #expect(cup.firsts.value == 0 && cup.gateway.hidden == .noData && cup.orders.value == 40)
  }

  @Test func `margin, contribution and traffic index are those of the window`() throws {
    let goods = try Self.goods(Self.shop)
    let box = try #require(goods.products.first { $0.sku == "box" })
    #expect(isClose(box.margin.shown, 0.8) && box.contribution.shown == 160_000)
    // All its 40 purchase days are first ones, as 80 of the shop's 120 are.
    #expect(isClose(box.ti.value, 1.5))
    #expect(box.fs.part == 40 && box.fs.whole == 80)
    #expect(goods.base.orders.value == 120 && goods.base.newCustomers.value == 80)
    #expect(box.units91.value == 0 && box.unitsBefore.value == 40)
  }

  @Test func `without costs a product is traffic or not rated`() throws {
    let bare = Self.shop.map { order in
      var other = order
      for index in other.lines.indices { other.lines[index].cost = -1 }
      return other
    }
    let goods = try Self.goods(bare)
    #expect(goods.products.allSatisfy { $0.margin.hidden == .noCost })
    #expect(Set(goods.products.map(\.role)).isSubset(of: [.traffic, .notRated]))
    #expect(goods.base.profitDiscounted.hidden == .noCost)
  }

  @Test func `roles follow the first rule that holds and tell the second`() throws {
    let table = ProductTable(try Tallies(of: ledger(Self.shop), asOf: Self.asOf))
    let box = try #require(table.rated.first { $0.sales == 200_000 })
    let roles = table.roles(box)
    #expect(roles.role == .traffic && roles.second == .profit)
    let cup = try #require(table.rated.first { $0.sales == 80_000 })
    #expect(table.roles(cup).role != .traffic)
  }

  @Test func `pairs in a basket and pairs from day to day are found`() throws {
    let goods = try Self.goods(Self.shop)
    let pair = try #require(goods.pairs.first)
    #expect(goods.pairs.count == 1 && [pair.a, pair.b] == ["box", "card"])
    #expect(pair.both == 40 && pair.orders == 120 && isClose(pair.lift, 3))
    // Every step leads to a cup, so nothing does more than any other: no affinity above 1.
    #expect(goods.next.isEmpty)
  }

  @Test func `variants count as the product they are a variant of`() throws {
    let orders = Self.shop.map { order in
      var other = order
      for index in other.lines.indices where other.lines[index].product == "tea" {
        if order.customer?.hasSuffix("1") == true { other.lines[index].product = "tea-50" }
      }
      return other
    }
    let goods = try Self.goods(orders) { ledger in
      ledger.tables.products = ledger.products.map { name in
        var note = ProductNote()
        if name == "tea-50" { note.variantOf = Int32(ledger.products.firstIndex(of: "tea") ?? -1) }
        return note
      }
    }
    #expect(goods.products.first { $0.sku == "tea" }?.orders.value == 40)
    #expect(!goods.products.contains { $0.sku == "tea-50" })
  }

  @Test func `days a unit lasts come from gaps per unit, with who is due`() throws {
    // Twenty-four customers buy two bags every sixty days, the last thirty days ago.
    var orders: [LedgerBuilder.Order] = []
    for number in 0..<24 {
      for step in 0..<4 {
        var order = Self.order("c\(number)", 30 + 60 * step, [("bag", 2000, 900)])
        order.lines[0].quantity = 2
        orders.append(order)
      }
    }
    let bag = try #require(try Self.goods(orders).products.first)
    let replenish = try #require(bag.replenish)
    #expect(replenish.count == 72 && replenish.median.shown == 30)
    #expect(replenish.p25.shown == 30 && replenish.p75.shown == 30)
    // Thirty days over two units are fifteen: not due yet.
    #expect(replenish.due.shown == 0 && replenish.overdue.shown == 0)
  }

  @Test(arguments: ["anna@example.com", "+49 171 555 0000", "13800138000"])
  func `a SKU that reads like a person's address stays off the page`(sku: String) throws {
    let orders = Self.shop.map { order in
      var other = order
      for index in other.lines.indices where other.lines[index].product == "tea" {
        other.lines[index].product = sku
      }
      return other
    }
    let goods = try Self.goods(orders)
    #expect(!goods.products.contains { $0.sku == sku })
    #expect(goods.base.withheld == 1)
    #expect(!goods.pairs.contains { $0.a == sku || $0.b == sku })
  }

  @Test(arguments: ["85123A", "6901234567892", "SKU-13800138000", "a@b", "2025-01-01"])
  func `an ordinary SKU is no address`(sku: String) { #expect(!PersonalText.isLike(sku)) }

  @Test func `a product of four wholesale buyers is kept back`() throws {
    let orders = (0..<20).map { Self.order("w\($0 % 4)", 10 + $0, [("crate", 90_000, 50_000)]) }
    let goods = try Self.goods(orders)
    #expect(goods.products.isEmpty && goods.base.rated == 1 && goods.base.withheld == 1)
  }

  @Test func `orders of thousands of lines are left out of pairs and counted`() throws {
    var orders = Self.shop
    let many = (0..<3000).map { ("p\($0)", Int64(100), Int64(50)) }
    for number in 0..<12 { orders.append(Self.order("w\(number)", 20 + number, many)) }
    let goods = try Self.goods(orders)
    #expect(goods.base.ordersLeftOut == 12)
    #expect(goods.products.count == GoodsMeasures.mostProducts)
    #expect(goods.pairs.map(\.a) == ["box"])
  }

  @Test func `nothing of products traps in odd shops`() throws {
    #expect(try Self.goods([]) == .unknown)
    #expect(try Self.goods([Self.order("a", 3, [("tea", 0, 0)])]) == .unknown)
    let free = (0..<12).map { Self.order("c\($0)", $0, [("gift", 0, 0)]) }
    let gift = try #require(try Self.goods(free).products.first)
    #expect(gift.margin.hidden != nil && gift.discountedShare.hidden != nil)
    var odd = Self.order("a", 3, [("tea", 100, 50)])
    odd.lines[0].quantity = -3
    _ = try Self.goods((0..<15).map { _ in odd })
  }
}
