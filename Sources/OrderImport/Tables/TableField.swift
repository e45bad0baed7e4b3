/// What a column of an optional table can mean; `name` is its header.
///
/// Cells are found by the raw value, millions of times, and never by a name.
enum TableField: Int, CaseIterable {
  case sku
  /// The goods' title, where the orders have no SKU.
  case product
  case variantOf, category, brand, unitCost, content, contentUnit, role
  case customerID
  /// E-mail and phone name a customer where there is no id.
  case email, phone
  case region, sex, birthday, joinedOn, channel
  case refundID, orderID, refundedAt, quantity, amount, reason
  case rating, ratedOn
  case ticketID, openedAt, firstReplyAt, resolvedAt, topic, team
  case visitedOn, shop, checklist, score
  case askedOn, cause, source
  case name, startsOn, endsOn
  case peer, price, listPrice, observedOn
  case playbook, arm, assignedOn
  case month, acquisition, retention
  case contactedOn

  /// The column's own header.
  var header: String { TableField.headers[rawValue] }

  private static let headers = [
    "sku", "product", "variant_of", "category", "brand", "unit_cost", "content", "content_unit",
    "role", "customer_id", "email", "phone", "region", "sex", "birthday", "joined_on", "channel",
    "refund_id", "order_id", "refunded_at", "quantity", "amount", "reason", "rating", "rated_on",
    "ticket_id", "opened_at", "first_reply_at", "resolved_at", "topic", "team", "visited_on",
    "shop", "checklist", "score", "asked_on", "cause", "source", "name", "starts_on", "ends_on",
    "peer", "price", "list_price", "observed_on", "playbook", "arm", "assigned_on", "month",
    "acquisition", "retention", "contacted_on",
  ]

  /// How its cells are read.
  enum Kind { case order, customer, text, day, minute, birthday, month, number, word }

  var kind: Kind {
    switch self {
    case .orderID: .order
    case .customerID, .email, .phone: .customer
    case .joinedOn, .refundedAt, .ratedOn, .visitedOn, .askedOn, .startsOn, .endsOn, .observedOn,
      .assignedOn, .contactedOn:
      .day
    case .birthday: .birthday
    case .openedAt, .firstReplyAt, .resolvedAt: .minute
    case .month: .month
    case .unitCost, .content, .quantity, .amount, .rating, .score, .price, .listPrice,
      .acquisition, .retention:
      .number
    case .sex, .reason, .topic, .cause, .source, .arm: .word
    case .sku, .product, .variantOf, .category, .brand, .contentUnit, .role, .region, .channel,
      .refundID, .ticketID, .team, .shop, .checklist, .name, .peer, .playbook:
      .text
    }
  }
}
