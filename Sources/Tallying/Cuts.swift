package import Commerce

/// The thresholds that customers are placed by: a pure function of the tallies.
package struct Cuts: Sendable, Equatable {
  /// Where the RFM scores 2, 3, 4 and 5 begin; `nil` where no customer reaches the score.
  package struct Scores: Sendable, Equatable {
    /// Customers with a purchase day by the day of the cuts.
    package var customers = 0
    /// The earliest last purchase day that has the score.
    package var lastDay: [Day?] = [nil, nil, nil, nil]
    /// The fewest purchase days that have the score.
    package var purchaseDays: [Int?] = [nil, nil, nil, nil]
    /// The least lifetime net sales that have the score, minor units.
    package var net: [Int64?] = [nil, nil, nil, nil]

    package init() {}
  }

  /// Quartiles of what is known of customers at D; amounts are kept to three digits.
  package struct Quarters: Sendable, Equatable {
    /// By days since the last purchase, the latest first.
    package var recency = QuarterEdges()
    package var purchaseDays = QuarterEdges()
    /// By gross − discounts per purchase day, minor units.
    package var daySales = QuarterEdges()

    package init() {}
  }

  /// At D and at D − 28 days.
  package var now = Scores()
  package var before = Scores()
  package var quarters = Quarters()
  /// The day the tier and ladder cuts were computed at: the end of the calendar quarter before D,
  /// or D where that leaves under 50 complete-window gaps.
  package var frozenAt: Day
  /// Where the average-order tiers T2, T3, T4 begin, minor units; empty without customers.
  package var tiers: [Int64] = []
  /// P80 and P90 of trailing net sales, minor units; `nil` without customers.
  package var ladderP80: Int64?
  package var ladderP90: Int64?

  package init(frozenAt: Day) { self.frozenAt = frozenAt }
}
