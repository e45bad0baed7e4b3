import Commerce

extension Layout {
  /// WooCommerce's own download, Analytics → Orders: a row an order, and one more for each refund.
  ///
  /// What the page makes has `Net sales`; a long one comes by e-mail with `N. Revenue` as a number
  /// and as a text. Both are without tax and shipping and after coupons. Buyers have only a name.
  static let wooCommerceAnalytics = Layout(
    name: "woocommerce-analytics",
    grain: .lineRepeated,
    signature: ["Date", "Order #", "Customer type", "Product(s)", "Items sold"],
    anyOf: ["Net sales", "N. Revenue"],
    columns: [
      (.orderID, ["Order #"]), (.orderedAt, ["Date"]), (.status, ["Status"]),
      (.customerName, ["Customer"]), (.quantity, ["Items sold"]),
      (.lineTotal, ["Net sales", "N. Revenue"]), (.channel, ["Attribution"]),
    ],
    statuses: wooStatuses,
    noBuyer: "take an order export with e-mails, such as the plug-in Advanced Order Export makes; "
      + "to count by name all the same, where two people of one name are one: "
      + "--columns customer_id=Customer"
  )
}
