import Retention

extension GrowthMeasures.WeekRow {
  /// New and returning customers together.
  ///
  /// Where each alone may not be shown, their sum still follows from what is: active after = active
  /// before + arrivals − lapsed. `nil` under `k` people or where it does not follow.
  func arrivals(k: Int) -> Int? {
    if let new = new.shown, let back = reactivated.shown { return new + back }
    guard let start = start.shown, let lapsed = lapsed.shown, let active = active.shown else {
      return nil
    }
    let sum = active - start + lapsed
    return sum == 0 || sum >= k ? sum : nil
  }

  /// What remains of arrivals and lapses: the step of the active customers.
  var net: Int? {
    guard let start = start.shown, let active = active.shown else { return nil }
    return active - start
  }

  /// In for each one out; from the two sums where it is held back only because one part is small.
  func ratio(k: Int) -> Estimate {
    guard quick.hidden == .private, let arrivals = arrivals(k: k), let lapsed = lapsed.shown,
      lapsed > 0
    else { return quick }
    let change = Change.count(arrivals, before: lapsed)
    return Estimate(
      value: change.ratio,
      se: nil,
      low: change.interval.low,
      high: change.interval.high
    )
  }
}
