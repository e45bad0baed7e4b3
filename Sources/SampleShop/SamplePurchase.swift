/// An order with what the made-up shop knows of it and its buyer.
struct SamplePurchase: Sendable {
  /// The order's number, from 1.
  var number: Int
  /// Days since the shop's first.
  var day: Int
  var minute: Int
  var order: SampleOrder
  /// As before the purchase.
  var buyer: Regular
  /// Whether the order tells its buyer.
  var isNamed: Bool
  /// The buyer never comes back.
  var isLast = false

  /// Whether the order counts in the shop's numbers.
  var counts: Bool { order.status != .unpaid && order.status != .cancelled }

  /// What went wrong, for an order with trouble.
  enum Trouble: String { case quality, damaged, late, wrong = "wrong_item" }
}
