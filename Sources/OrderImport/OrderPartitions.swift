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

  private(set) var full: [[[PlacedOrder]]] = Array(repeating: [], count: count)
  private(set) var open: [[PlacedOrder]] = Array(repeating: [], count: count)
  private(set) var anonymous: [Order] = []
  /// Shipping the shop paid, by part and place in it.
  private(set) var subsidies: [Int: [Int: Int64]] = [:]
  private(set) var anonymousSubsidies: [Int: Int64] = [:]
  /// Orders that tables name, by their final lines.
  private(set) var found: [FoundOrder] = []

  static func part(of customer: KeyToken) -> Int { Int(customer.hash >> 56) }

  func size(_ part: Int) -> Int { full[part].count * OrderPartitions.blockSize + open[part].count }

  @inline(__always)
  mutating func add(_ order: Order, of customer: KeyToken) {
    guard !customer.isNone else { return anonymous.append(order) }
    let part = OrderPartitions.part(of: customer)
    if open[part].count == OrderPartitions.blockSize || open[part].capacity == 0 { renew(part) }
    open[part].append(PlacedOrder(customer: customer, order: order))
  }

  private mutating func renew(_ part: Int) {
    var next: [PlacedOrder] = []
    next.reserveCapacity(OrderPartitions.blockSize)
    swap(&next, &open[part])
    if !next.isEmpty { full[part].append(next) }
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
    for index in settled.orders.indices {
      var order = settled.orders[index]
      order.firstLine += Int32(truncatingIfNeeded: lineBase)
      if nextSubsidy < settled.subsidies.count,
        settled.subsidies[nextSubsidy].order == Int32(index)
      {
        add(order, of: settled.customers[index], subsidy: settled.subsidies[nextSubsidy].amount)
        nextSubsidy += 1
      } else {
        add(order, of: settled.customers[index])
      }
    }
  }

  /// A part's blocks.
  func blocks(_ part: Int) -> [[PlacedOrder]] { full[part] + [open[part]] }

  mutating func release(_ part: Int) {
    full[part] = []
    open[part] = []
  }
}
