extension ShopTable {
  /// The columns of the table's file, in the order in which they are told to a person.
  ///
  /// Their order in a file means nothing, and most may be missing.
  package var header: [String] {
    let names =
      switch self {
      case .products:
        "sku product variant_of category brand unit_cost content content_unit role"
      case .customers: "customer_id region sex birthday joined_on channel"
      case .refunds: "refund_id order_id refunded_at sku quantity amount reason"
      case .ratings: "order_id rating rated_on"
      case .service:
        "ticket_id order_id customer_id opened_at first_reply_at resolved_at topic team"
      case .mysteryShops: "visited_on shop checklist score"
      case .exits: "customer_id asked_on cause source"
      case .campaigns: "name starts_on ends_on sku"
      case .prices: "sku peer price list_price observed_on"
      case .assignments: "playbook customer_id arm assigned_on"
      case .costs: "month acquisition retention"
      case .contacts: "order_id contacted_on channel"
      }
    return names.split(separator: " ").map(String.init)
  }
}
