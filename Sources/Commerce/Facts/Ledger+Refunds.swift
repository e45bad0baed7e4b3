extension Ledger {
  /// Books the refunds of the table: what each order gave back, and on which day.
  ///
  /// Many exports state a total given back for the order themselves, without a day. That total and
  /// the rows of the table tell of the same money, so they are never added: an order gave back the
  /// larger of the two. If the table has more, the export was made before the last refund; if the
  /// export has more, the table misses one, and what is missing counts on the order's own day, as
  /// it would without the table. What the table dates can be rewound to a past day.
  ///
  /// Cost: O(refunds log refunds).
  package mutating func bookRefunds() {
    var dated = tables.refunds.compactMap { row in
      row.amount > 0 ? Refund(order: row.order, day: row.day.number, amount: row.amount) : nil
    }
    guard !dated.isEmpty else { return }
    dated.sort { ($0.order, $0.day, $0.amount) < ($1.order, $1.day, $1.amount) }
    var total: Int64 = 0
    for (index, refund) in dated.enumerated() {
      let isFirst = index == 0 || dated[index - 1].order != refund.order
      // Beyond what any ledger may hold: the sum is seen to be too large.
      total = min((isFirst ? 0 : total) + refund.amount, 1 << 60)
      let order = Int(refund.order)
      orders[order].returned = max(orders[order].returned, total)
    }
    refunds = dated
  }
}
