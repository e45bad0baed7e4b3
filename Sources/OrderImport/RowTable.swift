/// The rows of all files that could be read, in columns, before they become orders.
///
/// Amounts are millionths. Columns that few exports have are as long as the last row that needed
/// them; `value` gives `missing` beyond that.
struct RowTable {
  /// Stands for an empty cell of an amount.
  static let missing = Int64.min

  var line: [Int32] = []
  /// Code of the order's key.
  var order: [Int32] = []
  /// Code of the customer's key, or -1.
  var customer: [Int32] = []
  var day: [Int32] = []
  /// -1 where there is only a date.
  var minute: [Int16] = []
  var status: [UInt8] = []
  /// See `RowFlags`.
  var flags: [UInt8] = []
  var product: [Int32] = []
  /// Whole units of the quantity, rounded.
  var quantity: [Int32] = []
  /// Gross of the line; `missing` where only the order has an amount.
  var gross: [Int64] = []
  /// Money off the line.
  var discount: [Int64] = []

  var orderTotal = SparseColumn()
  var subtotal = SparseColumn()
  var orderDiscount = SparseColumn()
  var refunded = SparseColumn()
  var shipping = SparseColumn()
  var cost = SparseColumn()
  var currency = SparseColumn()
  var channel = SparseColumn()
  var region = SparseColumn()
  /// Byte offset of the record, where a row can still be rejected when orders are made.
  var offset = SparseColumn()

  var count: Int { line.count }

  mutating func reserve(_ rows: Int) {
    line.reserveCapacity(rows)
    order.reserveCapacity(rows)
    customer.reserveCapacity(rows)
    day.reserveCapacity(rows)
    minute.reserveCapacity(rows)
    status.reserveCapacity(rows)
    flags.reserveCapacity(rows)
    product.reserveCapacity(rows)
    quantity.reserveCapacity(rows)
    gross.reserveCapacity(rows)
    discount.reserveCapacity(rows)
  }

  /// Takes back the rows of a file that must be read again.
  mutating func cut(to rows: Int) {
    let more = count - rows
    guard more > 0 else { return }
    line.removeLast(more)
    order.removeLast(more)
    customer.removeLast(more)
    day.removeLast(more)
    minute.removeLast(more)
    status.removeLast(more)
    flags.removeLast(more)
    product.removeLast(more)
    quantity.removeLast(more)
    gross.removeLast(more)
    discount.removeLast(more)
    orderTotal.cut(to: rows)
    subtotal.cut(to: rows)
    orderDiscount.cut(to: rows)
    refunded.cut(to: rows)
    shipping.cut(to: rows)
    cost.cut(to: rows)
    currency.cut(to: rows)
    channel.cut(to: rows)
    region.cut(to: rows)
    offset.cut(to: rows)
  }
}

/// A column that most files do not have.
struct SparseColumn {
  private var values: [Int64] = []

  var isEmpty: Bool { values.isEmpty }

  func value(_ row: Int) -> Int64 { row < values.count ? values[row] : RowTable.missing }

  mutating func set(_ row: Int, _ value: Int64) {
    guard value != RowTable.missing else { return }
    while values.count < row { values.append(RowTable.missing) }
    values.append(value)
  }

  mutating func cut(to rows: Int) {
    if values.count > rows { values.removeLast(values.count - rows) }
  }
}

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
