/// Intervals of shares, from whole counts.
package enum Proportion {
  /// The score interval of `x` of `n`; `nil` for an empty whole.
  ///
  /// - Source: Wilson 1927. 45 of 50 gives 0.786 to 0.957, 0 of 12 gives 0 to 0.242.
  package static func wilson(_ x: Int, of n: Int) -> (value: Double, interval: Interval)? {
    guard n > 0 else { return nil }
    let size = Double(n)
    let p = (Double(x) / size).clamped(to: 0...1)
    let z = NormalDistribution.z
    let square = z * z / size
    let centre = (p + square / 2) / (1 + square)
    let half = z * (p * (1 - p) / size + square / (4 * size)).squareRoot() / (1 + square)
    // At the ends the formula gives exactly 0 and 1, but for rounding.
    let low = x <= 0 ? 0 : max(0, centre - half)
    let high = x >= n ? 1 : min(1, centre + half)
    return (p, Interval(low: low, high: high))
  }

  /// x1/n1 minus x2/n2 of two independent samples, with the hybrid score interval.
  ///
  /// - Source: Newcombe 1998, method 10. 56/70 − 48/80 gives 0.20 (0.0524 to 0.3339).
  package static func newcombe(
    _ x1: Int,
    of n1: Int,
    minus x2: Int,
    of n2: Int
  ) -> (difference: Double, interval: Interval)? {
    guard let first = wilson(x1, of: n1), let second = wilson(x2, of: n2) else { return nil }
    let (p1, i1) = first
    let (p2, i2) = second
    func distance(_ a: Double, _ b: Double) -> Double { (a * a + b * b).squareRoot() }
    let difference = p1 - p2
    let below = distance(p1 - (i1.low ?? 0), (i2.high ?? 1) - p2)
    let above = distance((i1.high ?? 1) - p1, p2 - (i2.low ?? 0))
    return (
      difference,
      Interval(low: max(-1, difference - below), high: min(1, difference + above))
    )
  }

  /// The exact interval of `x` of `n`.
  ///
  /// - Source: Clopper and Pearson 1934.
  package static func exact(_ x: Int, of n: Int) -> Interval {
    guard n > 0 else { return Interval(low: 0, high: 1) }
    let low = x <= 0 ? 0 : BetaDistribution(Double(x), Double(n - x) + 1).quantile(0.025)
    let high = x >= n ? 1 : BetaDistribution(Double(x) + 1, Double(n - x)).quantile(0.975)
    return Interval(low: low, high: high)
  }

  /// P(X ≤ k) for X of a binomial distribution.
  static func binomialCumulative(_ k: Int, of n: Int, p: Double) -> Double {
    if k < 0 { return 0 }
    if k >= n { return 1 }
    return BetaDistribution(Double(n - k), Double(k) + 1).cumulative(1 - p)
  }

  /// P(X ≥ k), without the loss of digits of a difference from 1.
  static func binomialUpper(_ k: Int, of n: Int, p: Double) -> Double {
    if k <= 0 { return 1 }
    if k > n { return 0 }
    return BetaDistribution(Double(k), Double(n - k) + 1).cumulative(p)
  }
}
