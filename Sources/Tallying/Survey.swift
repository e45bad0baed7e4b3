import Commerce

/// What a first look over the ledger finds: what is sold when, and how customers began.
///
/// The shapes of all tables and the values that keep their own group depend on it.
struct Survey: ~Copyable, Sendable {
  private let asOf: Int32
  private(set) var days = DaySet()
  private(set) var firstDay: Int32?
  private(set) var lastDay: Int32?
  /// Whether there is an order after D.
  private(set) var hasLater = false
  /// Up to D: orders with a customer, customers, lines of these orders and of all.
  private(set) var orders = 0
  private(set) var customers = 0
  private(set) var identifiedLines = 0
  private(set) var lines = 0
  /// Sum of all amounts without their signs, whenever, and the most of one customer.
  private(set) var total: UInt128 = 0
  private(set) var largestCustomer: UInt128 = 0
  /// Customers by the channel and product they began with.
  private(set) var channels: [Int]
  private(set) var products: [Int]
  /// By piece of the ledger: the product that each customer began with.
  private(set) var firstProducts: [Int: [Int32]] = [:]
  /// Means nothing: what was read ahead.
  private(set) var touched: Int32 = 0

  init(_ ledger: Ledger, asOf: Int32) {
    self.asOf = asOf
    channels = [Int](repeating: 0, count: ledger.channels.count)
    products = [Int](repeating: 0, count: ledger.products.count)
  }

  /// Looks at the orders of some customers.
  mutating func see(_ customers: Range<Int>, piece: Int, of ledger: Ledger) {
    var codes: [Int32] = []
    if !products.isEmpty { codes.reserveCapacity(customers.count) }
    var start = customers.lowerBound
    while start < customers.upperBound {
      let end = min(start + Survey.few, customers.upperBound)
      see(few: start..<end, of: ledger, &codes)
      start = end
    }
    if !codes.isEmpty { firstProducts[piece] = codes }
  }

  /// Customers whose orders and lines stay in a core's cache for the looks taken at them.
  private static let few = 512

  private mutating func see(few customers: Range<Int>, of ledger: Ledger, _ codes: inout [Int32]) {
    let orders = ledger.orders.span
    let starts = ledger.customerStarts.span
    for customer in customers {
      see(Int(starts[customer])..<Int(starts[customer + 1]), of: orders)
    }
    guard !products.isEmpty else { return }
    let lines = ledger.lines.lines.span
    if lines.count > 0, orders.count > 0 {
      // Lines stand as the rows came, so each is far from the last. No branch depends on what is
      // read here, so that many are on their way at once.
      for customer in customers {
        let order = min(Int(starts[customer]), orders.count - 1)
        touched |= lines[min(Int(orders[order].firstLine), lines.count - 1)].product
      }
    }
    for customer in customers {
      let range = Int(starts[customer])..<Int(starts[customer + 1])
      let code = firstProduct(range, orders, lines)
      codes.append(code)
      if code >= 0 { products[Int(code)] += 1 }
    }
  }

  /// Looks at orders without a customer.
  mutating func see(anonymous range: Range<Int>, of ledger: Ledger) {
    let orders = ledger.orders.span
    for index in range {
      total += Survey.magnitude(orders[index])
      guard orders[index].day <= asOf else { continue }
      lines += Int(orders[index].lineCount)
      see(orders[index].day)
    }
  }

  mutating func see(_ day: Int32) {
    days.insert(day)
    firstDay = min(firstDay ?? day, day)
    lastDay = max(lastDay ?? day, day)
  }

  /// A day on which there was a refund.
  mutating func see(refund: Refund) { if refund.day <= asOf { days.insert(refund.day) } }

  /// By piece of the ledger the product that each customer began with, which is not kept here.
  mutating func takeFirstProducts() -> [Int: [Int32]] {
    defer { firstProducts = [:] }
    return firstProducts
  }

  mutating func merge(_ other: borrowing Survey) {
    days.formUnion(other.days)
    hasLater = hasLater || other.hasLater
    if let day = other.firstDay { firstDay = min(firstDay ?? day, day) }
    if let day = other.lastDay { lastDay = max(lastDay ?? day, day) }
    orders += other.orders
    customers += other.customers
    identifiedLines += other.identifiedLines
    lines += other.lines
    total += other.total
    largestCustomer = max(largestCustomer, other.largestCustomer)
    for code in channels.indices { channels[code] += other.channels[code] }
    for code in products.indices { products[code] += other.products[code] }
    firstProducts.merge(other.firstProducts) { first, _ in first }
  }

  /// The orders of one customer.
  @inline(__always)
  private mutating func see(_ range: Range<Int>, of orders: Span<Order>) {
    var sum: UInt128 = 0
    var count = 0
    var lines = 0
    var day = Int32.min
    for index in range {
      sum &+= Survey.magnitude(orders[index])
      guard orders[index].day <= asOf else { continue }
      count &+= 1
      lines &+= Int(orders[index].lineCount)
      if orders[index].day != day {
        day = orders[index].day
        days.insert(day)
      }
    }
    total += sum
    largestCustomer = max(largestCustomer, sum)
    if count < range.count { hasLater = true }
    guard count > 0 else { return }
    self.orders += count
    identifiedLines += lines
    self.lines += lines
    customers += 1
    // Orders stand by day, so those up to D come first.
    firstDay = min(firstDay ?? .max, orders[range.lowerBound].day)
    lastDay = max(lastDay ?? .min, orders[range.lowerBound + count - 1].day)
    let channel = FirstTraits.channel(range, orders)
    if channel >= 0 { channels[Int(channel)] += 1 }
  }

  @inline(__always)
  private func firstProduct(
    _ range: Range<Int>,
    _ orders: Span<Order>,
    _ lines: Span<Line>
  ) -> Int32 {
    guard !range.isEmpty, orders[range.lowerBound].day <= asOf else { return Strata.unknown }
    return FirstTraits.product(range, orders, lines)
  }

  @inline(__always)
  private static func magnitude(_ order: Order) -> UInt128 {
    let sum = order.gross.magnitude | order.discount.magnitude | order.returned.magnitude
    // Three numbers below 2⁶² add up without loss.
    if sum < 1 << 62 {
      return UInt128(
        order.gross.magnitude &+ order.discount.magnitude &+ order.returned.magnitude
      )
    }
    return UInt128(order.gross.magnitude) + UInt128(order.discount.magnitude)
      + UInt128(order.returned.magnitude)
  }
}
