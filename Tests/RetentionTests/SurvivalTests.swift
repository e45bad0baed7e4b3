import Commerce
import Tallying
import TestShops
import Testing

@testable import Retention

struct SurvivalTests {
  /// Made-up times: 200 customers in three groups.
  private func rows(group: Int? = nil) -> [SurvivalCurve.Row] {
    (0..<200).filter { group == nil || $0 % 3 == group }.map { i in
      let hasEvent = (i * i + i / 3) % 4 != 0
      return SurvivalCurve.Row(
        time: Double(1 + (i * 37) % 101),
        events: hasEvent ? 1 : 0,
        censored: hasEvent ? 0 : 1
      )
    }
  }

  // lifelines 0.30.3: KaplanMeierFitter().fit(T, E), survival_function_at_times,
  // confidence_interval_, event_table; T = 1 + 37i mod 101, E = (i² + i div 3) mod 4 ≠ 0
  @Test(arguments: [
    (1.0, 0.995, 0.9650412183522541, 0.999294166510984, 200),
    (10.0, 0.9390626982320869, 0.8951782159348379, 0.9649308679798063, 182),
    (50.0, 0.6393161495068015, 0.5637709840006793, 0.7052538643769375, 103),
    (90.0, 0.23251164378137665, 0.16356892640355333, 0.30868610443473044, 24),
    (101.0, 0.028761205936498408, 0.0034271471594983383, 0.1087490935751482, 2),
  ])
  func `curve and interval agree with lifelines`(
    time: Double,
    survival: Double,
    low: Double,
    high: Double,
    atRisk: Int
  ) throws {
    let curve = SurvivalCurve(rows())
    #expect(curve.customers == 200 && curve.events == 134)
    let point = try #require(curve.point(at: time))
    #expect(isClose(point.survival, survival))
    #expect(isClose(point.interval?.low, low))
    #expect(isClose(point.interval?.high, high))
    #expect(curve.atRisk(at: time) == atRisk)
  }

  // lifelines 0.30.3: restricted_mean_survival_time(kmf, t=60), median_survival_time_; the error
  // by Klein and Moeschberger's sum in NumPy
  @Test func `restricted mean and median agree with lifelines`() {
    let curve = SurvivalCurve(rows())
    let (mean, se) = curve.restrictedMean(60)
    #expect(isClose(mean, 47.42541522543024))
    #expect(isClose(se, 1.32211422526026, within: 1e-9))
    #expect(curve.time(ofShare: 0.5) == 66)
    #expect(curve.time(ofShare: 0.99) == nil)
  }

  // lifelines 0.30.3: multivariate_logrank_test(T, i % 3, E), logrank_test of groups 0 and 1
  @Test func `log-rank tests agree with lifelines`() {
    let three = LogRank((0..<3).map { SurvivalCurve(rows(group: $0)) })
    #expect(isClose(three.chi2, 19.60047354140477))
    #expect(isClose(three.p, 5.543847167222685e-05, within: 1e-8))
    #expect(three.degrees == 2)
    let two = LogRank((0..<2).map { SurvivalCurve(rows(group: $0)) })
    #expect(isClose(two.chi2, 13.697990555578794))
    #expect(isClose(two.p, 0.0002146840709786713, within: 1e-8))
    #expect(isClose(two.expected.reduce(0, +), Double(two.observed.reduce(0, +))))
  }

  @Test func `equal groups do not differ and lone groups have no test`() {
    let curve = SurvivalCurve(rows())
    let same = LogRank([curve, curve])
    #expect(isClose(same.p, 1, within: 1e-6))
    #expect(LogRank([curve]).chi2 == nil)
    #expect(LogRank([]).chi2 == nil)
    let none = SurvivalCurve([SurvivalCurve.Row]())
    #expect(LogRank([curve, none]).chi2 == nil)
  }

  @Test func `the middle half of those who come back is read from the whole curve`() throws {
    var orders: [LedgerBuilder.Order] = []
    let asOf = day("2026-01-18")
    func add(_ customer: String, _ daysBefore: Int) {
      var order = LedgerBuilder.Order(customer, on: asOf - daysBefore, gross: 1000)
      order.id = "o\(orders.count)"
      orders.append(order)
    }
    // Of a hundred watched for 300 days, two come back on each of the days 11 to 30.
    for customer in 0..<100 {
      add("c\(customer)", 300)
      if customer < 40 { add("c\(customer)", 300 - 11 - customer / 2) }
    }
    let tallies = try Tallies(of: ledger(orders), asOf: asOf)
    let half = try #require(
      Measures(tallies: tallies, settings: MeasureSettings()).secondPurchase.middleHalf
    )
    // Ten of forty by day 15, thirty by day 25; the published curve goes by steps of five people.
    #expect(half == .init(within: 180, from: Cell(15), to: Cell(25)))
  }

  @Test func `days that pages read are told, and others that fit between`() {
    // Two a day for a hundred days: five are told every third day, but for the days to read.
    let curve = SurvivalCurve(
      (1...100).map { .init(time: $0, events: 2, censored: 0) }
        + [.init(time: 400, events: 0, censored: 400)]
    )
    let told = SecondPurchaseMeasures.points(curve, Gate(MeasureSettings())).published
    let days = Set(told.map(\.day))
    #expect(days.isSuperset(of: [7, 14, 30, 60, 90]))
    #expect(told.map(\.events).allSatisfy { $0 >= 5 })
    #expect(told.reduce(0) { $0 + $1.events } <= 200 && told.count > 25)
    for point in told where [7, 14, 30, 60, 90].contains(point.day) {
      // Told in three digits.
      #expect((1 - point.survival - Double(2 * point.day) / 600).magnitude < 6e-4)
    }
  }

  @Test func `a published curve fits many ways to spread its events over the days`() {
    // Two days told as one: 3 of 600 on the first and 4 on the second, 10 no longer watched between.
    let curve = SurvivalCurve([
      .init(time: 1, events: 3, censored: 10), .init(time: 2, events: 4, censored: 0),
      .init(time: 30, events: 40, censored: 0), .init(time: 400, events: 0, censored: 543),
    ])
    let told = SecondPurchaseMeasures.points(curve, Gate(MeasureSettings())).published
    #expect(told.first.map { [$0.day, $0.events, $0.atRisk] } == [2, 7, 587])
    let spreads = (0..<7).filter { first in
      let day = SurvivalCurve([
        .init(time: 1, events: first, censored: 13 - first),
        .init(time: 2, events: 7 - first, censored: 0), .init(time: 400, events: 0, censored: 580),
      ]).points.last
      func same(_ value: Double?, _ told: Double?) -> Bool {
        isClose(value.map { SurvivalDigits.told($0, digits: 3) }, told ?? -1, within: 1e-12)
      }
      return same(day?.survival, told.first?.survival) && same(day?.se, told.first?.se)
        && same(day?.interval?.low, told.first?.low)
        && same(day?.interval?.high, told.first?.high)
    }
    #expect(spreads == Array(0..<7))
  }

  @Test(arguments: [(10, 2), (99, 2), (100, 3), (9_999, 3), (10_000, 4), (2_280_000, 5)])
  func `more people are told more digits`(atRisk: Int, digits: Int) {
    #expect(SurvivalDigits.count(atRisk: atRisk) == digits)
  }

  @Test func `survival never rises and stays within its interval`() {
    let points = SurvivalCurve(rows()).points
    for (before, after) in zip(points, points.dropFirst()) {
      #expect(after.survival <= before.survival)
      #expect(after.atRisk <= before.atRisk)
    }
    for point in points {
      if let interval = point.interval {
        #expect((interval.low ?? 1) <= point.survival && point.survival <= (interval.high ?? 0))
      }
    }
  }

  @Test func `all at once leaves nobody and no interval`() throws {
    let curve = SurvivalCurve([SurvivalCurve.Row(time: 3, events: 4, censored: 0)])
    let point = try #require(curve.points.first)
    #expect(point.survival == 0 && point.se == nil && point.interval == nil)
    #expect(curve.time(ofShare: 1) == 3)
    #expect(curve.restrictedMean(10) == (3, 0))
  }

  @Test func `no customers have a flat curve`() {
    let curve = SurvivalCurve([SurvivalCurve.Row]())
    #expect(curve.points.isEmpty && curve.customers == 0)
    #expect(curve.restrictedMean(10) == (10, 0))
    #expect(curve.time(ofShare: 0.5) == nil)
  }
}
