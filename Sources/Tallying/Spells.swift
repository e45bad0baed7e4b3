/// From a purchase day's period to the period of the customer's next one, by cohort.
///
/// Key: first period, from, to (weeks or months as numbers; `SpellRow.open` where there is no next
/// purchase day). Every purchase day is in one row; rows with `from == to` are further purchase days
/// inside one period. A customer is in period p exactly once as a row with `from == p < to`. Any
/// past period P is a filter: leave out `from > P`, and read `to > P` as open.
package struct Spells: Sendable, Equatable {
  /// Sorted by first, from, to.
  package var rows: [SpellRow] = []

  package init() {}

  package init(rows: [SpellRow]) { self.rows = rows }

  /// The first periods that have customers, oldest first.
  package var firstPeriods: [Int32] {
    var found: [Int32] = []
    for row in rows where found.last != row.first { found.append(row.first) }
    return found
  }

  /// Customers with a purchase day in a period.
  package func customersActive(in period: Int32) -> Int {
    rows.reduce(0) { $0 + ($1.from == period && $1.to > period ? $1.count : 0) }
  }

  /// Customers of one cohort by index from the first period to `through`.
  ///
  /// `first` is the cohort's period, `window` is W of the rolling counts in periods; purchases after
  /// `through` are not seen.
  package func cohort(first: Int32, through: Int32, window: Int) -> CohortSpells {
    let count = max(0, Int(through) - Int(first) + 1)
    var retained = [Int](repeating: 0, count: count)
    var last = [Int](repeating: 0, count: count)
    var change = [Int](repeating: 0, count: count + 1)
    let from = lowerBound(rows) { $0.first < first }
    for row in rows[from...].prefix(while: { $0.first == first })
    where row.from <= through && row.from < row.to {
      let i = Int(row.from - first)
      retained[i] += row.count
      if row.to > through { last[i] += row.count }
      change[i] += row.count
      change[min(count, i + window, row.to > through ? count : Int(row.to - first))] -= row.count
    }
    var running = 0
    let rolling = change.prefix(count).map { step in
      running += step
      return running
    }
    var later = 0
    for i in stride(from: count - 1, through: 0, by: -1) {
      later += last[i]
      last[i] = later
    }
    return CohortSpells(retained: retained, unbounded: last, rolling: rolling)
  }

  /// Growth accounts of every period from the first purchase to `through`.
  ///
  /// `lapseAfter` is L in whole periods (weeks): a customer is active in the period of a purchase and
  /// the `lapseAfter - 1` periods after it.
  package func growth(lapseAfter: Int, through: Int32) -> [GrowthCounts] {
    guard let start = rows.first?.first, through >= start else { return [] }
    let count = Int(through - start) + 1
    let limit = Int(lapseAfter)
    var counts = (0..<count).map { GrowthCounts(period: start + Int32($0)) }
    var active = [Int](repeating: 0, count: count + 1)
    var lapsedBefore = [Int](repeating: 0, count: count + 1)
    for row in rows where row.from <= through && row.from < row.to {
      let from = Int(row.from - start)
      let to = row.to > through ? Int.max : Int(row.to - start)
      let lapse = from + limit
      if row.from == row.first { counts[from].new += row.count }
      active[from] += row.count
      active[min(count, to, lapse)] -= row.count
      if to > lapse, lapse < count {
        counts[lapse].lapsed += row.count
        // Lapsed at the end of `lapse`, so at the start of the next period, until the return's.
        lapsedBefore[min(count, lapse + 1)] += row.count
        lapsedBefore[min(count, to == .max ? count : to + 1)] -= row.count
      }
      if to < count, to - from > limit { counts[to].reactivated += row.count }
    }
    var running = 0
    var waiting = 0
    for i in 0..<count {
      counts[i].start = running
      running += active[i]
      waiting += lapsedBefore[i]
      counts[i].active = running
      counts[i].lapsedBefore = waiting
      counts[i].retained = running - counts[i].new - counts[i].reactivated
    }
    return counts
  }
}

package struct SpellRow: TallyRow {
  /// Stands for "no next purchase day".
  package static let open = Int32.max

  package var first: Int32
  package var from: Int32
  package var to: Int32
  /// Purchase days; rows are many, so 16 bytes each.
  package var count: Int {
    get { Int(counted) }
    set { counted = Int32(newValue) }
  }
  private var counted: Int32

  package init(first: Int32, from: Int32, to: Int32, count: Int) {
    self.first = first
    self.from = from
    self.to = to
    counted = Int32(count)
  }
}

/// A cohort's customers by index 0… (the first period itself is 0).
package struct CohortSpells: Sendable, Equatable {
  /// With a purchase day in period `i`; `retained[0]` is the cohort's size.
  package var retained: [Int]
  /// With a purchase day in period `i` or later.
  package var unbounded: [Int]
  /// With a purchase day in the W periods that end with `i` (fewer at the start).
  package var rolling: [Int]
}

/// One period's growth account: `start + new + reactivated − lapsed = active`.
package struct GrowthCounts: Sendable, Equatable {
  package var period: Int32
  /// Active at the end of the period before.
  package var start = 0
  package var new = 0
  package var reactivated = 0
  package var retained = 0
  package var lapsed = 0
  package var active = 0
  /// Known customers who were not active at the end of the period before.
  package var lapsedBefore = 0

  init(period: Int32) { self.period = period }
}
