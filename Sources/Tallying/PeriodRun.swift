/// What one customer bought in one period: the inner grouping of `Periods`.
struct PeriodRun {
  /// Position of the period in its table.
  var period: Int32
  var hasFirst = false
  var purchaseDays = 0
  var orders: Int64 = 0
  var repeatsOfCalibrated = 0
  var units: Int64 = 0
  var gross: Int64 = 0
  var discount: Int64 = 0
  var shippingSubsidy: Int64 = 0
  var goodsCost: Int64 = 0
  var uncostedLines = 0
  var fullPriceOrders = 0
  var fullPriceSales: Int64 = 0
  var repeatSales: Int64 = 0

  init(period: Int32) { self.period = period }

  init(_ day: PurchaseDay, isFirst: Bool, calibrated: Bool) {
    period = day.index
    hasFirst = isFirst
    purchaseDays = 1
    orders = Int64(day.orders)
    repeatsOfCalibrated = isFirst || !calibrated ? 0 : 1
    units = day.units
    gross = day.gross
    discount = day.discount
    shippingSubsidy = day.shippingSubsidy
    goodsCost = day.goodsCost
    uncostedLines = Int(day.uncostedLines)
    fullPriceOrders = Int(day.fullPriceOrders)
    fullPriceSales = day.fullPriceSales
    repeatSales = isFirst ? 0 : day.sales
  }

  @inline(__always)
  mutating func add(_ other: PeriodRun) {
    hasFirst = hasFirst || other.hasFirst
    purchaseDays += other.purchaseDays
    orders += other.orders
    repeatsOfCalibrated += other.repeatsOfCalibrated
    units += other.units
    gross += other.gross
    discount += other.discount
    shippingSubsidy += other.shippingSubsidy
    goodsCost += other.goodsCost
    uncostedLines += other.uncostedLines
    fullPriceOrders += other.fullPriceOrders
    fullPriceSales += other.fullPriceSales
    repeatSales += other.repeatSales
  }

  /// Adds the customer to the period's row; nothing where the customer did not buy.
  func flush(into row: inout PeriodRow) {
    guard purchaseDays > 0 else { return }
    row.orders += Int(orders)
    row.purchaseDays += purchaseDays
    row.buyers += 1
    if purchaseDays > 1 { row.buyersTwice += 1 }
    if hasFirst {
      row.firstDays += 1
      if purchaseDays > 1 { row.newAndRepeated += 1 } else { row.newOnly += 1 }
    } else {
      row.returningOnly += 1
    }
    row.repeatsOfCalibrated += repeatsOfCalibrated
    row.gross += gross
    row.discount += discount
    row.units += units
    row.shippingSubsidy += shippingSubsidy
    row.goodsCost += goodsCost
    row.uncostedLines += uncostedLines
    row.fullPriceOrders += fullPriceOrders
    row.fullPriceSales += fullPriceSales
    addMoments(to: &row)
  }

  private func addMoments(to row: inout PeriodRow) {
    let sales = gross - discount
    row.salesSquares += product(sales, sales)
    row.salesTimesOrders += product(sales, orders)
    row.ordersSquares += product(orders, orders)
    row.unitsSquares += product(units, units)
    row.unitsTimesOrders += product(units, orders)
    row.repeatSales += repeatSales
    row.repeatSalesSquares += product(repeatSales, repeatSales)
    row.repeatSalesTimesSales += product(repeatSales, sales)
    row.largest = max(row.largest, sales)
  }
}

/// The exact product of two 64-bit numbers.
@inline(__always)
func product(_ a: Int64, _ b: Int64) -> Int128 {
  Int128(truncatingIfNeeded: a) &* Int128(truncatingIfNeeded: b)
}

extension PeriodRow {
  var isEmpty: Bool { allOrders == 0 && allReturns == 0 }

  mutating func add(_ other: PeriodRow) {
    orders += other.orders
    purchaseDays += other.purchaseDays
    buyers += other.buyers
    buyersTwice += other.buyersTwice
    newOnly += other.newOnly
    newAndRepeated += other.newAndRepeated
    returningOnly += other.returningOnly
    firstDays += other.firstDays
    repeatsOfCalibrated += other.repeatsOfCalibrated
    gross += other.gross
    discount += other.discount
    returns += other.returns
    units += other.units
    shippingSubsidy += other.shippingSubsidy
    goodsCost += other.goodsCost
    uncostedLines += other.uncostedLines
    fullPriceOrders += other.fullPriceOrders
    fullPriceSales += other.fullPriceSales
    salesSquares += other.salesSquares
    salesTimesOrders += other.salesTimesOrders
    ordersSquares += other.ordersSquares
    unitsSquares += other.unitsSquares
    unitsTimesOrders += other.unitsTimesOrders
    repeatSales += other.repeatSales
    repeatSalesSquares += other.repeatSalesSquares
    repeatSalesTimesSales += other.repeatSalesTimesSales
    largest = max(largest, other.largest)
    anonymous.add(other.anonymous)
  }
}

extension PeriodRow.Anonymous {
  mutating func add(_ other: PeriodRow.Anonymous) {
    orders += other.orders
    gross += other.gross
    discount += other.discount
    returns += other.returns
    units += other.units
    shippingSubsidy += other.shippingSubsidy
    goodsCost += other.goodsCost
    uncostedLines += other.uncostedLines
    fullPriceOrders += other.fullPriceOrders
    fullPriceSales += other.fullPriceSales
    salesSquares += other.salesSquares
    unitsSquares += other.unitsSquares
    largest = max(largest, other.largest)
  }
}
