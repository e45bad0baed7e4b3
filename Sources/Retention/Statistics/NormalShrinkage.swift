/// Draws the means of groups to the mean of all, the more the less is known of a group.
///
/// shrunk = w x + (1 − w) mean with w = τ²/(τ² + SE²) and τ² = max(0, the variance between groups −
/// the mean of SE²), both weighted by the groups' sizes. Variance of a shrunk mean: w SE² + (1 − w)²
/// times that of the mean of all.
///
/// - Source: normal empirical Bayes, Efron and Morris 1975.
package struct NormalShrinkage: Sendable, Hashable {
  package struct Group: Sendable, Hashable {
    package var value: Double
    package var se: Double
    package var weight: Double

    package init(value: Double, se: Double, weight: Double) {
      self.value = value
      self.se = se
      self.weight = weight
    }
  }

  package var mean: Double
  package var meanError: Double
  /// Variance of the groups' true means.
  package var between: Double

  /// Finds how much the groups differ beyond chance.
  ///
  /// - Parameters:
  ///   - groups: the mean of each, its standard error and its size.
  ///   - mean: of all members, whom the groups are drawn to.
  ///   - error: its standard error.
  package init(_ groups: [Group], mean: Double, error: Double) {
    self.mean = mean
    meanError = error
    let total = groups.reduce(0) { $0 + $1.weight }
    guard groups.count > 1, total > 0 else {
      between = 0
      return
    }
    let centre = groups.reduce(0) { $0 + $1.weight * $1.value } / total
    let spread = groups.reduce(0) { $0 + $1.weight * ($1.value - centre) * ($1.value - centre) }
    let noise = groups.reduce(0) { $0 + $1.weight * $1.se * $1.se }
    between = max(0, (spread - noise) / total)
  }

  /// The shrunk mean of a group, its standard error and interval.
  package func shrunk(_ group: Group) -> (value: Double, se: Double, interval: Interval) {
    let own = group.se * group.se
    let w = between + own > 0 ? between / (between + own) : 1
    let value = w * group.value + (1 - w) * mean
    let se = (w * own + (1 - w) * (1 - w) * meanError * meanError).squareRoot()
    let half = NormalDistribution.z * se
    return (value, se, Interval(low: value - half, high: value + half))
  }
}
