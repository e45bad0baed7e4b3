import Testing

@testable import Retention

/// Expected values: `Tests/Oracles/goods.py`, with numpy and scipy.
struct GoodsFormulaTests {
  @Test func `24 of 1000 orders with both have a lift of 2.5`() throws {
    let lift = try #require(Lift(both: 24, a: 120, b: 80, total: 1000))
    #expect(isClose(lift.value, 2.5))
    #expect(rounds(lift.interval.low, to: 1.84, digits: 2))
    #expect(rounds(lift.interval.high, to: 3.40, digits: 2))
    #expect(isClose(lift.confidence, 0.2) && isClose(lift.leverage, 0.0144))
  }

  /// Groceries of the R package arules 1.7: 9,835 baskets, whole milk in 2,513, other vegetables
  /// in 1,903, both in 736, for which it prints a support of 0.07483477, a confidence of 0.3867578
  /// and a lift of 1.513634.
  @Test func `vegetables and milk have the lift that arules prints`() throws {
    let lift = try #require(Lift(both: 736, a: 1903, b: 2513, total: 9835))
    #expect(rounds(lift.confidence, to: 0.3867578, digits: 7))
    #expect(rounds(lift.value, to: 1.513634, digits: 6))
    #expect((lift.interval.low ?? 0) > 1)
  }

  @Test func `what always meets has an interval and what never meets has none`() throws {
    let lift = try #require(Lift(both: 10, a: 10, b: 10, total: 10))
    #expect(lift.value == 1 && lift.interval.low == 1 && lift.interval.high == 1)
    #expect(Lift(both: 0, a: 10, b: 10, total: 100) == nil)
    #expect(Lift(both: 5, a: 3, b: 10, total: 100) == nil)
  }

  @Test func `shares turn round when they are drawn to the prior`() {
    let prior = BetaBinomial(a: 6, b: 14)
    let few = prior.share(3, of: 4)
    let many = prior.share(60, of: 150)
    #expect(isClose(few.value, 0.375) && rounds(many.value, to: 0.388, digits: 3))
    #expect(isClose(few.interval.low, 0.19707642, within: 1e-7))
    #expect(isClose(few.interval.high, 0.57265604, within: 1e-7))
    #expect(isClose(many.interval.low, 0.31653552, within: 1e-7))
    #expect(isClose(many.interval.high, 0.46242641, within: 1e-7))
  }

  @Test func `the command fits the prior that scipy finds`() throws {
    let input = """
      hits,n
      3,10
      7,12
      18,40
      5,9
      60,150
      2,30
      11,25
      90,200
      1,8
      14,20
      """
    let object = try Compute.run("beta-binomial", arguments: [], input: input).get()
    guard case .double(let a) = object["a"], case .double(let b) = object["b"],
      case .double(let likelihood) = object["logLikelihood"],
      case .array(let rows) = object["rows"], case .object(let row) = rows[8],
      case .double(let low) = row["low"], case .double(let high) = row["high"]
    else {
      Issue.record("not the keys expected: \(object.json)")
      return
    }
    #expect(isClose(a, 3.806350511556371, within: 1e-5))
    #expect(isClose(b, 5.579470319408832, within: 1e-5))
    #expect(isClose(likelihood, -338.8028502456853, within: 1e-12))
    #expect(isClose(low, 0.09992674, within: 1e-5) && isClose(high, 0.50146628, within: 1e-5))
  }

  @Test func `groups given once with a count are groups given one by one`() throws {
    let many = (0..<40).map { BetaBinomial.Group($0 % 4, of: 4 + $0 % 3) }
    var counts: [BetaBinomial.Group: Int] = [:]
    for group in many { counts[group, default: 0] += 1 }
    let few = counts.map { BetaBinomial.Group($0.key.hits, of: $0.key.size, count: $0.value) }
    let one = try #require(BetaBinomial(fitting: many, ofAtLeast: 2))
    let other = try #require(BetaBinomial(fitting: few, ofAtLeast: 2))
    #expect(one.groups == other.groups && one.total.size == other.total.size)
    #expect(isClose(other.a, one.a, within: 1e-6) && isClose(other.b, one.b, within: 1e-6))
  }
}
