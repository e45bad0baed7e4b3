import Commerce

extension Layout {
  /// Magento 2, sales order grid: of discounts it has no column.
  static let magento = Layout(
    name: "magento",
    grain: .order,
    signature: ["ID", "Purchase Point", "Purchase Date", "Status"],
    anyOf: ["Grand Total (Base)", "Grand Total (Purchased)", "Subtotal"],
    columns: [
      (.orderID, ["ID"]), (.orderedAt, ["Purchase Date"]), (.email, ["Customer Email"]),
      (.status, ["Status"]), (.goodsTotal, ["Subtotal"]),
      (.orderTotal, ["Grand Total (Base)", "Grand Total (Purchased)"]),
      (.shippingCharged, ["Shipping and Handling"]), (.refunded, ["Total Refunded"]),
      (.channel, ["Purchase Point"]),
      (.customerName, ["Customer Name", "Bill-to Name", "Ship-to Name"]),
      (.address, ["Billing Address", "Shipping Address"]),
    ],
    statuses: [
      (.unpaid, ["Pending", "Pending Payment", "Payment Review", "Suspected Fraud"]),
      (.paid, ["Processing", "On Hold"]), (.completed, ["Complete"]), (.refunded, ["Closed"]),
      (.cancelled, ["Canceled", "Cancelled"]),
    ],
    refundsIncludeShipping: true,
    totalTellsDiscount: true
  )
}
