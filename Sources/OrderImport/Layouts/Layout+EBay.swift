import Commerce

extension Layout {
  /// eBay, Seller Hub orders report, in the words of its American, British and Australian pages.
  ///
  /// `Sold For` is the price of one. An order of several things begins with a row that sums them up.
  static let ebay = Layout(
    name: "ebay",
    grain: .line,
    signature: ["Order Number", "Buyer Username", "Item Number", "Sold For", "Sale Date"],
    columns: [
      (.orderID, ["Order Number", "Sales Record Number"]), (.orderedAt, ["Sale Date"]),
      (.paidAt, ["Paid On Date"]), (.customerID, ["Buyer Username"]), (.email, ["Buyer Email"]),
      (.sku, ["Custom Label", "Item Number"]), (.product, ["Item Title"]),
      (.quantity, ["Quantity"]), (.unitPrice, ["Sold For"]),
      (
        .shippingCharged,
        ["Shipping And Handling", "Postage And Packaging", "Postage And Handling"]
      ),
      (.orderTotal, ["Total Price"]),
      (
        .region,
        ["Ship To State", "Post To County", "Post To State", "Buyer State", "Buyer County"]
      ),
      (.city, ["Ship To City", "Post To City", "Buyer City"]),
      (.country, ["Ship To Country", "Post To Country", "Buyer Country"]),
      (.customerName, ["Buyer Name", "Ship To Name", "Post To Name"]),
      (.address, ["Buyer Address 1", "Ship To Address 1", "Post To Address 1"]),
    ],
    hasSummaryRows: true,
    unpaidWithoutPayment: true
  )
}
