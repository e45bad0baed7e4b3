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

  /// How far apart the published comings and goings lie.
  package enum Grain: String, Codable, Sendable, Hashable {
    case week, fourWeeks
  }

  /// One week, or several in a row; every customer is in each flow of four weeks at most once.
  ///
  /// L is never under four weeks, so nobody lapses twice, or lapses after coming in, in one row:
  /// start − lapsed are those active throughout.
  package struct WeekRow: Codable, Sendable, Hashable {
    /// The week, or the last one.
    package var week: Week
    /// The first of several weeks; `nil` for one week.
    package var first: Week?
    /// Active at the end of the week before.
    package var start: Cell<Int>
    package var new: Cell<Int>
    package var retained: Cell<Int>
    package var reactivated: Cell<Int>
    package var lapsed: Cell<Int>
    package var active: Cell<Int>
    /// Customers already lapsed at the start.
    package var lapsedBefore: Cell<Int>
    /// (New + reactivated) / lapsed, with the interval of a ratio of two counts.
    package var quick: Estimate
    /// Lapsed among those active at the start.
    package var lapseRate: Rate
    /// Reactivated among those lapsed at the start, or, in several weeks, at any time.
    package var reactivationRate: Rate

    package init(
      week: Week,
      first: Week? = nil,
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
      self.first = first
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
  /// The complete weeks of the last five years, oldest first.
  package var weeks: [WeekRow]
  /// Four weeks each, without overlap, oldest first; the last one ends with the last complete week.
  package var blocks: [WeekRow]
  /// Which rows' comings and goings are published; those of the others are `private`.
  ///
  /// Only what follows from published rows by adding is published of both.
  package var grain: Grain
  /// The last block.
  package var fourWeeks: WeekRow?

  package init(
    lapseDays: Int,
    lapseRule: LapseRule,
    weeks: [WeekRow],
    blocks: [WeekRow] = [],
    grain: Grain = .week,
    fourWeeks: WeekRow?
  ) {
    self.lapseDays = lapseDays
    self.lapseRule = lapseRule
    self.weeks = weeks
    self.blocks = blocks
    self.grain = grain
    self.fourWeeks = fourWeeks
  }

  /// Editions written before there were blocks are by week.
  package init(from decoder: any Decoder) throws {
    let box = try decoder.container(keyedBy: CodingKeys.self)
    self.init(
      lapseDays: try box.decode(Int.self, forKey: .lapseDays),
      lapseRule: try box.decode(LapseRule.self, forKey: .lapseRule),
      weeks: try box.decode([WeekRow].self, forKey: .weeks),
      blocks: try box.decodeIfPresent([WeekRow].self, forKey: .blocks) ?? [],
      grain: try box.decodeIfPresent(Grain.self, forKey: .grain) ?? .week,
      fourWeeks: try box.decodeIfPresent(WeekRow.self, forKey: .fourWeeks)
    )
  }
}
