import Commerce
import TestShops
import Testing

@testable import Retention
@testable import Tallying

struct PlaceTests {
  private static let asOf = day("2025-06-29")

  /// So many customers of a region, of whom some come back after 30 days.
  private static func customers(
    _ region: String?,
    _ count: Int,
    returning: Int,
    gross: Int64,
    first: Day = day("2025-01-05")
  ) -> [LedgerBuilder.Order] {
    (0..<count).flatMap { number in
      (0..<(number < returning ? 2 : 1)).map { k in
        let name = "\(region ?? "-")-\(first.iso)-\(number)"
        let amount = gross + Int64(number % 7) * 10
        var order = LedgerBuilder.Order(name, on: first + number % 50 + 30 * k, gross: amount)
        order.id = "\(name)-\(k)"
        order.region = region
        order.channel = number % 2 == 0 ? "app" : "web"
        return order
      }
    }
  }

  private static func measures(
    _ orders: [LedgerBuilder.Order],
    settings: MeasureSettings = MeasureSettings()
  ) throws -> Measures {
    let ledger = ledger(orders)
    let tallies = try Tallies(of: ledger, asOf: asOf)
    return Measures(tallies: tallies, settings: settings, names: MeasureNames(ledger))
  }

  private static let three =
    customers("North", 200, returning: 80, gross: 2000)
    + customers("South", 300, returning: 60, gross: 1000)
    + customers("East", 120, returning: 30, gross: 1000)

  @Test func `a region that returns more is accepted more`() throws {
    let regions = try Self.measures(Self.three).regions
    #expect(regions.form == .repeat && regions.rows.map(\.name) == ["North", "East", "South"])
    let north = try #require(regions.best)
    #expect(north.returned.part == 80 && north.returned.whole == 200)
    let index = try #require(north.acceptance.shown)
    // Raw 0.4 over 170 of 620: 145.9; drawn a little to the others.
    #expect(index > 130 && index < 146)
    #expect((north.acceptance.low ?? 0) > 100)
    let south = try #require(regions.rows.last)
    #expect((south.acceptance.high ?? 200) < 100)
    #expect((north.spending.shown ?? 0) > 130 && (south.spending.shown ?? 200) < 90)
    #expect(north.change.hidden != nil)
  }

  @Test func `a young shop with a small region still has the others`() throws {
    // Nobody first bought a year before: that hides nobody. The small one takes the smallest along.
    let orders = Self.three + Self.customers("West", 4, returning: 1, gross: 1000)
    let regions = try Self.measures(orders).regions
    let shown = regions.rows.filter { !$0.isPrivate }.map(\.name)
    #expect(Set(shown) == ["North", "South"])
    #expect(regions.others.value == 124 && regions.othersCount == 2)
  }

  @Test func `few of the year before keep the comparison back, not the region`() throws {
    // Of 364 days ended by the newest, as many of the year before as each region has.
    let then = day("2024-01-07")
    let orders =
      Self.three + Self.customers("North", 80, returning: 40, gross: 2000, first: then)
      + Self.customers("South", 90, returning: 30, gross: 1000, first: then)
      + Self.customers("East", 6, returning: 2, gross: 1000, first: then)
    let regions = try Self.measures(orders).regions
    #expect(regions.rows.allSatisfy { !$0.isPrivate && $0.returned.shown != nil })
    let told = regions.rows.filter { $0.before.hidden != .private }
    // One more goes with the small one: else it would follow from the shop's total.
    #expect(told.map(\.name) == ["South"])
    for row in regions.rows where row.before.hidden == .private {
      #expect(row.change.hidden == .private)
    }
  }

  @Test func `the index of equal regions is 100`() throws {
    let even = ["A", "B", "C", "D"].flatMap {
      Self.customers($0, 100, returning: 30, gross: 1000)
    }
    let regions = try Self.measures(even).regions
    #expect(regions.prior == nil)
    for row in regions.rows {
      #expect(isClose(row.acceptance.shown, 100, within: 1e-12))
      #expect(isClose(row.spending.shown, 100, within: 1e-9))
    }
  }

  @Test func `with numbers of people the shares are compared`() throws {
    var settings = MeasureSettings()
    settings.regions.populations = ["North": 100, "South": 300, "East": 220]
    let regions = try Self.measures(Self.three, settings: settings).regions
    #expect(regions.form == .population)
    let north = try #require(regions.rows.first { $0.name == "North" })
    // 200 of 620 customers, 100 of 620 people.
    #expect(isClose(north.acceptance.shown, 200, within: 1e-12))
    #expect((north.acceptance.low ?? 0) > 170 && (north.acceptance.high ?? 999) < 235)
    let south = try #require(regions.rows.first { $0.name == "South" })
    #expect(isClose(south.acceptance.shown, 100, within: 1e-12))
  }

  @Test func `a small region is not named, and no other follows from the total`() throws {
    let orders = Self.three + Self.customers("Isle", 4, returning: 1, gross: 1000)
    let regions = try Self.measures(orders).regions
    let hidden = regions.rows.filter(\.isPrivate).map(\.name)
    #expect(hidden.contains("Isle") && hidden.count >= 2)
    #expect(regions.othersCount == hidden.count)
    #expect((regions.others.shown ?? 0) >= 10)
    for row in regions.rows where row.isPrivate { #expect(row.acceptance.shown == nil) }
  }

  @Test func `regions under 30 customers have no index`() throws {
    let orders = Self.three + Self.customers("Isle", 28, returning: 14, gross: 1000)
    let row = try #require(try Self.measures(orders).regions.rows.first { $0.name == "Isle" })
    #expect(row.customers.shown == 28 && row.acceptance.hidden == .tooFew)
    #expect(row.spending.hidden == .tooFew)
  }

  @Test func `the customers' table says where they are, gifts do not`() throws {
    var orders = Self.customers("North", 60, returning: 20, gross: 1000)
    for index in orders.indices where orders[index].customer?.hasSuffix("-1") == true {
      orders[index].gift = true
    }
    var ledger = ledger(orders)
    #expect(
      try Tallies(of: ledger, asOf: Self.asOf).profiles.rows(.region).map(\.value).contains(-1)
    )
    ledger.tables.customers = (0..<60).map { _ in
      var note = CustomerNote()
      note.region = "Harbour"
      return note
    }
    let names = MeasureNames(ledger).regions
    #expect(names == ["Harbour", "North"])
    let rows = try Tallies(of: ledger, asOf: Self.asOf).profiles.rows(.region)
    #expect(rows.allSatisfy { $0.value == 0 } && rows.reduce(0) { $0 + $1.customers } == 60)
  }

  @Test func `every customer is in one channel`() throws {
    let channels = try Self.measures(Self.three).channels
    #expect(channels.rows.map(\.name) == ["app", "web"])
    #expect(channels.rows.reduce(0) { $0 + ($1.customers.shown ?? 0) } == 620)
    #expect(channels.rows[0].returned.whole == 310)
    // Nobody has been a customer for a year.
    #expect(channels.rows[0].value.hidden == .noData)
  }

  @Test func `a channel is worth what its first year brought`() throws {
    let old = Self.customers("North", 100, returning: 40, gross: 1000, first: day("2024-01-05"))
    let channels = try Self.measures(old).channels
    let app = try #require(channels.rows.first { $0.name == "app" })
    let sales = old.filter { $0.channel == "app" }.reduce(Int64(0)) { $0 + $1.gross }
    #expect(isClose(app.value.shown, Double(sales) / 50, within: 1e-12))
    #expect((app.value.low ?? 9999) < Double(sales) / 50)
  }
}

struct RhythmTests {
  private static let asOf = day("2025-06-29")

  private static func measures(_ orders: [LedgerBuilder.Order]) throws -> (Tallies, Measures) {
    let ledger = ledger(orders)
    let tallies = try Tallies(of: ledger, asOf: asOf)
    var settings = MeasureSettings()
    settings.change.festivals = [.midYear]
    return (tallies, Measures(tallies: tallies, settings: settings, names: MeasureNames(ledger)))
  }

  /// One order on each of so many days, two on paydays.
  private static var orders: [LedgerBuilder.Order] {
    (0..<180).flatMap { index -> [LedgerBuilder.Order] in
      let bought = day("2025-01-01") + index
      let isPaid = (10...15).contains(bought.civil.day)
      return (0..<(isPaid ? 20 : 10)).map { number in
        var order = LedgerBuilder.Order("c\(number)-\(index % 3)", on: bought, gross: 1000)
        order.id = "\(index)-\(number)"
        order.minute = number % 2 == 0 ? 600 : -1
        order.gift = bought.civil.month == 6 && bought.civil.day > 4 && bought.civil.day < 19
        return order
      }
    }
  }

  @Test func `twice as many a day on paydays is a ratio of 2`() throws {
    let (tallies, found) = try Self.measures(Self.orders)
    let payday = found.rhythm.payday
    #expect(payday.ratio.shown == 2)
    #expect((payday.ratio.low ?? 0) > 1.8 && (payday.ratio.high ?? 9) < 2.25)
    #expect((payday.p ?? 1) < 1e-9)
    let days = tallies.rhythm.rows(.month)
    #expect(days.reduce(0) { $0 + $1.sum } == 180)
    #expect(payday.days.whole == days.reduce(0) { $0 + $1.count })
    // Half of them buy on paydays only, 12 times each.
    #expect(payday.tested.shown == 60 && payday.found.shown == 30)
  }

  @Test func `campaign days count for neither`() throws {
    var ledger = ledger(Self.orders)
    ledger.tables.campaigns = [
      Campaign(name: "x", start: day("2025-01-01"), end: day("2025-01-31"), product: -1)
    ]
    let tallies = try Tallies(of: ledger, asOf: Self.asOf)
    let rows = tallies.rhythm.rows(.month)
    #expect(rows.reduce(0) { $0 + $1.sum } == 180 - 31)
    let found = Measures(tallies: tallies, settings: MeasureSettings()).rhythm.payday
    #expect(found.ratio.shown == 2)
  }

  @Test func `weekdays are compared with the calendar`() throws {
    let (_, found) = try Self.measures(Self.orders)
    let rhythm = found.rhythm
    #expect(rhythm.weekdays.count == 7 && rhythm.hours.count == 24)
    #expect(rhythm.weekdays.reduce(0) { $0 + $1.orders } == Self.orders.count)
    // 180 days from a Wednesday: 26 of five weekdays, 25 of two.
    let counts = rhythm.weekdays.map(\.orders)
    let exposures: [Double] = [25, 25, 26, 26, 26, 26, 26]
    let test = try #require(CalendarTest(counts, exposures: exposures))
    #expect(rhythm.weekdayTest.chi2 == test.chi2 && rhythm.weekdayTest.p == test.p)
    #expect(rhythm.untimed == Self.orders.count / 2)
    #expect(rhythm.hours[10].orders == Self.orders.count / 2)
    #expect(isClose(rhythm.hours[10].index.shown, 2400, within: 1e-12))
  }

  @Test func `few orders are not compared`() throws {
    let (_, found) = try Self.measures(Array(Self.orders.prefix(199)))
    #expect(found.rhythm.weekdayTest.hidden == .tooFew)
    #expect(found.rhythm.weekdays[0].index.hidden == .tooFew)
  }

  @Test func `gifts come before festivals`() throws {
    let (_, found) = try Self.measures(Self.orders)
    let gifts = found.gifts
    #expect(gifts.beforeFestivals.part == gifts.flagged.part && gifts.otherDays.part == 0)
    #expect((gifts.difference.shown ?? 0) > 0.5)
    #expect(gifts.guessed.hidden == .noData && gifts.needs.count == 3)
    let (_, plain) = try Self.measures(Self.orders.filter { !$0.gift })
    #expect(plain.gifts == .unknown)
  }

  @Test func `prices of others are compared with one's own of 14 days`() throws {
    var orders: [LedgerBuilder.Order] = []
    for number in 0..<12 {
      for age in [3, 40] {
        var order = LedgerBuilder.Order("c\(number)", on: Self.asOf - age)
        order.id = "\(number)-\(age)"
        var line = LedgerBuilder.Line(
          "p\(number + 10)",
          quantity: 2,
          gross: age == 3 ? 2200 : 9000
        )
        line.discount = age == 3 ? 200 : 0
        order.lines = [line]
        orders.append(order)
      }
    }
    var ledger = ledger(orders)
    ledger.tables.prices = (0..<12).flatMap { product -> [PeerPrice] in
      [
        PeerPrice(
          product: Int32(product),
          peer: "A",
          price: 800,
          listPrice: 1100,
          day: Self.asOf - 2
        ),
        PeerPrice(
          product: Int32(product),
          peer: "A",
          price: 5000,
          listPrice: 1100,
          day: Self.asOf - 9
        ),
        PeerPrice(product: Int32(product), peer: "B", price: 1250, listPrice: -1, day: Self.asOf),
        PeerPrice(product: Int32(product), peer: "C", price: 9, listPrice: 9, day: Self.asOf - 14),
      ]
    }
    let tallies = try Tallies(of: ledger, asOf: Self.asOf)
    let found = Measures(tallies: tallies, settings: MeasureSettings()).prices
    // 10 against the geometric mean of 8 and 12.5; list prices 11 against 11.
    #expect(isClose(found.index.shown, 100, within: 1e-12))
    #expect(isClose(found.list.shown, 100, within: 1e-12))
    #expect(found.products == 12 && found.peers == 2 && found.observed == Self.asOf)
    ledger.tables.prices.removeAll { $0.product > 8 }
    let few = Measures(
      tallies: try Tallies(of: ledger, asOf: Self.asOf),
      settings: MeasureSettings()
    ).prices
    #expect(few.index.hidden == .tooFew && few.products == 9)
    // One buyer each: every own price is kept back, so no order of theirs may be told.
    #expect(found.goods.allSatisfy { $0.index.hidden == .private })
    #expect(found.goods.map(\.name) == found.goods.map(\.name).sorted())
  }
}
