import Commerce

extension Layout {
  /// Pinduoduo: one good per order, and nothing that tells a buyer from another.
  ///
  /// What the platform takes off is paid by the platform: only the shop's own discount counts.
  static let pinduoduo = Layout(
    name: "pinduoduo",
    grain: .order,
    signature: ["订单号", "订单状态", "商品总价(元)", "用户实付金额(元)", "商家实收金额(元)"],
    columns: [
      (.orderID, ["订单号"]), (.orderedAt, ["订单成交时间", "支付时间"]), (.paidAt, ["支付时间"]),
      (.status, ["订单状态"]), (.refundStatus, ["售后状态"]), (.product, ["商品"]),
      (.sku, ["商家编码-规格维度", "样式ID", "商家编码-商品维度", "商品id"]), (.quantity, ["商品数量(件)"]),
      (.goodsTotal, ["商品总价(元)"]), (.orderDiscount, ["店铺优惠折扣(元)"]),
      (.shippingCharged, ["邮费(元)"]), (.region, ["省"]), (.city, ["市"]),
    ],
    statuses: [
      (.unpaid, ["待支付", "待付款", "待成团"]), (.paid, ["待发货", "已成团"]),
      (.shipped, ["已发货", "已发货，待签收", "已发货，待收货", "待收货"]),
      (.completed, ["已签收", "已收货", "交易成功", "已完成"]),
      (.cancelled, ["已取消", "交易已取消", "未成团"]),
      (
        .refunded,
        [
          "退款成功", "未发货，退款成功", "已发货，退款成功", "已签收，退款成功", "已收货，退款成功",
          "已取消，退款成功", "待发货，退款成功",
        ]
      ),
    ],
    timeZone: "Asia/Shanghai",
    currency: "CNY",
    country: "CN",
    noBuyer:
      "no export of Pinduoduo names the buyer; use the orders of the shop's own member system"
  )
}
