/// A line as the short way reads it: amounts in minor units of two decimals.
struct TypicalLine {
  var quantity: Int32 = 1
  var gross: Int64 = 0
  var discount: Int64 = 0
  /// -1 where unknown.
  var cost: Int64 = -1
  var flags: RowFlags = []
  var hasDiscount = false
}

/// What the first row of an order says of it, while the row may still turn out to be unusual.
struct PendingOrder {
  var order = KeyToken.none
  var id = Cell.none
  var customer = KeyToken.none
  var day: Int32 = 0
  var minute: Int32 = -1
  var status = OrderStatus.paid
}

/// The words at the end of a row.
struct TailWords {
  /// The bytes they stand in; none where they were not read.
  var token = KeyToken.none
  var channel: Int32 = -1
  var region: Int32 = -1

  static let bits: UInt64 = 9

  @inline(__always)
  static func place(_ token: KeyToken) -> Int {
    let mixed = (token.low ^ (token.high &* 0xa076_1d64_78bd_642f)) &* 0x9e37_79b9_7f4a_7c15
    return Int(truncatingIfNeeded: mixed &>> (64 &- bits))
  }
}

/// What typical rows are counted by, until a part of the file ends.
struct TypicalCounts {
  var identified = 0
  var discounts = 0
  var prices = 0
  var costs = 0
  /// Rows of orders of one day.
  var day = Int32.min
  var rows = 0
}
