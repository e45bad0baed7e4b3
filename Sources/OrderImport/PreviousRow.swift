/// What a row said that holds for its order, and the cells it said it in.
///
/// Where these are the first of a record, the next line of the same order begins with the same
/// bytes: comparing them is much quicker than reading them again.
struct PreviousRow {
  private var start: Int
  private var count: Int
  private(set) var order: KeyToken
  private var customer: KeyToken
  private(set) var day: Int32
  private(set) var minute: Int32
  private var status: OrderStatus
  private var flags: RowFlags
  private var words: (currency: Int32, channel: Int32, region: Int32)
  private var tail: Int
  private var tailCount: Int
  private(set) var identity: Int
  /// It holds a row.
  var isSet = true

  /// No row.
  init() {
    (start, count, tail, tailCount, identity) = (0, 0, 0, -1, 0)
    (order, customer) = (.none, .none)
    (day, minute, status, flags) = (0, -1, .paid, [])
    words = (-1, -1, -1)
    isSet = false
  }

  init(_ row: Row, _ record: Record, _ columns: (leading: Int, trailing: Int), identity: Int) {
    let leading = columns.leading
    start = record.start
    words = (row.currency, row.channel, row.region)
    tail = columns.trailing > 0 ? record.end(before: columns.trailing) : 0
    tailCount = columns.trailing > 0 ? record.end(before: record.count) - tail : -1
    count = record.end(before: leading) - record.start
    order = row.order
    customer = row.customer
    day = row.day
    minute = row.minute
    status = row.status
    flags = row.flags
    self.identity = identity
  }

  /// Whether its order counts as it stands.
  @inline(__always)
  var isPlain: Bool { status.rawValue < OrderStatus.refunded.rawValue }

  /// Becomes a row that was read the short way.
  @inline(__always)
  mutating func replace(_ head: PendingOrder, _ record: Record, _ leading: Int, flags: RowFlags) {
    start = record.start
    count = record.end(before: leading) - record.start
    order = head.order
    customer = head.customer
    day = head.day
    minute = head.minute
    status = head.status
    self.flags = flags
    tailCount = -1
    identity = Int(IdentityKind.customerID.rawValue)
    isSet = true
  }

  /// Whether a record begins with the same cells.
  @inline(__always)
  func begins(_ bytes: Span<UInt8>, _ record: Record, _ leading: Int) -> Bool {
    guard !record.isClean, record.count >= leading,
      record.end(before: leading) &- record.start == count
    else { return false }
    return isSame(bytes, start, record.start, count)
  }

  /// Takes the words of the order if a record ends with the same cells.
  @inline(__always)
  func copyWords(_ bytes: Span<UInt8>, _ record: Record, _ trailing: Int, to row: inout Row) -> Bool
  {
    guard trailing > 0, tailCount >= 0, trailing < record.count else { return false }
    let from = record.end(before: trailing)
    guard record.end(before: record.count) &- from == tailCount,
      isSame(bytes, tail, from, tailCount)
    else { return false }
    (row.currency, row.channel, row.region) = words
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

/// Whether two places of a text hold the same bytes.
@inline(__always)
func isSame(_ bytes: Span<UInt8>, _ first: Int, _ second: Int, _ count: Int) -> Bool {
  let raw = unsafe bytes.bytes
  var offset = 0
  if count >= 8 {
    // The last eight bytes may be looked at in part twice.
    let last = count &- 8
    while offset < last {
      let a = unsafe raw.unsafeLoadUnaligned(fromByteOffset: first &+ offset, as: UInt64.self)
      let b = unsafe raw.unsafeLoadUnaligned(fromByteOffset: second &+ offset, as: UInt64.self)
      if a != b { return false }
      offset &+= 8
    }
    let a = unsafe raw.unsafeLoadUnaligned(fromByteOffset: first &+ last, as: UInt64.self)
    let b = unsafe raw.unsafeLoadUnaligned(fromByteOffset: second &+ last, as: UInt64.self)
    return a == b
  }
  while offset < count {
    if bytes[first &+ offset] != bytes[second &+ offset] { return false }
    offset &+= 1
  }
  return true
}
