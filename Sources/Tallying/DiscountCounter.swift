import Commerce

/// Fills `Discounts`: a purchase of one order adds to one cell.
///
/// What has to be put together first (several orders of a day; fifth and later purchase days of one
/// week) goes through a run with a sum for each of its twelve cells.
struct DiscountCounter: ~Copyable, Sendable {
  private static let largestK = 5
  private static let cells = 12

  private let ledger: Ledger
  private let scope: Scope
  private let refunds: DatedRefunds
  private var table: SumTable<DiscountSums>
  private var run = Cells<DiscountSums>(cells)

  init(ledger: Ledger, scope: Scope, refunds: DatedRefunds) {
    self.ledger = ledger
    self.scope = scope
    self.refunds = refunds
    let weeks = scope.calendar.weeks.count
    table = SumTable(
      cells: (DiscountCounter.largestK + 1) * weeks * DiscountCounter.cells,
      limit: scope.limit
    )
  }

  /// Asks for the cells of the purchases' first orders, which `visit` will change.
  @inline(__always)
  func prefetch(_ purchases: Span<PurchaseDay>) {
    for index in purchases.indices {
      let k = min(index + 1, DiscountCounter.largestK)
      table.prefetch(cell(k, purchases[index].week, purchases[index].benefits))
    }
  }

  mutating func visit(_ purchases: Span<PurchaseDay>, _ orders: Span<Order>) {
    var isRunning = false
    for index in purchases.indices {
      let week = purchases[index].week
      let k = min(index + 1, DiscountCounter.largestK)
      let next = index + 1
      // Only the fifth and later can share a cell with the next purchase day.
      var goesOn = false
      if k == DiscountCounter.largestK, next < purchases.count {
        goesOn = purchases[next].week == week
      }
      if purchases[index].orders == 1, !goesOn, !isRunning {
        table.change(cell(k, week, purchases[index].benefits)) { $0.add(purchases[index]) }
        continue
      }
      addToRun(purchases[index], orders)
      isRunning = goesOn
      if !goesOn { flush(k: k, week: week) }
    }
  }

  /// So many orders that each are all of their customer, who is unknown where `k` is 0.
  mutating func visit(_ sums: OrderSums, k: Int, week: Int32, _ benefits: Benefits) {
    var found = DiscountSums()
    found.purchaseDays = k == 0 ? 0 : Int32(sums.orders)
    found.orders = Int32(sums.orders)
    found.customers = Int32(sums.orders)
    found.gross = sums.gross
    found.discount = sums.discount
    found.returns = sums.returned
    found.goodsCost = sums.goodsCost
    found.uncostedLines = sums.uncostedLines
    found.largest = sums.largest
    table.add(found, to: cell(k, week, benefits))
  }

  mutating func merge(_ other: borrowing DiscountCounter) { table.merge(other.table) }

  func finished() -> Discounts {
    var rows: [DiscountRow] = []
    let weeks = scope.calendar.weeks
    table.forEach { cell, sums in
      let place = cell / DiscountCounter.cells
      let inner = cell % DiscountCounter.cells
      var row = DiscountRow(
        k: place / weeks.count,
        week: Week(number: weeks[place % weeks.count]),
        depth: DepthClass(rawValue: Int32(inner / 4)) ?? .fullPrice,
        stack: inner % 4
      )
      row.add(sums)
      rows.append(row)
    }
    return Discounts(rows: rows)
  }

  @inline(__always)
  private func cell(_ k: Int, _ week: Int32, _ benefits: Benefits) -> Int {
    (k * scope.calendar.weeks.count + Int(week)) * DiscountCounter.cells
      + DiscountCounter.cell(benefits)
  }

  @inline(__always)
  private static func cell(_ benefits: Benefits) -> Int { benefits.depth * 4 + benefits.stack }

  private mutating func addToRun(_ day: PurchaseDay, _ orders: Span<Order>) {
    let first = Int(day.firstOrder)
    run[DiscountCounter.cell(day.benefits)].purchaseDays += 1
    var ignored: [Booking] = []
    for number in 0..<Int(day.orders) {
      let order = orders[first + number]
      var returned: Int64 = 0
      if order.returned != 0 {
        returned =
          refunds.read(
            order,
            Int(day.firstInLedger) + number,
            scope,
            bookings: &ignored
          ).now
      }
      run[DiscountCounter.cell(Benefits(order))].add(
        order,
        returned: returned,
        cost: scope.hasCosts ? GoodsCost(order, ledger) : nil
      )
    }
  }

  private mutating func flush(k: Int, week: Int32) {
    let place = (k * scope.calendar.weeks.count + Int(week)) * DiscountCounter.cells
    for cell in 0..<DiscountCounter.cells where run[cell].orders > 0 {
      let sums = run[cell]
      table.change(place + cell) { $0.add(customer: sums) }
      run[cell] = DiscountSums()
    }
  }
}

/// Orders in one cell.
struct DiscountSums: Sums {
  var purchaseDays: Int32 = 0
  var orders: Int32 = 0
  var customers: Int32 = 0
  var gross: Int64 = 0
  var discount: Int64 = 0
  var returns: Int64 = 0
  var goodsCost: Int64 = 0
  var uncostedLines: Int64 = 0
  var largest: Int64 = 0

  init() {}

  var isEmpty: Bool { orders == 0 }

  /// All that a customer bought in the cell: a purchase day of one order.
  @inline(__always)
  mutating func add(_ day: PurchaseDay) {
    purchaseDays &+= 1
    orders &+= 1
    customers &+= 1
    gross &+= day.gross
    discount &+= day.discount
    returns &+= day.returned
    goodsCost &+= day.goodsCost
    uncostedLines &+= day.uncostedLines
    largest = max(largest, day.sales)
  }

  /// One of several orders of a customer.
  mutating func add(_ order: Order, returned: Int64, cost: GoodsCost?) {
    orders += 1
    gross += order.gross
    discount += order.discount
    returns += returned
    goodsCost += cost?.amount ?? 0
    uncostedLines += Int64(order.lineCount) - (cost?.lines ?? 0)
  }

  /// All that a customer bought in the cell.
  mutating func add(customer sums: DiscountSums) {
    add(sums)
    customers += 1
    largest = max(largest, sums.gross - sums.discount)
  }

  mutating func add(_ other: DiscountSums) {
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

extension DiscountRow {
  fileprivate mutating func add(_ sums: DiscountSums) {
    purchaseDays += Int(sums.purchaseDays)
    orders += Int(sums.orders)
    customers += Int(sums.customers)
    gross += sums.gross
    discount += sums.discount
    returns += sums.returns
    goodsCost += sums.goodsCost
    uncostedLines += Int(sums.uncostedLines)
    largest = max(largest, sums.largest)
  }
}
