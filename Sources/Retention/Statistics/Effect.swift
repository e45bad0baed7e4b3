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

/// What finished runs of one thing say together.
package struct PooledEffect: Sendable, Hashable {
  package var effect: Effect
  /// Runs that count in it.
  package var runs: Int

  package init(effect: Effect, runs: Int) {
    self.effect = effect
    self.runs = runs
  }
}
