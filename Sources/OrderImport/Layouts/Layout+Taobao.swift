import Commerce

extension Layout {
  /// Taobao and Tmall, `ExportOrderList`: three generations of columns under the same names.
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

  /// Taobao, `ExportOrderDetailList`: the lines of the orders in the other file.
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
    (.paid, ["买家已付款，等待卖家发货", "等待卖家发货", "卖家部分发货"]),
    (.shipped, ["卖家已发货，等待买家确认", "买家已签收"]), (.completed, ["交易成功"]),
    (.cancelled, ["交易关闭", "付款以前，卖家或买家主动关闭交易"]), (.refunded, ["退款成功"]),
  ]
}
