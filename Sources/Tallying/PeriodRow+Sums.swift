extension PeriodRow {
  var isEmpty: Bool { allOrders == 0 && allReturns == 0 }

  /// Customers' first purchase days on one day.
  mutating func addFirst(_ sums: DaySums) {
    add(sums)
    newOnly += Int(sums.days)
    firstDays += Int(sums.days)
  }

  /// Their later ones: all that is bought is bought again.
  mutating func addRepeated(_ sums: DaySums) {
    add(sums)
    returningOnly += Int(sums.days)
    repeatSales += sums.gross - sums.discount
    repeatSalesSquares += sums.moments.salesSquares
    repeatSalesTimesSales += sums.moments.salesSquares
  }

  private mutating func add(_ sums: DaySums) {
    orders += Int(sums.orders)
    purchaseDays += Int(sums.days)
    buyers += Int(sums.days)
    repeatsOfCalibrated += Int(sums.calibrated)
    gross += sums.gross
    discount += sums.discount
    units += sums.units
    shippingSubsidy += sums.shippingSubsidy
    goodsCost += sums.goodsCost
    uncostedLines += Int(sums.uncostedLines)
    fullPriceOrders += Int(sums.fullPriceOrders)
    fullPriceSales += sums.fullPriceSales
    largest = max(largest, sums.largest)
    add(sums.moments)
  }

  /// Customers who bought once, all on one day with the same benefits.
  mutating func add(oneTimers sums: OrderSums, _ benefits: Benefits) {
    let count = Int(sums.orders)
    orders += count
    purchaseDays += count
    buyers += count
    newOnly += count
    firstDays += count
    gross += sums.gross
    discount += sums.discount
    units += sums.units
    shippingSubsidy += sums.shippingSubsidy
    goodsCost += sums.goodsCost
    uncostedLines += Int(sums.uncostedLines)
    if benefits.isFullPrice {
      fullPriceOrders += count
      fullPriceSales += sums.sales
    }
    largest = max(largest, sums.largest)
    salesSquares += sums.salesSquares
    salesTimesOrders += Int128(sums.sales)
    ordersSquares += Int128(count)
    unitsSquares += sums.unitsSquares
    unitsTimesOrders += Int128(sums.units)
  }

  /// Customers with several purchase days in the period, who were counted once for each.
  mutating func add(_ sums: RunSums) {
    buyers -= Int(sums.furtherDays)
    buyersTwice += Int(sums.twice)
    newAndRepeated += Int(sums.newAndRepeated)
    newOnly -= Int(sums.newAndRepeated)
    returningOnly = buyers - firstDays
    largest = max(largest, sums.largest)
    add(sums.moments)
    repeatSalesSquares += sums.repeatSquares
    repeatSalesTimesSales += sums.repeatTimesSales
  }

  /// The same without any sum of squares or products.
  var withoutMoments: PeriodRow {
    var row = self
    (row.salesSquares, row.salesTimesOrders, row.ordersSquares) = (0, 0, 0)
    (row.unitsSquares, row.unitsTimesOrders) = (0, 0)
    (row.repeatSalesSquares, row.repeatSalesTimesSales) = (0, 0)
    return row
  }

  private mutating func add(_ moments: Moments) {
    salesSquares += moments.salesSquares
    salesTimesOrders += moments.salesTimesOrders
    ordersSquares += moments.ordersSquares
    unitsSquares += moments.unitsSquares
    unitsTimesOrders += moments.unitsTimesOrders
  }

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
  mutating func add(_ sums: OrderSums, _ benefits: Benefits) {
    orders += Int(sums.orders)
    gross += sums.gross
    discount += sums.discount
    units += sums.units
    shippingSubsidy += sums.shippingSubsidy
    goodsCost += sums.goodsCost
    uncostedLines += Int(sums.uncostedLines)
    if benefits.isFullPrice {
      fullPriceOrders += Int(sums.orders)
      fullPriceSales += sums.sales
    }
    salesSquares += sums.salesSquares
    unitsSquares += sums.unitsSquares
    largest = max(largest, sums.largest)
  }

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
