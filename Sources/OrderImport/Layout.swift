import Commerce

/// How a platform writes its orders down: a table of data, so that a platform more is a table more.
struct Layout {
  enum Grain: String {
    /// One row per order.
    case order = "O"
    /// One row per line.
    case line = "L"
    /// One row per line; what is the order's own stands only on its first row.
    case lineFirst = "OL"
    /// One row per line; what is the order's own is repeated on each.
    case lineRepeated = "OLx"
    /// Lines of orders that stand in another file.
    case items = "items"
  }

  var name: String
  /// How well the table itself is known, 0…1: 1 where a real export was seen or quoted.
  var sure = 1.0
  /// `nil`: rows are lines if a column says what a line is.
  var grain: Grain?
  /// All of these headers must be there.
  var signature: [String] = []
  /// And one of these, where there are any.
  var anyOf: [String] = []
  /// And none of these.
  var absent: [String] = []
  /// Headers by meaning; several headers of one field are tried from first to last in each row.
  var columns: [(OrderField, [String])] = []
  var statuses: [(OrderStatus, [String])] = []
  /// Words that stand before a status and say more than it does.
  var statusPrefixes: [(prefix: String, status: OrderStatus)] = []
  var timeZone: String?
  var currency: String?
  var country: String?
  /// Order ids that begin so, followed by digits, are of this status.
  var statusByPrefix: [(prefix: String, status: OrderStatus)] = []

  /// How headers begin of columns whose cells hold goods such as `name:Mug|quantity:2`; of these
  /// only the quantities are read.
  var itemCells: String?
  /// No buyer can be told from another in this file: what to export instead.
  var noBuyer: String?
  /// Exports of it may have no amount at all; its orders are then worth nothing.
  var mayLackAmounts = false
  /// An amount refunded covers shipping and tax too: more than the goods cost is not a return.
  var refundsIncludeShipping = false
  /// The order's discount repeats the lines' where the subtotal says so.
  var discountMayRepeatLines = false
  /// A cancelled order with money back was bought and returned.
  var closedWithRefundIsRefunded = false
  /// Prices and totals of lines stand after all discounts; the order's is the sum of its lines'.
  var pricesAreAfterDiscount = false
  /// What the order's total is above its subtotal was taken off by the shop.
  var subtotalIsAfterDiscount = false
  /// What the order's total is below its goods and shipping was taken off, where no column says it.
  var totalTellsDiscount = false
  /// An order of several goods begins with a row of its own that names none of them.
  var hasSummaryRows = false
  /// A row without an order id goes on with the order of the row above.
  var continuesAbove = false
  /// An order without a time of payment was not paid, where the file has that column.
  var unpaidWithoutPayment = false
  /// Times without an offset are in UTC, whatever the shop's zone.
  var timesAreUTC = false
  /// A buyer may be written `Name (login)`: the login is the same in every export.
  var buyerInParentheses = false
  /// The sign between the ids of orders that were sent together; the first one names the order.
  var idSeparator: UInt8?
  /// Headers are also recognised by what such headers mean elsewhere.
  var usesSynonyms = false
}

extension Layout {
  /// All built-in layouts; of two that fit, the one that explains more headers is taken.
  static let all: [Layout] = [
    shopify, shopifyAPI,
    wooCommerce, wooCommerceOrders, wooCommerceItems, wooCommerceAnalytics, wooCommerceAPI,
    amazonAllOrders, amazonOrders, amazonShipments, etsyItems, etsyOrders, ebay,
    squareItems, squareTransactions, stripe, magento, bigCommerce,
    taobaoOrders, taobaoItems, jd, pinduoduo, youzan, douyin, weChatShop,
    rakuten, yahooJapanOrders, yahooJapanItems,
    onlineRetail, canonical,
  ]

  static func named(_ name: String) -> Layout? { all.first { $0.name == name } }
}
