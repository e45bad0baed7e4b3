import Commerce

/// Fills `Amounts`, and keeps what the exact RFM cuts are found from.
///
/// Orders are counted by part of the time, so the windows are sums of parts. Of a customer whose one
/// order is all there is, the order's value is every amount.
struct AmountCounter: ~Copyable, Sendable {
  /// Amounts of customers with more than one order; `same` ones hold at both days.
  private enum Other: Int, CaseIterable {
    case sameNet, netNow, netBefore
    case sameAverage, averageNow, averageQuarter
    case trailingNow, trailingQuarter
    case daySales
  }

  private let scope: Scope
  private let parts: Int
  /// By part: orders of one-timers, all other orders; then `Other`.
  private var table: AmountTable
  private var cohorts: AmountTable
  private(set) var scores: ScoreCounter

  init(scope: Scope) {
    self.scope = scope
    parts = scope.parts.count
    table = AmountTable(
      classes: 2 * parts + Other.allCases.count,
      digits: 3,
      limit: scope.limit
    )
    let calendar = scope.calendar
    cohorts = AmountTable(classes: calendar.cohorts.count, digits: 2, limit: scope.limit)
    scores = ScoreCounter(days: calendar.days.count, customers: scope.customers)
  }

  /// A customer of one order.
  @inline(__always)
  mutating func visit(oneTimer sales: Int64, at place: PurchaseCalendar.Place, day: Int32) {
    if sales >= 0, sales < AmountCell.limit {
      let cell = AmountCell(sales)
      table.add(sales, cell, to: Int(place.part))
      cohorts.add(sales, cell, to: Int(place.cohort))
    } else {
      table.add(sales, to: Int(place.part))
      cohorts.add(sales, to: Int(place.cohort))
    }
    scores.add(oneTimer: sales, at: place.index, isOld: day <= scope.before)
  }

  /// Asks for the cells that `visit` will most likely change.
  @inline(__always)
  func prefetch(_ purchases: Span<PurchaseDay>) {
    var net: Int64 = 0
    for index in purchases.indices {
      let sales = purchases[index].sales
      net &+= sales &- purchases[index].returned
      if purchases[index].orders == 1 {
        table.prefetch(sales, of: parts + Int(purchases[index].part))
      }
    }
    let last = purchases[purchases.count - 1].day
    let kind = last <= scope.before ? Other.sameNet : .netNow
    table.prefetch(net, of: 2 * parts + kind.rawValue)
    cohorts.prefetch(net, of: Int(scope.calendar.places[Int(purchases[0].index)].cohort))
  }

  mutating func visit(_ purchases: Span<PurchaseDay>, _ orders: Span<Order>, hasReturns: Bool) {
    for index in purchases.indices {
      let part = Int(purchases[index].part)
      if purchases[index].orders == 1 {
        addOrder(purchases[index].sales, part: part)
      } else {
        let first = Int(purchases[index].firstOrder)
        for order in first..<(first + Int(purchases[index].orders)) {
          addOrder(orders[order].sales, part: part)
        }
      }
    }
    let now = Standing(purchases, at: scope.asOf, .now)
    cohorts.add(now.net, to: Int(scope.calendar.places[Int(purchases[0].index)].cohort))
    let last = purchases[purchases.count - 1].day
    if now.trailingDays > 0 { add(.trailingNow, now.trailingNet) }
    add(.daySales, now.daySales)
    if last <= scope.before, !hasReturns {
      add(.sameNet, now.net)
      scores.add(same: now)
    } else {
      add(.netNow, now.net)
      scores.add(now: now)
      visitBefore(purchases)
    }
    visitQuarter(purchases, now, last: last)
  }

  private mutating func visitBefore(_ purchases: Span<PurchaseDay>) {
    guard purchases[0].day <= scope.before else { return }
    let before = Standing(purchases, at: scope.before, .before)
    add(.netBefore, before.net)
    scores.add(before: before)
  }

  private mutating func visitQuarter(
    _ purchases: Span<PurchaseDay>,
    _ now: Standing,
    last: Int32
  ) {
    if last <= scope.quarter {
      add(.sameAverage, now.average)
      if scope.quarter - last >= 365 { return }
    } else {
      add(.averageNow, now.average)
    }
    guard purchases[0].day <= scope.quarter else { return }
    let standing = Standing(purchases, at: scope.quarter, .quarter)
    if last > scope.quarter { add(.averageQuarter, standing.average) }
    if standing.trailingDays > 0 { add(.trailingQuarter, standing.trailingNet) }
  }

  /// The value of one order, identified or not, of no one-timer.
  @inline(__always)
  mutating func addOrder(_ sales: Int64, part: Int) { table.add(sales, to: parts + part) }

  @inline(__always)
  private mutating func add(_ kind: Other, _ amount: Int64) {
    table.add(amount, to: 2 * parts + kind.rawValue)
  }

  mutating func merge(_ other: borrowing AmountCounter) {
    table.merge(other.table)
    cohorts.merge(other.cohorts)
    scores.merge(other.scores)
  }

  func finished() -> Amounts {
    let found = table.histograms(classes: 2 * parts + Other.allCases.count)
    var rows: [AmountRow] = []
    func add(_ kind: AmountKind, _ class: Int32, _ sources: [Int]) {
      rows += AmountCounter.sum(sources.map { found[$0] }, kind, `class`)
    }
    func add(_ kind: AmountKind, _ moment: AmountMoment, from first: Int32, _ others: [Other]) {
      let last =
        switch moment {
        case .now: scope.asOf
        case .before: scope.before
        case .quarter: scope.quarter
        }
      let sources = scope.parts.parts(first...last) + others.map { 2 * parts + $0.rawValue }
      add(kind, moment.rawValue, sources)
    }
    for age in OrderAge.allCases {
      let range = scope.parts.parts(scope.days(of: age))
      add(.orderValue, age.rawValue, range + range.map { parts + $0 })
    }
    add(.customerNet, .now, from: .min, [.sameNet, .netNow])
    add(.customerNet, .before, from: .min, [.sameNet, .netBefore])
    add(.customerAverage, .now, from: .min, [.sameAverage, .averageNow])
    add(.customerAverage, .quarter, from: .min, [.sameAverage, .averageQuarter])
    add(.trailingNet, .now, from: scope.asOf - 364, [.trailingNow])
    add(.trailingNet, .quarter, from: scope.quarter - 364, [.trailingQuarter])
    add(.customerDaySales, .now, from: .min, [.daySales])
    appendCohorts(to: &rows)
    return Amounts(rows: rows)
  }

  private func appendCohorts(to rows: inout [AmountRow]) {
    let calendar = scope.calendar
    let found = cohorts.histograms(classes: calendar.cohorts.count)
    var weeks = calendar.weeks.map { _ in [Int]() }
    var months = calendar.months.map { _ in [Int]() }
    for (index, cohort) in calendar.cohorts.enumerated() {
      weeks[cohort.week].append(index)
      months[cohort.month].append(index)
    }
    for (week, sources) in weeks.enumerated() {
      let parts = sources.map { found[$0] }
      rows += AmountCounter.sum(parts, .weekCohortNet, calendar.weeks[week])
    }
    for (month, sources) in months.enumerated() {
      let parts = sources.map { found[$0] }
      rows += AmountCounter.sum(parts, .monthCohortNet, calendar.months[month])
    }
  }

  /// Histograms with ascending values as one.
  private static func sum(
    _ sources: [[(value: Int64, sums: AmountSums)]],
    _ kind: AmountKind,
    _ class: Int32
  ) -> [AmountRow] {
    var next = sources.map { _ in 0 }
    var rows: [AmountRow] = []
    while true {
      var least: Int64?
      for (source, at) in zip(sources, next) where at < source.count {
        least = min(least ?? .max, source[at].value)
      }
      guard let least else { return rows }
      var row = AmountRow(kind: kind, class: `class`, value: least)
      for index in sources.indices {
        let at = next[index]
        guard at < sources[index].count, sources[index][at].value == least else { continue }
        row.add(sources[index][at].sums)
        next[index] += 1
      }
      rows.append(row)
    }
  }
}
