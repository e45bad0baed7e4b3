extension Rate {
  /// `part` of `whole` with its Wilson interval.
  ///
  /// Hidden as `no_data` for an empty whole, as `too_few` under `minimum`.
  package init(part: Int, whole: Int, minimum: Int = 0) {
    guard let (value, interval) = Proportion.wilson(part, of: whole) else {
      self.init(part: part, whole: whole, value: nil, low: nil, high: nil, hidden: .noData)
      return
    }
    self.init(
      part: part,
      whole: whole,
      value: value,
      low: interval.low,
      high: interval.high,
      hidden: whole < minimum ? .tooFew : nil
    )
  }

  package static let noData = Rate(part: 0, whole: 0)
}

extension Estimate {
  init(_ ratio: (value: Double, se: Double?, interval: Interval)?, hidden: Missing? = nil) {
    guard let ratio else {
      self.init(missing: .noData)
      return
    }
    self.init(
      value: ratio.value,
      se: ratio.se,
      low: ratio.interval.low,
      high: ratio.interval.high,
      hidden: hidden
    )
  }
}
