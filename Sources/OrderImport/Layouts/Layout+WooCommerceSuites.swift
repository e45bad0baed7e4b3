import Commerce

/// WooCommerce by the plug-ins that import orders too; their columns are named alike.
extension Layout {
  /// A row an order: its goods stand in one cell each, such as `name:Mug|quantity:2|total:9.00`.
  static let wooCommerceOrders = Layout(
    name: "woocommerce-orders",
    grain: .order,
    signature: ["order_id", "order_date", "status", "order_total"],
    anyOf: ["line_item_1", "refunded_total", "wt_import_key"],
    absent: ["item_name", "item_total"],
    columns: wooSuiteColumns + [
      (.goodsTotal, ["order_subtotal"]), (.orderTotal, ["order_total"]),
    ],
    statuses: wooStatuses,
    itemCells: "line_item",
    refundsIncludeShipping: true
  )

  /// A row an item: `item_total` stands after coupons.
  static let wooCommerceItems = Layout(
    name: "woocommerce-items",
    grain: .lineRepeated,
    signature: ["order_id", "order_date", "status", "item_name", "item_total"],
    anyOf: ["order_currency", "discount_total", "refunded_total", "item_subtotal"],
    columns: wooSuiteColumns + [
      (.sku, ["item_sku"]), (.product, ["item_name"]), (.quantity, ["item_quantity"]),
      (.lineTotal, ["item_total"]), (.unitPrice, ["item_price"]),
      (.orderTotal, ["order_total"]),
    ],
    statuses: wooStatuses,
    refundsIncludeShipping: true,
    pricesAreAfterDiscount: true
  )

  private static let wooSuiteColumns: [(OrderField, [String])] = [
    (.orderID, ["order_id"]), (.orderedAt, ["order_date"]), (.paidAt, ["paid_date"]),
    (.status, ["status"]), (.customerID, ["customer_id", "customer_user"]),
    (.email, ["billing_email", "customer_email"]), (.phone, ["billing_phone"]),
    (.orderDiscount, ["discount_total", "cart_discount"]),
    (.shippingCharged, ["shipping_total"]), (.refunded, ["refunded_total"]),
    (.currency, ["order_currency"]), (.region, ["shipping_state", "billing_state"]),
    (.city, ["shipping_city", "billing_city"]),
    (.country, ["shipping_country", "billing_country"]),
    (
      .customerName,
      [
        "billing_first_name", "billing_last_name", "shipping_first_name", "shipping_last_name",
        "billing_company", "shipping_company",
      ]
    ),
    (.address, ["billing_address_1", "shipping_address_1"]),
  ]
}
