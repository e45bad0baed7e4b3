/// Whether a share rises or falls along ordered groups.
package struct TrendTest: Sendable, Hashable {
  /// Positive where the share rises with the score.
  package var z: Double
  /// Two-sided.
  package var p: Double

  /// The test of Cochran and Armitage: T = Σ score (part − whole·p̄), in units of its spread.
  ///
  /// `nil` where all parts are 0 or all, or only one group has anyone.
  ///
  /// - Source: Cochran 1954, Armitage 1955. 83, 90, 129, 70 of 86, 93, 136, 82 give χ² = z² = 8.2249
  ///   (R, `prop.trend.test`).
  package init?(_ groups: [(part: Int, whole: Int)]) {
    let whole = groups.reduce(0) { $0 + Double($1.whole) }
    let part = groups.reduce(0) { $0 + Double($1.part) }
    guard whole > 0, part > 0, part < whole else { return nil }
    let share = part / whole
    var (statistic, scores, squares) = (0.0, 0.0, 0.0)
    for (index, group) in groups.enumerated() {
      let score = Double(index + 1)
      statistic += score * (Double(group.part) - Double(group.whole) * share)
      scores += score * Double(group.whole)
      squares += score * score * Double(group.whole)
    }
    let variance = share * (1 - share) * (squares - scores * scores / whole)
    guard variance > 1e-12 else { return nil }
    z = statistic / variance.squareRoot()
    p = NormalDistribution.twoSided(z)
  }
}
