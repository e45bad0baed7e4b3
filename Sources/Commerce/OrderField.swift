/// What a column of an order file can mean; the raw value is the canonical column name.
package enum OrderField: String, CaseIterable, Sendable {
  case orderID = "order_id"
  /// Ties the rows of an order together where only its first row has the id.
  case orderName = "order_name"
  case customerID = "customer_id"
  case oaid
  case email
  case phone
  /// A phone number written in several columns, from its first part to its last.
  case phonePart = "phone_part"
  /// The same of whom the parcel goes to, which is no key.
  case recipientPhonePart = "recipient_phone_part"
  case orderedAt = "ordered_at"
  /// Stands in where there is no time of creation.
  case paidAt = "paid_at"
  /// The time of the day where the date has a column of its own.
  case time = "ordered_time"
  /// The name of the zone that the row's times are of.
  case zone = "ordered_zone"
  case status
  case lineStatus = "line_status"
  /// A status of its own for what was given back.
  case refundStatus = "refund_status"
  case cancelledAt = "cancelled_at"
  /// Whether the order was only placed to try the shop out.
  case isTest = "is_test"
  /// What the row tells of: a sale or a refund.
  case event
  case sku
  case product
  case category
  case brand
  case quantity
  case unitPrice = "unit_price"
  case discount
  case lineTotal = "line_total"
  /// The worth of the row's goods before any discount: a line's, or that of a row's whole order.
  case goodsTotal = "goods_total"
  /// Money off the goods that somebody else than the shop pays; of several columns the sum.
  case subsidy
  case orderTotal = "order_total"
  case subtotal = "order_subtotal"
  case orderDiscount = "order_discount"
  case refunded = "refunded_amount"
  /// What the order's total became by refunds; 0 where there was none.
  case adjustedTotal = "adjusted_total"
  case shippingCharged = "shipping_charged"
  case freeShipping = "free_shipping"
  case gift
  case channel
  case country
  case region
  /// An address whose first word is the province.
  case regionOfAddress = "address_region"
  case city
  case currency
  case unitCost = "unit_cost"
  case customerName = "customer_name"
  case address
  case tags

  /// Fields that say what one line of an order is: with one of them, rows are lines.
  package static let ofLines: [OrderField] = [.sku, .product, .unitPrice, .lineTotal, .lineStatus]
}
