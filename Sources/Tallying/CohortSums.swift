/// What a cohort bought in one period.
struct CohortSums: Sums {
  var customers: Int32 = 0
  var purchaseDays: Int32 = 0
  var orders: Int32 = 0
  var second: Int32 = 0
  var gross: Int64 = 0
  var discount: Int64 = 0
  var returns: Int64 = 0
  var shippingSubsidy: Int64 = 0
  var goodsCost: Int64 = 0
  var uncostedLines: Int64 = 0
  var largest: Int64 = 0
  var squaresChange: Int128 = 0
  var cubesChange: Int128 = 0

  init() {}

  var isEmpty: Bool { customers == 0 }

  /// One purchase day of a customer, whose squared and cubed net sales it changes.
  @inline(__always)
  mutating func add(
    _ day: PurchaseDay,
    isSecond: Bool,
    _ squares: Int128,
    _ cubes: Int128,
    hasMore: Bool
  ) {
    purchaseDays &+= 1
    orders &+= day.orders
    second &+= isSecond ? 1 : 0
    gross &+= day.gross
    discount &+= day.discount
    returns &+= day.returned
    uncostedLines &+= day.uncostedLines
    if hasMore {
      shippingSubsidy &+= day.shippingSubsidy
      goodsCost &+= day.goodsCost
    }
    squaresChange &+= squares
    cubesChange &+= cubes
  }

  /// The end of the period for a customer who bought in it.
  @inline(__always)
  mutating func close(net: Int64) {
    customers &+= 1
    largest = max(largest, net)
  }

  mutating func add(_ other: CohortSums) {
    customers += other.customers
    purchaseDays += other.purchaseDays
    orders += other.orders
    second += other.second
    gross += other.gross
    discount += other.discount
    returns += other.returns
    shippingSubsidy += other.shippingSubsidy
    goodsCost += other.goodsCost
    uncostedLines += other.uncostedLines
    largest = max(largest, other.largest)
    squaresChange &+= other.squaresChange
    cubesChange &+= other.cubesChange
  }

  /// Customers who bought once, in their first period.
  mutating func add(oneTimers sums: OrderSums) {
    let count = Int32(sums.orders)
    customers += count
    purchaseDays += count
    orders += count
    gross += sums.gross
    discount += sums.discount
    shippingSubsidy += sums.shippingSubsidy
    goodsCost += sums.goodsCost
    uncostedLines += sums.uncostedLines
    largest = max(largest, sums.largest)
    squaresChange &+= sums.salesSquares
    cubesChange &+= sums.salesCubes
  }
}

extension CohortRow {
  mutating func add(_ sums: CohortSums) {
    customers += Int(sums.customers)
    purchaseDays += Int(sums.purchaseDays)
    orders += Int(sums.orders)
    second += Int(sums.second)
    gross += sums.gross
    discount += sums.discount
    returns += sums.returns
    shippingSubsidy += sums.shippingSubsidy
    goodsCost += sums.goodsCost
    uncostedLines += Int(sums.uncostedLines)
    largest = max(largest, sums.largest)
    netSquaresChange &+= sums.squaresChange
    netCubesChange &+= sums.cubesChange
  }
}
