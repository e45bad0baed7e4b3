/// What a row said that holds for its order, and the cells it said it in.
///
/// Where these are the first of a record, the next line of the same order begins with the same
/// bytes: comparing them is much quicker than reading them again.
struct PreviousRow {
  private let start: Int
  private let count: Int
  private let order: KeyToken
  private let customer: KeyToken
  private let day: Int32
  private let minute: Int32
  private let status: OrderStatus
  private let flags: RowFlags
  let identity: Int

  init(_ row: Row, _ record: Record, _ leading: Int, identity: Int) {
    start = record.start
    count = record.end(before: leading) - record.start
    order = row.order
    customer = row.customer
    day = row.day
    minute = row.minute
    status = row.status
    flags = row.flags
    self.identity = identity
  }

  /// Whether a record begins with the same cells.
  @inline(__always)
  func begins(_ bytes: Span<UInt8>, _ record: Record, _ leading: Int) -> Bool {
    guard !record.isClean, record.count >= leading,
      record.end(before: leading) &- record.start == count
    else { return false }
    let raw = unsafe bytes.bytes
    var offset = 0
    while offset &+ 8 <= count {
      let a = unsafe raw.unsafeLoadUnaligned(fromByteOffset: start &+ offset, as: UInt64.self)
      let b = unsafe raw.unsafeLoadUnaligned(
        fromByteOffset: record.start &+ offset,
        as: UInt64.self
      )
      if a != b { return false }
      offset &+= 8
    }
    while offset < count {
      if bytes[start &+ offset] != bytes[record.start &+ offset] { return false }
      offset &+= 1
    }
    return true
  }

  @inline(__always)
  func copy(to row: inout Row) {
    row.order = order
    row.customer = customer
    row.day = day
    row.minute = minute
    row.status = status
    row.flags = flags
  }
}
