/// Student's t with `degrees` > 0 degrees of freedom.
package struct StudentDistribution: Sendable {
  package let degrees: Double

  package init(degrees: Double) { self.degrees = degrees }

  /// P(|T| ≥ |t|), through the incomplete beta function.
  package func twoSided(_ t: Double) -> Double {
    guard t.isFinite else { return 0 }
    return BetaDistribution(degrees / 2, 0.5).cumulative(degrees / (degrees + t * t))
  }

  /// The half-width factor of a two-sided interval of `confidence`: 0.95 gives the 97.5 % point.
  package func factor(confidence: Double = 0.95) -> Double {
    guard degrees < 1e7 else { return NormalDistribution.quantile((1 + confidence) / 2) }
    // With x = degrees / (degrees + t²), P(|T| ≥ t) = I_x(degrees/2, 1/2).
    let y = BetaDistribution(0.5, degrees / 2).quantile(confidence)
    return (degrees * y / (1 - y)).squareRoot()
  }
}
