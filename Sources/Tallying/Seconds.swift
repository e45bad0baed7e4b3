package import Commerce

/// Days from the first to the second purchase day, by the day of the first.
///
/// Key: first day, gap in days (≥ 1). Customers without a second purchase day are in `firsts` only.
/// A past day D' is a filter: first day ≤ D' and, for an event, first day + gap ≤ D'.
package struct Seconds: Sendable, Equatable {
  /// Sorted by first day, gap.
  package var rows: [SecondRow] = []
  /// New customers by first purchase day, oldest first.
  package var firsts: [FirstRow] = []

  package init() {}

  package init(rows: [SecondRow], firsts: [FirstRow]) {
    self.rows = rows
    self.firsts = firsts
  }

  /// Events and censorings by days since the first purchase, as of a day, times ascending.
  ///
  /// A customer first seen on `asOf` is censored at 0 days.
  package func timesAndCounts(asOf day: Day) -> [SurvivalCount] {
    var events = LengthCounts()
    var censored = LengthCounts()
    for row in firsts where row.day <= day { censored.add(row.customers, at: day - row.day) }
    for row in rows where row.gap <= day - row.first {
      events.add(row.count, at: row.gap)
      censored.add(-row.count, at: day - row.first)
    }
    return SurvivalCount.sorted(events: events, censored: censored)
  }

  /// Among customers first seen from `first` through `last`, those who came back within `days`.
  ///
  /// Purchases after `asOf` are not seen; `last + days` should not pass it.
  package func returned(
    within days: Int,
    firstSeen first: Day,
    through last: Day,
    asOf: Day
  ) -> (part: Int, whole: Int) {
    let whole = firsts.reduce(0) {
      $0 + ($1.day >= first && $1.day <= last ? $1.customers : 0)
    }
    var part = 0
    let from = lowerBound(rows) { $0.first < first }
    let to = lowerBound(rows) { $0.first <= last }
    for row in rows[from..<max(from, to)] where row.gap <= min(days, asOf - row.first) {
      part += row.count
    }
    return (part, whole)
  }

  /// Customers first seen from `first` through `last`, and those with a second purchase by `asOf`.
  package func repeated(
    firstSeen first: Day,
    through last: Day,
    asOf: Day
  ) -> (part: Int, whole: Int) {
    returned(within: .max, firstSeen: first, through: last, asOf: asOf)
  }
}

package struct SecondRow: TallyRow {
  package var first: Day
  /// Days.
  package var gap: Int {
    get { Int(days) }
    set { days = Int32(newValue) }
  }
  /// Customers.
  package var count: Int {
    get { Int(counted) }
    set { counted = Int32(newValue) }
  }
  private var counted: Int32
  private var days: Int32

  package init(first: Day, gap: Int, count: Int) {
    self.first = first
    days = Int32(gap)
    counted = Int32(count)
  }
}

package struct FirstRow: TallyRow {
  package var day: Day
  package var customers: Int

  package init(day: Day, customers: Int) {
    self.day = day
    self.customers = customers
  }
}

/// What happened at one time of a survival curve.
package struct SurvivalCount: Sendable, Equatable {
  /// Days since the clock started.
  package var time: Int
  /// Customers who bought again at this time.
  package var events: Int
  /// Customers last seen, without buying again, at this time.
  package var censored: Int

  package init(time: Int, events: Int, censored: Int) {
    self.time = time
    self.events = events
    self.censored = censored
  }

  static func sorted(events: LengthCounts, censored: LengthCounts) -> [SurvivalCount] {
    let times = Set(events.all.map(\.days)).union(censored.all.map(\.days)).sorted()
    return times.map {
      SurvivalCount(time: $0, events: events.count(at: $0), censored: censored.count(at: $0))
    }
  }
}
