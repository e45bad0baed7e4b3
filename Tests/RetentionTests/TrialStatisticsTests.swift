import Testing

@testable import Retention

struct TrialStatisticsTests {
  private let treated = zip(
    [0, 1200, 500, 0, 3300, 800, 150, 0, 2600, 900, 4000, 0],
    [0, 900, 0, 450, 2100, 0, 700, 0, 1900, 300, 2500, 100]
  ).map { (x: Double($0), y: Double($1)) }
  private let heldOut = zip(
    [100, 0, 1500, 700, 0, 2500, 0, 900, 300],
    [0, 0, 600, 0, 200, 1300, 0, 500, 0]
  ).map { (x: Double($0), y: Double($1)) }

  // numpy for θ, scipy.stats.ttest_ind(equal_var=False) on Y − θ(X − mean X).
  @Test func `what was known before takes noise out of the difference`() throws {
    let found = try #require(CovariateSums(treated).difference(minus: CovariateSums(heldOut)))
    #expect(isClose(found.theta, 0.5847247453998596))
    #expect(isClose(found.difference, 191.38195590867485))
    #expect(isClose(found.se, 108.3036993984968))
    #expect(isClose(found.interval.low, -36.22006790760588, within: 1e-9))
    #expect(isClose(found.interval.high, 418.9839797249556, within: 1e-9))
    let raw = try #require(Moments(treated.map(\.y)).welch(minus: Moments(heldOut.map(\.y))))
    #expect(isClose(raw.se, 302.8933034168466))
    #expect(found.se < raw.se / 2)
  }

  @Test func `an X that does not vary or an arm of one has no adjusted difference`() {
    let flat = CovariateSums([(x: 3, y: 1), (x: 3, y: 2)])
    #expect(flat.difference(minus: flat) == nil)
    #expect(CovariateSums([(x: 1, y: 1)]).difference(minus: CovariateSums(treated)) == nil)
  }

  @Test func `adding a constant to every X changes nothing`() throws {
    let plain = try #require(CovariateSums(treated).difference(minus: CovariateSums(heldOut)))
    let moved = CovariateSums(treated.map { (x: $0.x + 1000, y: $0.y) })
      .difference(minus: CovariateSums(heldOut.map { (x: $0.x + 1000, y: $0.y) }))
    #expect(isClose(moved?.theta, plain.theta, within: 1e-8))
    #expect(isClose(moved?.difference, plain.difference, within: 1e-8))
  }

  // R: power.prop.test(p1 = .50, p2 = .75, power = .90) says n = 76.7.
  @Test func `the size of an arm is that of R's help page`() throws {
    let found = try #require(SampleSize.perArm(p1: 0.5, p2: 0.75, power: 0.9))
    #expect(rounds(found.exact, to: 76.7, digits: 1))
    #expect(isClose(found.exact, 76.70692845177743))
    #expect(found.customers == 77)
    #expect(SampleSize.perArm(p1: 0.5, p2: 0.75, power: 1) == nil)
  }

  @Test func `sizes that do not fit the draw are found`() throws {
    let fair = try #require(SampleSize.ratioCheck(n1: 640, n2: 160, share: 0.8))
    #expect(fair.chi2 < 1e-20 && fair.p > 0.9999)
    // scipy.stats.chisquare([700, 100], [640, 160])
    let torn = try #require(SampleSize.ratioCheck(n1: 700, n2: 100, share: 0.8))
    #expect(isClose(torn.chi2, 28.125))
    #expect(isClose(torn.p, 1.1372725656979661e-07, within: 1e-8))
  }

  // 15.0 % of 640 against 8.8 % of 160: +6.2 points, 0.3 to 10.8.
  @Test func `an effect of six points on 800 people is just seen`() throws {
    let found = try #require(Proportion.newcombe(96, of: 640, minus: 14, of: 160))
    #expect(rounds(found.difference * 100, to: 6.25, digits: 2))
    #expect(rounds(found.interval.low.map { $0 * 100 }, to: 0.3, digits: 1))
    #expect(rounds(found.interval.high.map { $0 * 100 }, to: 10.8, digits: 1))
    // scipy.stats.chi2_contingency([[96, 544], [14, 146]], correction=False)
    #expect(isClose(Proportion.difference(96, of: 640, from: 14, of: 160), 0.04004271457036212))
    let mde = SampleSize.detectable(p: 14 / 160, n1: 640, n2: 160)
    #expect(isClose(mde, 0.06997119894605716))
    #expect(Proportion.difference(0, of: 9, from: 0, of: 4) == 1)
    #expect(Proportion.difference(0, of: 0, from: 0, of: 4) == nil)
  }

  // numpy: weights 1/(variances with one more of each kind), scipy.stats.chi2.sf(Q, 2).
  @Test func `tests of one playbook are put together by their precision`() throws {
    var pool = EffectPool()
    #expect(pool.mean == nil && pool.sameness == nil)
    for (x1, n1, x2, n2) in [(96, 640, 14, 160), (30, 200, 10, 50), (55, 500, 12, 120)] {
      pool.add(x1, of: n1, minus: x2, of: n2)
    }
    pool.add(1, of: 0, minus: 1, of: 4)
    let found = try #require(pool.mean)
    #expect(pool.tests == 3)
    #expect(isClose(found.value, 0.031498585614710334))
    #expect(isClose(found.se, 0.019337041618271756))
    #expect(isClose(found.interval.low, -0.0064013195246544335, within: 1e-9))
    #expect(isClose(found.interval.high, 0.0693984907540751))
    #expect(isClose(pool.sameness, 0.17072670954960412, within: 1e-9))
  }

  // Armitage, McPherson and Rowe 1969: 8, 14, 19 and 25 % at 2, 5, 10 and 20 looks.
  @Test(arguments: [(1, 0.05), (2, 0.083), (5, 0.142), (10, 0.193), (20, 0.248)])
  func `looking before the end raises false alarms, so there is nothing to look at`(
    looks: Int,
    published: Double
  ) {
    var state: UInt64 = 4711
    func draw() -> Double {
      state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
      return NormalDistribution.quantile((Double(state >> 11) + 0.5) / 0x1p53)
    }
    let shops = 8000
    let alarms = (0..<shops).count { _ in
      var sum = 0.0
      var isAlarm = false
      for look in 1...looks {
        sum += draw()
        if sum.magnitude > NormalDistribution.z * Double(look).squareRoot() { isAlarm = true }
      }
      return isAlarm
    }
    let share = Double(alarms) / Double(shops)
    #expect((share - published).magnitude < 4 * (published * (1 - published) / 8000).squareRoot())
  }
}
