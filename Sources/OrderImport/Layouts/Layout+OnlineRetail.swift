import Commerce

extension Layout {
  /// The invoices of a gift shop in the UCI repository (Chen, Sain and Guo 2012).
  static let onlineRetail = Layout(
    name: "online-retail",
    grain: .line,
    signature: ["InvoiceNo", "StockCode", "Quantity", "InvoiceDate", "UnitPrice", "CustomerID"],
    columns: [
      (.orderID, ["InvoiceNo"]), (.sku, ["StockCode"]), (.product, ["Description"]),
      (.quantity, ["Quantity"]), (.orderedAt, ["InvoiceDate"]), (.unitPrice, ["UnitPrice"]),
      (.customerID, ["CustomerID"]), (.country, ["Country"]), (.region, ["Country"]),
    ],
    timeZone: "Europe/London",
    currency: "GBP",
    country: "GB",
    statusByPrefix: [("A", .adjustment)]
  )
}
