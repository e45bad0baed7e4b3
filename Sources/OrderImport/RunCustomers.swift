import Commerce

/// Finds the customers of a run part by part, so that each part's table fits into the cache.
struct RunCustomers {
  private let stores: KeyStores
  private(set) var tokens: [KeyToken] = []
  /// Orders of each customer.
  private(set) var counts: [Int32] = []
  /// The customer of each order, in the order of the parts and their blocks.
  private(set) var codes: [Int32] = []
  private var firstDays: [Int32] = []
  private var hashes: [UInt64] = []
  /// The customers by their hashes, so that their order does not depend on the threads.
  private var ranking: [Int32] = []

  init(_ stores: KeyStores, orders: Int) {
    self.stores = stores
    codes.reserveCapacity(orders)
  }

  /// Takes the orders of the next part.
  mutating func find(_ part: RunPlacing.Blocks) {
    let total = part.reduce(0) { $0 + $1.blocks.reduce(0) { $0 + $1.count } }
    var size = 64
    while size < total * 2 { size *= 2 }
    var slots = [Int32](repeating: -1, count: size)
    // The top eight bits are the same for the whole part.
    let shift = UInt64(64 - size.trailingZeroBitCount)
    for worker in part {
      for block in worker.blocks {
        for placed in block {
          let hash = placed.customer.hash
          var slot = Int(truncatingIfNeeded: (hash << 8) >> shift)
          while true {
            let code = slots[slot]
            if code < 0 {
              slots[slot] = add(placed, hash)
              break
            }
            if hashes[Int(code)] == hash, stores.areEqual(tokens[Int(code)], placed.customer) {
              counts[Int(code)] += 1
              firstDays[Int(code)] = min(firstDays[Int(code)], placed.order.day)
              codes.append(code)
              break
            }
            slot = (slot + 1) & (size - 1)
          }
        }
      }
    }
    rank(slots)
  }

  @inline(__always)
  private mutating func add(_ placed: PlacedOrder, _ hash: UInt64) -> Int32 {
    let code = Int32(tokens.count)
    codes.append(code)
    tokens.append(placed.customer)
    hashes.append(hash)
    counts.append(1)
    firstDays.append(placed.order.day)
    return code
  }

  /// Slots follow the hashes but where two met: mostly nothing moves.
  private mutating func rank(_ slots: [Int32]) {
    let first = ranking.count
    for code in slots where code >= 0 {
      var place = ranking.count
      ranking.append(code)
      while place > first, comesBefore(code, ranking[place - 1]) {
        ranking[place] = ranking[place - 1]
        place -= 1
      }
      ranking[place] = code
    }
  }

  private func comesBefore(_ a: Int32, _ b: Int32) -> Bool {
    let (x, y) = (hashes[Int(a)], hashes[Int(b)])
    if x != y { return x < y }
    let (p, q) = (tokens[Int(a)], tokens[Int(b)])
    return stores.bytes(of: p).lexicographicallyPrecedes(stores.bytes(of: q))
  }

  /// All customers by the day of their first order, those of one day by their hashes.
  ///
  /// Counts twelve bits of the day at a time, which keeps equals in place: once for eleven years.
  func byFirstDay() -> [Int32] {
    guard let low = firstDays.min(), let high = firstDays.max() else { return [] }
    let width = UInt32(bitPattern: high &- low)
    var sorted = ranking
    var shift: UInt32 = 0
    while shift < 32, width >> shift > 0 {
      let digits = Int(min(width >> shift, 0xfff)) + 1
      var starts = [Int32](repeating: 0, count: digits + 1)
      for day in firstDays { starts[RunCustomers.digit(day &- low, shift) + 1] += 1 }
      for digit in 1...digits { starts[digit] += starts[digit - 1] }
      for code in shift == 0 ? ranking : sorted {
        let digit = RunCustomers.digit(firstDays[Int(code)] &- low, shift)
        sorted[Int(starts[digit])] = code
        starts[digit] += 1
      }
      shift += 12
    }
    return sorted
  }

  @inline(__always)
  private static func digit(_ day: Int32, _ shift: UInt32) -> Int {
    Int(UInt32(bitPattern: day) >> shift & 0xfff)
  }
}
