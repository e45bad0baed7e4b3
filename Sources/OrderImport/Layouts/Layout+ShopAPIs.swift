import Commerce

/// Orders as shops' own interfaces give them, in JSON: an object an order with a list of its lines.
extension Layout {
  /// Shopify's Admin REST resource `Order`; `total_discounts` includes what was off the lines.
  static let shopifyAPI = Layout(
    name: "shopify-api",
    grain: .lineRepeated,
    signature: [
      "id", "created_at", "financial_status", "line_items.quantity", "line_items.price",
    ],
    columns: [
      (.orderID, ["id"]), (.orderedAt, ["created_at"]), (.customerID, ["customer.id"]),
      (.email, ["email", "contact_email", "customer.email"]),
      (.phone, ["phone", "customer.phone", "billing_address.phone", "shipping_address.phone"]),
      (.status, ["financial_status"]), (.cancelledAt, ["cancelled_at"]), (.isTest, ["test"]),
      (.currency, ["currency"]), (.subtotal, ["subtotal_price"]), (.orderTotal, ["total_price"]),
      (.orderDiscount, ["total_discounts"]), (.discount, ["line_items.total_discount"]),
      (.sku, ["line_items.sku"]), (.product, ["line_items.title", "line_items.name"]),
      (.quantity, ["line_items.quantity"]), (.unitPrice, ["line_items.price"]),
      (.brand, ["line_items.vendor"]), (.channel, ["source_name"]), (.tags, ["tags"]),
      (.region, ["shipping_address.province", "billing_address.province"]),
      (.city, ["shipping_address.city", "billing_address.city"]),
      (.country, ["shipping_address.country", "billing_address.country"]),
      (.customerName, ["billing_address.name", "shipping_address.name"]),
      (.address, ["shipping_address.address1", "billing_address.address1"]),
    ],
    statuses: shopify.statuses,
    discountMayRepeatLines: true
  )

  /// WooCommerce's REST resource `orders`: a line's `total` stands after coupons.
  static let wooCommerceAPI = Layout(
    name: "woocommerce-api",
    grain: .lineRepeated,
    signature: [
      "id", "status", "date_created", "discount_total", "line_items.quantity", "line_items.total",
    ],
    columns: [
      (.orderID, ["id"]), (.orderedAt, ["date_created"]), (.customerID, ["customer_id"]),
      (.email, ["billing.email"]), (.phone, ["billing.phone"]), (.status, ["status"]),
      (.currency, ["currency"]), (.orderTotal, ["total"]), (.orderDiscount, ["discount_total"]),
      (.shippingCharged, ["shipping_total"]), (.sku, ["line_items.sku"]),
      (.product, ["line_items.name"]), (.quantity, ["line_items.quantity"]),
      (.lineTotal, ["line_items.total"]), (.region, ["shipping.state", "billing.state"]),
      (.city, ["shipping.city", "billing.city"]),
      (.country, ["shipping.country", "billing.country"]),
      (.address, ["shipping.address_1", "billing.address_1"]),
    ],
    statuses: wooCommerce.statuses,
    refundsIncludeShipping: true,
    pricesAreAfterDiscount: true
  )
}
