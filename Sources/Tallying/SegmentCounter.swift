import Commerce

/// Fills `Segments` in the second walk: places every customer by the cuts, at D and 28 days before.
struct SegmentCounter: ~Copyable, Sendable {
  private let scope: Scope
  private let cuts: Cuts
  private let days: Int
  /// By group before, F and M score, last day; R follows from the last day.
  private var rfm: SumTable<SegmentSums>
  /// By tier before, tier, last day.
  private var tiers: SumTable<SegmentSums>
  /// By rung before, rung, last day; and their customers by steps to the next rung.
  private var ladder: SumTable<SegmentSums>
  private var steps: CountTable
  private var oneTimers: OneTimerCells

  private static let groups = RFMGroup.allCases.count

  init(scope: Scope, cuts: Cuts) {
    self.scope = scope
    self.cuts = cuts
    days = scope.calendar.days.count
    rfm = SumTable(cells: SegmentCounter.groups * 25 * days, limit: scope.limit)
    tiers = SumTable(cells: 25 * days, limit: scope.limit)
    ladder = SumTable(cells: 25 * days, limit: scope.limit)
    steps = CountTable(cells: 25 * 9 * days, counts: scope.customers, limit: scope.limit)
    oneTimers = OneTimerCells(scope: scope, cuts: cuts)
  }

  /// Some customers, as the first walk saw them.
  mutating func visit(_ customers: Range<Int>, of ledger: Ledger, _ refunds: DatedRefunds) {
    let orders = ledger.orders.span
    let starts = ledger.customerStarts.span
    var reader = CustomerReader(ledger: ledger, scope: scope, refunds: refunds)
    for customer in customers {
      let range = Int(starts[customer])..<Int(starts[customer + 1])
      guard !range.isEmpty, orders[range.lowerBound].day <= scope.asOf else { continue }
      if scope.isOneTimer(range, orders) {
        oneTimers.add(orders[range.lowerBound].sales, on: orders[range.lowerBound].day)
      } else {
        reader.read(range, orders)
        visit(reader.days.span, hasReturns: reader.hasReturns)
      }
    }
  }

  private mutating func visit(_ purchases: Span<PurchaseDay>, hasReturns: Bool) {
    let last = purchases[purchases.count - 1].day
    let now = Standing(purchases, at: scope.asOf, .now)
    let before =
      last <= scope.before && !hasReturns ? now : Standing(purchases, at: scope.before, .before)
    let rungs = (
      now: rung(purchases, at: scope.asOf, .now),
      before: before.purchaseDays > 0 ? rung(purchases, at: scope.before, .before) : 0
    )
    add(now, before, rungs, SegmentSums(now))
  }

  private mutating func add(
    _ now: Standing,
    _ before: Standing,
    _ rungs: (now: Int, before: Int),
    _ sums: SegmentSums
  ) {
    let wasCustomer = before.purchaseDays > 0
    let scores = self.scores(now, cuts.now)
    let from = wasCustomer ? self.scores(before, cuts.before).group : .notYet
    let last = Int(now.last)
    let room = (Int(from.rawValue) * 5 + scores.f - 1) * 5 + scores.m - 1
    rfm.add(sums, to: room * days + last)
    let tierBefore = wasCustomer ? tier(before.average) : 0
    tiers.add(sums, to: (tierBefore * 5 + tier(now.average)) * days + last)
    ladder.add(sums, to: (rungs.before * 5 + rungs.now) * days + last)
    guard rungs.now < 4 else { return }
    let missing = max(0, [1, 2, 4, 8][rungs.now] - now.trailingDays)
    steps.add(
      ((rungs.before * 5 + rungs.now) * days + last) * 9 + missing,
      Int32(sums.customers)
    )
  }

  mutating func merge(_ other: borrowing SegmentCounter) {
    rfm.merge(other.rfm)
    tiers.merge(other.tiers)
    ladder.merge(other.ladder)
    steps.merge(other.steps)
    oneTimers.merge(other.oneTimers)
  }

  private func scores(_ standing: Standing, _ cuts: Cuts.Scores) -> RFMScores {
    cuts.scores(
      lastDay: scope.calendar.days[Int(standing.last)],
      purchaseDays: standing.purchaseDays,
      net: standing.net
    )
  }

  private func tier(_ average: Int64) -> Int {
    1 + cuts.tiers.reduce(0) { $0 + (average >= $1 ? 1 : 0) }
  }

  /// The rung of a day: the highest one held at any time in the 30 days up to it.
  ///
  /// So a customer steps down only 30 days after falling short, and up at once. Within those days a
  /// rung can only rise on a purchase day, so their start and their purchase days are looked at.
  private func rung(
    _ purchases: Span<PurchaseDay>,
    at day: Int32,
    _ moment: AmountMoment
  ) -> Int {
    // No window of a year that ends in those days reaches back to the last purchase.
    guard day - 30 - purchases[purchases.count - 1].day < 365 else { return 0 }
    var best = 0
    var count = 0
    var net: Int64 = 0
    var oldest = 0
    var next = 0
    var end = day - 30
    while true {
      while next < purchases.count, purchases[next].day <= end {
        count += 1
        net += purchases[next].net(at: moment)
        next += 1
      }
      while oldest < next, end - purchases[oldest].day >= 365 {
        count -= 1
        net -= purchases[oldest].net(at: moment)
        oldest += 1
      }
      best = max(best, cuts.rung(days: count, net: net))
      guard next < purchases.count, purchases[next].day <= day else { return best }
      end = purchases[next].day
    }
  }

  // MARK: Rows

  consuming func finished() -> Segments {
    addOneTimers()
    var rows: [SegmentRow] = []
    appendRFM(to: &rows)
    appendPairs(.tier, tiers, to: &rows)
    let first = rows.count
    appendPairs(.ladder, ladder, to: &rows)
    var next = first
    steps.forEach { cell, count in
      let key = cell / 9
      while place(of: rows[next]) != key { next += 1 }
      rows[next].steps[cell % 9] += Int(count)
    }
    return Segments(rows: rows)
  }

  /// Customers who bought once stand by day and class of their sales; any of a class stands for all.
  private mutating func addOneTimers() {
    let found = oneTimers.sums
    for (index, net, sums) in found {
      let day = scope.calendar.days[index]
      var standing = Standing(oneTimer: net, at: Int32(index))
      standing.trailingDays = scope.asOf - day < 365 ? 1 : 0
      let wasCustomer = day <= scope.before
      let rungs = (
        now: rung(oneTimer: net, on: day, at: scope.asOf),
        before: wasCustomer ? rung(oneTimer: net, on: day, at: scope.before) : 0
      )
      add(standing, wasCustomer ? standing : Standing(), rungs, sums)
    }
  }

  private func rung(oneTimer net: Int64, on day: Int32, at moment: Int32) -> Int {
    moment - 30 - day < 365 ? cuts.rung(days: 1, net: net) : 0
  }

  private func appendRFM(to rows: inout [SegmentRow]) {
    let r = scope.calendar.days.map { cuts.now.scores(lastDay: $0, purchaseDays: 0, net: .min).r }
    var groups: [SegmentKey: SegmentSums] = [:]
    rfm.forEach { cell, sums in
      let (last, room) = (cell % days, cell / days)
      let (f, m, from) = (room / 5 % 5 + 1, room % 5 + 1, room / 25)
      let scores = RFMScores(r: r[last], f: f, m: m)
      for (scheme, from, group) in [
        (SegmentScheme.rfm, from, scores.r * 10 + scores.fm), (.score, 0, 10 + scores.r),
        (.score, 0, 20 + f), (.score, 0, 30 + m),
      ] {
        let key = SegmentKey(scheme: scheme, from: from, group: group, last: last)
        groups[key, default: SegmentSums()].add(sums)
      }
    }
    let sorted = groups.sorted { $0.key < $1.key }
    for (key, sums) in sorted { rows.append(row(key, sums)) }
  }

  private func appendPairs(
    _ scheme: SegmentScheme,
    _ table: borrowing SumTable<SegmentSums>,
    to rows: inout [SegmentRow]
  ) {
    table.forEach { cell, sums in
      let (last, pair) = (cell % days, cell / days)
      let key = SegmentKey(scheme: scheme, from: pair / 5, group: pair % 5, last: last)
      rows.append(row(key, sums))
    }
  }

  private func row(_ key: SegmentKey, _ sums: SegmentSums) -> SegmentRow {
    var row = SegmentRow(
      scheme: key.scheme,
      from: Int32(key.from),
      group: Int32(key.group),
      lastDay: Day(number: scope.calendar.days[key.last])
    )
    row.add(sums)
    return row
  }

  /// The number of a ladder row's cell.
  private func place(of row: SegmentRow) -> Int {
    (Int(row.from) * 5 + Int(row.group)) * days + scope.calendar.index(of: row.lastDay.number)
  }
}

/// Where a row of `Segments` stands among the others.
private struct SegmentKey: Hashable, Comparable {
  var scheme: SegmentScheme
  var from: Int
  var group: Int
  var last: Int

  static func < (a: SegmentKey, b: SegmentKey) -> Bool {
    (a.scheme.rawValue, a.from, a.group, a.last) < (b.scheme.rawValue, b.from, b.group, b.last)
  }
}
