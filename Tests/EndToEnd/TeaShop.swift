/// A small content folder: some dozens of made-up orders, one playbook.
enum TeaShop {
  static let note = "---\ntitle: Call them\n---\nCall on day 21.\n"

  static func folder() throws -> Workshop {
    var orders = "order_id,customer_id,ordered_at,quantity,unit_price,product\n"
    for order in 0..<120 {
      orders += "Q9\(order),zq\(order % 40)x,2026-01-\(10 + order % 19) 12:00,1,20.00,Tea\n"
    }
    return try Workshop([
      "content/regulars.yml": "shop: {name: Shop, currency: EUR, timeZone: UTC, madeUp: true}\n",
      "content/orders/orders.csv": orders,
      "content/playbooks/call.md": note,
    ])
  }
}
