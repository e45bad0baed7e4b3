import Commerce

extension Layout {
  /// WooCommerce by the plug-in Advanced Order Export: a row a line, columns chosen by the shop.
  ///
  /// Its `Item Cost` and line totals stand after coupons, its line's `Discount Amount` is what the
  /// coupons took off.
  static let wooCommerce = Layout(
    name: "woocommerce",
    grain: .lineRepeated,
    signature: ["Order Number", "Order Status", "Order Date"],
    anyOf: [
      "Email (Billing)", "Phone (Billing)", "First Name (Billing)", "Order Total Amount",
      "Order Line Total", "Item Cost",
    ],
    columns: [
      (.orderID, ["Order Number"]), (.orderedAt, ["Order Date"]), (.paidAt, ["Paid Date"]),
      (.status, ["Order Status"]), (.customerID, ["Customer User ID", "Customer User"]),
      (.email, ["Email (Billing)"]), (.phone, ["Phone (Billing)"]), (.sku, ["SKU"]),
      (.product, ["Name", "Item Name"]), (.category, ["Category"]), (.quantity, ["Quantity"]),
      (.lineTotal, ["Order Line Total", "Order Line (w/o tax)"]), (.unitPrice, ["Item Cost"]),
      (.discount, ["Discount Amount"]), (.orderDiscount, ["Cart Discount Amount"]),
      (.orderTotal, ["Order Total Amount"]), (.subtotal, ["Order Subtotal Amount"]),
      (.shippingCharged, ["Order Shipping Amount"]), (.refunded, ["Order Refund Amount"]),
      (.currency, ["Currency"]),
      (.region, ["State Code (Shipping)", "State Code (Billing)"]),
      (.city, ["City (Shipping)", "City (Billing)"]),
      (.country, ["Country Code (Shipping)", "Country Code (Billing)"]),
      (
        .customerName,
        [
          "First Name (Billing)", "Last Name (Billing)", "First Name (Shipping)",
          "Last Name (Shipping)", "Company (Billing)", "Company (Shipping)",
        ]
      ),
      (.address, ["Address 1&2 (Billing)", "Address 1&2 (Shipping)"]),
    ],
    statuses: wooStatuses,
    refundsIncludeShipping: true,
    pricesAreAfterDiscount: true
  )

  /// Labels of orders' states, and the words under which they are kept.
  static let wooStatuses: [(OrderStatus, [String])] = [
    (.unpaid, ["Pending payment", "wc-pending", "pending"]),
    (.paid, ["Processing", "wc-processing", "On hold", "wc-on-hold"]),
    (.completed, ["Completed", "wc-completed"]), (.cancelled, ["Cancelled", "wc-cancelled"]),
    (.refunded, ["Refunded", "wc-refunded"]), (.failed, ["Failed", "wc-failed"]),
    (.draft, ["Draft", "wc-checkout-draft", "checkout-draft", "trash"]),
  ]
}
