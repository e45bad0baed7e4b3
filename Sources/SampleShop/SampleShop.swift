package import Commerce

/// A made-up tea-ware shop of any size: the same orders for the same two numbers, on any machine.
///
/// Two and a half years up to Sunday 2026-11-22, prices in yuan, times of Asia/Shanghai. The shop
/// has seasons and festivals, paydays, customers of very different rhythm, one box that brings
/// people back, discounts that grow with every purchase and faster in the last months, and weeks of
/// late parcels after which people leave. No person stands behind any row; there are no names,
/// telephone numbers or addresses.
///
/// Orders are made day by day and in the order of time: time grows with their number, memory with
/// the customers who may still come back.
package struct SampleShop: Sendable {
  /// The orders of the shop that the repository keeps, made with seed 1.
  package static let keptOrders = 7900
  /// Where orders stand in a content folder.
  package static let ordersPath = "orders/sample-orders.csv"
  package static let timeZone = "Asia/Shanghai"
  package static let currency = "CNY"
  package static var firstDay: Day { ShopCalendar.first }
  package static var lastDay: Day { ShopCalendar.last }

  package var orders: Int
  package var seed: UInt64

  package init(orders: Int = SampleShop.keptOrders, seed: UInt64 = 1) {
    self.orders = orders
    self.seed = seed
  }

  /// Makes the export: a header, then a row a line of an order, in pieces of whole lines.
  package func makeOrders<Failure: Error>(
    _ put: ([UInt8]) throws(Failure) -> Void
  ) throws(Failure) {
    var year = ShopYears(seed: seed)
    var rows = OrderRows()
    let weights = year.calendar.weights
    let total = max(1, weights.reduce(0, +))
    var passed = 0
    var written = 0
    for (day, weight) in weights.enumerated() {
      passed += weight
      let target = orders * passed / total
      year.makeDay(day, orders: target - written, into: &rows)
      written = target
      if rows.bytes.count > SampleShop.pieceSize {
        try put(rows.bytes)
        rows.bytes.removeAll(keepingCapacity: true)
      }
    }
    if !rows.bytes.isEmpty { try put(rows.bytes) }
  }

  private static let pieceSize = 1 << 18
}
