import Commerce

/// Fills `Discounts`: one run a customer, k and week, with a sum for each of its twelve cells.
struct DiscountCounter: Sendable {
  private static let largestK = 5
  private static let cells = 12

  private let scope: Scope
  private var table = SparseTable<DiscountRow>()
  /// The open run of the customer being visited, by cell; rows of the table are made at its end.
  private var run = [DiscountRun](repeating: DiscountRun(), count: cells)

  init(scope: Scope) { self.scope = scope }

  mutating func visit(_ purchases: Span<PurchaseDay>, _ orders: Span<PurchaseOrder>) {
    for index in purchases.indices {
      let day = purchases[index]
      let k = min(index + 1, DiscountCounter.largestK)
      let week = scope.calendar.weekOfDay[Int(day.index)]
      let first = Int(day.firstOrder)
      for order in first..<(first + Int(day.orders)) {
        let cell = Int(orders[order].depth.rawValue) * 4 + Int(orders[order].stack)
        run[cell].add(orders[order])
        if order == first { run[cell].purchaseDays += 1 }
      }
      // Only the fifth and later can share a cell with the next purchase day.
      let next = index + 1
      if next < purchases.count, k == DiscountCounter.largestK,
        scope.calendar.weekOfDay[Int(purchases[next].index)] == week
      {
        continue
      }
      flush(k: k, week: week)
    }
  }

  /// An order without a customer.
  mutating func visit(anonymous order: PurchaseOrder, on day: Int32) {
    let cell = Int(order.depth.rawValue) * 4 + Int(order.stack)
    run[cell].add(order)
    flush(k: 0, week: scope.calendar.weekOfDay[Int(scope.calendar.index(of: day))])
  }

  mutating func merge(_ other: DiscountCounter) { table.merge(other.table) { $0.add($1) } }

  func finished() -> Discounts { Discounts(rows: table.sorted().map(\.row)) }

  private mutating func flush(k: Int, week: Int32) {
    for cell in 0..<DiscountCounter.cells where run[cell].orders > 0 {
      let key =
        UInt64(truncatingIfNeeded: k) << 32 | UInt64(truncatingIfNeeded: week) << 8
        | UInt64(truncatingIfNeeded: cell)
      var slot = table.find(key)
      if slot < 0 {
        let row = DiscountRow(
          k: k,
          week: Week(number: scope.calendar.weeks[Int(week)]),
          depth: DepthClass(rawValue: Int32(cell / 4)) ?? .fullPrice,
          stack: cell % 4
        )
        slot = table.insert(key, row)
      }
      table.rows[slot].add(run[cell])
      run[cell] = DiscountRun()
    }
  }
}

/// What one customer bought in one cell.
private struct DiscountRun {
  var purchaseDays = 0
  var orders = 0
  var gross: Int64 = 0
  var discount: Int64 = 0
  var returns: Int64 = 0
  var goodsCost: Int64 = 0
  var uncostedLines = 0

  mutating func add(_ order: PurchaseOrder) {
    orders += 1
    gross += order.gross
    discount += order.discount
    returns += order.returned
    goodsCost += order.goodsCost
    uncostedLines += Int(order.uncostedLines)
  }
}

extension DiscountRow {
  fileprivate mutating func add(_ run: DiscountRun) {
    purchaseDays += run.purchaseDays
    orders += run.orders
    customers += 1
    gross += run.gross
    discount += run.discount
    returns += run.returns
    goodsCost += run.goodsCost
    uncostedLines += run.uncostedLines
    largest = max(largest, run.gross - run.discount)
  }

  fileprivate mutating func add(_ other: DiscountRow) {
    purchaseDays += other.purchaseDays
    orders += other.orders
    customers += other.customers
    gross += other.gross
    discount += other.discount
    returns += other.returns
    goodsCost += other.goodsCost
    uncostedLines += other.uncostedLines
    largest = max(largest, other.largest)
  }
}
