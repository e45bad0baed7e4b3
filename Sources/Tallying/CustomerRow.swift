package import Commerce

/// Everything the shop's own lists say of one customer: what public tables are sums of.
///
/// As of D, amounts in minor units. Names a person by the ledger's index: private.
package struct CustomerRow: Sendable, Equatable {
  /// Index into the ledger's customers.
  package var customer: Int
  package var firstDay: Day
  package var lastDay: Day
  package var purchaseDays: Int
  package var orders: Int
  package var gross: Int64
  package var discount: Int64
  /// Processed by D.
  package var returns: Int64
  /// Gross − discounts of the repeat purchase days.
  package var repeatSales: Int64
  /// Purchase days with at least 10 % off.
  package var deals: Int
  /// 1…5.
  package var r: Int
  package var f: Int
  package var m: Int
  package var group: RFMGroup
  /// 1…4.
  package var tier: Int
  /// 0…4.
  package var rung: Int
  /// The customer alone as a row of `Lapses`; `nil` without a purchase by the edition's Sunday.
  package var lapse: LapseRow?

  package var net: Int64 { gross - discount - returns }
}

extension Tallies {
  /// Hands out one row a customer, in the ledger's order.
  ///
  /// A walk of its own that only lists ask for; the tallies must be of the same ledger and day, as
  /// their cuts place the customers. Cost: O(orders), on one thread.
  package func forEachCustomer<Failure: Error>(
    of ledger: Ledger,
    _ body: (CustomerRow) throws(Failure) -> Void
  ) throws(Failure) {
    try forEachCustomer(of: ledger, forgettingSince: nil) { row, _ throws(Failure) in
      try body(row)
    }
  }

  /// The same, with a second row for whoever came back on `day` or later: what would be said at D
  /// if the latest purchase day had not been.
  ///
  /// There is no second row for somebody whose only purchase day it was.
  package func forEachCustomer<Failure: Error>(
    of ledger: Ledger,
    forgettingSince day: Day?,
    _ body: (CustomerRow, CustomerRow?) throws(Failure) -> Void
  ) throws(Failure) {
    let pieces = Piece.all(of: ledger)
    let survey = Survey.whole(ledger, pieces, asOf: asOf.number, threads: 1)
    let scope = Scope(ledger: ledger, survey: survey, asOf: asOf, limit: .usual)
    let refunds = DatedRefunds(ledger)
    let placing = Placing(ledger: ledger, scope: scope, cuts: cuts)
    let orders = ledger.orders.span
    let starts = ledger.customerStarts.span
    var reader = CustomerReader(ledger: ledger, scope: scope, refunds: refunds)
    for customer in 0..<(starts.count - 1) {
      let range = Int(starts[customer])..<Int(starts[customer + 1])
      guard let range = scope.visible(range, orders) else { continue }
      reader.read(range, of: orders, ledgerStart: Int32(range.lowerBound))
      let days = reader.purchases.span.extracting(first: reader.count)
      let row = placing.row(of: customer, days)
      var before: CustomerRow?
      if let day, row.lastDay >= day, days.count > 1 {
        before = placing.row(of: customer, days.extracting(first: days.count - 1))
      }
      try body(row, before)
    }
  }
}

/// Places one customer after another by the cuts, as the second walk does.
private struct Placing: ~Copyable {
  private let scope: Scope
  private let segments: SegmentCounter
  private let lapses: LapseCounter
  private let scores: ScoreTable
  private let tiers: FourCuts

  init(ledger: Ledger, scope: Scope, cuts: Cuts) {
    self.scope = scope
    segments = SegmentCounter(scope: scope, cuts: cuts, choices: TallyChoices())
    lapses = LapseCounter(ledger: ledger, scope: scope)
    scores = ScoreTable(cuts.now, scope.calendar)
    tiers = FourCuts(cuts.tiers)
  }

  func row(of customer: Int, _ days: Span<PurchaseDay>) -> CustomerRow {
    let standing = Standing(days, at: scope.asOf, .now)
    var row = CustomerRow(
      customer: customer,
      firstDay: Day(number: days[0].day),
      lastDay: Day(number: days[days.count - 1].day),
      purchaseDays: days.count,
      orders: 0,
      gross: 0,
      discount: 0,
      returns: 0,
      repeatSales: 0,
      deals: 0,
      r: Int(scores.r[Int(standing.last)]),
      f: 1 + scores.purchaseDays.passed(Int64(standing.purchaseDays)),
      m: 1 + scores.net.passed(standing.net),
      group: RFMGroup(rawValue: scores.group(standing)) ?? .notYet,
      tier: 1 + tiers.passed(standing.average),
      rung: segments.rung(days, at: scope.asOf, .now),
      lapse: nil
    )
    for index in days.indices {
      row.orders += Int(days[index].orders)
      row.gross += days[index].gross
      row.discount += days[index].discount
      row.returns += days[index].returned
      if index > 0 { row.repeatSales += days[index].sales }
      if DepthClass(gross: days[index].gross, discount: days[index].discount) == .deal {
        row.deals += 1
      }
    }
    if let judged = lapses.judged(days, customer: customer) {
      var lapse = LapseRow(
        week: Week(number: scope.calendar.weeks[Int(judged.week)]),
        isRepeated: judged.isRepeated,
        evidence: judged.evidence,
        depth: judged.depth
      )
      lapse.customers = 1
      lapse.net = judged.net
      lapse.largest = max(0, judged.net)
      row.lapse = lapse
    }
    return row
  }
}
