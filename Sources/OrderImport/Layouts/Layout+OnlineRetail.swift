import Commerce

extension Layout {
  /// The invoices of a gift shop in the UCI repository (Chen, Sain and Guo 2012; of two years 2019).
  static let onlineRetail = Layout(
    name: "online-retail",
    grain: .line,
    signature: ["StockCode", "Quantity", "InvoiceDate", "CustomerID"],
    anyOf: ["InvoiceNo", "Invoice"],
    columns: [
      (.orderID, ["InvoiceNo", "Invoice"]), (.sku, ["StockCode"]), (.product, ["Description"]),
      (.quantity, ["Quantity"]), (.orderedAt, ["InvoiceDate"]),
      (.unitPrice, ["UnitPrice", "Price"]),
      (.customerID, ["CustomerID"]), (.country, ["Country"]), (.region, ["Country"]),
    ],
    timeZone: "Europe/London",
    currency: "GBP",
    country: "GB",
    statusByPrefix: [("A", .adjustment)]
  )
}
