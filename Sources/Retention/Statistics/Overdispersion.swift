/// How much more a shop's weekly counts scatter than chance alone would make them.
package enum Overdispersion {
  /// Weeks that are looked at.
  package static let weeks = 26
  /// Four-week sums that are looked at where single weeks are not published: a year of them.
  package static let blocks = 13

  /// phi = max(1, Σ(x − m)²/m / 25) over the last 26 weeks; m is the 9-week centred median.
  ///
  /// The window of the median is cut at the ends. Weeks with a median of 0 add nothing if their
  /// count is 0, else their count squared over one half (the median of two weeks of which one has
  /// an order). `nil` with fewer than 26 weeks: unknown. `span` is another number of counts than 26.
  package static func phi(_ counts: [Int], span: Int = weeks) -> Double? {
    guard span > 1, counts.count >= span else { return nil }
    let recent = counts.suffix(span).map(Double.init)
    var sum = 0.0
    for (index, x) in recent.enumerated() {
      let window = recent[max(0, index - 4)...min(recent.count - 1, index + 4)].sorted()
      let m = Quantile.ofSorted(window, 0.5) ?? 0
      if m > 0 {
        sum += (x - m) * (x - m) / m
      } else {
        sum += x * x / 0.5
      }
    }
    return max(1, sum / Double(span - 1))
  }
}
