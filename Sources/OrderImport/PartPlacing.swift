import Commerce

/// Groups the orders of one part of the customers and writes them customer by customer.
@safe struct PartPlacing {
  private let target: UnsafeMutableBufferPointer<Order>
  private let making: LedgerMaking
  private let blocks: [(blocks: [[PlacedOrder]], subsidies: [Int: Int64])]
  private var tokens: [KeyToken] = []
  private var counts: [Int32] = []
  /// The customer of each order, in the order of the blocks.
  private var codes: [Int32] = []

  struct Made {
    var keys: [UInt8] = []
    var keyEnds: [Int] = []
    var starts: [Int32] = []
    var subsidies: [(place: Int, amount: Int64)] = []
  }

  init(
    _ target: UnsafeMutableBufferPointer<Order>,
    _ making: LedgerMaking,
    _ blocks: [(blocks: [[PlacedOrder]], subsidies: [Int: Int64])]
  ) {
    unsafe self.target = target
    self.making = making
    self.blocks = blocks
  }

  mutating func place() -> Made {
    let ranking = findCustomers()
    var made = Made()
    var next = [Int32](repeating: 0, count: tokens.count)
    var start: Int32 = 0
    for code in ranking {
      made.starts.append(start)
      next[Int(code)] = start
      start += counts[Int(code)]
      making.stores.append(tokens[Int(code)], to: &made.keys)
      made.keyEnds.append(made.keys.count)
    }
    let amounts = putOrders(&next)
    sortOrders(made.starts, end: start, amounts, &made)
    return made
  }

  /// Finds each order's customer.
  ///
  /// - Returns: the customers by their hashes, so that their order does not depend on the threads.
  private mutating func findCustomers() -> [Int32] {
    let total = unsafe target.count
    codes.reserveCapacity(total)
    var size = 64
    while size < total * 2 { size *= 2 }
    var slots = [Int32](repeating: -1, count: size)
    let shift = UInt64(64 - 8 - size.trailingZeroBitCount)
    var hashes: [UInt64] = []
    for worker in blocks {
      for block in worker.blocks {
        for placed in block {
          let hash = placed.customer.hash
          var slot = Int(truncatingIfNeeded: (hash << 8) >> (shift + 8))
          while true {
            let code = slots[slot]
            if code < 0 {
              slots[slot] = Int32(tokens.count)
              codes.append(Int32(tokens.count))
              tokens.append(placed.customer)
              hashes.append(hash)
              counts.append(1)
              break
            }
            if hashes[Int(code)] == hash,
              making.stores.areEqual(tokens[Int(code)], placed.customer)
            {
              counts[Int(code)] += 1
              codes.append(code)
              break
            }
            slot = (slot + 1) & (size - 1)
          }
        }
      }
    }
    var ranking: [Int32] = []
    ranking.reserveCapacity(tokens.count)
    for code in slots where code >= 0 {
      // Slots follow the hashes but where two met: mostly nothing moves.
      var place = ranking.count
      ranking.append(code)
      while place > 0, comesBefore(code, ranking[place - 1], hashes) {
        ranking[place] = ranking[place - 1]
        place -= 1
      }
      ranking[place] = code
    }
    return ranking
  }

  private func comesBefore(_ a: Int32, _ b: Int32, _ hashes: [UInt64]) -> Bool {
    let (x, y) = (hashes[Int(a)], hashes[Int(b)])
    if x != y { return x < y }
    let (p, q) = (tokens[Int(a)], tokens[Int(b)])
    return making.stores.bytes(of: p).lexicographicallyPrecedes(making.stores.bytes(of: q))
  }

  private func putOrders(_ next: inout [Int32]) -> [Int: Int64] {
    var amounts: [Int: Int64] = [:]
    var position = 0
    for (worker, source) in blocks.enumerated() {
      var ordinal = 0
      for block in source.blocks {
        for placed in block {
          let code = Int(codes[position])
          let place = Int(next[code])
          next[code] += 1
          unsafe target.initializeElement(
            at: place,
            to: making.final(placed.order, worker: worker)
          )
          if !source.subsidies.isEmpty, let amount = source.subsidies[ordinal] {
            amounts[place] = amount
          }
          position += 1
          ordinal += 1
        }
      }
    }
    return amounts
  }

  private func sortOrders(
    _ starts: [Int32],
    end: Int32,
    _ amounts: [Int: Int64],
    _ made: inout Made
  ) {
    for index in starts.indices {
      let from = Int(starts[index])
      let to = Int(index + 1 < starts.count ? starts[index + 1] : end)
      if to - from == 1 && amounts.isEmpty { continue }
      if amounts.isEmpty, to - from <= 32 {
        sortFew(from, to)
      } else {
        sortMany(from, to, amounts, &made)
      }
    }
  }

  /// By insertion: most customers have few orders, mostly sorted already.
  @inline(__always)
  private func sortFew(_ from: Int, _ to: Int) {
    for index in (from + 1)..<to {
      let order = unsafe target[index]
      var place = index
      while place > from, unsafe order.comesBefore(target[place - 1]) {
        unsafe target[place] = unsafe target[place - 1]
        place -= 1
      }
      if place != index { unsafe target[place] = order }
    }
  }

  private func sortMany(_ from: Int, _ to: Int, _ amounts: [Int: Int64], _ made: inout Made) {
    var entries = (from..<to).map { (order: unsafe target[$0], amount: amounts[$0] ?? 0) }
    entries.sort { $0.order.comesBefore($1.order) }
    for (offset, entry) in entries.enumerated() {
      unsafe target[from + offset] = entry.order
      if entry.amount != 0 { made.subsidies.append((from + offset, entry.amount)) }
    }
  }
}
