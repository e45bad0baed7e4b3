/// An effect with its interval: a share of people, of all that it was tried on.
package struct Effect: Sendable, Hashable {
  package var value: Double
  package var low: Double
  package var high: Double

  package init(value: Double, low: Double, high: Double) {
    self.value = value
    self.low = low
    self.high = high
  }
}

/// What several runs of one thing say together.
package struct PooledEffect: Sendable, Hashable {
  package var effect: Effect
  /// Runs that count in it.
  package var runs: Int

  /// The mean of the runs, each weighted by the inverse of its variance; `nil` without a run whose
  /// interval has a width.
  ///
  /// The variance of a run is taken from its 95 % interval, whose half is 1.96 standard errors; the
  /// sum of the weights is the inverse of the variance of the mean. Runs are taken to measure the
  /// same effect, so what they differ by more than chance does not widen the interval.
  ///
  /// - Source: the fixed-effect mean, Cochran 1937. Cost: O(runs).
  package init?(of runs: [Effect]) {
    var weights = 0.0
    var sum = 0.0
    var count = 0
    for run in runs {
      let deviation = (run.high - run.low) / (2 * NormalDistribution.z)
      guard deviation > 0, deviation.isFinite, run.value.isFinite else { continue }
      let weight = 1 / (deviation * deviation)
      guard weight.isFinite else { continue }
      weights += weight
      sum += weight * run.value
      count += 1
    }
    guard weights > 0 else { return nil }
    let half = NormalDistribution.z / weights.squareRoot()
    let mean = sum / weights
    effect = Effect(value: mean, low: mean - half, high: mean + half)
    self.runs = count
  }
}
