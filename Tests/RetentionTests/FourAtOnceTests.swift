import Testing

@testable import Retention

/// Four numbers at a time, held against the C library one by one.
struct FourAtOnceTests {
  private static let bound = 4e-16

  /// Numbers from 0 to 1, the same each time.
  private struct Chance {
    var state: UInt64

    mutating func next() -> Double {
      state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
      return Double(state >> 11) / 9_007_199_254_740_992
    }
  }

  /// Four by four; the last are filled up with ones.
  private func agrees(
    _ numbers: [Double],
    _ four: (SIMD4<Double>) -> SIMD4<Double>,
    _ one: (Double) -> Double
  ) -> Bool {
    let found = numbers.fourAtOnce(four)
    return zip(numbers, found).allSatisfy { number, found in
      let exact = one(number)
      if exact.isNaN { return found.isNaN }
      if found == exact { return true }
      return (found - exact).magnitude <= Self.bound * exact.magnitude
    }
  }

  /// Mantissas at random and at both ends, for every power of 2 that a number can have.
  @Test func `logarithms of all sizes are exact to the last digits`() {
    var random = Chance(state: 11)
    for exponent in -1074...1023 {
      let scale = Double(sign: .plus, exponent: exponent, significand: 1)
      let numbers =
        [1.0, 1.5, 2.0.nextDown, 2.0.squareRoot()]
        + (0..<60).map { _ in 1 + random.next() }
      #expect(
        agrees(numbers.map { $0 * scale }, FourAtOnce.ln, RealFunction.ln),
        "2^\(exponent)"
      )
    }
  }

  @Test func `logarithms next to 1 keep their digits`() {
    let steps = (0..<53).map { Double(sign: .plus, exponent: -$0, significand: 1) }
    #expect(agrees(steps.map { 1 + $0 }, FourAtOnce.ln, RealFunction.ln))
    #expect(agrees(steps.dropFirst().map { 1 - $0 }, FourAtOnce.ln, RealFunction.ln))
    #expect(FourAtOnce.ln(SIMD4(repeating: 1)) == SIMD4(repeating: 0))
  }

  @Test func `powers of all sizes are exact to the last digits`() {
    var random = Chance(state: 12)
    for whole in -760...720 {
      let numbers = (0..<80).map { _ in
        Double(whole) + random.next()
      }
      #expect(agrees(numbers, FourAtOnce.exponential, RealFunction.exponential), "\(whole)")
    }
    let steps = (0..<70).map { Double(sign: .plus, exponent: -$0, significand: 1) }
    #expect(agrees(steps, FourAtOnce.exponential, RealFunction.exponential))
    #expect(agrees(steps.map { -$0 }, FourAtOnce.exponential, RealFunction.exponential))
  }

  /// What stands beside them must not change the others.
  @Test(arguments: [
    0, -0.0, -1, .infinity, -.infinity, .nan, .leastNonzeroMagnitude, .leastNormalMagnitude,
    .leastNormalMagnitude.nextDown, .greatestFiniteMagnitude, 700, 700.1, -700, -746, 710,
  ])
  func `numbers out of the ordinary are what the C library says`(number: Double) {
    for lane in 0..<4 {
      var numbers = [0.3, 2, 7.5, 1e-3]
      numbers[lane] = number
      #expect(agrees(numbers, FourAtOnce.ln, RealFunction.ln))
      #expect(agrees(numbers, FourAtOnce.exponential, RealFunction.exponential))
    }
  }

  @Test(arguments: 0...9)
  func `any number of numbers`(count: Int) {
    let numbers = (0..<count).map { Double($0) + 0.5 }
    #expect(agrees(numbers, FourAtOnce.ln, RealFunction.ln))
    #expect(numbers.fourAtOnce(FourAtOnce.ln).count == count)
  }
}
