package import Commerce

/// Weekly growth accounting: start + new + reactivated − lapsed = active.
package struct GrowthMeasures: Codable, Sendable, Hashable {
  /// How L was found.
  package struct LapseRule: Codable, Sendable, Hashable {
    /// Complete-window gaps it was computed from.
    package var count: Int
    package var p90: Double?
    package var days: Int
    /// The calendar quarter whose end the data was cut at: `2026-Q3`.
    package var quarter: String
    /// True where the quarter's end left under 50 gaps and D was used instead.
    package var atD: Bool

    package init(count: Int, p90: Double?, days: Int, quarter: String, atD: Bool) {
      self.count = count
      self.p90 = p90
      self.days = days
      self.quarter = quarter
      self.atD = atD
    }
  }

  package struct WeekRow: Codable, Sendable, Hashable {
    package var week: Week
    /// Active at the end of the week before.
    package var start: Cell<Int>
    package var new: Cell<Int>
    package var retained: Cell<Int>
    package var reactivated: Cell<Int>
    package var lapsed: Cell<Int>
    package var active: Cell<Int>
    /// Customers already lapsed at the start of the week.
    package var lapsedBefore: Cell<Int>
    /// (New + reactivated) / lapsed, with the interval of a ratio of two counts.
    package var quick: Estimate
    package var lapseRate: Rate
    package var reactivationRate: Rate

    package init(
      week: Week,
      start: Cell<Int>,
      new: Cell<Int>,
      retained: Cell<Int>,
      reactivated: Cell<Int>,
      lapsed: Cell<Int>,
      active: Cell<Int>,
      lapsedBefore: Cell<Int>,
      quick: Estimate,
      lapseRate: Rate,
      reactivationRate: Rate
    ) {
      self.week = week
      self.start = start
      self.new = new
      self.retained = retained
      self.reactivated = reactivated
      self.lapsed = lapsed
      self.active = active
      self.lapsedBefore = lapsedBefore
      self.quick = quick
      self.lapseRate = lapseRate
      self.reactivationRate = reactivationRate
    }
  }

  package var lapseDays: Int
  package var lapseRule: LapseRule
  /// Every complete week of the history, oldest first.
  package var weeks: [WeekRow]
  /// The same over the last four complete weeks, for shops with under 20 lapses a week.
  package var fourWeeks: WeekRow?

  package init(lapseDays: Int, lapseRule: LapseRule, weeks: [WeekRow], fourWeeks: WeekRow?) {
    self.lapseDays = lapseDays
    self.lapseRule = lapseRule
    self.weeks = weeks
    self.fourWeeks = fourWeeks
  }
}
