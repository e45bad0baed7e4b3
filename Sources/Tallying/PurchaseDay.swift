import Commerce

/// All valid orders of one customer on one day: one purchase.
struct PurchaseDay: Sendable {
  /// `Day.number`, and its positions in the calendar of the run.
  var day: Int32
  var index: Int32
  var week: Int32
  var month: Int32
  var part: Int32
  /// Where the day's first order stands in the queue and in the ledger; the others follow it.
  var firstOrder: Int32
  var firstInLedger: Int32
  var orders: Int32 = 0
  var fullPriceOrders: Int32 = 0
  /// Of the first order.
  var benefits: Benefits
  var uncostedLines: Int64 = 0
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
  /// Gross − discounts.
  var sales: Int64 = 0
}

/// How deep an order is discounted, whether it is at all, free shipping and gift, as one number.
struct Benefits: Sendable {
  /// 0…7 at full price (4 with a discount), 8…11 between, 12…15 deals; +1 free shipping, +2 gift.
  let code: Int32

  static let count = 16

  init(code: Int) { self.code = Int32(code) }

  @inline(__always)
  init(_ order: Order) {
    let depth = DepthClass(gross: order.gross, discount: order.discount).rawValue
    let extras: Int32 = (order.freeShipping ? 1 : 0) + (order.gift ? 2 : 0)
    code = (depth == 0 ? (order.discount > 0 ? 4 : 0) : 4 + 4 * depth) + extras
  }

  @inline(__always)
  var depth: Int { code < 8 ? 0 : Int(code) / 4 - 1 }
  var isFullPrice: Bool { code < 8 }
  var isGift: Bool { code & 2 != 0 }
  /// Any discount + free shipping + gift.
  @inline(__always)
  var stack: Int { (code >= 4 ? 1 : 0) + Int(code & 1) + Int(code >> 1 & 1) }
}
