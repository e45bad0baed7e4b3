import Commerce

extension Layout {
  /// Etsy, sold order items.
  static let etsyItems = Layout(
    name: "etsy-items",
    grain: .line,
    signature: ["Sale Date", "Item Name", "Buyer", "Transaction ID", "Order ID"],
    columns: [
      (.orderID, ["Order ID"]), (.orderedAt, ["Sale Date"]), (.paidAt, ["Date Paid"]),
      (.customerID, ["Buyer"]), (.sku, ["SKU"]), (.product, ["Item Name"]),
      (.quantity, ["Quantity"]), (.unitPrice, ["Price"]), (.discount, ["Discount Amount"]),
      (.currency, ["Currency"]), (.channel, ["Order Type"]), (.region, ["Ship State"]),
      (.city, ["Ship City"]), (.country, ["Ship Country"]), (.customerName, ["Ship Name"]),
      (.address, ["Ship Address1"]),
    ],
    unpaidWithoutPayment: true,
    buyerInParentheses: true
  )

  /// Etsy, sold orders: a refund shows only as an adjusted total.
  static let etsyOrders = Layout(
    name: "etsy-orders",
    grain: .order,
    signature: ["Sale Date", "Order ID", "Buyer User ID", "Order Value", "Order Total"],
    columns: [
      (.orderID, ["Order ID"]), (.orderedAt, ["Sale Date"]),
      (.customerID, ["Buyer User ID", "Buyer"]), (.quantity, ["Number of Items"]),
      (.goodsTotal, ["Order Value"]), (.orderDiscount, ["Discount Amount"]),
      (.shippingCharged, ["Shipping"]), (.orderTotal, ["Order Total"]),
      (.adjustedTotal, ["Adjusted Order Total"]), (.status, ["Status"]),
      (.currency, ["Currency"]), (.channel, ["Order Type"]), (.region, ["Ship State"]),
      (.city, ["Ship City"]), (.country, ["Ship Country"]), (.customerName, ["Full Name"]),
      (.address, ["Street 1"]),
    ],
    refundsIncludeShipping: true,
    buyerInParentheses: true
  )
}
