extension Change {
  /// How far an interval may reach each way, as a factor, for "about the same" to be said.
  private static let mostReach = 1.5

  /// Whether the interval of a ratio is so wide that not even "about the same" can be said.
  ///
  /// Also where one of two counts is 0 and the other is not. Shares have their points beside them.
  package var isUnsteady: Bool {
    guard verdict == .same, difference == nil else { return false }
    if let before, let after, (before == 0) != (after == 0) { return true }
    guard let low = interval.low, let high = interval.high, low > 0 else { return true }
    return high > low * Change.mostReach * Change.mostReach
  }
}
