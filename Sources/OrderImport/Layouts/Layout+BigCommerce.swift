import Commerce

extension Layout {
  /// BigCommerce, orders by the default template; known from documentation only.
  static let bigCommerce = Layout(
    name: "bigcommerce",
    sure: 0.6,
    grain: .order,
    signature: ["Order ID", "Order Status", "Order Date", "Customer ID"],
    anyOf: [
      "Order Total (inc tax)", "Order Total (ex tax)", "Subtotal (inc tax)", "Subtotal (ex tax)",
    ],
    columns: [
      (.orderID, ["Order ID"]), (.orderedAt, ["Order Date"]), (.time, ["Order Time"]),
      (.customerID, ["Customer ID"]), (.email, ["Customer Email", "Billing Email"]),
      (.phone, ["Customer Phone", "Billing Phone"]), (.status, ["Order Status"]),
      (.goodsTotal, ["Subtotal (inc tax)", "Subtotal (ex tax)", "Subtotal"]),
      (.orderTotal, ["Order Total (inc tax)", "Order Total (ex tax)", "Order Total"]),
      (.orderDiscount, ["Coupon Value", "Coupon Discount"]),
      (
        .shippingCharged,
        ["Shipping Cost (inc tax)", "Shipping Cost (ex tax)", "Shipping Cost"]
      ),
      (.refunded, ["Refund Amount"]), (.quantity, ["Total Quantity"]),
      (.currency, ["Order Currency Code", "Currency"]), (.channel, ["Channel Name"]),
      (.region, ["Shipping State", "Billing State"]),
      (.city, ["Shipping Suburb", "Shipping City", "Billing Suburb"]),
      (.country, ["Shipping Country", "Billing Country"]), (.customerName, ["Customer Name"]),
      (.address, ["Shipping Street 1", "Billing Street 1"]),
    ],
    statuses: [
      (.unpaid, ["Incomplete", "Pending", "Awaiting Payment", "0", "1", "7"]),
      (
        .paid,
        [
          "Awaiting Fulfillment", "Awaiting Pickup", "Awaiting Shipment", "Disputed",
          "Manual Verification Required", "Verified", "8", "9", "11", "12", "13",
        ]
      ),
      (.shipped, ["Shipped", "Partially Shipped", "2", "3"]), (.completed, ["Completed", "10"]),
      (.refunded, ["Refunded", "4"]), (.partiallyRefunded, ["Partially Refunded", "14"]),
      (.cancelled, ["Cancelled", "5"]), (.failed, ["Declined", "6"]),
    ],
    refundsIncludeShipping: true,
    usesSynonyms: true
  )
}
