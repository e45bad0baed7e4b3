import Testing

@testable import Retention

struct CalendarTestTests {
  // Tests/Oracles/statistics.py
  @Test func `orders by weekday have scipy's chi-square`() throws {
    let counts = [120, 95, 101, 130, 160, 210, 184]
    let found = try #require(CalendarTest(counts, exposures: [52, 52, 52, 52, 53, 53, 52]))
    #expect(isClose(found.chi2, 75.24398984034835, within: 1e-12))
    #expect(isClose(found.p, 3.4190517031595443e-14, within: 1e-9))
    #expect(found.degrees == 6)
  }

  @Test func `nothing is tested without counts or with one kind of day`() {
    #expect(CalendarTest([0, 0], exposures: [1, 1]) == nil)
    #expect(CalendarTest([5], exposures: [1]) == nil)
    #expect(CalendarTest([5, 7], exposures: [1, 0]) == nil)
    #expect(CalendarTest([], exposures: []) == nil)
  }

  // Benjamini and Hochberg's procedure on made-up p-values; scipy finds six as well.
  @Test func `six of ten tests are found at a tenth`() throws {
    let p = [0.001, 0.008, 0.039, 0.041, 0.042, 0.06, 0.074, 0.205, 0.212, 0.216]
    let found = try #require(FalseDiscovery.cut(p.reversed().map { ($0, 1) }))
    #expect(found.p == 0.06 && found.found == 6)
    let twice = try #require(FalseDiscovery.cut(p.map { ($0, 2) }))
    #expect(twice.p == 0.06 && twice.found == 12)
  }

  @Test func `equal p-values are found together or not at all`() {
    let all = FalseDiscovery.cut([(0.09, 5), (0.09, 5)])
    #expect(all?.found == 10)
    #expect(FalseDiscovery.cut([(0.5, 10)]) == nil)
    #expect(FalseDiscovery.cut([]) == nil)
  }

  // scipy.stats.binom.sf(k − 1, n, p)
  @Test func `a customer's paydays have scipy's tail`() {
    #expect(
      isClose(Proportion.binomialUpper(6, of: 8, p: 0.2), 0.0012313600000000006, within: 1e-12)
    )
    #expect(isClose(Proportion.binomialUpper(5, of: 6, p: 0.18), 0.00096367968, within: 1e-12))
  }
}

struct PriceIndexTests {
  @Test func `three goods are 3.6 % dearer, give or take`() throws {
    let index = try #require(
      PriceIndex([
        .init(own: 29, peers: [27.55]), .init(own: 59, peers: [60]),
        .init(own: 129, peers: [120]),
      ])
    )
    #expect(rounds(index.value, to: 103.6, digits: 1))
    #expect(rounds(index.interval.low, to: 92.3, digits: 1))
    #expect(rounds(index.interval.high, to: 116.3, digits: 1))
    // Equal weights are no weights.
    #expect(isClose(index.weighted, index.value, within: 1e-13))
    #expect(isClose(index.weightedInterval.low, index.interval.low ?? 0, within: 1e-12))
  }

  @Test func `peers of one product are averaged by their logarithms`() throws {
    let index = try #require(PriceIndex([.init(own: 10, peers: [5, 20])]))
    #expect(isClose(index.value, 100, within: 1e-13))
    #expect(index.interval == .unknown)
  }

  @Test func `products without a price on both sides are no match`() throws {
    #expect(PriceIndex([]) == nil)
    #expect(PriceIndex([.init(own: 0, peers: [5]), .init(own: 5, peers: [])]) == nil)
    let index = try #require(
      PriceIndex([.init(own: 11, peers: [10, 0]), .init(own: -1, peers: [1])])
    )
    #expect(index.products == 1 && isClose(index.value, 110, within: 1e-12))
    let unsold = try #require(PriceIndex([.init(own: 11, peers: [10], weight: 0)]))
    #expect(unsold.weighted == nil)
  }

  @Test func `what sells most weighs most`() throws {
    let index = try #require(
      PriceIndex([
        .init(own: 20, peers: [10], weight: 99), .init(own: 10, peers: [10], weight: 1),
      ])
    )
    #expect((index.weighted ?? 0) > 190 && index.value < 150)
  }
}

struct SubdivisionTests {
  private let halves = [
    Subdivision.Segment(customers: 400, values: [5, 2]),
    Subdivision.Segment(customers: 300, values: [1, 4]),
  ]

  @Test func `a split that treats each part better is taken`() throws {
    // 400 × 5 + 300 × 4 − 700 × 3.4 − 100 = 720
    let found = try #require(
      Subdivision(halves, whole: [3.4, 2.8], cost: 100, detectable: 0.03, expected: 0.05)
    )
    #expect(isClose(found.gain, 720, within: 1e-12) && found.verdict == .split)
  }

  @Test func `a split is left where it gains nothing, is too fine or cannot be seen`() {
    func verdict(_ segments: [Subdivision.Segment], cost: Double, seen: Double) -> String? {
      Subdivision(segments, whole: [3.4, 2.8], cost: cost, detectable: seen, expected: 0.05)?
        .verdict.rawValue
    }
    #expect(verdict(halves, cost: 1000, seen: 0.03) == "no_gain")
    #expect(verdict(halves, cost: 100, seen: 0.06) == "not_seen")
    let fine = halves + [Subdivision.Segment(customers: 99, values: [40, 0])]
    #expect(verdict(fine, cost: 1, seen: 0.03) == "too_small")
    #expect(verdict([], cost: 1, seen: 0.03) == nil)
    #expect(verdict([.init(customers: 1, values: [1])], cost: 1, seen: 1) == nil)
  }
}
