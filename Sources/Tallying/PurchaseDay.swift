/// All valid orders of one customer on one day: one purchase.
struct PurchaseDay: Sendable {
  /// `Day.number`, and its position in the calendar of the run.
  var day: Int32
  var index: Int32
  /// The customer's orders of this day: `firstOrder ..< firstOrder + orders`.
  var firstOrder: Int32
  var orders: Int32 = 0
  var fullPriceOrders: Int32 = 0
  var uncostedLines: Int32 = 0
  var units: Int64 = 0
  var gross: Int64 = 0
  var discount: Int64 = 0
  /// Processed by D, by D − 28 and by the quarter's end.
  var returned: Int64 = 0
  var returnedBefore: Int64 = 0
  var returnedByQuarter: Int64 = 0
  var shippingSubsidy: Int64 = 0
  var goodsCost: Int64 = 0
  var fullPriceSales: Int64 = 0

  init(day: Int32, index: Int32, firstOrder: Int32) {
    self.day = day
    self.index = index
    self.firstOrder = firstOrder
  }

  var sales: Int64 { gross - discount }
}

/// One valid order as the walk sees it.
struct PurchaseOrder: Sendable {
  var gross: Int64
  var discount: Int64
  /// Processed by D.
  var returned: Int64
  var goodsCost: Int64
  var uncostedLines: Int32
  var depth: DepthClass
  /// Any discount + free shipping + gift.
  var stack: Int32

  var sales: Int64 { gross - discount }
}

/// What is known of a customer's first purchase day beyond its amounts.
struct FirstTraits: Sendable {
  var channel: Int32 = Strata.unknown
  var product: Int32 = Strata.unknown
  var gift = false
}
