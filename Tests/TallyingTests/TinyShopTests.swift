import Commerce
import Tallying
import TestShops
import Testing

struct TinyShopTests {
  private let tallies: Tallies

  init() throws { tallies = try TinyShop.tallies() }

  @Test func `all days add up to the ledger and carry the cluster error's moments`() throws {
    let all = try #require(tallies.periods.window(.all))
    #expect([all.orders, all.purchaseDays, all.buyers] == [24, 23, 12])
    #expect([all.gross, all.discount, all.returns] == [104_300, 8600, 6500])
    #expect([all.newOnly, all.newAndRepeated, all.returningOnly] == [6, 6, 0])
    #expect(all.fullPriceOrders == 14)
    // AOV 39.875 with a cluster standard error of 6.113 over 12 customers.
    let ratio = Double(all.sales) / Double(all.orders)
    #expect(ratio == 3987.5)
    let spread =
      Double(all.salesSquares) - 2 * ratio * Double(all.salesTimesOrders)
      + ratio * ratio * Double(all.ordersSquares)
    #expect(abs((spread * 12 / 11).squareRoot() / 24 - 611.3) < 0.05)
    #expect(all.largest == 14_500)
  }

  @Test func `a customer new and back within a month is told apart from a new one`() throws {
    let june = try #require(tallies.periods.row(Month(containing: day("2025-06-01"))))
    #expect([june.buyers, june.newOnly, june.newAndRepeated, june.returningOnly] == [4, 1, 1, 2])
    #expect(june.buyersTwice == 1)
    #expect(june.repeatSales == 13_500)
    #expect(june.sales == 24_300)
  }

  @Test func `two orders of one day are one purchase day`() throws {
    let row = try #require(tallies.periods.row(day("2025-03-11")))
    #expect([row.orders, row.purchaseDays, row.buyers, row.buyersTwice] == [2, 1, 1, 0])
  }

  @Test func `monthly cohorts come out of the spells`() {
    let march = Month(containing: day("2025-03-01")).number
    let expected: [(Int32, [Int])] = [
      (0, [6, 3, 1, 2]), (1, [2, 1, 0]), (2, [2, 0]), (3, [2]),
    ]
    for (offset, retained) in expected {
      let found = tallies.monthSpells.cohort(
        first: march + offset,
        through: march + 3,
        window: 2
      )
      #expect(found.retained == retained)
    }
    let first = tallies.monthSpells.cohort(first: march, through: march + 3, window: 2)
    #expect(first.unbounded == [6, 4, 3, 2])
    #expect(first.rolling == [6, 6, 3, 3])
  }

  @Test func `cumulative net sales of March come out of the cohort rows`() {
    let march = Month(containing: day("2025-03-01")).number
    let rows = tallies.cohorts.rows(.month, first: march)
    var sum: Int64 = 0
    let cumulative = rows.map { row in
      sum += row.net
      return sum
    }
    #expect(cumulative == [25_400, 38_900, 40_500, 51_300])
    // A 145, B 25, C 144, D 55, E 0, F 144 of lifetime net sales.
    let squares = rows.reduce(Int128(0)) { $0 + $1.netSquaresChange }
    let lifetime: [Int128] = [14_500, 2500, 14_400, 5500, 0, 14_400]
    #expect(squares == lifetime.reduce(0) { $0 + $1 * $1 })
    let cubes = rows.reduce(Int128(0)) { $0 + $1.netCubesChange }
    #expect(cubes == lifetime.reduce(0) { $0 + $1 * $1 * $1 })
    #expect(rows.map(\.largest).max() == 14_500)
    #expect(rows.map(\.second) == [2, 1, 0, 1])
  }

  @Test func `times to the second purchase match the worked survival table`() {
    let counts = tallies.seconds.timesAndCounts(asOf: TinyShop.asOf)
    #expect(counts.filter { $0.events > 0 }.map(\.time) == [7, 14, 21, 35, 104])
    #expect(counts.filter { $0.events > 0 }.map(\.events) == [1, 2, 1, 1, 1])
    let atRisk = counts.filter { $0.events > 0 }.map { event in
      counts.filter { $0.time >= event.time }.reduce(0) { $0 + $1.events + $1.censored }
    }
    #expect(atRisk == [11, 10, 8, 7, 3])
  }

  @Test(arguments: [(30, 3, 10), (60, 4, 8), (90, 3, 6)])
  func `customers watched for all the days of a window are counted`(
    window: Int,
    part: Int,
    whole: Int
  ) {
    let found = tallies.seconds.returned(
      within: window,
      firstSeen: day("2025-03-01"),
      through: TinyShop.asOf - window,
      asOf: TinyShop.asOf
    )
    #expect(found.part == part)
    #expect(found.whole == whole)
  }

  @Test func `gaps and the funnel match the worked example`() {
    let gaps = tallies.gaps.closed().flatMap { [Int](repeating: $0.days, count: $0.count) }
    #expect(gaps == [7, 7, 7, 14, 14, 21, 21, 28, 35, 77, 104])
    #expect((1...5).map(tallies.gaps.customers(atLeast:)) == [12, 6, 2, 2, 1])
  }

  @Test func `the growth account of 56 days moves from seven to seven`() throws {
    let growth = tallies.weekSpells.growth(lapseAfter: 8, through: TinyShop.asOf.week.number)
    let last = try #require(growth.last)
    #expect(last.start == 6)
    #expect([last.new, last.reactivated, last.lapsed, last.retained] == [1, 1, 1, 5])
    #expect(last.active == 7)
    let may = try #require(growth.first { $0.period == day("2025-05-11").week.number })
    #expect([may.start, may.lapsed, may.active] == [7, 1, 6])
    for row in growth {
      #expect(row.start + row.new + row.reactivated - row.lapsed == row.active)
    }
  }

  @Test func `depth by purchase number adds up from the discount cells`() {
    let depths = (1...5).map { k in
      let rows = tallies.discounts.rows.filter { $0.k == k }
      let gross = rows.reduce(0) { $0 + $1.gross }
      return Double(rows.reduce(0) { $0 + $1.discount }) / Double(gross)
    }
    for (depth, expected) in zip(depths, [0.0636, 0.0761, 0.10, 0.20, 0.20]) {
      #expect(abs(depth - expected) < 0.00005)
    }
    #expect(tallies.discounts.rows.reduce(0) { $0 + $1.purchaseDays } == 23)
    #expect(tallies.discounts.rows.reduce(0) { $0 + $1.orders } == 24)
  }

  @Test func `rfm groups match the worked example`() {
    var found: [String: Int] = [:]
    for row in tallies.segments.rows(.rfm) {
      found[row.rfmGroup.name, default: 0] += row.customers
    }
    #expect(
      found == [
        "loyal": 3, "dormant": 4, "at_risk": 1, "champions": 1, "almost_lost": 1, "active": 2,
      ]
    )
    let scores = tallies.segments.rows(.score)
    #expect(scores.reduce(0) { $0 + $1.customers } == 36)
    // R 3 1 4 1 1 5 2 3 2 3 5 4, F 5 1 3 3 1 5 1 3 1 1 3 1, M 5 2 4 2 1 4 1 4 1 3 3 3.
    func customers(_ group: Int32) -> Int {
      scores.reduce(0) { $0 + ($1.group == group ? $1.customers : 0) }
    }
    #expect((11...15).map(customers) == [3, 2, 3, 2, 2])
    #expect((21...25).map(customers) == [6, 0, 4, 0, 2])
    #expect((31...35).map(customers) == [3, 2, 3, 3, 1])
  }

  @Test func `first purchases are told apart by their depth`() {
    let values = tallies.strata.values(.discount)
    #expect(values.map(\.value) == [0, 2])
    #expect(values.map(\.customers) == [9, 3])
  }

  @Test func `buyers carry recency, frequency and repeat sales`() {
    let back = tallies.buyers.rows.filter { $0.x > 0 }
    #expect(back.map(\.x) == [3, 1, 1, 4, 1, 1])
    #expect(back.map(\.repeatSales) == [10_500, 7200, 3000, 11_400, 6400, 2700])
    #expect(tallies.buyers.rows.reduce(0) { $0 + $1.customers } == 12)
  }
}
