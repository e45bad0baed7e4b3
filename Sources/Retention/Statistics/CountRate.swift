/// Counts per exposure, and how two of them compare.
package enum CountRate {
  /// `x` events over `exposure`, with the exact Poisson interval; `nil` without exposure.
  ///
  /// - Source: Garwood 1936. No event gives a lower end of 0.
  package static func garwood(
    _ x: Int,
    exposure: Double
  ) -> (rate: Double, interval: Interval)? {
    guard exposure > 0, exposure.isFinite, x >= 0 else { return nil }
    let count = Double(x)
    let low = x == 0 ? 0 : ChiSquare.quantile(0.025, degrees: 2 * count) / 2
    let high = ChiSquare.quantile(0.975, degrees: 2 * count + 2) / 2
    return (count / exposure, Interval(low: low / exposure, high: high / exposure))
  }

  /// The ratio of two rates, its interval and the two-sided p-value of "no difference".
  package struct Ratio: Sendable, Hashable {
    /// `nil` where the second count is 0.
    package var value: Double?
    package var interval: Interval
    package var p: Double
  }

  /// x1/e1 over x2/e2, exact by conditioning on the sum of the two counts.
  ///
  /// - Source: Przyborowski and Wilenski 1940, with Clopper and Pearson's bounds. 120 against 100
  ///   at equal exposures gives 1.20 (0.91 to 1.58), p = 0.20.
  package static func ratio(_ x1: Int, _ e1: Double, over x2: Int, _ e2: Double) -> Ratio? {
    guard e1 > 0, e2 > 0, e1.isFinite, e2.isFinite, x1 >= 0, x2 >= 0 else { return nil }
    let n = x1 + x2
    guard n > 0 else { return Ratio(value: nil, interval: Interval(low: 0, high: nil), p: 1) }
    let bounds = Proportion.exact(x1, of: n)
    let scale = e2 / e1
    func odds(_ p: Double?) -> Double? {
      guard let p, p < 1 else { return nil }
      return p / (1 - p) * scale
    }
    let share = e1 / (e1 + e2)
    let below = Proportion.binomialCumulative(x1, of: n, p: share)
    let above = Proportion.binomialUpper(x1, of: n, p: share)
    return Ratio(
      value: x2 == 0 ? nil : Double(x1) / Double(x2) * scale,
      interval: Interval(low: odds(bounds.low), high: x2 == 0 ? nil : odds(bounds.high)),
      p: min(1, 2 * min(below, above))
    )
  }

  /// As `ratio`, for counts that scatter more than Poisson's by the factor `phi` ≥ 1.
  ///
  /// z = (x1 − x2)/√(phi (x1 + x2)) for the p-value; the interval of the logarithm is stretched
  /// by √phi. With phi = 1 it is the exact ratio. Exposures are equal.
  package static func ratio(_ x1: Int, over x2: Int, phi: Double) -> Ratio? {
    guard var result = ratio(x1, 1, over: x2, 1) else { return nil }
    guard phi > 1, phi.isFinite else { return result }
    let sum = Double(x1 + x2)
    if sum > 0 {
      result.p = NormalDistribution.twoSided(Double(x1 - x2) / (phi * sum).squareRoot())
    }
    let stretch = phi.squareRoot()
    func widened(_ end: Double?, from value: Double) -> Double? {
      guard let end else { return nil }
      return end <= 0 ? 0 : (value * exponential(stretch * ln(end / value))).ifFinite
    }
    if let value = result.value, value > 0 {
      result.interval = Interval(
        low: widened(result.interval.low, from: value),
        high: widened(result.interval.high, from: value)
      )
    } else {
      // Without a point to stretch around nothing is claimed beyond 0 … infinity.
      result.interval = Interval(low: 0, high: nil)
    }
    return result
  }
}
