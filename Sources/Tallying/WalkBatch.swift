import Commerce

/// Some customers with their purchase days, who are counted together.
struct WalkBatch {
  struct Member: Sendable {
    var customer: Int
    /// Indices of the reader's purchases.
    var days: Range<Int>
    var traits: FirstTraits
    /// Whether an order gave anything back.
    var hasReturns: Bool
  }

  /// Their purchase days have room in a core's nearest cache.
  private static let customers = 64

  private(set) var reader: CustomerReader
  private(set) var members: [Member] = []

  init(_ reader: CustomerReader) {
    self.reader = reader
    members.reserveCapacity(WalkBatch.customers)
  }

  var isFull: Bool { members.count >= WalkBatch.customers }

  @inline(__always)
  mutating func add(
    _ range: Range<Int>,
    of orders: Span<Order>,
    _ customer: Int,
    ledgerStart: Int32,
    _ traits: FirstTraits
  ) {
    reader.readNext(range, of: orders, ledgerStart: ledgerStart)
    var member = Member(
      customer: customer,
      days: reader.start..<(reader.start + reader.count),
      traits: traits,
      hasReturns: reader.hasReturns
    )
    member.traits.gift = reader.isGift
    members.append(member)
  }

  mutating func clear() {
    reader.forget()
    members.removeAll(keepingCapacity: true)
  }
}
