package import Commerce

/// A made-up tea-ware shop of any size: the same orders for the same two numbers, on any machine.
///
/// Two and a half years up to Sunday 2026-11-22, prices in yuan, times of Asia/Shanghai. The shop
/// has seasons and festivals, paydays, customers of very different rhythm, one box that brings
/// people back, discounts that grow with every purchase and faster in the last months, and weeks of
/// late parcels after which people leave. It tries playbooks on some of them, of which some work.
/// No person stands behind any row; there are no names, telephone numbers or addresses.
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
    try live(&year, &rows) { _, rows throws(Failure) in
      guard rows.bytes.count > SampleShop.pieceSize else { return }
      try put(rows.bytes)
      rows.bytes.removeAll(keepingCapacity: true)
    }
    if !rows.bytes.isEmpty { try put(rows.bytes) }
  }

  /// The optional tables that come with the orders; the people and days in them are those of the
  /// orders, and nobody stands behind them either.
  ///
  /// Only a made-up shop may keep its assignments among them: for any other they name people.
  package static let tables = ShopTable.allCases

  /// Where a table stands in a content folder.
  package static func path(of table: ShopTable) -> String { "\(table.rawValue).csv" }

  /// Makes one of the tables, in pieces of whole lines.
  ///
  /// The shop's years are lived through once for each table, so that none waits in memory.
  package func makeTable<Failure: Error>(
    _ table: ShopTable,
    _ put: ([UInt8]) throws(Failure) -> Void
  ) throws(Failure) {
    if let fixed = SampleNotes.fixedTable(table, orders: orders, seed: seed) {
      return try put(fixed)
    }
    var year = ShopYears(seed: seed)
    year.notes = SampleNotes(table, seed: seed)
    var rows = OrderRows()
    try live(&year, &rows) { year, rows throws(Failure) in
      rows.bytes.removeAll(keepingCapacity: true)
      guard let notes = year.notes, notes.bytes.count > SampleShop.pieceSize else { return }
      try put(notes.bytes)
      year.notes?.bytes.removeAll(keepingCapacity: true)
    }
    if let notes = year.notes, !notes.bytes.isEmpty { try put(notes.bytes) }
  }

  /// Lives through all days and calls after each.
  private func live<Failure: Error>(
    _ year: inout ShopYears,
    _ rows: inout OrderRows,
    _ dayIsOver: (inout ShopYears, inout OrderRows) throws(Failure) -> Void
  ) throws(Failure) {
    let weights = year.calendar.weights
    let total = max(1, weights.reduce(0, +))
    var passed = 0
    var written = 0
    for (day, weight) in weights.enumerated() {
      passed += weight
      let target = orders * passed / total
      year.makeDay(day, orders: target - written, into: &rows)
      written = target
      try dayIsOver(&year, &rows)
    }
  }

  private static let pieceSize = 1 << 18
}
