import Commerce

extension Layout {
  /// WeChat shop; no real export was seen, only samples with four columns.
  static let weChatShop = Layout(
    name: "wechat-shop",
    sure: 0.4,
    signature: ["订单号", "下单时间", "订单状态", "支付金额"],
    columns: [
      (.orderID, ["订单号"]), (.orderedAt, ["下单时间"]), (.status, ["订单状态"]),
      (.orderTotal, ["支付金额"]),
    ],
    statuses: [
      (.unpaid, ["待付款", "待支付"]), (.paid, ["待发货"]), (.shipped, ["待收货", "已发货"]),
      (.completed, ["已完成"]), (.cancelled, ["已取消", "已关闭"]),
      (.refunded, ["已退款", "退款成功"]),
    ],
    timeZone: "Asia/Shanghai",
    currency: "CNY",
    country: "CN",
    usesSynonyms: true
  )
}
