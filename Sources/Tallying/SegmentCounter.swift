import Commerce

/// Fills `Segments` in the second walk: places every customer by the cuts, at D and 28 days before.
struct SegmentCounter: Sendable {
  private let scope: Scope
  private let cuts: Cuts
  private var table = SparseTable<SegmentRow>()

  init(scope: Scope, cuts: Cuts) {
    self.scope = scope
    self.cuts = cuts
  }

  mutating func visit(_ purchases: Span<PurchaseDay>) {
    let now = Standing(purchases, at: scope.asOf, .now)
    let before = Standing(purchases, at: scope.before, .before)
    let wasCustomer = before.purchaseDays > 0
    let scores = self.scores(now, cuts.now)
    let from = wasCustomer ? self.scores(before, cuts.before).group : .notYet
    add(.rfm, from.rawValue, Int32(scores.r * 10 + scores.fm), now)
    add(.score, 0, Int32(10 + scores.r), now)
    add(.score, 0, Int32(20 + scores.f), now)
    add(.score, 0, Int32(30 + scores.m), now)
    add(.tier, wasCustomer ? tier(before.average) : 0, tier(now.average), now)
    let rung = self.rung(purchases, at: scope.asOf, .now)
    let rungBefore = wasCustomer ? self.rung(purchases, at: scope.before, .before) : 0
    let needed = [1, 2, 4, 8]
    let steps = rung < 4 ? max(0, needed[Int(rung)] - now.trailingDays) : nil
    add(.ladder, rungBefore, rung, now, steps: steps)
  }

  mutating func merge(_ other: SegmentCounter) { table.merge(other.table) { $0.add($1) } }

  func finished() -> Segments { Segments(rows: table.sorted().map(\.row)) }

  private func scores(_ standing: Standing, _ cuts: Cuts.Scores) -> RFMScores {
    cuts.scores(
      lastDay: scope.calendar.days[Int(standing.last)],
      purchaseDays: standing.purchaseDays,
      net: standing.net
    )
  }

  private func tier(_ average: Int64) -> Int32 {
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
  ) -> Int32 {
    var best: Int32 = 0
    var count = 0
    var net: Int64 = 0
    var oldest = 0
    var next = 0
    func slide(to end: Int32) {
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
      best = max(best, rawRung(days: count, net: net))
    }
    slide(to: day - 30)
    while next < purchases.count, purchases[next].day <= day { slide(to: purchases[next].day) }
    return best
  }

  private func rawRung(days: Int, net: Int64) -> Int32 {
    guard days > 0 else { return 0 }
    if days >= 8, let cut = cuts.ladderP90, net >= cut { return 4 }
    if days >= 4 { return 3 }
    if let cut = cuts.ladderP80, net >= cut { return 3 }
    return days >= 2 ? 2 : 1
  }

  private mutating func add(
    _ scheme: SegmentScheme,
    _ from: Int32,
    _ group: Int32,
    _ standing: Standing,
    steps: Int? = nil
  ) {
    let key =
      UInt64(truncatingIfNeeded: scheme.rawValue) << 48 | UInt64(truncatingIfNeeded: from) << 40
      | UInt64(truncatingIfNeeded: group) << 32 | UInt64(truncatingIfNeeded: standing.last)
    var slot = table.find(key)
    if slot < 0 {
      let day = Day(number: scope.calendar.days[Int(standing.last)])
      let row = SegmentRow(scheme: scheme, from: from, group: group, lastDay: day)
      slot = table.insert(key, row)
    }
    table.rows[slot].add(standing)
    if let steps { table.rows[slot].steps[steps] += 1 }
  }
}

extension SegmentRow {
  fileprivate mutating func add(_ standing: Standing) {
    customers += 1
    orders += Int(standing.orders)
    purchaseDays += standing.purchaseDays
    net += standing.net
    largest = max(largest, standing.net)
  }

  fileprivate mutating func add(_ other: SegmentRow) {
    customers += other.customers
    orders += other.orders
    purchaseDays += other.purchaseDays
    net += other.net
    largest = max(largest, other.largest)
    for index in steps.indices { steps[index] += other.steps[index] }
  }
}
