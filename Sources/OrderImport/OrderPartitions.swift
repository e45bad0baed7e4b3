import Commerce

/// A settled order and whose it is.
struct PlacedOrder {
  var customer: KeyToken
  var order: Order
}

/// Orders thrown into parts by their customers, so that each part is small enough for the cache
/// and no two workers meet in one.
struct OrderPartitions {
  static let count = 256
  /// Records of a block: 32 KiB.
  private static let blockSize = 512

  /// Orders that wait in each part's place: together they fit into a core's cache, where a block of
  /// each part would not.
  private static let waiting = 32

  private var full: [[[PlacedOrder]]] = Array(repeating: [], count: count)
  /// The newest orders of each part, `waiting` places each, and how many there are.
  private var newest: [PlacedOrder] = []
  private var counts = [Int](repeating: 0, count: count)
  private(set) var anonymous: [Order] = []
  /// Shipping the shop paid, by part and place in it.
  private(set) var subsidies: [Int: [Int: Int64]] = [:]
  private(set) var anonymousSubsidies: [Int: Int64] = [:]
  /// Orders that tables name, by their final lines.
  private(set) var found: [FoundOrder] = []

  static func part(of customer: KeyToken) -> Int { Int(customer.hash >> 56) }

  func size(_ part: Int) -> Int {
    let last = full[part].last.map { $0.count - OrderPartitions.blockSize } ?? 0
    return full[part].count * OrderPartitions.blockSize + last + counts[part]
  }

  @inline(__always)
  mutating func add(_ order: Order, of customer: KeyToken) {
    guard !customer.isNone else { return anonymous.append(order) }
    let part = OrderPartitions.part(of: customer)
    let count = counts[part]
    if count == OrderPartitions.waiting || newest.isEmpty {
      renew(part)
      return add(order, of: customer)
    }
    newest[part &* OrderPartitions.waiting &+ count] = PlacedOrder(customer: customer, order: order)
    counts[part] = count &+ 1
  }

  /// Puts a part's newest orders into its last block.
  @inline(never)
  private mutating func renew(_ part: Int) {
    if newest.isEmpty {
      let none = PlacedOrder(customer: .none, order: Order(day: 0))
      newest = Array(repeating: none, count: OrderPartitions.count * OrderPartitions.waiting)
    }
    guard counts[part] > 0 else { return }
    let last = full[part].count - 1
    if last < 0 || full[part][last].count == OrderPartitions.blockSize {
      var next: [PlacedOrder] = []
      next.reserveCapacity(OrderPartitions.blockSize)
      next += newest[places(part)]
      full[part].append(next)
    } else {
      full[part][last] += newest[places(part)]
    }
    counts[part] = 0
  }

  private func places(_ part: Int) -> Range<Int> {
    let first = part * OrderPartitions.waiting
    return first..<first + counts[part]
  }

  mutating func add(_ order: Order, of customer: KeyToken, subsidy: Int64) {
    if customer.isNone {
      anonymousSubsidies[anonymous.count] = subsidy
    } else {
      let part = OrderPartitions.part(of: customer)
      subsidies[part, default: [:]][size(part)] = subsidy
    }
    add(order, of: customer)
  }

  /// Takes orders whose lines have found their places.
  mutating func add(_ settled: SettledOrders, lineBase: Int) {
    var nextSubsidy = 0
    for var order in settled.found {
      if order.line != FoundOrder.notCounted {
        order.line += Int32(truncatingIfNeeded: lineBase)
      }
      found.append(order)
    }
    if settled.subsidies.isEmpty { return add(settled.orders, lineBase: lineBase) }
    for index in settled.orders.indices {
      var placed = settled.orders[index]
      placed.order.firstLine &+= Int32(truncatingIfNeeded: lineBase)
      if nextSubsidy < settled.subsidies.count,
        settled.subsidies[nextSubsidy].order == Int32(index)
      {
        let amount = settled.subsidies[nextSubsidy].amount
        add(placed.order, of: placed.customer, subsidy: amount)
        nextSubsidy += 1
      } else {
        add(placed.order, of: placed.customer)
      }
    }
  }

  /// The same for orders of which none had shipping paid: most files know of none.
  private mutating func add(_ orders: [PlacedOrder], lineBase: Int) {
    let base = Int32(truncatingIfNeeded: lineBase)
    for var placed in orders {
      placed.order.firstLine &+= base
      add(placed.order, of: placed.customer)
    }
  }

  /// A part's blocks.
  func blocks(_ part: Int) -> [[PlacedOrder]] {
    counts[part] == 0 ? full[part] : full[part] + [Array(newest[places(part)])]
  }

  mutating func release(_ part: Int) {
    full[part] = []
    counts[part] = 0
  }
}
