/// What a planned comparison of two shares could see.
package enum SampleSize {
  /// Smallest difference seen with 80 % power by a two-sided 5 % test; `nil` for empty arms.
  ///
  /// 2.8016 √(p(1−p)(1/n1 + 1/n2)). At p = 0.08 with 500 and 500: 4.8 points.
  package static func detectable(p: Double, n1: Int, n2: Int) -> Double? {
    guard n1 > 0, n2 > 0, (0...1).contains(p) else { return nil }
    let spread = p * (1 - p) * (1 / Double(n1) + 1 / Double(n2))
    return (NormalDistribution.z + NormalDistribution.z80) * spread.squareRoot()
  }

  /// Customers an arm to tell `p1` from `p2`, rounded up; `nil` where they are equal.
  ///
  /// `power` is the chance to see the difference with so many, 80 % where not given. 0.5 against
  /// 0.75 with a power of 0.9 takes 76.7.
  ///
  /// - Source: Fleiss, Statistical Methods for Rates and Proportions; R's `power.prop.test`.
  package static func perArm(
    p1: Double,
    p2: Double,
    power: Double? = nil
  ) -> (exact: Double, customers: Int)? {
    guard (0...1).contains(p1), (0...1).contains(p2), p1 != p2 else { return nil }
    let reach = power.map(NormalDistribution.quantile) ?? NormalDistribution.z80
    guard reach.isFinite else { return nil }
    let mean = (p1 + p2) / 2
    let root =
      NormalDistribution.z * (2 * mean * (1 - mean)).squareRoot()
      + reach * (p1 * (1 - p1) + p2 * (1 - p2)).squareRoot()
    let size = root * root / ((p1 - p2) * (p1 - p2))
    guard size < 9e15 else { return nil }
    return (size, Int(size.rounded(.up)))
  }

  /// Chi-square of the arms' sizes against the planned share of the first; 1 degree of freedom.
  ///
  /// A p-value under 0.001 says that the assignment, not chance, made the sizes.
  package static func ratioCheck(n1: Int, n2: Int, share: Double) -> (chi2: Double, p: Double)? {
    let total = Double(n1) + Double(n2)
    guard n1 >= 0, n2 >= 0, total > 0, share > 0, share < 1 else { return nil }
    let (e1, e2) = (total * share, total * (1 - share))
    let (d1, d2) = (Double(n1) - e1, Double(n2) - e2)
    let chi2 = d1 * d1 / e1 + d2 * d2 / e2
    return (chi2, ChiSquare.upper(chi2, degrees: 1))
  }
}
