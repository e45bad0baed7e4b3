import Commerce

extension Layout {
  /// Yahoo! Shopping Japan, orders; made by the shop's own template from fields of the order API.
  static let yahooJapanOrders = Layout(
    name: "yahoo-jp",
    sure: 0.7,
    grain: .order,
    signature: ["OrderId", "OrderTime", "OrderStatus"],
    anyOf: ["PayStatus", "ShipStatus", "BillMailAddress", "BillPhoneNumber", "ShipPrefecture"],
    absent: ["LineId"],
    columns: [
      (.orderID, ["OrderId", "Id"]), (.orderedAt, ["OrderTime"]), (.paidAt, ["PayDate"]),
      (.email, ["BillMailAddress"]), (.phone, ["BillPhoneNumber", "ShipPhoneNumber"]),
      (.status, ["OrderStatus"]), (.orderTotal, ["TotalPrice"]),
      (.shippingCharged, ["ShipCharge"]), (.orderDiscount, ["Discount"]),
      (.refunded, ["RefundTotalPrice"]), (.channel, ["DeviceType"]),
      (.region, ["ShipPrefecture", "BillPrefecture"]), (.city, ["ShipCity", "BillCity"]),
      (.customerName, ["BillName", "BillLastName"]), (.address, ["BillAddress1"]),
    ],
    statuses: [
      (.unpaid, ["0"]), (.paid, ["1", "2"]), (.pending, ["3"]), (.cancelled, ["4"]),
      (.completed, ["5"]),
    ],
    timeZone: "Asia/Tokyo",
    currency: "JPY",
    country: "JP",
    refundsIncludeShipping: true
  )

  /// Yahoo! Shopping Japan, items: the lines of the orders in the other file.
  static let yahooJapanItems = Layout(
    name: "yahoo-jp-items",
    sure: 0.7,
    grain: .items,
    signature: ["OrderId", "LineId", "ItemId", "Quantity"],
    columns: [
      (.orderID, ["OrderId"]), (.sku, ["SubCode", "ItemId"]), (.product, ["Title"]),
      (.quantity, ["Quantity"]), (.unitPrice, ["UnitPrice"]),
    ],
    timeZone: "Asia/Tokyo",
    currency: "JPY",
    country: "JP"
  )
}
