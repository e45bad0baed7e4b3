/// Quantiles of type 7: linear between order statistics at (n − 1)p.
///
/// - Source: Hyndman and Fan 1996; the default of R and NumPy.
package enum Quantile {
  /// The quantile of sorted values; `nil` for none.
  package static func ofSorted(_ values: [Double], _ p: Double) -> Double? {
    guard let (index, fraction) = position(values.count, p) else { return nil }
    let low = values[index]
    guard fraction > 0 else { return low }
    return low + fraction * (values[index + 1] - low)
  }

  /// The quantile of a table of (value, count), ascending by value; `nil` if all counts are 0.
  package static func ofHistogram<Value: BinaryInteger>(
    _ rows: some Sequence<(value: Value, count: Int)>,
    _ p: Double
  ) -> Double? {
    let rows = Array(rows)
    let total = rows.reduce(0) { $0 + max(0, $1.count) }
    guard let (index, fraction) = position(total, p) else { return nil }
    var seen = 0
    var low: Double?
    for row in rows where row.count > 0 {
      seen += row.count
      if low == nil, index < seen {
        low = Double(row.value)
        if fraction == 0 || index + 1 < seen { return low }
      } else if let low {
        return low + fraction * (Double(row.value) - low)
      }
    }
    return low
  }

  /// Index and weight of the next value; at the last value the weight is 0.
  private static func position(_ count: Int, _ p: Double) -> (Int, Double)? {
    guard count > 0, p.isFinite else { return nil }
    let h = Double(count - 1) * p.clamped(to: 0...1)
    let index = min(Int(h.rounded(.down)), count - 1)
    return (index, index == count - 1 ? 0 : h - Double(index))
  }
}
