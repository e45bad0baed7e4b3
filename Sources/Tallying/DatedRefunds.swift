import Commerce

/// The refunds that the export dates, by order.
struct DatedRefunds: Sendable {
  private let refunds: [Refund]

  init(_ ledger: Ledger) {
    let found = ledger.refunds
    let isSorted = zip(found, found.dropFirst()).allSatisfy { $0.order <= $1.order }
    refunds = isSorted ? found : found.sorted { $0.order < $1.order }
  }

  /// Those of one order.
  func of(_ order: Int) -> ArraySlice<Refund> {
    guard !refunds.isEmpty else { return [] }
    let first = lowerBound(refunds) { $0.order < Int32(order) }
    var last = first
    while last < refunds.count, refunds[last].order == Int32(order) { last += 1 }
    return refunds[first..<last]
  }
}

/// What an order gave back, by when it was processed.
struct Returned: Sendable {
  /// By D, by D − 28 and by the quarter's end.
  var now: Int64
  var before: Int64
  var byQuarter: Int64
}

/// A return in the period it was processed in.
struct Booking: Sendable {
  var day: Int32
  var amount: Int64
}

extension DatedRefunds {
  /// What an order gave back by the days of the run.
  ///
  /// What its dated refunds leave over counts on the order's own day. Those processed by D are
  /// added to `bookings`.
  func read(_ order: Order, _ index: Int, _ scope: Scope, bookings: inout [Booking]) -> Returned {
    var found = Returned(now: order.returned, before: order.returned, byQuarter: order.returned)
    var undated = order.returned
    for refund in of(index) {
      undated -= refund.amount
      if refund.day > scope.asOf { found.now -= refund.amount }
      if refund.day > scope.before { found.before -= refund.amount }
      if refund.day > scope.quarter { found.byQuarter -= refund.amount }
      if refund.day <= scope.asOf {
        bookings.append(Booking(day: refund.day, amount: refund.amount))
      }
    }
    if undated > 0 { bookings.append(Booking(day: order.day, amount: undated)) }
    return found
  }
}
