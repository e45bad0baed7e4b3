import Commerce

/// Orders that are each all that their customer bought, or that have no customer.
struct OrderSums: Sums {
  var orders: Int64 = 0
  var units: Int64 = 0
  var gross: Int64 = 0
  var discount: Int64 = 0
  /// Processed by D.
  var returned: Int64 = 0
  var shippingSubsidy: Int64 = 0
  var goodsCost: Int64 = 0
  var uncostedLines: Int64 = 0
  /// Of gross − discounts; 0 where none is positive.
  var largest: Int64 = 0
  var salesSquares: Int128 = 0
  var salesCubes: Int128 = 0
  var unitsSquares: Int128 = 0

  init() {}

  var isEmpty: Bool { orders == 0 }
  var sales: Int64 { gross - discount }

  @inline(__always)
  mutating func add(_ order: Order) {
    let sales = order.sales
    let units = Int64(order.units)
    orders &+= 1
    self.units &+= units
    gross &+= order.gross
    discount &+= order.discount
    uncostedLines &+= Int64(order.lineCount)
    largest = max(largest, sales)
    let squares = product(sales, sales)
    salesSquares &+= squares
    salesCubes &+= squares &* Int128(truncatingIfNeeded: sales)
    unitsSquares &+= product(units, units)
  }

  mutating func add(_ other: OrderSums) {
    orders += other.orders
    units += other.units
    gross += other.gross
    discount += other.discount
    returned += other.returned
    shippingSubsidy += other.shippingSubsidy
    goodsCost += other.goodsCost
    uncostedLines += other.uncostedLines
    largest = max(largest, other.largest)
    salesSquares += other.salesSquares
    salesCubes &+= other.salesCubes
    unitsSquares += other.unitsSquares
  }
}

/// Sums of orders by day and benefits: the finest cells that all other tallies of them add up from.
///
/// More than half of a shop's customers ever buy once. They are counted here alone, and spread over
/// the tallies when the walk is over.
struct OrderCells: ~Copyable, Sendable {
  private var table: SumTable<OrderSums>
  private let scope: Scope

  init(scope: Scope) {
    self.scope = scope
    table = SumTable(cells: scope.calendar.days.count * Benefits.count, limit: scope.limit)
  }

  /// Adds an order of the day at a position, with `returned` processed by D.
  @inline(__always)
  mutating func add(
    _ order: Order,
    at day: Int32,
    _ benefits: Benefits,
    subsidy: Int64,
    cost: GoodsCost?,
    returned: Int64 = 0
  ) {
    table.change(Int(day) * Benefits.count + Int(benefits.code)) { sums in
      sums.add(order)
      sums.returned &+= returned
      sums.shippingSubsidy &+= subsidy
      guard let cost else { return }
      sums.goodsCost &+= cost.amount
      sums.uncostedLines &-= cost.lines
    }
  }

  mutating func merge(_ other: borrowing OrderCells) { table.merge(other.table) }

  /// Hands out the cells with orders, days ascending.
  func forEach(
    _ body: (PurchaseCalendar.Place, Benefits, OrderSums) -> Void
  ) {
    table.forEach { cell, sums in
      let place = scope.calendar.places[cell / Benefits.count]
      body(place, Benefits(code: cell % Benefits.count), sums)
    }
  }
}
