import Testing

@testable import Retention

struct ShrinkageTests {
  private let groups = [
    (3, 4), (60, 150), (12, 40), (5, 33), (0, 9), (21, 60), (7, 50), (80, 200), (2, 31),
    (15, 25), (9, 70), (33, 90),
  ].map { BetaBinomial.Group($0.0, of: $0.1) }

  @Test func `a known prior turns the order of two groups round`() {
    let prior = BetaBinomial(a: 6, b: 14)
    #expect(prior.share(3, of: 4).value == 0.375)
    #expect(rounds(prior.share(60, of: 150).value, to: 0.388, digits: 3))
  }

  // Tests/Oracles/statistics.py
  @Test func `the prior is the one that scipy finds`() throws {
    let prior = try #require(BetaBinomial(fitting: groups))
    #expect(isClose(prior.a, 2.3994804319764924, within: 1e-6))
    #expect(isClose(prior.b, 6.366801910466684, within: 1e-6))
    let used = groups.filter { $0.size >= 5 }
    #expect(isClose(prior.logLikelihood(used), -460.42987677970115, within: 1e-12))
    #expect(prior.converged && !prior.isPooled && prior.groups == 11)
    let small = prior.share(3, of: 4)
    #expect(isClose(small.value, 0.4229485363977274, within: 1e-7))
    #expect(isClose(small.interval.low, 0.17854142, within: 1e-6))
    #expect(isClose(small.interval.high, 0.69018479, within: 1e-6))
  }

  @Test func `four hundred groups have scipy's prior too`() throws {
    let many = (0..<400).map { BetaBinomial.Group($0 % 7, of: 20 + $0 % 5) }
    let prior = try #require(BetaBinomial(fitting: many))
    #expect(isClose(prior.a, 3.61124327933297, within: 1e-6))
    #expect(isClose(prior.b, 22.952225914240532, within: 1e-6))
  }

  // Tests/Oracles/statistics.py
  @Test func `groups of millions have scipy's prior, within few looks at the likelihood`() throws {
    let large = (0..<3_000).map { group in
      let size = max(5, 2_000_000 / (group + 1))
      return BetaBinomial.Group(size * (300 + (group * 37 % 41 - 20) * 2) / 1_000, of: size)
    }
    let prior = try #require(BetaBinomial(fitting: large))
    #expect(prior.converged)
    #expect(isClose(prior.a, 145.46641174877195, within: 1e-8))
    #expect(isClose(prior.b, 339.9368744077051, within: 1e-8))
    #expect(BetaBinomialFit(large, share: 0.3).evaluations < 40)
  }

  @Test func `groups that differ no more than chance are one`() throws {
    let even = [BetaBinomial.Group](repeating: .init(30, of: 100), count: 40)
    let prior = try #require(BetaBinomial(fitting: even))
    #expect(prior.isPooled)
    #expect(prior.share(9, of: 10).value == 0.3)
  }

  @Test func `groups without a hit, without a miss or alone are pooled`() throws {
    let none = try #require(BetaBinomial(fitting: [.init(0, of: 50), .init(0, of: 9)]))
    #expect(none.isPooled && none.share(0, of: 9).value == 0)
    let all = try #require(BetaBinomial(fitting: [.init(50, of: 50), .init(9, of: 9)]))
    #expect(all.isPooled && all.share(0, of: 9).value == 1)
    let one = try #require(BetaBinomial(fitting: [.init(20, of: 50)]))
    #expect(one.isPooled)
    #expect(BetaBinomial(fitting: [.init(1, of: 4)]) == nil)
    #expect(BetaBinomial(fitting: []) == nil)
  }

  @Test func `groups of all or nothing are left as they are`() throws {
    let split = (0..<60).map { BetaBinomial.Group($0 % 2 == 0 ? 0 : 500, of: 500) }
    let prior = try #require(BetaBinomial(fitting: split))
    #expect(!prior.isPooled && prior.a.isFinite && prior.b > 0)
    #expect(prior.share(500, of: 500).value > 0.999)
    #expect(prior.share(0, of: 500).value < 0.001)
  }

  @Test func `a million customers of one group need no gamma function`() throws {
    let big: [BetaBinomial.Group] = [
      .init(300_000, of: 1_000_000), .init(40_000, of: 200_000), .init(2, of: 9),
    ]
    let prior = try #require(BetaBinomial(fitting: big))
    #expect(prior.converged)
    let share = prior.share(300_000, of: 1_000_000)
    #expect(rounds(share.value, to: 0.3, digits: 3))
    #expect((share.interval.low ?? 0) > 0.299)
  }

  @Test func `means of few are drawn to the mean of all`() {
    let groups = [
      NormalShrinkage.Group(value: 120, se: 2, weight: 1000),
      NormalShrinkage.Group(value: 80, se: 2, weight: 1000),
      NormalShrinkage.Group(value: 160, se: 40, weight: 10),
    ]
    let all = NormalShrinkage(groups, mean: 100, error: 1.5)
    // Centre 100.2985…, Σw(x−c)² = 835,820.9, Σw SE² = 24,000.
    #expect(isClose(all.between, (835_820.8955223881 - 24_000) / 2010, within: 1e-9))
    let known = all.shrunk(groups[0])
    #expect(known.value > 119.7 && known.value < 120)
    let few = all.shrunk(groups[2])
    #expect(few.value > 100 && few.value < 125 && few.se < 40)
    let same = NormalShrinkage([groups[2], groups[2]], mean: 100, error: 1.5)
    #expect(same.between == 0 && same.shrunk(groups[2]).value == 100)
    #expect(same.shrunk(groups[2]).se == 1.5)
  }
}
