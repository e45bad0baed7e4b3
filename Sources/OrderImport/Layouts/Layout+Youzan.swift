import Commerce

extension Layout {
  /// Youzan, orders.
  static let youzan = Layout(
    name: "youzan",
    grain: .order,
    signature: ["订单号", "订单状态", "订单实付金额"],
    anyOf: ["收货人手机号/提货人手机号", "归属店铺", "买家付款时间", "订单已退款金额", "全部商品名称"],
    columns: [
      (.orderID, ["订单号"]), (.orderedAt, ["订单创建时间", "买家付款时间"]), (.paidAt, ["买家付款时间"]),
      (.phone, ["买家手机号", "收货人手机号/提货人手机号"]), (.status, ["订单状态"]),
      (.refundStatus, ["订单退款状态"]), (.refunded, ["订单已退款金额"]),
      (.goodsTotal, ["商品金额合计"]), (.orderDiscount, ["店铺优惠合计"]),
      (.shippingCharged, ["运费"]), (.orderTotal, ["订单实付金额", "应收订单金额"]),
      (.product, ["全部商品名称"]), (.channel, ["销售渠道", "订单来源"]), (.region, ["收货人省份"]),
      (.city, ["收货人城市"]), (.customerName, ["收货人/提货人"]),
      (.address, ["详细收货地址/提货地址"]),
    ],
    statuses: [
      (.unpaid, ["待付款", "待支付"]),
      (.paid, ["待发货", "待接单", "待成团", "已支付", "已付款", "部分发货", "待自提", "待核销"]),
      (.shipped, ["已发货", "待收货"]), (.completed, ["交易完成", "交易成功", "已完成"]),
      (.cancelled, ["交易关闭", "已关闭", "已取消"]),
      (.refunded, ["退款成功（全额退款）", "全额退款", "退款成功", "退款完成"]),
      (.partiallyRefunded, ["退款成功（部分退款）", "部分退款"]),
    ],
    timeZone: "Asia/Shanghai",
    currency: "CNY",
    country: "CN",
    refundsIncludeShipping: true,
    closedWithRefundIsRefunded: true
  )
}
