import Commerce

/// What a customer amounts to at a day: the purchase days up to it, with returns processed by it.
struct Standing {
  /// Calendar position of the last purchase day.
  var last: Int32 = -1
  var purchaseDays = 0
  var orders: Int64 = 0
  /// Gross − discounts.
  var sales: Int64 = 0
  var net: Int64 = 0
  /// In the 365 days that end with the day.
  var trailingDays = 0
  var trailingNet: Int64 = 0

  init() {}

  /// Of one order.
  init(oneTimer sales: Int64, at last: Int32) {
    self.last = last
    purchaseDays = 1
    orders = 1
    self.sales = sales
    net = sales
  }

  /// Of a customer whose last purchase is so long ago, with nothing given back, that the 28 days
  /// before D changed nothing and no rung is held; `nil` for others.
  @inline(__always)
  init?(old range: Range<Int>, of orders: Span<Order>, _ scope: Scope) {
    let day = orders[range.upperBound - 1].day
    guard scope.before - 30 - day >= 365 else { return nil }
    var current = Int32.min
    for index in range {
      guard orders[index].returned == 0 else { return nil }
      sales &+= orders[index].sales
      if orders[index].day != current {
        current = orders[index].day
        purchaseDays &+= 1
      }
    }
    last = Int32(scope.calendar.index(of: day))
    self.orders = Int64(range.count)
    net = sales
  }

  init(_ purchases: Span<PurchaseDay>, at day: Int32, _ moment: AmountMoment) {
    for index in purchases.indices {
      guard purchases[index].day <= day else { return }
      let net = purchases[index].net(at: moment)
      last = purchases[index].index
      purchaseDays += 1
      orders += Int64(purchases[index].orders)
      sales += purchases[index].sales
      self.net += net
      if day - purchases[index].day < 365 {
        trailingDays += 1
        trailingNet += net
      }
    }
  }

  /// (Gross − discounts) per order, cut to whole minor units towards zero; 0 without an order.
  var average: Int64 { orders == 0 ? 0 : sales / orders }
  /// (Gross − discounts) per purchase day, cut likewise; 0 without one.
  var daySales: Int64 { purchaseDays == 0 ? 0 : sales / Int64(purchaseDays) }
}

extension PurchaseDay {
  @inline(__always)
  func net(at moment: AmountMoment) -> Int64 {
    switch moment {
    case .now: sales - returned
    case .before: sales - returnedBefore
    case .quarter: sales - returnedByQuarter
    }
  }
}
