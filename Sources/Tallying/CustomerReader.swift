import Commerce

/// Reads one customer's purchase days after another out of the ledger.
struct CustomerReader {
  private let ledger: Ledger
  private let scope: Scope
  private let refunds: DatedRefunds
  /// Ascending from `start` on; what is behind `count` of them means nothing.
  private(set) var purchases: [PurchaseDay] = []
  /// 0, unless customers before are kept.
  private(set) var start = 0
  private(set) var count = 0
  /// Returns of these orders processed by D.
  private(set) var bookings: [Booking] = []
  /// Whether an order gave anything back.
  private(set) var hasReturns = false
  private(set) var isGift = false

  init(ledger: Ledger, scope: Scope, refunds: DatedRefunds) {
    self.ledger = ledger
    self.scope = scope
    self.refunds = refunds
  }

  /// Fills `days` from a customer's orders up to D, of which there is at least one.
  ///
  /// `ledgerStart` is where they begin in the ledger.
  mutating func read(_ range: Range<Int>, of orders: Span<Order>, ledgerStart: Int32) {
    start = 0
    fill(range, of: orders, ledgerStart)
  }

  /// The same behind the customer before, who is kept.
  mutating func readNext(_ range: Range<Int>, of orders: Span<Order>, ledgerStart: Int32) {
    start += count
    fill(range, of: orders, ledgerStart)
  }

  /// Keeps none of the customers before.
  mutating func forget() { (start, count) = (0, 0) }

  @inline(__always)
  private mutating func fill(_ range: Range<Int>, of orders: Span<Order>, _ ledgerStart: Int32) {
    count = 0
    if !bookings.isEmpty { bookings.removeAll(keepingCapacity: true) }
    hasReturns = false
    isGift = false
    let shift = Int(ledgerStart) - range.lowerBound
    var current = day(range.lowerBound, orders[range.lowerBound], shift)
    if purchases.count < start + range.count {
      purchases += [PurchaseDay](repeating: current, count: start + 2 * range.count)
    }
    for index in range {
      let order = orders[index]
      if order.day != current.day {
        purchases[start + count] = current
        count += 1
        current = day(index, order, shift)
      }
      add(order, index + shift, to: &current)
      if count == 0, order.gift { isGift = true }
    }
    purchases[start + count] = current
    count += 1
  }

  @inline(__always)
  private func day(_ index: Int, _ order: Order, _ shift: Int) -> PurchaseDay {
    let place = scope.calendar.place(of: order.day)
    return PurchaseDay(
      day: order.day,
      index: place.index,
      week: place.week,
      month: place.month,
      part: place.part,
      firstOrder: Int32(index),
      firstInLedger: Int32(index + shift),
      benefits: Benefits(order)
    )
  }

  @inline(__always)
  private mutating func add(_ order: Order, _ index: Int, to day: inout PurchaseDay) {
    let sales = order.gross &- order.discount
    day.orders &+= 1
    day.units &+= Int64(order.units)
    day.gross &+= order.gross
    day.discount &+= order.discount
    day.sales &+= sales
    day.uncostedLines &+= Int64(order.lineCount)
    if DepthClass.isFullPrice(gross: order.gross, discount: order.discount) {
      day.fullPriceOrders &+= 1
      day.fullPriceSales &+= sales
    }
    if order.returned != 0 { addReturned(order, index, to: &day) }
    if scope.hasSubsidies { day.shippingSubsidy += ledger.shippingSubsidy[index] }
    if scope.hasCosts {
      let cost = GoodsCost(order, ledger)
      day.goodsCost += cost.amount
      day.uncostedLines -= cost.lines
    }
  }

  private mutating func addReturned(_ order: Order, _ index: Int, to day: inout PurchaseDay) {
    hasReturns = true
    let returned = refunds.read(order, index, scope, bookings: &bookings)
    day.returned += returned.now
    day.returnedBefore += returned.before
    day.returnedByQuarter += returned.byQuarter
  }
}

/// What the goods of an order cost, and how many of its lines say so.
struct GoodsCost {
  var amount: Int64 = 0
  var lines: Int64 = 0

  @inline(__always)
  init(_ order: Order, _ ledger: Ledger) {
    let first = Int(order.firstLine)
    for line in first..<(first + Int(order.lineCount)) where ledger.lines.costs[line] >= 0 {
      amount += ledger.lines.costs[line]
      lines += 1
    }
  }
}
