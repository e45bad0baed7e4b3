import Commerce

extension Layout {
  /// Shopify, `orders_export.csv`; columns were appended over the years.
  static let shopify = Layout(
    name: "shopify",
    grain: .lineFirst,
    signature: ["Name", "Financial Status", "Created at", "Lineitem quantity", "Lineitem price"],
    columns: [
      (.orderID, ["Id"]), (.orderName, ["Name"]), (.orderedAt, ["Created at"]),
      (.paidAt, ["Paid at"]), (.email, ["Email"]),
      (.phone, ["Phone", "Billing Phone", "Shipping Phone"]), (.status, ["Financial Status"]),
      (.cancelledAt, ["Cancelled at"]), (.currency, ["Currency"]), (.subtotal, ["Subtotal"]),
      (.orderTotal, ["Total"]), (.shippingCharged, ["Shipping"]),
      (.orderDiscount, ["Discount Amount"]), (.refunded, ["Refunded Amount"]),
      (.sku, ["Lineitem sku"]), (.product, ["Lineitem name"]), (.quantity, ["Lineitem quantity"]),
      (.unitPrice, ["Lineitem price"]), (.discount, ["Lineitem discount"]), (.brand, ["Vendor"]),
      (.channel, ["Source"]), (.tags, ["Tags"]),
      (.region, ["Shipping Province Name", "Shipping Province", "Billing Province"]),
      (.city, ["Shipping City", "Billing City"]),
      (.country, ["Shipping Country", "Billing Country"]),
      (.customerName, ["Billing Name", "Shipping Name", "Billing Company", "Shipping Company"]),
      (.address, ["Shipping Address1", "Billing Address1", "Shipping Street", "Billing Street"]),
    ],
    statuses: [
      (.paid, ["paid", "authorized", "partially_paid"]), (.pending, ["pending"]),
      (.refunded, ["refunded"]), (.partiallyRefunded, ["partially_refunded"]),
      (.voided, ["voided"]), (.unpaid, ["expired", "unpaid"]),
    ],
    refundsIncludeShipping: true,
    discountMayRepeatLines: true
  )
}
