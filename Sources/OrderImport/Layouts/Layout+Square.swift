import Commerce

extension Layout {
  /// Square, items detail.
  ///
  /// A refund has rows and a transaction of its own; the payment is what it has in common with the
  /// sale.
  static let squareItems = Layout(
    name: "square-items",
    grain: .line,
    signature: ["Date", "Time", "Item", "Gross Sales", "Transaction ID"],
    columns: [
      (.orderID, ["Payment ID", "Transaction ID"]), (.orderedAt, ["Date"]), (.time, ["Time"]),
      (.zone, ["Time Zone"]),
      (.customerID, ["Customer ID"]), (.customerName, ["Customer Name"]),
      (.event, ["Event Type"]), (.sku, ["SKU", "Token"]), (.product, ["Item"]),
      (.category, ["Category"]), (.quantity, ["Qty"]), (.goodsTotal, ["Gross Sales"]),
      (.discount, ["Discounts"]), (.channel, ["Channel"]),
    ],
    idSeparator: NumberColumn.comma
  )

  /// Square, transactions: a row a sale, and one more for each refund.
  static let squareTransactions = Layout(
    name: "square-transactions",
    grain: .line,
    signature: ["Date", "Time", "Gross Sales", "Net Sales", "Total Collected", "Transaction ID"],
    columns: [
      (.orderID, ["Payment ID", "Transaction ID"]), (.orderedAt, ["Date"]), (.time, ["Time"]),
      (.zone, ["Time Zone"]),
      (.customerID, ["Customer ID"]), (.customerName, ["Customer Name"]),
      (.event, ["Event Type"]), (.status, ["Transaction Status"]),
      (.goodsTotal, ["Gross Sales"]), (.discount, ["Discounts"]), (.channel, ["Channel"]),
    ],
    statuses: [(.completed, ["Complete"]), (.unpaid, ["Open", "Pending"])],
    idSeparator: NumberColumn.comma
  )
}
