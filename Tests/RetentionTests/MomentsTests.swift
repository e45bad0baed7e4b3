import Testing

@testable import Retention

struct MomentsTests {
  private let first = Moments([12, 0, 0, 45, 3, 3, 99, 4, 0, 12])
  private let second = Moments([5, 1, 0, 0, 7, 30, 2])

  // scipy.stats.ttest_ind(a, b, equal_var=False).confidence_interval()
  @Test func `Welch's interval agrees`() throws {
    let found = try #require(first.welch(minus: second))
    #expect(isClose(found.difference, 11.371428571428572))
    #expect(isClose(found.interval.low, -12.174973351785743))
    #expect(isClose(found.interval.high, 34.917830494642885))
  }

  // numpy and scipy: g = m3/s³, h(x) = 3/a (cbrt(1 + a(x − a/6)) − 1), a = g/√n
  @Test func `Hall's interval leans to the long tail`() {
    #expect(isClose(first.mean, 17.8))
    #expect(isClose(first.standardError, 9.988660237155598))
    #expect(isClose(first.skewness, 1.6788337803311233))
    #expect(isClose(first.meanInterval.low, 1.3486655682971431, within: 1e-8))
    #expect(isClose(first.meanInterval.high, 109.70419798965236, within: 1e-8))
  }

  // scipy.stats.t.interval(0.95, 399, mean, se)
  @Test func `many values and equal values have the interval of Student`() {
    let many = Moments((0..<400).map { Double($0 % 10) })
    let half = StudentDistribution(degrees: 399).factor() * (many.standardError ?? 0)
    #expect(isClose(many.meanInterval.low, 4.5 - half))
    let equal = Moments([7, 7, 7, 7])
    #expect(equal.meanInterval == Interval(low: 7, high: 7))
    #expect(equal.welch(minus: equal)?.interval == Interval(low: 0, high: 0))
  }

  @Test func `one value has a mean and no interval`() {
    let one = Moments([5])
    #expect(one.mean == 5 && one.variance == nil)
    #expect(one.meanInterval == Interval(low: nil, high: nil))
    #expect(Moments([]).mean == nil)
  }

  @Test func `a ratio of sums knows its clusters`() throws {
    let sums = RatioSums([(a: 10, n: 1), (a: 30, n: 2), (a: 5, n: 1)])
    let found = try #require(sums.ratio)
    #expect(found.value == 11.25)
    // residuals −1.25, 7.5, −6.25
    let squares = 1.5 * (1.5625 + 56.25 + 39.0625)
    #expect(isClose(found.se, squares.squareRoot() / 4))
    #expect(RatioSums([(a: 10, n: 0)]).ratio == nil)
    #expect(RatioSums([(a: 10, n: 2)]).ratio?.se == nil)
  }

  @Test func `sums past 63 bits stay exact`() throws {
    let large = Int64(1) << 50
    let sums = RatioSums((0..<1000).map { _ in (a: large, n: 1) })
    let found = try #require(sums.ratio)
    #expect(found.value == Double(large))
    #expect(found.se == 0)
  }
}
