package import Commerce

/// Refunds processed within 30 days of their order, by the week of the order, as of D.
package struct QuickRefunds: Sendable, Equatable {
  /// Sorted by reason, week.
  package var rows: [QuickRefundRow] = []
  /// Whether any refund known by D has a day.
  package var areDated = false

  package init() {}
}

package struct QuickRefundRow: TallyRow {
  /// Days after an order in which a refund is a quick one.
  package static let window: Int32 = 30

  /// `nil`: for whatever reason.
  package var reason: RefundReason?
  /// Of the order.
  package var week: Week
  package var orders = 0
  /// Whose last such order is of the week.
  package var customers = 0
  /// Minor units.
  package var amount: Int64 = 0
  /// The most of one customer in the week.
  package var largest: Int64 = 0

  package var key: [Int64] {
    [reason.map { Int64(RefundReason.allCases.firstIndex(of: $0) ?? 0) } ?? -1, Int64(week.number)]
  }
  package var values: [String] {
    [orders, customers].map { "\($0)" } + ["\(amount)", "\(largest)"]
  }

  static let columns = ["reason", "week", "orders", "customers", "amount", "largest"]
}

extension QuickRefunds {
  /// One refund of one order for one reason.
  private struct Item {
    var reason: RefundReason?
    var customer: Int
    var order: Int32
    var week: Week
    var amount: Int64

    var place: (Int64, Int, Int32, Int32) {
      (
        reason.map { Int64(RefundReason.allCases.firstIndex(of: $0) ?? 0) } ?? -1, customer,
        week.number, order
      )
    }
  }

  /// Counts the refunds of a ledger: of any reason those that are booked, by reason those of the
  /// table.
  ///
  /// Cost: O(refunds log refunds).
  init(_ ledger: Ledger, asOf: Day) {
    var items: [Item] = []
    func add(_ reason: RefundReason?, _ order: Int32, _ day: Int32, _ amount: Int64) {
      let bought = ledger.orders[Int(order)].day
      guard day <= asOf.number, bought <= asOf.number else { return }
      areDated = true
      guard day - bought <= QuickRefundRow.window else { return }
      items.append(
        Item(
          reason: reason,
          customer: ledger.customer(of: Int(order)),
          order: order,
          week: Week(containing: Day(number: bought)),
          amount: amount
        )
      )
    }
    for refund in ledger.refunds { add(nil, refund.order, refund.day, refund.amount) }
    for refund in ledger.tables.refunds {
      add(refund.reason, refund.order, refund.day.number, refund.amount)
    }
    guard !items.isEmpty else { return }
    items.sort { $0.place < $1.place }
    rows = QuickRefunds.rows(items)
  }

  private static func rows(_ items: [Item]) -> [QuickRefundRow] {
    var rows: [QuickRefundRow] = []
    var held: Int64 = 0
    for (index, item) in items.enumerated() {
      let before = index > 0 ? items[index - 1] : nil
      let after = index + 1 < items.count ? items[index + 1] : nil
      let isSame = { (other: Item?) in
        other.map { $0.reason == item.reason && $0.customer == item.customer } ?? false
      }
      let isSameWeek = isSame(before) && before?.week == item.week
      let isSameOrder = isSameWeek && before?.order == item.order
      // An order without a customer is its own buyer.
      let goesOn = item.customer >= 0 ? isSameWeek : isSameOrder
      held = (goesOn ? held : 0) + item.amount
      let isLast = item.customer >= 0 && !isSame(after)
      var row = QuickRefundRow(reason: item.reason, week: item.week)
      row.orders = isSameOrder ? 0 : 1
      row.customers = isLast ? 1 : 0
      row.amount = item.amount
      row.largest = max(0, held)
      rows.append(row)
    }
    return added(rows) {
      $0.orders += $1.orders
      $0.customers += $1.customers
      $0.amount += $1.amount
      $0.largest = max($0.largest, $1.largest)
    }
  }
}
