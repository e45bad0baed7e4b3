import Commerce

extension Layout {
  /// Amazon, All Orders report: complete, but it names no buyer, as it once did.
  static let amazonAllOrders = Layout(
    name: "amazon-all-orders",
    grain: .line,
    signature: ["amazon-order-id", "purchase-date", "order-status", "item-status"],
    columns: [
      (.orderID, ["amazon-order-id"]), (.orderedAt, ["purchase-date"]),
      (.email, ["buyer-email"]),
      (.status, ["order-status"]), (.lineStatus, ["item-status"]), (.sku, ["sku", "asin"]),
      (.product, ["product-name"]), (.quantity, ["quantity"]), (.currency, ["currency"]),
      (.goodsTotal, ["item-price"]), (.discount, ["item-promotion-discount"]),
      (.channel, ["sales-channel"]), (.region, ["ship-state"]), (.city, ["ship-city"]),
      (.country, ["ship-country"]),
    ],
    statuses: amazonStatuses,
    noBuyer: "take the order report or the FBA shipments report: they have buyer-email"
  )

  /// Amazon, order report and unshipped orders: of every country, with or without prices.
  static let amazonOrders = Layout(
    name: "amazon-orders",
    grain: .lineFirst,
    signature: ["order-id", "order-item-id", "purchase-date", "buyer-email"],
    columns: [
      (.orderID, ["order-id"]), (.orderedAt, ["purchase-date"]), (.paidAt, ["payments-date"]),
      (.email, ["buyer-email"]), (.phone, ["buyer-phone-number"]), (.sku, ["sku"]),
      (.product, ["product-name"]), (.quantity, ["quantity-purchased"]),
      (.currency, ["currency"]), (.goodsTotal, ["item-price"]),
      (.discount, ["item-promotion-discount"]), (.channel, ["sales-channel"]),
      (.region, ["ship-state"]), (.city, ["ship-city"]), (.country, ["ship-country"]),
      (.customerName, ["buyer-name", "recipient-name"]), (.address, ["ship-address-1"]),
    ],
    mayLackAmounts: true,
    hasSummaryRows: true,
    continuesAbove: true
  )

  /// Amazon, FBA shipments: a row a thing sent; of an order in two parcels both parts.
  static let amazonShipments = Layout(
    name: "amazon-fba-shipments",
    grain: .line,
    signature: ["amazon-order-id", "shipment-id", "purchase-date", "quantity-shipped"],
    columns: [
      (.orderID, ["amazon-order-id"]), (.orderedAt, ["purchase-date"]),
      (.paidAt, ["payments-date"]), (.email, ["buyer-email"]), (.phone, ["buyer-phone-number"]),
      (.sku, ["sku"]), (.product, ["product-name"]), (.quantity, ["quantity-shipped"]),
      (.currency, ["currency"]), (.goodsTotal, ["item-price"]),
      (.discount, ["item-promotion-discount"]), (.channel, ["sales-channel"]),
      (.region, ["ship-state", "bill-state"]), (.city, ["ship-city", "bill-city"]),
      (.country, ["ship-country", "bill-country"]),
      (.customerName, ["buyer-name", "recipient-name"]),
      (.address, ["ship-address-1"]),
    ]
  )

  private static let amazonStatuses: [(OrderStatus, [String])] = [
    (.unpaid, ["Pending", "Pending Availability"]), (.paid, ["Unshipped", "Unfulfillable"]),
    (
      .shipped,
      [
        "Shipped", "PartiallyShipped", "Shipping", "Complete", "InvoiceUnconfirmed",
        "Shipped - Delivered to Buyer", "Shipped - Picked Up", "Shipped - Out for Delivery",
      ]
    ),
    (.refunded, ["Shipped - Returned to Seller", "Shipped - Returning to Seller"]),
    (.cancelled, ["Cancelled", "Canceled"]),
  ]
}
