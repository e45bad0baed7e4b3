/// What one customer has bought of one product so far, and in the span that is being counted.
struct ProductEntry: BitwiseCopyable, Sendable {
  var position: Int32 = 0
  var span: Int32 = 0
  /// The order and the day that held the product last.
  var lastOrder: Int32 = -1
  var lastDay: Int32 = 0
  /// On the last day.
  var dayUnits: Int64 = 0
  var hasGap = false

  var orders: Int32 = 0
  var purchaseDays: Int32 = 0
  var firsts: Int32 = 0
  /// 1 where a second purchase counts, and where there is one.
  var gatewayEligible: Int32 = 0
  var gatewayReturned: Int32 = 0
  var units: Int64 = 0
  var gross: Int64 = 0
  var discount: Int64 = 0
  var discountedSales: Int64 = 0
  var goodsCost: Int64 = 0
  var uncostedLines: Int64 = 0

  init() {}

  /// For a customer whose second purchase counts.
  @inline(__always)
  mutating func setGateway(cameBack: Bool) {
    gatewayEligible = firsts
    gatewayReturned = cameBack ? firsts : 0
  }

  @inline(__always)
  mutating func add(gross: Int64, discount: Int64, units: Int64) {
    self.units &+= units
    self.gross &+= gross
    self.discount &+= discount
    if !DepthClass.isFullPrice(gross: gross, discount: discount) {
      discountedSales &+= gross &- discount
    }
  }

  /// Forgets the sums of a span that is counted.
  mutating func clear() {
    (orders, purchaseDays, firsts, gatewayEligible, gatewayReturned) = (0, 0, 0, 0, 0)
    (units, gross, discount, discountedSales, goodsCost, uncostedLines) = (0, 0, 0, 0, 0, 0)
  }
}

/// Customers in one cell.
struct ProductSums: Sums {
  var orders: Int32 = 0
  var purchaseDays: Int32 = 0
  var firsts: Int32 = 0
  var customers: Int32 = 0
  var gatewayEligible: Int32 = 0
  var gatewayReturned: Int32 = 0
  var units: Int64 = 0
  var gross: Int64 = 0
  var discount: Int64 = 0
  var discountedSales: Int64 = 0
  var goodsCost: Int64 = 0
  var uncostedLines: Int64 = 0
  var largest: Int64 = 0
  var mostUnits: Int64 = 0

  init() {}

  var isEmpty: Bool { customers == 0 }

  /// All that a customer bought in the cell.
  @inline(__always)
  mutating func add(_ entry: ProductEntry) {
    customers &+= 1
    orders &+= entry.orders
    purchaseDays &+= entry.purchaseDays
    firsts &+= entry.firsts
    gatewayEligible &+= entry.gatewayEligible
    gatewayReturned &+= entry.gatewayReturned
    units &+= entry.units
    gross &+= entry.gross
    discount &+= entry.discount
    discountedSales &+= entry.discountedSales
    goodsCost &+= entry.goodsCost
    uncostedLines &+= entry.uncostedLines
    largest = max(largest, entry.gross &- entry.discount)
    mostUnits = max(mostUnits, entry.units)
  }

  mutating func add(_ other: ProductSums) {
    customers += other.customers
    orders += other.orders
    purchaseDays += other.purchaseDays
    firsts += other.firsts
    gatewayEligible += other.gatewayEligible
    gatewayReturned += other.gatewayReturned
    units += other.units
    gross += other.gross
    discount += other.discount
    discountedSales += other.discountedSales
    goodsCost += other.goodsCost
    uncostedLines += other.uncostedLines
    largest = max(largest, other.largest)
    mostUnits = max(mostUnits, other.mostUnits)
  }

  func row(product: Int32, span: ProductSpan) -> ProductRow {
    var row = ProductRow(product: product, span: span)
    row.orders = Int(orders)
    row.units = Int(units)
    row.purchaseDays = Int(purchaseDays)
    row.firsts = Int(firsts)
    row.gross = gross
    row.discount = discount
    row.goodsCost = goodsCost
    row.uncostedLines = Int(uncostedLines)
    row.discountedSales = discountedSales
    row.customers = Int(customers)
    row.largest = largest
    row.mostUnits = Int(mostUnits)
    row.gatewayEligible = Int(gatewayEligible)
    row.gatewayReturned = Int(gatewayReturned)
    return row
  }
}
