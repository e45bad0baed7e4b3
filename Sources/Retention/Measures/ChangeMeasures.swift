package import Commerce

/// What changed, and what of the shop carries the change.
package struct ChangeMeasures: AddedMeasures {
  /// One number beside an earlier one.
  package struct Shift: Codable, Sendable, Hashable {
    package var change: Change
    package var hidden: Missing?

    package init(_ change: Change, hidden: Missing? = nil) {
      self.change = change
      self.change.phi = nil
      self.hidden = change.verdict == .unknown ? hidden ?? .noData : hidden
    }

    package init(missing: Missing) { self.init(Change(before: nil, after: nil), hidden: missing) }

    /// The change, if it may be shown on a page.
    package var shown: Change? { hidden == nil ? change : nil }
  }

  /// A number of the edition's week.
  package struct Weekly: Codable, Sendable, Hashable {
    /// How much more the weeks scatter than chance; `nil` under 26 weeks.
    package var phi: Double?
    package var lastWeek: Shift
    /// Against the median of the eight weeks before; of shares all eight together; of the number of
    /// active customers what it was before them.
    package var eightWeeks: Shift
    /// Against the same ISO week of the year before, or the week as far from a festival.
    package var yearBefore: Shift
  }

  /// A share of the customers of 13 weeks beside others'.
  package struct Quarterly: Codable, Sendable, Hashable {
    /// Against the 13 weeks before.
    package var before: Shift
    /// Against the 13 weeks that end 52 weeks earlier.
    package var yearBefore: Shift
  }

  /// How a week of the year compares with an average one.
  package struct Season: Codable, Sendable, Hashable {
    /// 1 = an average week.
    package var index: Estimate
    /// Years it was seen in.
    package var years: Int
  }

  package var week: Week?
  package var yearBefore: YearBefore?
  /// By measure, such as `orders` or `netSales`.
  package var weekly: [String: Weekly]
  /// By measure: `repeat`.
  package var quarterly: [String: Quarterly]
  package var season: Season
  /// What carries the change of net sales, by comparison (`lastWeek`, …) and dimension.
  package var moved: [String: [String: Moved]]
  /// The same for the number of active customers since the week before.
  package var active: Moved?

  package static let unknown = ChangeMeasures(
    week: nil,
    yearBefore: nil,
    weekly: [:],
    quarterly: [:],
    season: Season(index: Estimate(missing: .noData), years: 0),
    moved: [:],
    active: nil
  )

  package init(
    week: Week?,
    yearBefore: YearBefore?,
    weekly: [String: Weekly],
    quarterly: [String: Quarterly],
    season: Season,
    moved: [String: [String: Moved]],
    active: Moved?
  ) {
    self.week = week
    self.yearBefore = yearBefore
    self.weekly = weekly
    self.quarterly = quarterly
    self.season = season
    self.moved = moved
    self.active = active
  }
}

/// Parts that a change is the sum of: named ones, the rest, and what was given back.
package struct Moved: Codable, Sendable, Hashable {
  package struct Part: Codable, Sendable, Hashable {
    package var name: String
    package var now: Double
    package var before: Double
    /// Now less before, with the interval of what chance alone would do.
    package var change: Double
    package var low: Double?
    package var high: Double?
    /// `same` where the interval holds no change.
    package var verdict: Change.Verdict

    package init(
      name: String,
      now: Double,
      before: Double,
      change: Double? = nil,
      error: Double?
    ) {
      self.name = name
      self.now = now
      self.before = before
      let step = change ?? now - before
      self.change = step
      let half = error.map { NormalDistribution.z * $0 }
      low = half.map { step - $0 }
      high = half.map { step + $0 }
      verdict = half.map { step.magnitude <= $0 ? .same : step > 0 ? .up : .down } ?? .unknown
    }
  }

  /// Change of net sales in minor units, or of customers.
  package var change: Double
  /// Largest first, at most `Moved.mostParts`.
  package var parts: [Part]
  /// All others together; `nil` where there are none.
  package var rest: Part?
  /// Returns processed, as what they took off; `nil` where the measure has none.
  package var returns: Part?
  /// Why there are no parts.
  package var missing: Missing?

  package static let mostParts = 4

  package init(
    change: Double,
    parts: [Part],
    rest: Part? = nil,
    returns: Part? = nil,
    missing: Missing? = nil
  ) {
    self.change = change
    self.parts = parts
    self.rest = rest
    self.returns = returns
    self.missing = missing
  }
}

extension ChangeMeasures.Shift {
  private enum CodingKeys: String, CodingKey {
    case before, after, ratio, difference, low, high, p, verdict, hidden, missing
  }

  package init(from decoder: any Decoder) throws {
    let box = try decoder.container(keyedBy: CodingKeys.self)
    if let missing = try box.decodeIfPresent(Missing.self, forKey: .missing) {
      self.init(missing: missing)
      return
    }
    self.init(
      Change(
        before: try box.decodeIfPresent(Double.self, forKey: .before),
        after: try box.decodeIfPresent(Double.self, forKey: .after),
        ratio: try box.decodeIfPresent(Double.self, forKey: .ratio),
        difference: try box.decodeIfPresent(Double.self, forKey: .difference),
        interval: Interval(
          low: try box.decodeIfPresent(Double.self, forKey: .low),
          high: try box.decodeIfPresent(Double.self, forKey: .high)
        ),
        p: try box.decodeIfPresent(Double.self, forKey: .p),
        verdict: try box.decode(Change.Verdict.self, forKey: .verdict)
      ),
      hidden: try box.decodeIfPresent(Missing.self, forKey: .hidden)
    )
  }

  package func encode(to encoder: any Encoder) throws {
    var box = encoder.container(keyedBy: CodingKeys.self)
    if let hidden, change.verdict == .unknown || EditionView(of: encoder) == .public {
      try box.encode(hidden, forKey: .missing)
      return
    }
    try box.encodeIfPresent(change.before, forKey: .before)
    try box.encodeIfPresent(change.after, forKey: .after)
    try box.encodeIfPresent(change.ratio, forKey: .ratio)
    try box.encodeIfPresent(change.difference, forKey: .difference)
    try box.encodeIfPresent(change.interval.low, forKey: .low)
    try box.encodeIfPresent(change.interval.high, forKey: .high)
    try box.encodeIfPresent(change.p, forKey: .p)
    try box.encode(change.verdict, forKey: .verdict)
    try box.encodeIfPresent(hidden, forKey: .hidden)
  }
}
