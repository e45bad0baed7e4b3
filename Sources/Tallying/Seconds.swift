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
    var events: [Int: Int] = [:]
    var censored: [Int: Int] = [:]
    for row in firsts where row.day <= day { censored[day - row.day, default: 0] += row.customers }
    for row in rows where row.first + row.gap <= day {
      events[row.gap, default: 0] += row.count
      censored[day - row.first, default: 0] -= row.count
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
    let part = rows.reduce(0) {
      let counts =
        $1.first >= first && $1.first <= last && $1.gap <= days && $1.first + $1.gap <= asOf
      return $0 + (counts ? $1.count : 0)
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
  package var gap: Int
  /// Customers.
  package var count: Int

  package init(first: Day, gap: Int, count: Int) {
    self.first = first
    self.gap = gap
    self.count = count
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

  static func sorted(events: [Int: Int], censored: [Int: Int]) -> [SurvivalCount] {
    Set(events.keys).union(censored.keys).sorted().compactMap { time in
      let count = SurvivalCount(
        time: time,
        events: events[time, default: 0],
        censored: censored[time, default: 0]
      )
      return count.events == 0 && count.censored == 0 ? nil : count
    }
  }
}
