package import Commerce

/// Days from a purchase day to the customer's next one, by number of the purchase and week.
///
/// Key: k of the earlier purchase day (1…4, 5 = fifth and later), the week it is in, gap in days.
/// Purchase days without a next one are in `open`, by day.
package struct Gaps: Sendable, Equatable {
  /// Sorted by k, week, gap.
  package var rows: [GapRow] = []
  /// Sorted by k, day.
  package var open: [OpenGapRow] = []

  package init() {}

  package init(rows: [GapRow], open: [OpenGapRow]) {
    self.rows = rows
    self.open = open
  }

  /// H of the complete-window gaps: 364 days where the history has at least 728, else 182.
  ///
  /// The history is the first valid order's day to the day asked about, both included.
  package static func window(historyDays: Int) -> Int { historyDays >= 728 ? 364 : 182 }

  /// Complete-window gaps: started in a week ended by `asOf − H`, at most H days long.
  ///
  /// Lengths ascend; with a `k` only gaps after the k-th purchase day count.
  package func completeWindow(H: Int, asOf: Day, k: Int? = nil) -> [LengthCount] {
    counted { row in
      row.week.sunday <= asOf - H && row.gap <= H && (k == nil || row.k == k)
    }
  }

  /// All gaps closed by D, lengths ascending; biased short.
  package func closed(k: Int? = nil) -> [LengthCount] { counted { k == nil || $0.k == k } }

  /// Customers with at least k purchase days by D, for k = 1…5.
  package func customers(atLeast k: Int) -> Int {
    if k == 5 { return rows.reduce(0) { $0 + ($1.k == 4 ? $1.count : 0) } }
    return rows.reduce(0) { $0 + ($1.k == k ? $1.count : 0) }
      + open.reduce(0) { $0 + ($1.k == k ? $1.count : 0) }
  }

  /// Of the k-th purchase days in weeks ended by `asOf − H`, those with a next within H days.
  package func matureStep(k: Int, H: Int, asOf: Day) -> (part: Int, whole: Int) {
    var part = 0
    var whole = 0
    for row in rows where row.k == k && row.week.sunday <= asOf - H {
      whole += row.count
      if row.gap <= H { part += row.count }
    }
    for row in open where row.k == k && row.day.week.sunday <= asOf - H { whole += row.count }
    return (part, whole)
  }

  /// Survival counts of the step from the k-th purchase day to the next, at D.
  package func timesAndCounts(k: Int, asOf: Day) -> [SurvivalCount] {
    var events = LengthCounts()
    var censored = LengthCounts()
    for row in rows where row.k == k { events.add(row.count, at: row.gap) }
    for row in open where row.k == k { censored.add(row.count, at: asOf - row.day) }
    return SurvivalCount.sorted(events: events, censored: censored)
  }

  private func counted(_ isCounted: (GapRow) -> Bool) -> [LengthCount] {
    var counts = LengthCounts()
    for row in rows where isCounted(row) { counts.add(row.count, at: row.gap) }
    return counts.all
  }
}

package struct GapRow: TallyRow {
  /// 1…5; 5 = the fifth and later.
  package var k: Int {
    get { Int(step) }
    set { step = Int32(newValue) }
  }
  package var week: Week
  /// Days, at least 1.
  package var gap: Int {
    get { Int(days) }
    set { days = Int32(newValue) }
  }
  package var count: Int {
    get { Int(counted) }
    set { counted = Int32(newValue) }
  }
  private var counted: Int32
  private var step: Int32
  private var days: Int32

  package init(k: Int, week: Week, gap: Int, count: Int) {
    step = Int32(k)
    self.week = week
    days = Int32(gap)
    counted = Int32(count)
  }
}

/// Customers whose last purchase day by D is their k-th (5 = fifth or later).
package struct OpenGapRow: TallyRow {
  package var k: Int
  package var day: Day
  package var count: Int

  package init(k: Int, day: Day, count: Int) {
    self.k = k
    self.day = day
    self.count = count
  }
}

/// So many gaps of so many days.
package struct LengthCount: Sendable, Equatable {
  package var days: Int
  package var count: Int

  package init(days: Int, count: Int) {
    self.days = days
    self.count = count
  }
}
