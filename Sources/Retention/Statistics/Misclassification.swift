/// How often a rule of thumb is right about people who were asked.
package struct Misclassification: Sendable, Hashable {
  /// Asked, of the class: how many, and how many of them the rule put there.
  package var inside: Int
  package var found: Int
  /// Asked, not of the class: how many, and how many of them the rule kept out.
  package var outside: Int
  package var keptOut: Int

  package init(inside: Int = 0, found: Int = 0, outside: Int = 0, keptOut: Int = 0) {
    self.inside = inside
    self.found = found
    self.outside = outside
    self.keptOut = keptOut
  }

  package var sensitivity: Double? { inside > 0 ? Double(found) / Double(inside) : nil }
  package var specificity: Double? { outside > 0 ? Double(keptOut) / Double(outside) : nil }

  /// The share of a class behind the share `part` of `whole` that the rule finds.
  ///
  /// `nil` where nobody asked was inside or nobody outside, or where the rule tells nothing
  /// (sensitivity + specificity ≤ 1).
  package func corrected(_ part: Int, of whole: Int) -> (value: Double, se: Double)? {
    guard whole > 0, let sensitivity, let specificity else { return nil }
    let p = Double(part) / Double(whole)
    return Misclassification.corrected(
      share: p,
      sensitivity: sensitivity,
      specificity: specificity,
      variances: (
        p * (1 - p) / Double(whole),
        sensitivity * (1 - sensitivity) / Double(inside),
        specificity * (1 - specificity) / Double(outside)
      )
    )
  }

  /// θ = (p + sp − 1) / J with J = se + sp − 1, not clipped to 0…1.
  ///
  /// Variance: [var p + (1 − θ)² var sp + θ² var se] / J².
  ///
  /// - Parameters:
  ///   - share: what the rule finds.
  ///   - sensitivity: share of the class that the rule finds.
  ///   - specificity: share of the others that it keeps out.
  ///   - variances: of the three, in that order.
  /// - Returns: the corrected share and its standard error.
  /// - Source: Rogan and Gladen 1978. A share of 0.4 found with sensitivity 0.9 and specificity 0.8
  ///   stands for 0.286.
  package static func corrected(
    share: Double,
    sensitivity: Double,
    specificity: Double,
    variances: (share: Double, sensitivity: Double, specificity: Double) = (0, 0, 0)
  ) -> (value: Double, se: Double)? {
    let j = sensitivity + specificity - 1
    guard j > 0 else { return nil }
    let value = (share + specificity - 1) / j
    let spread =
      variances.share + (1 - value) * (1 - value) * variances.specificity
      + value * value * variances.sensitivity
    return (value, spread.squareRoot() / j)
  }
}
