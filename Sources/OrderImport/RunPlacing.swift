import Commerce

/// Groups the orders of some parts of the customers and writes them customer by customer.
///
/// Customers stand by the day of their first order: most that is counted of them is counted by that
/// day, so that whoever walks through them finds the sums to add to at hand.
@safe struct RunPlacing {
  /// One part's orders: by worker, the blocks and what the shop paid for shipping.
  typealias Blocks = [(blocks: [[PlacedOrder]], subsidies: [Int: Int64])]

  /// Parts of a run: many enough that a walk has customers of one day side by side, few enough that
  /// the orders of one run, some megabytes of a large shop's, are not far from the core.
  static let parts = 16
  static let count = OrderPartitions.count / parts

  private let target: UnsafeMutableBufferPointer<Order>
  private let making: LedgerMaking
  private var parts: [Blocks]
  private var customers: RunCustomers

  struct Made {
    var keys: [UInt8] = []
    var keyEnds: [Int] = []
    /// What kind of key tells each customer; empty where nobody asks.
    var kinds: [UInt8] = []
    /// Where each customer's orders begin, counted from the run's first.
    var starts: [Int32] = []
    var subsidies: [(place: Int, amount: Int64)] = []
  }

  init(_ target: UnsafeMutableBufferPointer<Order>, _ making: LedgerMaking, _ parts: [Blocks]) {
    unsafe self.target = target
    self.making = making
    self.parts = parts
    customers = RunCustomers(making.stores, orders: target.count)
  }

  mutating func place() -> Made {
    for part in parts { customers.find(part) }
    let order = customers.byFirstDay()
    var made = Made()
    made.starts.reserveCapacity(order.count)
    made.keyEnds.reserveCapacity(order.count)
    var next = [Int32](repeating: 0, count: order.count)
    var start: Int32 = 0
    for code in order {
      made.starts.append(start)
      next[Int(code)] = start
      start += customers.counts[Int(code)]
      making.stores.append(customers.tokens[Int(code)], to: &made.keys)
      made.keyEnds.append(made.keys.count)
      if making.keepsKinds {
        made.kinds.append(UInt8(truncatingIfNeeded: customers.tokens[Int(code)].kind))
      }
    }
    let amounts = putOrders(&next)
    sortOrders(made.starts, end: start, amounts, &made)
    return made
  }

  private mutating func putOrders(_ next: inout [Int32]) -> [Int: Int64] {
    var amounts: [Int: Int64] = [:]
    var position = 0
    for part in parts.indices {
      for (worker, source) in parts[part].enumerated() {
        var ordinal = 0
        for block in source.blocks {
          for placed in block {
            let code = Int(customers.codes[position])
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
      parts[part] = []
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
