import Commerce

/// Reads one customer's purchase days after another out of the ledger's columns.
struct CustomerReader {
  private let ledger: Ledger
  private let index: OrderIndex
  private let scope: Scope
  private let late: LateRefunds
  private(set) var days: [PurchaseDay] = []
  private(set) var orders: [PurchaseOrder] = []
  private(set) var traits = FirstTraits()

  init(ledger: Ledger, index: OrderIndex, scope: Scope, late: LateRefunds) {
    self.ledger = ledger
    self.index = index
    self.scope = scope
    self.late = late
  }

  /// Fills `days`, `orders` and `traits`, days ascending; all are empty without an order.
  mutating func read(_ customer: Int) {
    days.removeAll(keepingCapacity: true)
    orders.removeAll(keepingCapacity: true)
    traits = FirstTraits(
      channel: index.firstChannel[customer],
      product: index.firstProduct[customer]
    )
    for order in ledger.orders(of: customer) {
      let day = ledger.orders[order].day
      guard day <= scope.asOf else { break }
      if days.last?.day != day {
        days.append(
          PurchaseDay(
            day: day,
            index: scope.calendar.index(of: day),
            firstOrder: Int32(orders.count)
          )
        )
      }
      add(order)
      if days.count == 1, ledger.orders[order].gift { traits.gift = true }
    }
  }

  /// One order as the walk sees it.
  func purchaseOrder(_ order: Int) -> PurchaseOrder {
    let gross = ledger.orders[order].gross
    let discount = ledger.orders[order].discount
    let returned = ledger.orders[order].returned
    var found = PurchaseOrder(
      gross: gross,
      discount: discount,
      returned: returned == 0 ? 0 : returned - late.after(scope.asOf, order: order),
      goodsCost: 0,
      uncostedLines: ledger.orders[order].lineCount,
      depth: DepthClass(gross: gross, discount: discount),
      stack: (discount > 0 ? 1 : 0) + (ledger.orders[order].freeShipping ? 1 : 0)
        + (ledger.orders[order].gift ? 1 : 0)
    )
    guard scope.hasCosts else { return found }
    let first = Int(ledger.orders[order].firstLine)
    for line in first..<(first + Int(ledger.orders[order].lineCount)) {
      let cost = ledger.lines.costs[line]
      guard cost >= 0 else { continue }
      found.goodsCost += cost
      found.uncostedLines -= 1
    }
    return found
  }

  private mutating func add(_ order: Int) {
    let found = purchaseOrder(order)
    orders.append(found)
    let returned = ledger.orders[order].returned
    let last = days.count - 1
    days[last].orders += 1
    days[last].units += Int64(ledger.orders[order].units)
    days[last].gross += found.gross
    days[last].discount += found.discount
    days[last].shippingSubsidy += ledger.shippingSubsidy(of: order)
    days[last].goodsCost += found.goodsCost
    days[last].uncostedLines += found.uncostedLines
    if found.depth == .fullPrice {
      days[last].fullPriceOrders += 1
      days[last].fullPriceSales += found.sales
    }
    if returned != 0 {
      days[last].returned += found.returned
      days[last].returnedBefore += returned - late.after(scope.before, order: order)
      days[last].returnedByQuarter += returned - late.after(scope.quarter, order: order)
    }
  }
}

/// The refunds that the export dates, by order.
struct LateRefunds: Sendable {
  private var refunds: [Refund]

  init(ledger: Ledger) {
    refunds = ledger.refunds.sorted { ($0.order, $0.day) < ($1.order, $1.day) }
  }

  /// Refunds of an order processed after a day.
  func after(_ day: Int32, order: Int) -> Int64 {
    guard !refunds.isEmpty else { return 0 }
    let first = lowerBound(refunds) { ($0.order, $0.day) <= (Int32(order), day) }
    return refunds[first...].prefix { $0.order == order }.reduce(0) { $0 + $1.amount }
  }
}
