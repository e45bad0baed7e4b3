import Commerce

/// Fills `Cohorts`: a purchase day adds to one cell of each kind.
struct CohortCounter: ~Copyable, Sendable {
  private let scope: Scope
  /// Whether the ledger knows of costs or subsidies.
  private let hasMore: Bool
  private let weekCells: Triangle
  private let monthCells: Triangle
  /// Age windows that a customer can have seen.
  private let ages: Int
  private var weeks: SumTable<CohortSums>
  private var months: SumTable<CohortSums>
  private var windows: SumTable<CohortSums>
  /// Returns by the period they were processed in; that can be before the cohort's first.
  private var processed = SparseTable<Int64>()

  init(scope: Scope) {
    self.scope = scope
    hasMore = scope.hasCosts || scope.hasSubsidies
    weekCells = Triangle(scope.calendar.weeks.count)
    monthCells = Triangle(scope.calendar.months.count)
    ages = CohortCounter.age(scope.asOf, first: scope.asOf - Int32(scope.span)) + 1
    weeks = SumTable(cells: weekCells.count, limit: scope.limit)
    months = SumTable(cells: monthCells.count, limit: scope.limit)
    windows = SumTable(cells: scope.calendar.weeks.count * ages, limit: scope.limit)
  }

  mutating func visit(_ purchases: Span<PurchaseDay>) {
    let first = purchases[0].day
    let weekRow = weekCells.row(Int(purchases[0].week))
    let monthRow = monthCells.row(Int(purchases[0].month))
    let ageRow = Int(purchases[0].week) * ages
    var age = 0
    var net: Int64 = 0
    var squares: Int128 = 0
    var cubes: Int128 = 0
    for k in purchases.indices {
      net &+= purchases[k].sales &- purchases[k].returned
      let (before, beforeCubes) = (squares, cubes)
      squares = product(net, net)
      cubes = squares &* Int128(truncatingIfNeeded: net)
      let (change, cubesChange) = (squares &- before, cubes &- beforeCubes)
      let (week, month) = (purchases[k].week, purchases[k].month)
      var (nextWeek, nextMonth, nextAge) = (Int32(-1), Int32(-1), -1)
      if k + 1 < purchases.count {
        (nextWeek, nextMonth) = (purchases[k + 1].week, purchases[k + 1].month)
        nextAge = CohortCounter.age(purchases[k + 1].day, first: first)
      }
      weeks.change(weekRow + Int(week)) {
        $0.add(purchases[k], isSecond: k == 1, change, cubesChange, hasMore: hasMore)
        if nextWeek != week { $0.close(net: net) }
      }
      months.change(monthRow + Int(month)) {
        $0.add(purchases[k], isSecond: k == 1, change, cubesChange, hasMore: hasMore)
        if nextMonth != month { $0.close(net: net) }
      }
      windows.change(ageRow + age) {
        $0.add(purchases[k], isSecond: k == 1, change, cubesChange, hasMore: hasMore)
        if nextAge != age { $0.close(net: net) }
      }
      age = nextAge
    }
  }

  /// The age window of a day: 0 is the first purchase day, later ones have 28 days each.
  @inline(__always)
  private static func age(_ day: Int32, first: Int32) -> Int { Int(max(0, day - first + 27)) / 28 }

  /// A return, in the period it was processed in.
  mutating func book(_ booking: Booking, first: Int32) {
    let calendar = scope.calendar
    let place = calendar.place(of: booking.day)
    let cohort = calendar.place(of: first)
    let age = Int32(CohortCounter.age(booking.day, first: first))
    for (kind, cohort, period) in [
      (CohortKind.week, cohort.week, place.week), (.month, cohort.month, place.month),
      (.age28, cohort.week, age),
    ] {
      let key = CohortCounter.key(kind, Int(cohort), Int(period))
      let found = processed.find(key)
      if found >= 0 {
        processed.rows[found] += booking.amount
      } else {
        _ = processed.insert(key, booking.amount)
      }
    }
  }

  mutating func merge(_ other: borrowing CohortCounter) {
    weeks.merge(other.weeks)
    months.merge(other.months)
    windows.merge(other.windows)
    processed.merge(other.processed) { $0 += $1 }
  }

  /// Customers who bought once, on one day.
  mutating func visit(_ oneTimers: OrderSums, in place: PurchaseCalendar.Place) {
    weeks.change(weekCells.row(Int(place.week)) + Int(place.week)) { $0.add(oneTimers: oneTimers) }
    months.change(monthCells.row(Int(place.month)) + Int(place.month)) {
      $0.add(oneTimers: oneTimers)
    }
    windows.change(Int(place.week) * ages) { $0.add(oneTimers: oneTimers) }
  }

  func finished() -> Cohorts {
    var rows: [CohortRow] = []
    let returns = processed.sorted()
    var next = 0
    func appendReturns(before key: UInt64) {
      while next < returns.count, returns[next].key < key {
        rows.append(row(returns[next].key))
        rows[rows.count - 1].returnsProcessed = returns[next].row
        next += 1
      }
    }
    func append(_ key: UInt64, _ sums: CohortSums) {
      appendReturns(before: key)
      rows.append(row(key))
      rows[rows.count - 1].add(sums)
      guard next < returns.count, returns[next].key == key else { return }
      rows[rows.count - 1].returnsProcessed = returns[next].row
      next += 1
    }
    var first = 0
    weeks.forEach { cell, sums in
      first = weekCells.row(of: cell, from: first)
      append(CohortCounter.key(.week, first, cell - weekCells.row(first)), sums)
    }
    first = 0
    months.forEach { cell, sums in
      first = monthCells.row(of: cell, from: first)
      append(CohortCounter.key(.month, first, cell - monthCells.row(first)), sums)
    }
    windows.forEach { cell, sums in
      append(CohortCounter.key(.age28, cell / ages, cell % ages), sums)
    }
    appendReturns(before: .max)
    return Cohorts(rows: rows)
  }

  private static func key(_ kind: CohortKind, _ cohort: Int, _ period: Int) -> UInt64 {
    UInt64(truncatingIfNeeded: kind.rawValue) << 48 | UInt64(truncatingIfNeeded: cohort) << 24
      | UInt64(truncatingIfNeeded: period)
  }

  private func row(_ key: UInt64) -> CohortRow {
    let calendar = scope.calendar
    let cohort = Int(key >> 24 & 0xff_ffff)
    let period = Int(key & 0xff_ffff)
    return switch key >> 48 {
    case 0:
      CohortRow(kind: .week, first: calendar.weeks[cohort], period: calendar.weeks[period])
    case 1:
      CohortRow(kind: .month, first: calendar.months[cohort], period: calendar.months[period])
    default: CohortRow(kind: .age28, first: calendar.weeks[cohort], period: Int32(period))
    }
  }
}

/// Pairs (from, to) with from ≤ to < size, numbered row by row.
struct Triangle: Sendable {
  private let size: Int

  init(_ size: Int) { self.size = size }

  var count: Int { size * (size + 1) / 2 }

  /// The number of a pair is this + `to`.
  @inline(__always)
  func row(_ from: Int) -> Int { from * size - from * (from + 1) / 2 }

  /// The row that a number is in, looked for from an earlier row on.
  func row(of number: Int, from start: Int) -> Int {
    var row = start
    while row + 1 < size, self.row(row + 1) + row + 1 <= number { row += 1 }
    return row
  }
}
