import Commerce

/// Fills `Seconds`.
struct SecondCounter: ~Copyable, Sendable {
  private let days: [Int32]
  /// Pairs (first, second) with a first before this one.
  private let before: [Int]
  private var counts: CountTable
  private var firsts: Cells<Int64>

  init(scope: Scope) {
    days = scope.calendar.days
    var pairs = [0]
    for first in days.indices { pairs.append(pairs[first] + days.count - first - 1) }
    before = pairs
    counts = CountTable(cells: pairs[days.count], counts: scope.orders, limit: scope.limit)
    firsts = Cells(days.count)
  }

  mutating func visit(_ purchases: Span<PurchaseDay>) {
    let first = Int(purchases[0].index)
    firsts[first] &+= 1
    guard purchases.count > 1 else { return }
    counts.add(before[first] + Int(purchases[1].index) - first - 1)
  }

  /// So many customers who bought once.
  mutating func visit(oneTimers count: Int, at index: Int32) {
    firsts[Int(index)] += Int64(count)
  }

  mutating func merge(_ other: borrowing SecondCounter) {
    counts.merge(other.counts)
    for index in 0..<firsts.count { firsts[index] += other.firsts[index] }
  }

  func finished() -> Seconds {
    var first = 0
    var rows: [SecondRow] = []
    rows.reserveCapacity(counts.occupied)
    counts.forEach { cell, count in
      while before[first + 1] <= cell { first += 1 }
      let second = cell - before[first] + first + 1
      let gap = Int(days[second]) - Int(days[first])
      rows.append(SecondRow(first: Day(number: days[first]), gap: gap, count: Int(count)))
    }
    let seen = days.indices.filter { firsts[$0] > 0 }.map {
      FirstRow(day: Day(number: days[$0]), customers: Int(firsts[$0]))
    }
    return Seconds(rows: rows, firsts: seen)
  }
}

/// Fills `Gaps`.
struct GapCounter: ~Copyable, Sendable {
  private static let largestK = 5

  private let calendar: PurchaseCalendar
  /// Gap lengths run from 0 to the span of the history.
  private let lengths: Int
  private var counts: CountTable
  private var open: Cells<Int64>

  init(scope: Scope) {
    calendar = scope.calendar
    lengths = scope.span + 1
    counts = CountTable(
      cells: GapCounter.largestK * calendar.weeks.count * lengths,
      counts: scope.orders,
      limit: scope.limit
    )
    open = Cells(GapCounter.largestK * calendar.days.count)
  }

  /// Asks for the cells that `visit` will change.
  @inline(__always)
  func prefetch(_ purchases: Span<PurchaseDay>) {
    let weeks = calendar.weeks.count
    for index in 1..<max(1, purchases.count) { counts.prefetch(cell(index, purchases, weeks)) }
  }

  mutating func visit(_ purchases: Span<PurchaseDay>) {
    let weeks = calendar.weeks.count
    for index in 1..<max(1, purchases.count) { counts.add(cell(index, purchases, weeks)) }
    let last = purchases.count - 1
    let k = min(last, GapCounter.largestK - 1)
    open[k * calendar.days.count + Int(purchases[last].index)] &+= 1
  }

  /// Of the gap that ends with a purchase day.
  @inline(__always)
  private func cell(_ index: Int, _ purchases: Span<PurchaseDay>, _ weeks: Int) -> Int {
    let k = min(index, GapCounter.largestK) - 1
    let week = Int(purchases[index - 1].week)
    let gap = Int(purchases[index].day - purchases[index - 1].day)
    return (k * weeks + week) * lengths + gap
  }

  /// So many customers who bought once.
  mutating func visit(oneTimers count: Int, at index: Int32) { open[Int(index)] += Int64(count) }

  mutating func merge(_ other: borrowing GapCounter) {
    counts.merge(other.counts)
    for index in 0..<open.count { open[index] += other.open[index] }
  }

  func finished() -> Gaps {
    let weeks = calendar.weeks
    var rows: [GapRow] = []
    rows.reserveCapacity(counts.occupied)
    var place = 0
    counts.forEach { cell, count in
      // Cells ascend: the week and k only move forward.
      while (place + 1) * lengths <= cell { place += 1 }
      let week = Week(number: weeks[place % weeks.count])
      let gap = cell - place * lengths
      rows.append(GapRow(k: place / weeks.count + 1, week: week, gap: gap, count: Int(count)))
    }
    let days = calendar.days
    let waiting = (0..<open.count).filter { open[$0] > 0 }.map { cell in
      OpenGapRow(
        k: cell / days.count + 1,
        day: Day(number: days[cell % days.count]),
        count: Int(open[cell])
      )
    }
    return Gaps(rows: rows, open: waiting)
  }
}
