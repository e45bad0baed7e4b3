import Commerce

extension Layout {
  /// JD, orders of a shop on its market: a row a line, amounts of the order on each.
  ///
  /// 结算金额 is what is left of 订单金额 after the shop's own discounts.
  static let jd = Layout(
    name: "jd",
    grain: .lineRepeated,
    signature: ["订单号", "下单时间", "京东价", "订购数量", "订单状态"],
    columns: [
      (.orderID, ["订单号"]), (.orderedAt, ["下单时间"]), (.paidAt, ["付款确认时间"]),
      (.customerID, ["下单帐号", "下单账号"]), (.phone, ["联系电话"]), (.status, ["订单状态"]),
      (.sku, ["商品ID", "货号"]), (.product, ["商品名称"]), (.quantity, ["订购数量"]),
      (.unitPrice, ["京东价"]), (.orderTotal, ["订单金额"]), (.subtotal, ["结算金额"]),
      (.shippingCharged, ["运费金额"]), (.channel, ["订单渠道", "订单来源"]),
      (.regionOfAddress, ["客户地址"]), (.customerName, ["客户姓名"]), (.address, ["客户地址"]),
    ],
    statuses: [
      (.unpaid, ["等待付款", "等待付款确认"]),
      (.paid, ["等待出库", "等待打印", "锁定", "(锁定)等待出库", "暂停", "(暂停)等待出库"]),
      (.shipped, ["等待确认收货", "(锁定)等待确认收货", "已出库"]), (.completed, ["完成", "已完成"]),
      (.cancelled, ["已取消", "取消", "已删除"]), (.refunded, ["已退款"]),
    ],
    statusPrefixes: [("(删除)", .cancelled)],
    timeZone: "Asia/Shanghai",
    currency: "CNY",
    country: "CN",
    subtotalIsAfterDiscount: true
  )
}
