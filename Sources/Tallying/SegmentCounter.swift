import Commerce

/// Fills `Segments` in the second walk: places every customer by the cuts, at D and 28 days before.
struct SegmentCounter: ~Copyable, Sendable {
  private let scope: Scope
  private let cuts: Cuts
  private let now: ScoreTable
  private let before: ScoreTable
  private let tierCuts: FourCuts
  private let days: Int
  /// By group before, F and M score, last day; R follows from the last day.
  private var rfm: SumTable<SegmentSums>
  /// By tier before, tier, last day.
  private var tiers: SumTable<SegmentSums>
  /// By rung before, rung, last day; and their customers by steps to the next rung.
  private var ladder: SumTable<SegmentSums>
  private var steps: CountTable
  private var quarters: QuarterCounter
  private var oneTimers: OneTimerCells
  private var moves: GroupMoveCounter

  private static let groups = RFMGroup.allCases.count

  init(scope: Scope, cuts: Cuts, choices: TallyChoices) {
    self.scope = scope
    self.cuts = cuts
    now = ScoreTable(cuts.now, scope.calendar)
    before = ScoreTable(cuts.before, scope.calendar)
    tierCuts = FourCuts(cuts.tiers)
    days = scope.calendar.days.count
    rfm = SumTable(cells: SegmentCounter.groups * 25 * days, limit: scope.limit)
    tiers = SumTable(cells: 25 * days, limit: scope.limit)
    ladder = SumTable(cells: 25 * days, limit: scope.limit)
    steps = CountTable(cells: 25 * 9 * days, counts: scope.customers, limit: scope.limit)
    quarters = QuarterCounter(scope: scope, cuts: cuts)
    oneTimers = OneTimerCells(scope: scope, cuts: cuts)
    moves = GroupMoveCounter(scope: scope, choices: choices)
  }

  /// Some customers, as the first walk saw them.
  mutating func visit(_ customers: Range<Int>, of ledger: Ledger, _ refunds: DatedRefunds) {
    let orders = ledger.orders.span
    let starts = ledger.customerStarts.span
    var reader = CustomerReader(ledger: ledger, scope: scope, refunds: refunds)
    for customer in customers {
      let range = Int(starts[customer])..<Int(starts[customer + 1])
      guard let range = scope.visible(range, orders) else { continue }
      let order = orders[range.lowerBound]
      if range.count == 1, order.returned == 0 {
        oneTimers.add(order.sales, on: order.day)
        moves.visit(range, of: orders, group: RFMGroup.notYet.rawValue)
      } else if let standing = Standing(old: range, of: orders, scope) {
        _ = add(standing, standing, (0, 0), SegmentSums(standing))
      } else {
        reader.read(range, of: orders, ledgerStart: Int32(range.lowerBound))
        let days = reader.purchases.span.extracting(first: reader.count)
        let group = visit(days, hasReturns: reader.hasReturns)
        moves.visit(range, of: orders, group: group)
      }
    }
  }

  /// Places a customer, and says which group they were in 28 days before D.
  private mutating func visit(_ purchases: Span<PurchaseDay>, hasReturns: Bool) -> Int32 {
    let last = purchases[purchases.count - 1].day
    let now = Standing(purchases, at: scope.asOf, .now)
    let before =
      last <= scope.before && !hasReturns ? now : Standing(purchases, at: scope.before, .before)
    let rungs = (
      now: rung(purchases, at: scope.asOf, .now),
      before: before.purchaseDays > 0 ? rung(purchases, at: scope.before, .before) : 0
    )
    return add(now, before, rungs, SegmentSums(now))
  }

  private mutating func add(
    _ now: Standing,
    _ before: Standing,
    _ rungs: (now: Int, before: Int),
    _ sums: SegmentSums
  ) -> Int32 {
    quarters.add(now, sums.customers)
    let wasCustomer = before.purchaseDays > 0
    let from = wasCustomer ? self.before.group(before) : RFMGroup.notYet.rawValue
    let last = Int(now.last)
    let f = self.now.purchaseDays.passed(Int64(now.purchaseDays))
    let room = (Int(from) * 5 + f) * 5 + self.now.net.passed(now.net)
    rfm.add(sums, to: room * days + last)
    let tierBefore = wasCustomer ? tier(before.average) : 0
    tiers.add(sums, to: (tierBefore * 5 + tier(now.average)) * days + last)
    ladder.add(sums, to: (rungs.before * 5 + rungs.now) * days + last)
    guard rungs.now < 4 else { return from }
    let missing = max(0, 1 << rungs.now - now.trailingDays)
    steps.add(
      ((rungs.before * 5 + rungs.now) * days + last) * 9 + missing,
      Int32(sums.customers)
    )
    return from
  }

  mutating func merge(_ other: borrowing SegmentCounter) {
    rfm.merge(other.rfm)
    tiers.merge(other.tiers)
    ladder.merge(other.ladder)
    steps.merge(other.steps)
    quarters.merge(other.quarters)
    oneTimers.merge(other.oneTimers)
    moves.merge(other.moves)
  }

  /// Sales of the last weeks by the group of their customers.
  func finishedMoves() -> [MoveRow] { moves.finished() }

  /// 1…4.
  private func tier(_ average: Int64) -> Int { 1 + tierCuts.passed(average) }

  /// The rung of a day: the highest one held at any time in the 30 days up to it.
  ///
  /// So a customer steps down only 30 days after falling short, and up at once. Within those days a
  /// rung can only rise on a purchase day, so their start and their purchase days are looked at.
  func rung(
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
    return Segments(rows: rows, rooms: scoreRooms(), quarters: quarters.finished())
  }

  private func scoreRooms() -> [ScoreRoomRow] {
    var counts = [Int](repeating: 0, count: 125)
    rfm.forEach { cell, sums in
      let scores = cell / days % 25
      counts[(Int(now.r[cell % days]) - 1) * 25 + scores] += Int(sums.customers)
    }
    return counts.indices.filter { counts[$0] > 0 }.map { room in
      ScoreRoomRow(
        r: room / 25 + 1,
        f: room / 5 % 5 + 1,
        m: room % 5 + 1,
        customers: counts[room]
      )
    }
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
      _ = add(standing, wasCustomer ? standing : Standing(), rungs, sums)
    }
  }

  private func rung(oneTimer net: Int64, on day: Int32, at moment: Int32) -> Int {
    moment - 30 - day < 365 ? cuts.rung(days: 1, net: net) : 0
  }

  private func appendRFM(to rows: inout [SegmentRow]) {
    // By group before, room of the grid and last day; and by score and last day.
    var rooms = SumTable<SegmentSums>(cells: SegmentCounter.groups * 60 * days, limit: scope.limit)
    var scores = SumTable<SegmentSums>(cells: 40 * days, limit: scope.limit)
    rfm.forEach { cell, sums in
      let (last, room) = (cell % days, cell / days)
      let (f, m, from) = (room / 5 % 5 + 1, room % 5 + 1, room / 25)
      let found = RFMScores(r: Int(now.r[last]), f: f, m: m)
      rooms.add(sums, to: (from * 60 + found.r * 10 + found.fm) * days + last)
      for group in [10 + found.r, 20 + f, 30 + m] { scores.add(sums, to: group * days + last) }
    }
    rooms.forEach { cell, sums in
      let (last, room) = (cell % days, cell / days)
      rows.append(row(.rfm, from: room / 60, room % 60, last, sums))
    }
    scores.forEach { cell, sums in
      rows.append(row(.score, from: 0, cell / days, cell % days, sums))
    }
  }

  private func appendPairs(
    _ scheme: SegmentScheme,
    _ table: borrowing SumTable<SegmentSums>,
    to rows: inout [SegmentRow]
  ) {
    table.forEach { cell, sums in
      let (last, pair) = (cell % days, cell / days)
      rows.append(row(scheme, from: pair / 5, pair % 5, last, sums))
    }
  }

  private func row(
    _ scheme: SegmentScheme,
    from: Int,
    _ group: Int,
    _ last: Int,
    _ sums: SegmentSums
  ) -> SegmentRow {
    var row = SegmentRow(
      scheme: scheme,
      from: Int32(from),
      group: Int32(group),
      lastDay: Day(number: scope.calendar.days[last])
    )
    row.add(sums)
    return row
  }

  /// The number of a ladder row's cell.
  private func place(of row: SegmentRow) -> Int {
    (Int(row.from) * 5 + Int(row.group)) * days + scope.calendar.index(of: row.lastDay.number)
  }
}

extension Scope {
  /// The orders up to D among those of a customer; `nil` for none.
  @inline(__always)
  func visible(_ range: Range<Int>, _ orders: Span<Order>) -> Range<Int>? {
    var end = range.upperBound
    while end > range.lowerBound, orders[end - 1].day > asOf { end -= 1 }
    return end > range.lowerBound ? range.lowerBound..<end : nil
  }
}
