/// Fills `Spells` of one kind of period.
struct SpellCounter: ~Copyable, Sendable {
  /// Which column of the calendar numbers the periods.
  enum Kind: Sendable { case week, month }

  private let periods: [Int32]
  private let kind: Kind
  /// `before[p]` = pairs (from, to) with from < p; a row (first, from, to) has the number
  /// `base[first] + before[from] - before[first] + to - from`.
  ///
  /// Open stands at `to` = periods.
  private let before: [Int]
  private let base: [Int]
  private var counts: CountTable

  init(scope: Scope, kind: Kind) {
    self.kind = kind
    periods = kind == .week ? scope.calendar.weeks : scope.calendar.months
    let count = periods.count
    var pairs = [0]
    for from in 0..<count { pairs.append(pairs[from] + count - from + 1) }
    var bases = [0]
    for first in 0..<count { bases.append(bases[first] + pairs[count] - pairs[first]) }
    before = pairs
    base = bases
    counts = CountTable(cells: bases[count], counts: scope.orders, limit: scope.limit)
  }

  mutating func visit(_ days: Span<PurchaseDay>) {
    let first = period(days[0])
    let offset = base[first] - before[first]
    var from = first
    for next in 1..<max(1, days.count) {
      let to = period(days[next])
      counts.add(offset + before[from] + to - from)
      from = to
    }
    counts.add(offset + before[from] + periods.count - from)
  }

  /// So many customers who bought once.
  mutating func visit(oneTimers count: Int, in place: PurchaseCalendar.Place) {
    let first = Int(kind == .week ? place.week : place.month)
    counts.add(base[first] + periods.count - first, Int32(count))
  }

  @inline(__always)
  private func period(_ day: PurchaseDay) -> Int { Int(kind == .week ? day.week : day.month) }

  mutating func merge(_ other: borrowing SpellCounter) { counts.merge(other.counts) }

  func finished() -> Spells {
    var first = 0
    var from = 0
    var rows: [SpellRow] = []
    rows.reserveCapacity(counts.occupied)
    counts.forEach { cell, count in
      // Cells ascend, so both positions only move forward within a cohort.
      while base[first + 1] <= cell {
        first += 1
        from = first
      }
      let inner = cell - base[first] + before[first]
      while before[from + 1] <= inner { from += 1 }
      let to = inner - before[from] + from
      rows.append(
        SpellRow(
          first: periods[first],
          from: periods[from],
          to: to == periods.count ? SpellRow.open : periods[to],
          count: Int(count)
        )
      )
    }
    return Spells(rows: rows)
  }
}
