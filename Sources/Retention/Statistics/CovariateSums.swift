/// Sums over customers of an amount Y and of one known before, X.
package struct CovariateSums: Sendable, Hashable {
  package var count: Int
  package var sumX: Double
  package var sumXX: Double
  package var sumY: Double
  package var sumYY: Double
  package var sumXY: Double

  package init(
    count: Int,
    sumX: Double,
    sumXX: Double,
    sumY: Double,
    sumYY: Double,
    sumXY: Double
  ) {
    self.count = count
    self.sumX = sumX
    self.sumXX = sumXX
    self.sumY = sumY
    self.sumYY = sumYY
    self.sumXY = sumXY
  }

  package init(_ pairs: some Sequence<(x: Double, y: Double)>) {
    self.init(count: 0, sumX: 0, sumXX: 0, sumY: 0, sumYY: 0, sumXY: 0)
    for (x, y) in pairs {
      count += 1
      sumX += x
      sumXX += x * x
      sumY += y
      sumYY += y * y
      sumXY += x * y
    }
  }

  /// Sums of squares and products around the means.
  private var xx: Double { max(0, sumXX - sumX * sumX / Double(count)) }
  private var xy: Double { sumXY - sumX * sumY / Double(count) }

  /// The power sums of Y − θ(X − centre).
  private func adjusted(by theta: Double, around centre: Double) -> Moments {
    let n = Double(count)
    let shift = theta * centre
    let sum = sumY - theta * sumX + n * shift
    let squares =
      sumYY - 2 * theta * sumXY + theta * theta * sumXX + 2 * shift * (sumY - theta * sumX)
      + n * shift * shift
    return Moments(count: count, sum: sum, squares: squares, cubes: 0)
  }

  /// The mean of Y minus that of another arm, after what X foretells is taken out of both.
  ///
  /// θ = cov(X, Y)/var(X) within the arms, put together; the interval is Welch's on Y − θ(X − X̄).
  /// X is from before the draw, so that taking it out changes no expectation, only the noise: the
  /// variance shrinks by 1 − corr². `nil` where X does not vary or an arm has under two.
  ///
  /// - Source: Deng, Xu, Kohavi and Walker 2013, WSDM.
  package func difference(minus other: CovariateSums) -> (
    theta: Double, difference: Double, se: Double, interval: Interval
  )? {
    guard count > 1, other.count > 1 else { return nil }
    let spread = xx + other.xx
    guard spread > 0 else { return nil }
    let theta = (xy + other.xy) / spread
    let centre = (sumX + other.sumX) / Double(count + other.count)
    let found = adjusted(by: theta, around: centre)
      .welch(minus: other.adjusted(by: theta, around: centre))
    guard theta.isFinite, let found else { return nil }
    return (theta, found.difference, found.se, found.interval)
  }
}
