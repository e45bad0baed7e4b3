/// Purchase days of one calendar day, either all their customers' first or none.
struct DaySums: Sums {
  var days: Int64 = 0
  var orders: Int64 = 0
  var units: Int64 = 0
  var gross: Int64 = 0
  var discount: Int64 = 0
  var shippingSubsidy: Int64 = 0
  var goodsCost: Int64 = 0
  var uncostedLines: Int64 = 0
  var fullPriceOrders: Int64 = 0
  var fullPriceSales: Int64 = 0
  /// Of customers first seen by the end of the calibration.
  var calibrated: Int64 = 0
  /// Of gross − discounts; 0 where none is positive.
  var largest: Int64 = 0
  var moments = Moments()

  init() {}

  var isEmpty: Bool { days == 0 }

  @inline(__always)
  mutating func add(_ day: PurchaseDay, calibrated: Bool) {
    days &+= 1
    orders &+= Int64(day.orders)
    units &+= day.units
    gross &+= day.gross
    discount &+= day.discount
    shippingSubsidy &+= day.shippingSubsidy
    goodsCost &+= day.goodsCost
    uncostedLines &+= day.uncostedLines
    fullPriceOrders &+= Int64(day.fullPriceOrders)
    fullPriceSales &+= day.fullPriceSales
    self.calibrated &+= calibrated ? 1 : 0
    largest = max(largest, day.sales)
    moments.add(sales: day.sales, orders: Int64(day.orders), units: day.units)
  }

  mutating func add(_ other: DaySums) {
    days += other.days
    orders += other.orders
    units += other.units
    gross += other.gross
    discount += other.discount
    shippingSubsidy += other.shippingSubsidy
    goodsCost += other.goodsCost
    uncostedLines += other.uncostedLines
    fullPriceOrders += other.fullPriceOrders
    fullPriceSales += other.fullPriceSales
    calibrated += other.calibrated
    largest = max(largest, other.largest)
    moments.add(other.moments)
  }
}

/// ΣA² ΣAN ΣN² ΣU² ΣUN over customers.
struct Moments: BitwiseCopyable, Sendable {
  var salesSquares: Int128 = 0
  var salesTimesOrders: Int128 = 0
  var ordersSquares: Int128 = 0
  var unitsSquares: Int128 = 0
  var unitsTimesOrders: Int128 = 0

  @inline(__always)
  mutating func add(sales: Int64, orders: Int64, units: Int64) {
    salesSquares &+= product(sales, sales)
    salesTimesOrders &+= product(sales, orders)
    ordersSquares &+= product(orders, orders)
    unitsSquares &+= product(units, units)
    unitsTimesOrders &+= product(units, orders)
  }

  @inline(__always)
  mutating func remove(sales: Int64, orders: Int64, units: Int64) {
    salesSquares &-= product(sales, sales)
    salesTimesOrders &-= product(sales, orders)
    ordersSquares &-= product(orders, orders)
    unitsSquares &-= product(units, units)
    unitsTimesOrders &-= product(units, orders)
  }

  mutating func add(_ other: Moments) {
    salesSquares += other.salesSquares
    salesTimesOrders += other.salesTimesOrders
    ordersSquares += other.ordersSquares
    unitsSquares += other.unitsSquares
    unitsTimesOrders += other.unitsTimesOrders
  }
}

/// What a period has other than the sum of its days: customers with several purchase days in it.
struct RunSums: Sums {
  /// Purchase days after a customer's first in the period.
  var furtherDays: Int64 = 0
  /// Customers with two purchase days or more, and those of them who were new.
  var twice: Int64 = 0
  var newAndRepeated: Int64 = 0
  /// Largest A of a customer, with one purchase day or more; 0 where none is positive.
  var largest: Int64 = 0
  /// The moments of their sums less those of their days.
  var moments = Moments()
  /// The same of ΣR² and ΣRA.
  var repeatSquares: Int128 = 0
  var repeatTimesSales: Int128 = 0

  init() {}

  var isEmpty: Bool { furtherDays == 0 && largest == 0 }

  mutating func add(_ other: RunSums) {
    furtherDays += other.furtherDays
    twice += other.twice
    newAndRepeated += other.newAndRepeated
    largest = max(largest, other.largest)
    moments.add(other.moments)
    repeatSquares += other.repeatSquares
    repeatTimesSales += other.repeatTimesSales
  }

  /// One customer's purchase days of the period.
  @inline(__always)
  mutating func add(_ days: Span<PurchaseDay>, _ range: Range<Int>) {
    if range.count == 1 {
      largest = max(largest, days[range.lowerBound].sales)
    } else {
      addSeveral(days, range)
    }
  }

  private mutating func addSeveral(_ days: Span<PurchaseDay>, _ range: Range<Int>) {
    var (sales, orders, units, again) = (Int64(0), Int64(0), Int64(0), Int64(0))
    for k in range {
      let a = days[k].sales
      sales &+= a
      orders &+= Int64(days[k].orders)
      units &+= days[k].units
      moments.remove(sales: a, orders: Int64(days[k].orders), units: days[k].units)
      guard k > 0 else { continue }
      again &+= a
      repeatSquares &-= product(a, a)
      repeatTimesSales &-= product(a, a)
    }
    moments.add(sales: sales, orders: orders, units: units)
    repeatSquares &+= product(again, again)
    repeatTimesSales &+= product(again, sales)
    furtherDays &+= Int64(range.count - 1)
    twice &+= 1
    if range.lowerBound == 0 { newAndRepeated &+= 1 }
    largest = max(largest, sales)
  }
}

/// What one customer bought in a window.
struct WindowRun {
  private(set) var days: Int64 = 0
  private(set) var hasFirst = false
  private(set) var sales: Int64 = 0
  private(set) var orders: Int64 = 0
  private(set) var units: Int64 = 0
  /// Sales of purchases with k ≥ 2.
  private(set) var again: Int64 = 0

  @inline(__always)
  mutating func add(_ day: PurchaseDay, isFirst: Bool) {
    days &+= 1
    sales &+= day.sales
    orders &+= Int64(day.orders)
    units &+= day.units
    if isFirst { hasFirst = true } else { again &+= day.sales }
  }
}

extension RunSums {
  /// One customer in a window, whose moments stand here alone.
  @inline(__always)
  mutating func add(_ run: WindowRun) {
    furtherDays &+= run.days &- 1
    if run.days > 1 {
      twice &+= 1
      newAndRepeated &+= run.hasFirst ? 1 : 0
    }
    largest = max(largest, run.sales)
    moments.add(sales: run.sales, orders: run.orders, units: run.units)
    repeatSquares &+= product(run.again, run.again)
    repeatTimesSales &+= product(run.again, run.sales)
  }
}

/// The exact product of two 64-bit numbers.
@inline(__always)
func product(_ a: Int64, _ b: Int64) -> Int128 {
  Int128(truncatingIfNeeded: a) &* Int128(truncatingIfNeeded: b)
}
