/// What a row says beside its numbers.
struct RowFlags: OptionSet {
  let rawValue: UInt8

  /// The row's status speaks for this line only.
  static let ownStatus = RowFlags(rawValue: 1)
  /// The row carries what is the order's own.
  static let head = RowFlags(rawValue: 2)
  static let freeShipping = RowFlags(rawValue: 4)
  static let gift = RowFlags(rawValue: 8)
  static let excludedTag = RowFlags(rawValue: 16)
  static let hasStatus = RowFlags(rawValue: 32)
  static let paid = RowFlags(rawValue: 64)
  /// The row gives money back for an order, and is none.
  static let refund = RowFlags(rawValue: 128)
}

/// Amounts of an order as a whole, in millionths; few exports have them.
struct OrderAmounts {
  /// Stands for an empty cell of an amount.
  static let missing = Int64.min

  var total = missing
  var subtotal = missing
  var discount = missing
  var refunded = missing
  var shipping = missing
  /// The smallest total above 0 among the rows that were taken, and how many have one.
  private(set) var leastTotal = missing
  private(set) var rowsWithTotal: Int32 = 0

  /// Whether rows have totals that differ.
  var totalsDiffer: Bool { rowsWithTotal > 1 && leastTotal != total }

  /// The same value may stand on one row or on all.
  mutating func take(_ other: OrderAmounts) {
    if other.total > 0 {
      let least = other.rowsWithTotal > 0 ? other.leastTotal : other.total
      leastTotal = rowsWithTotal > 0 ? min(leastTotal, least) : least
      rowsWithTotal += max(1, other.rowsWithTotal)
    }
    total = max(total, other.total)
    subtotal = max(subtotal, other.subtotal)
    discount = max(discount, other.discount)
    refunded = max(refunded, other.refunded)
    shipping = max(shipping, other.shipping)
  }
}
