import Commerce
import Tallying
import TestShops
import Testing

@testable import Retention

struct DiscountTests {
  private static func shop(_ orders: [LedgerBuilder.Order], asOf: String = "2025-06-29") throws
    -> DiscountMeasures
  {
    let ledger = ledger(orders)
    return Measures(
      tallies: try Tallies(of: ledger, asOf: day(asOf)),
      settings: MeasureSettings(),
      names: MeasureNames(ledger)
    ).discounts
  }

  /// Customers with purchases 10 days apart, each of whose discount is a percentage of 10,000.
  private static func regulars(
    _ count: Int,
    percents: [Int64],
    cost: Int64 = -1,
    start: String = "2025-03-01"
  ) -> [LedgerBuilder.Order] {
    (0..<count).flatMap { number in
      percents.enumerated().map { k, percent in
        var order = LedgerBuilder.Order("c\(number)", on: day(start) + number % 7 + 10 * k)
        order.id = "o\(number)-\(k)"
        // A little scatter, or the standard error would be 0.
        let off = 100 * percent + (number % 2 == 0 && k > 0 ? 10 : 0)
        var line = LedgerBuilder.Line("p", gross: 10_000, discount: off)
        line.cost = cost
        order.lines = [line]
        order.discount = off
        return order
      }
    }
  }

  @Test func `the worked example has its slope and its depths`() throws {
    let tallies = try TinyShop.tallies()
    let (customers, slope) = DiscountMeasures.Spiral.slope(tallies.habits)
    #expect(customers == 6)
    #expect(isClose(slope.value, 0.05294117647058823, within: 1e-9))
    #expect(isClose(slope.se, 0.006695300552220249, within: 1e-9))
    let measures = Measures(tallies: tallies, settings: MeasureSettings()).discounts
    #expect(measures.spiral?.slope.hidden == .tooFew)
    #expect(measures.spiral?.state == .notEnough && measures.spiral?.reasons == [.tooFew])
    let depths = measures.byPurchase.map { $0.depthInterval?.value ?? -1 }
    for (depth, expected) in zip(depths, [0.0636, 0.0761, 0.10, 0.20, 0.20]) {
      #expect(rounds(depth, to: expected, digits: 4))
    }
    #expect(measures.byPurchase.allSatisfy { $0.margin?.hidden == .noCost })
  }

  @Test func `later purchases that are nearly all one customer's are not told`() throws {
    func found(_ days: Int) throws -> [DiscountMeasures.PurchaseNumber] {
      var orders = Self.regulars(40, percents: [0, 10, 0, 10, 0])
      for index in 0..<days {
        var order = LedgerBuilder.Order("one", on: day("2025-03-01") + index, gross: 10_000)
        order.id = "one-\(index)"
        orders.append(order)
      }
      return try Self.shop(orders).byPurchase
    }
    let even = try found(20)
    #expect(even.map(\.days.value) == [41, 41, 41, 41, 56])
    #expect(even.allSatisfy { $0.days.hidden == nil && $0.fullPrice.whole == $0.days.value })
    let uneven = try found(80)
    #expect(uneven.map(\.days.value) == [41, 41, 41, 41, 116])
    // The shop's orders less those of four numbers would be those of the fifth.
    #expect(uneven.map { $0.days.hidden == .private } == [true, false, false, false, true])
    #expect(uneven[4].fullPrice.hidden == .private && uneven[4].depth.hidden == .private)
  }

  @Test func `the same discount at every purchase is fine`() throws {
    let discounts = try Self.shop(Self.regulars(40, percents: [5, 5, 5, 5, 5, 5, 5, 5, 5, 5, 5]))
    let spiral = try #require(discounts.spiral)
    #expect(spiral.customers.value == 40)
    #expect(spiral.state == .fine && spiral.reasons.isEmpty)
  }

  @Test func `two points more at each purchase are a warning`() throws {
    let discounts = try Self.shop(Self.regulars(40, percents: [0, 2, 4, 6, 8, 10, 12, 14]))
    let spiral = try #require(discounts.spiral)
    #expect(isClose(spiral.slope.value, 0.02, within: 0.02))
    #expect(spiral.state == .watch && spiral.reasons.contains(.slope))
  }

  @Test func `a rising discount that eats the margin is a stop`() throws {
    let orders = Self.regulars(40, percents: [0, 10, 20, 30, 40], cost: 7000)
    let spiral = try #require(try Self.shop(orders).spiral)
    #expect(spiral.state == .stop)
    #expect(spiral.reasons.contains(.slope) && spiral.reasons.contains(.margin))
  }

  @Test func `margins say that costs are missing until every line has one`() throws {
    let orders = Self.regulars(40, percents: [0, 10], cost: 7000)
    let known = try Self.shop(orders)
    #expect(isClose(known.byPurchase[0].margin?.shown, 0.3, within: 1e-12))
    let margin = try #require(known.byPurchase[1].margin?.shown)
    #expect(isClose(margin, (8995.0 - 7000) / 8995, within: 1e-12))
    var some = orders
    some[0].lines[0].cost = -1
    let partly = try Self.shop(some)
    #expect(partly.byPurchase[0].margin?.hidden == .noCost)
    #expect(partly.stacks?.first?.margin.hidden == .noCost)
  }

  @Test func `benefits of an order are stacked`() throws {
    var orders = Self.regulars(120, percents: [0])
    for index in orders.indices {
      if index % 4 > 0 { orders[index].discount = 500 }
      orders[index].freeShipping = index % 4 > 1
      orders[index].gift = index % 4 > 2
    }
    let stacks = try #require(try Self.shop(orders).stacks)
    #expect(stacks.map(\.stack) == [0, 1, 2, 3])
    #expect(stacks.allSatisfy { $0.orders.shown == 30 })
    #expect(isClose(stacks[3].depth.shown, 0.05, within: 1e-12))
    #expect(stacks[0].depth.shown == 0)
  }

  @Test func `one small stack takes the next one with it`() throws {
    var orders = Self.regulars(60, percents: [0])
    for index in 0..<3 { orders[index].gift = true }
    for index in 10..<30 { orders[index].freeShipping = true }
    for index in 10..<20 { orders[index].gift = true }
    let stacks = try #require(try Self.shop(orders).stacks)
    // 0: 37, 1: 13, 2: 10: none is small.
    #expect(stacks.allSatisfy { $0.orders.hidden == nil })
    for index in 10..<20 { orders[index].gift = index < 13 }
    let hidden = try #require(try Self.shop(orders).stacks)
    // 0: 37, 1: 20, 2: 3.
    #expect(hidden.map(\.orders.hidden) == [nil, .private, .private])
  }

  @Test func `customers who began at a discount are compared with the others`() throws {
    var orders = Self.regulars(40, percents: [0, 0], cost: 5000, start: "2024-06-01")
    orders += Self.regulars(40, percents: [20], cost: 5000, start: "2024-06-01").map { order in
      var other = order
      other.customer = "d" + (order.customer ?? "")
      other.id = "d" + (order.id ?? "")
      return other
    }
    let acquired = try #require(try Self.shop(orders).acquired)
    #expect(acquired.map(\.name) == ["discount", "full_price"])
    #expect(isClose(acquired[0].net180.shown, 8000, within: 1e-3))
    #expect(isClose(acquired[1].net180.shown, 20_000, within: 1e-3))
    #expect(isClose(acquired[1].contribution180.shown, 10_000, within: 1e-3))
    let difference = try #require(acquired[0].difference)
    #expect((difference.high ?? 0) < 0)
    #expect((difference.value ?? 0) < -11_000)
  }

  @Test func `deal buyers, mixed and value buyers add up`() throws {
    var orders = Self.regulars(40, percents: [0, 0, 0, 0, 0, 0])
    orders += Self.regulars(40, percents: [20, 20, 20, 20, 20, 20]).map { order in
      var other = order
      other.customer = "d" + (order.customer ?? "")
      other.id = "d" + (order.id ?? "")
      return other
    }
    let bands = try #require(try Self.shop(orders).sensitivity)
    #expect(bands.map(\.band) == ["value", "mixed", "deal"])
    #expect(bands.map { $0.customers.value } == [40, 0, 40])
  }

  @Test func `units a day during and after a promotion are set against those before`() throws {
    // One unit a day, three on promotion days, none for a fortnight after.
    var orders: [LedgerBuilder.Order] = []
    let start = day("2025-01-01")
    for number in 0..<150 {
      let isPromotion = (60..<67).contains(number)
      if (67..<81).contains(number) { continue }
      var order = LedgerBuilder.Order("c\(number)", on: start + number)
      order.id = "o\(number)"
      order.units = isPromotion ? 3 : 1
      order.lines = [.init("tea", quantity: order.units, gross: 500)]
      orders.append(order)
    }
    var ledger = ledger(orders)
    ledger.tables.campaigns = [
      Campaign(name: "spring", start: start + 60, end: start + 66, product: 0),
      Campaign(name: "all", start: start + 60, end: start + 66, product: -1),
      Campaign(name: "now", start: start + 140, end: start + 170, product: 0),
      Campaign(name: "early", start: start + 3, end: start + 10, product: 0),
    ]
    let asOf = start + 149
    let promotions = Measures(
      tallies: try Tallies(of: ledger, asOf: asOf),
      settings: MeasureSettings(),
      names: MeasureNames(ledger)
    ).discounts.promotions
    let found = try #require(promotions)
    #expect(found.map(\.name) == ["now", "all", "spring", "early"])
    for promotion in found[1...2] {
      #expect(promotion.unitsBefore.shown == 28 && promotion.unitsDuring.shown == 21)
      #expect(isClose(promotion.during.shown, 3, within: 1e-12))
      #expect(isClose(promotion.after.shown, 0.5, within: 1e-12))
      #expect((promotion.after.high ?? 1) < 1)
    }
    #expect(found[0].during.hidden == .running && found[0].after.hidden == .running)
    // Three customers before it: that nobody is shown is said before what is not known.
    #expect(found[3].during.hidden == .private)
  }

  @Test func `nothing of discounts traps in odd shops`() throws {
    var free = LedgerBuilder.Order("a", on: day("2025-01-01"), gross: 0, discount: 100)
    free.id = "o1"
    var again = LedgerBuilder.Order("a", on: day("2025-02-01"), gross: 100, discount: 500)
    again.id = "o2"
    let discounts = try Self.shop([free, again])
    #expect(discounts.spiral?.customers.hidden == .private)
    #expect(discounts.acquired?.isEmpty == true)
    #expect(try Self.shop([]).spiral == nil)
  }
}
