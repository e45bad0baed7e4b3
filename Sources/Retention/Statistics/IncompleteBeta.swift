/// The beta distribution with parameters `a`, `b` > 0: exact limits of a proportion.
package struct BetaDistribution: Sendable {
  package let a: Double
  package let b: Double
  private let logBetaValue: Double

  package init(_ a: Double, _ b: Double) {
    self.a = a
    self.b = b
    logBetaValue = logBeta(a, b)
  }

  /// The regularised incomplete beta function I_x(a, b).
  ///
  /// - Source: Lentz's continued fraction as in Press et al., Numerical Recipes, 6.4. Cost:
  ///   O(√max(a, b)).
  package func cumulative(_ x: Double) -> Double {
    if !(x > 0) { return 0 }
    if x >= 1 { return 1 }
    let front = exponential(a * ln(x) + b * RealFunction.lnOnePlus(-x) - logBetaValue)
    let value =
      x < (a + 1) / (a + b + 2)
      ? front * Self.fraction(a, b, x) / a
      : 1 - front * Self.fraction(b, a, 1 - x) / b
    return value.isFinite ? value.clamped(to: 0...1) : (x < a / (a + b) ? 0 : 1)
  }

  /// The density at `x`.
  func density(_ x: Double) -> Double {
    exponential((a - 1) * ln(x) + (b - 1) * RealFunction.lnOnePlus(-x) - logBetaValue)
  }

  /// The point with I_x = p, by Newton's steps kept inside a shrinking bracket.
  package func quantile(_ p: Double) -> Double {
    if !(p > 0) { return 0 }
    if p >= 1 { return 1 }
    return Root.increasing(start: a / (a + b), low: 0, high: 1) { x in
      (cumulative(x) - p, density(x))
    }
  }

  private static func fraction(_ a: Double, _ b: Double, _ x: Double) -> Double {
    var c = 1.0
    var d = Root.inverse(1 - (a + b) * x / (a + 1))
    var h = d
    for step in 1...200_000 {
      let m = Double(step)
      let even = m * (b - m) * x / ((a + 2 * m - 1) * (a + 2 * m))
      d = Root.inverse(1 + even * d)
      c = Root.nonZero(1 + even / c)
      h *= d * c
      let odd = -(a + m) * (a + b + m) * x / ((a + 2 * m) * (a + 2 * m + 1))
      d = Root.inverse(1 + odd * d)
      c = Root.nonZero(1 + odd / c)
      let change = d * c
      h *= change
      if (change - 1).magnitude < 1e-15 { break }
    }
    return h
  }
}

/// Solving an equation with an increasing left side, and the guards of continued fractions.
enum Root {
  static func nonZero(_ x: Double) -> Double { x.magnitude < 1e-300 ? 1e-300 : x }
  static func inverse(_ x: Double) -> Double { 1 / nonZero(x) }

  /// The zero of an increasing function, which also gives its slope.
  ///
  /// Newton's method, falling back to halving (or doubling while no upper bound is known).
  static func increasing(
    start: Double,
    low: Double,
    high: Double,
    _ valueAndSlope: (Double) -> (Double, Double)
  ) -> Double {
    var low = low
    var high = high
    var x = start
    for _ in 0..<200 {
      let (value, slope) = valueAndSlope(x)
      if value == 0 { return x }
      if value > 0 { high = x } else { low = x }
      var next = x - value / slope
      if !next.isFinite || next <= low || next >= high {
        next = high.isFinite ? low + (high - low) / 2 : 2 * x + 1
      }
      if (next - x).magnitude <= 4e-16 * next.magnitude || next == low || next == high {
        return next
      }
      x = next
    }
    return x
  }
}
