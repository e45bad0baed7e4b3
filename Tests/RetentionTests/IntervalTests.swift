import Testing

@testable import Retention

struct IntervalTests {
  // scipy.stats.binomtest(x, n).proportion_ci(method='wilson')
  @Test(arguments: [
    (45, 50, 0.7863976856252034, 0.9565242350681095), (0, 12, 0.0, 0.24249400665524085),
    (12, 12, 0.7575059933447592, 1.0), (1, 30, 0.005908590381612441, 0.16670390991409173),
    (333, 1000, 0.3044779033483562, 0.3628002339858192),
  ])
  func `Wilson's interval agrees`(x: Int, n: Int, low: Double, high: Double) throws {
    let found = try #require(Proportion.wilson(x, of: n))
    #expect(found.value == Double(x) / Double(n))
    #expect(isClose(found.interval.low, low, within: 1e-13))
    #expect(isClose(found.interval.high, high, within: 1e-13))
  }

  @Test func `nothing of nothing has no share`() {
    #expect(Proportion.wilson(0, of: 0) == nil)
    #expect(Proportion.newcombe(1, of: 2, minus: 0, of: 0) == nil)
    #expect(Rate(part: 0, whole: 0).hidden == .noData)
  }

  // Newcombe 1998, Statistics in Medicine 17, 873–890, table II, (a): 56/70 − 48/80, method 10.
  @Test func `Newcombe's published difference comes out`() throws {
    let found = try #require(Proportion.newcombe(56, of: 70, minus: 48, of: 80))
    #expect(rounds(found.difference, to: 0.2, digits: 4))
    #expect(rounds(found.interval.low, to: 0.0524, digits: 4))
    #expect(rounds(found.interval.high, to: 0.3339, digits: 4))
  }

  @Test func `a difference of four points in five hundred is seen`() throws {
    let found = try #require(Proportion.newcombe(60, of: 500, minus: 40, of: 500))
    #expect(rounds(found.interval.low.map { $0 * 100 }, to: 0.27, digits: 2))
    #expect(rounds(found.interval.high.map { $0 * 100 }, to: 7.76, digits: 2))
  }

  // scipy.stats.binomtest(x, n).proportion_ci(method='exact')
  @Test(arguments: [
    (45, 50, 0.7818646335657977, 0.9667249064109785), (0, 12, 0.0, 0.26464846939705117),
    (12, 12, 0.7353515306029488, 1.0), (1, 30, 0.0008435709266493071, 0.17216945563341293),
  ])
  func `Clopper and Pearson's interval agrees`(x: Int, n: Int, low: Double, high: Double) {
    let found = Proportion.exact(x, of: n)
    #expect(isClose(found.low, low, within: 1e-10))
    #expect(isClose(found.high, high, within: 1e-10))
  }

  // chi2.ppf(.025, 2x)/2, chi2.ppf(.975, 2x+2)/2
  @Test(arguments: [
    (0, 0.0, 3.6888794541139354), (1, 0.025317807984289876, 5.571643390938898),
    (10, 4.7953886961324335, 18.39035604201778), (120, 99.4919256259387, 143.49058536935226),
    (100_000, 99381.15266374472, 100621.74473974388),
  ])
  func `Garwood's interval agrees`(x: Int, low: Double, high: Double) throws {
    let found = try #require(CountRate.garwood(x, exposure: 1))
    #expect(isClose(found.interval.low, low, within: 1e-9))
    #expect(isClose(found.interval.high, high, within: 1e-9))
    let half = try #require(CountRate.garwood(x, exposure: 2))
    #expect(half.rate == found.rate / 2)
    #expect(CountRate.garwood(x, exposure: 0) == nil)
  }

  // scipy.stats.beta.ppf for the bounds, binom.cdf and binom.sf for p
  @Test(arguments: [
    (120, 1.0, 100, 1.0, 0.9126057783465223, 1.5807420070202758, 0.2000922290282712),
    (30, 4.5, 12, 2.0, 0.5524280600276229, 2.382963770447894, 0.9046272986836286),
    (0, 1.0, 7, 3.0, 0.0, 2.081441940289357, 0.2669677734375),
  ])
  func `the ratio of two rates agrees`(
    x1: Int,
    e1: Double,
    x2: Int,
    e2: Double,
    low: Double,
    high: Double,
    p: Double
  ) throws {
    let found = try #require(CountRate.ratio(x1, e1, over: x2, e2))
    #expect(isClose(found.interval.low, low, within: 1e-9))
    #expect(isClose(found.interval.high, high, within: 1e-9))
    #expect(isClose(found.p, p, within: 1e-9))
  }

  @Test func `a ratio over no events has no upper end`() throws {
    let found = try #require(CountRate.ratio(5, 2, over: 0, 1))
    #expect(found.value == nil)
    #expect(isClose(found.interval.low, 0.4581779286577298, within: 1e-9))
    #expect(found.interval.high == nil)
    #expect(isClose(found.p, 0.26337448559670773, within: 1e-9))
    let none = try #require(CountRate.ratio(0, 1, over: 0, 1))
    #expect(none.p == 1 && none.value == nil)
  }

  @Test func `huge counts give finite ratios`() throws {
    let found = try #require(CountRate.ratio(5_000_000, 1, over: 4_990_000, 1))
    let low = try #require(found.interval.low)
    #expect(low > 1 && found.p < 0.01 && found.p.isFinite)
  }

  @Test func `scatter widens a ratio and leaves its value`() throws {
    let plain = try #require(CountRate.ratio(120, over: 80, phi: 1))
    let wide = try #require(CountRate.ratio(120, over: 80, phi: 4))
    #expect(plain.value == wide.value)
    #expect(plain.interval.excludes(1))
    #expect(!wide.interval.excludes(1))
    // z = 40/√(4·200)
    #expect(isClose(wide.p, NormalDistribution.twoSided(2.0.squareRoot()), within: 1e-12))
    let none = try #require(CountRate.ratio(7, over: 0, phi: 3))
    #expect(none.interval.low == 0)
  }

  // numpy.quantile([1, 2, 2, 5, 9, 9, 9, 12], p)
  @Test(arguments: [
    (0.0, 1.0), (0.1, 1.7000000000000002), (0.25, 2.0), (0.5, 7.0), (0.9, 9.899999999999999),
    (1.0, 12.0),
  ])
  func `quantiles agree on values and on histograms`(p: Double, value: Double) {
    #expect(isClose(Quantile.ofSorted([1, 2, 2, 5, 9, 9, 9, 12], p), value, within: 1e-15))
    let histogram = [(1, 1), (2, 2), (3, 0), (5, 1), (9, 3), (12, 1)].map {
      (value: $0.0, count: $0.1)
    }
    #expect(isClose(Quantile.ofHistogram(histogram, p), value, within: 1e-15))
  }

  @Test func `no values have no quantile and one value is all of them`() {
    #expect(Quantile.ofSorted([], 0.5) == nil)
    #expect(Quantile.ofHistogram([(value: 3, count: 0)], 0.5) == nil)
    #expect(Quantile.ofSorted([4], 0.9) == 4)
    #expect(Quantile.ofHistogram([(value: 4, count: 1)], 0.9) == 4)
  }

  // Fleiss' formula with R's power.prop.test(p1 = .08, p2 = .12, power = .8): n = 881.
  @Test func `sample sizes are those of the textbook`() throws {
    let size = try #require(SampleSize.perArm(p1: 0.08, p2: 0.12))
    #expect(size.customers == 882)
    #expect(isClose(size.exact, 881.1, within: 1e-3))
    #expect(rounds(SampleSize.detectable(p: 0.08, n1: 500, n2: 500), to: 0.048, digits: 3))
    #expect(SampleSize.detectable(p: 0.08, n1: 0, n2: 500) == nil)
    #expect(SampleSize.perArm(p1: 0.1, p2: 0.1) == nil)
    // scipy.stats.chisquare([830, 170], [800, 200])
    let check = try #require(SampleSize.ratioCheck(n1: 830, n2: 170, share: 0.8))
    #expect(isClose(check.chi2, 5.625))
    #expect(isClose(check.p, 0.017706065807366642, within: 1e-9))
  }
}
