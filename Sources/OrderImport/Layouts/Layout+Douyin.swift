import Commerce

extension Layout {
  /// Douyin shop: a row a line, names and phones encrypted anew for every order.
  static let douyin = Layout(
    name: "douyin",
    grain: .line,
    signature: ["主订单编号", "子订单编号", "订单提交时间", "订单状态"],
    columns: [
      (.orderID, ["主订单编号"]), (.orderedAt, ["订单提交时间", "支付完成时间"]),
      (.paidAt, ["支付完成时间"]), (.status, ["订单状态"]), (.refundStatus, ["售后状态"]),
      (.product, ["选购商品"]), (.sku, ["商家编码", "商品ID", "商品规格"]), (.quantity, ["商品数量"]),
      (.lineTotal, ["订单应付金额"]), (.discount, ["商家实际承担优惠金额"]),
      (.subsidy, ["平台实际承担优惠金额", "达人实际承担优惠金额"]), (.channel, ["流量来源"]),
      (.region, ["省"]), (.city, ["市"]),
    ],
    statuses: [
      (.unpaid, ["待支付", "待付款", "待确认"]),
      (.paid, ["待发货", "备货中", "待发货/备货中", "部分发货", "已支付"]), (.shipped, ["已发货", "待收货"]),
      (.completed, ["已完成"]), (.cancelled, ["已关闭", "已取消"]),
      (.refunded, ["退款成功", "已全额退款", "售后完成"]),
      (.partiallyRefunded, ["部分退款", "已部分退款"]),
    ],
    timeZone: "Asia/Shanghai",
    currency: "CNY",
    country: "CN",
    noBuyer: "no export of Douyin names the buyer; use the orders of the shop's own member system",
    idSeparator: 0x3b
  )
}
