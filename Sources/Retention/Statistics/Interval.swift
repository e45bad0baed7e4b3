/// A two-sided 95 % interval; a missing end is unbounded.
package struct Interval: Sendable, Hashable, Codable {
  package var low: Double?
  package var high: Double?

  package init(low: Double?, high: Double?) {
    self.low = low?.ifFinite
    self.high = high?.ifFinite
  }

  /// Whether both ends lie on one side of `value`.
  package func excludes(_ value: Double) -> Bool {
    if let low, low > value { return true }
    if let high, high < value { return true }
    return false
  }
}
