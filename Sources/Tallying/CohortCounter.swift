import Commerce

/// Fills `Cohorts`: one run a customer and period, cumulative values at its end.
struct CohortCounter: Sendable {
  private let scope: Scope
  private var table = SparseTable<CohortRow>()

  init(scope: Scope) { self.scope = scope }

  mutating func visit(_ purchases: Span<PurchaseDay>) {
    visit(purchases, .week)
    visit(purchases, .month)
    visit(purchases, .age28)
  }

  /// A return, in the period it was processed in.
  mutating func book(_ amount: Int64, on day: Int32, first: Int32) {
    let calendar = scope.calendar
    let index = calendar.index(of: day)
    let firstIndex = calendar.index(of: first)
    for kind in CohortKind.allCases {
      let cohort = cohort(kind, firstIndex)
      let row = slot(kind, cohort, period(kind, index, day, first))
      table.rows[row].returnsProcessed += amount
    }
  }

  mutating func merge(_ other: CohortCounter) { table.merge(other.table) { $0.add($1) } }

  func finished() -> Cohorts { Cohorts(rows: table.sorted().map(\.row)) }

  private mutating func visit(_ purchases: Span<PurchaseDay>, _ kind: CohortKind) {
    let first = purchases[0].day
    let cohort = cohort(kind, purchases[0].index)
    var current = period(kind, purchases[0].index, first, first)
    var row = slot(kind, cohort, current)
    var before: Int64 = 0
    var now: Int64 = 0
    for k in purchases.indices {
      let day = purchases[k]
      let next = period(kind, day.index, day.day, first)
      if next != current {
        table.rows[row].close(before: before, now: now)
        before = now
        current = next
        row = slot(kind, cohort, next)
      }
      table.rows[row].add(day, isSecond: k == 1)
      now += day.sales - day.returned
    }
    table.rows[row].close(before: before, now: now)
  }

  /// Position of the cohort's first period.
  @inline(__always)
  private func cohort(_ kind: CohortKind, _ index: Int32) -> Int32 {
    kind == .month
      ? scope.calendar.monthOfDay[Int(index)] : scope.calendar.weekOfDay[Int(index)]
  }

  /// Position of a day's period, or its age window.
  @inline(__always)
  private func period(_ kind: CohortKind, _ index: Int32, _ day: Int32, _ first: Int32) -> Int32 {
    switch kind {
    case .week: scope.calendar.weekOfDay[Int(index)]
    case .month: scope.calendar.monthOfDay[Int(index)]
    case .age28: max(0, day - first + 27) / 28
    }
  }

  @inline(__always)
  private mutating func slot(_ kind: CohortKind, _ cohort: Int32, _ period: Int32) -> Int {
    let key =
      UInt64(truncatingIfNeeded: kind.rawValue) << 48 | UInt64(truncatingIfNeeded: cohort) << 24
      | UInt64(truncatingIfNeeded: period)
    let found = table.find(key)
    return found >= 0 ? found : insert(key, kind, cohort, period)
  }

  private mutating func insert(
    _ key: UInt64,
    _ kind: CohortKind,
    _ cohort: Int32,
    _ period: Int32
  ) -> Int {
    let calendar = scope.calendar
    let row =
      switch kind {
      case .week:
        CohortRow(
          kind: kind,
          first: calendar.weeks[Int(cohort)],
          period: calendar.weeks[Int(period)]
        )
      case .month:
        CohortRow(
          kind: kind,
          first: calendar.months[Int(cohort)],
          period: calendar.months[Int(period)]
        )
      case .age28: CohortRow(kind: kind, first: calendar.weeks[Int(cohort)], period: period)
      }
    return table.insert(key, row)
  }
}

extension CohortRow {
  /// One purchase day of a customer of the cohort.
  fileprivate mutating func add(_ day: PurchaseDay, isSecond: Bool) {
    purchaseDays += 1
    orders += Int(day.orders)
    if isSecond { second += 1 }
    gross += day.gross
    discount += day.discount
    returns += day.returned
    shippingSubsidy += day.shippingSubsidy
    goodsCost += day.goodsCost
    uncostedLines += Int(day.uncostedLines)
  }

  /// The end of the period for one customer: cumulative net sales before it and after it.
  fileprivate mutating func close(before: Int64, now: Int64) {
    customers += 1
    let squareBefore = product(before, before)
    let squareNow = product(now, now)
    netSquaresChange &+= squareNow - squareBefore
    netCubesChange &+= squareNow &* Int128(now) - squareBefore &* Int128(before)
    largest = max(largest, now)
  }

  fileprivate mutating func add(_ other: CohortRow) {
    customers += other.customers
    purchaseDays += other.purchaseDays
    orders += other.orders
    second += other.second
    gross += other.gross
    discount += other.discount
    returns += other.returns
    returnsProcessed += other.returnsProcessed
    shippingSubsidy += other.shippingSubsidy
    goodsCost += other.goodsCost
    uncostedLines += other.uncostedLines
    netSquaresChange &+= other.netSquaresChange
    netCubesChange &+= other.netCubesChange
    largest = max(largest, other.largest)
  }
}
