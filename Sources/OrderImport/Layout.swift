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
  /// `nil`: rows are lines if a column says what a line is.
  var grain: Grain?
  /// All of these headers must be there.
  var signature: [String] = []
  /// And none of these.
  var absent: [String] = []
  /// Headers by meaning; several headers of one field are tried from first to last in each row.
  var columns: [(OrderField, [String])] = []
  var statuses: [(OrderStatus, [String])] = []
  var timeZone: String?
  var currency: String?
  var country: String?
  /// Order ids that begin so, followed by digits, are of this status.
  var statusByPrefix: [(prefix: String, status: OrderStatus)] = []
  /// An amount refunded covers shipping and tax too: more than the goods cost is not a return.
  var refundsIncludeShipping = false
  /// The order's discount repeats the lines' where the subtotal says so.
  var discountMayRepeatLines = false
  /// A cancelled order with money back was bought and returned.
  var closedWithRefundIsRefunded = false
  /// Headers are also recognised by what such headers mean elsewhere.
  var usesSynonyms = false
}

extension Layout {
  /// All built-in layouts, the more particular ones first.
  static let all: [Layout] = [shopify, taobaoOrders, taobaoItems, onlineRetail, canonical]

  static func named(_ name: String) -> Layout? { all.first { $0.name == name } }

  static let canonical = Layout(
    name: "canonical",
    columns: OrderField.allCases.map { ($0, [$0.rawValue]) },
    usesSynonyms: true
  )

  static let shopify = Layout(
    name: "shopify",
    grain: .lineFirst,
    signature: ["Name", "Financial Status", "Created at", "Lineitem quantity", "Lineitem price"],
    columns: [
      (.orderID, ["Id"]), (.orderName, ["Name"]), (.orderedAt, ["Created at"]),
      (.paidAt, ["Paid at"]), (.email, ["Email"]),
      (.phone, ["Phone", "Billing Phone", "Shipping Phone"]), (.status, ["Financial Status"]),
      (.cancelledAt, ["Cancelled at"]), (.currency, ["Currency"]), (.subtotal, ["Subtotal"]),
      (.orderTotal, ["Total"]), (.shippingCharged, ["Shipping"]),
      (.orderDiscount, ["Discount Amount"]), (.refunded, ["Refunded Amount"]),
      (.sku, ["Lineitem sku"]), (.product, ["Lineitem name"]), (.quantity, ["Lineitem quantity"]),
      (.unitPrice, ["Lineitem price"]), (.discount, ["Lineitem discount"]), (.brand, ["Vendor"]),
      (.channel, ["Source"]), (.tags, ["Tags"]),
      (.region, ["Shipping Province Name", "Shipping Province", "Billing Province"]),
      (.city, ["Shipping City", "Billing City"]),
      (.country, ["Shipping Country", "Billing Country"]),
      (.customerName, ["Billing Name", "Shipping Name"]),
      (.address, ["Shipping Address1", "Billing Address1"]),
    ],
    statuses: [
      (.paid, ["paid", "authorized", "partially_paid"]), (.pending, ["pending"]),
      (.refunded, ["refunded"]), (.partiallyRefunded, ["partially_refunded"]),
      (.voided, ["voided"]), (.unpaid, ["expired", "unpaid"]),
    ],
    refundsIncludeShipping: true,
    discountMayRepeatLines: true
  )

  static let taobaoOrders = Layout(
    name: "taobao",
    grain: .order,
    signature: ["订单编号", "买家会员名", "买家应付货款", "订单状态", "订单创建时间"],
    columns: [
      (.orderID, ["订单编号"]), (.customerID, ["买家会员名"]), (.email, ["买家支付宝账号"]),
      (.phone, ["联系手机", "联系电话"]), (.orderedAt, ["订单创建时间"]), (.paidAt, ["订单付款时间"]),
      (.status, ["订单状态"]), (.orderTotal, ["总金额"]), (.subtotal, ["买家应付货款"]),
      (.shippingCharged, ["买家应付邮费"]), (.refunded, ["退款金额"]), (.product, ["宝贝标题"]),
      (.quantity, ["宝贝总数量"]), (.regionOfAddress, ["收货地址"]), (.customerName, ["收货人姓名"]),
      (.address, ["收货地址"]),
    ],
    statuses: taobaoStatuses,
    timeZone: "Asia/Shanghai",
    currency: "CNY",
    country: "CN",
    refundsIncludeShipping: true,
    closedWithRefundIsRefunded: true
  )

  static let taobaoItems = Layout(
    name: "taobao-items",
    grain: .items,
    signature: ["订单编号", "标题", "价格", "购买数量", "订单状态"],
    absent: ["买家会员名"],
    columns: [
      (.orderID, ["订单编号"]), (.product, ["标题"]), (.unitPrice, ["价格"]), (.quantity, ["购买数量"]),
      (.sku, ["商家编码", "外部系统编号"]), (.lineStatus, ["订单状态"]),
    ],
    statuses: taobaoStatuses,
    timeZone: "Asia/Shanghai",
    currency: "CNY",
    country: "CN"
  )

  private static let taobaoStatuses: [(OrderStatus, [String])] = [
    (.unpaid, ["等待买家付款", "没有创建支付宝交易"]),
    (.paid, ["买家已付款，等待卖家发货", "买家已付款,等待卖家发货", "等待卖家发货", "卖家部分发货"]),
    (.shipped, ["卖家已发货，等待买家确认", "卖家已发货,等待买家确认", "买家已签收"]),
    (.completed, ["交易成功"]),
    (.cancelled, ["交易关闭", "付款以前，卖家或买家主动关闭交易"]),
    (.refunded, ["退款成功"]),
  ]

  static let onlineRetail = Layout(
    name: "online-retail",
    grain: .line,
    signature: ["InvoiceNo", "StockCode", "Quantity", "InvoiceDate", "UnitPrice", "CustomerID"],
    columns: [
      (.orderID, ["InvoiceNo"]), (.sku, ["StockCode"]), (.product, ["Description"]),
      (.quantity, ["Quantity"]), (.orderedAt, ["InvoiceDate"]), (.unitPrice, ["UnitPrice"]),
      (.customerID, ["CustomerID"]), (.country, ["Country"]), (.region, ["Country"]),
    ],
    timeZone: "Europe/London",
    currency: "GBP",
    country: "GB",
    statusByPrefix: [("A", .adjustment)]
  )
}
