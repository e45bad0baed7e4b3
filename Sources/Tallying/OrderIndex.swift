import Commerce

/// What the first look over the ledger finds: the days it spans and how customers began.
struct OrderIndex: Sendable {
  private(set) var customers: Int
  /// Orders with a customer up to D.
  private(set) var orders = 0
  /// By customer: first purchase day (`Int32.max` without one) and the traits of its orders.
  private(set) var firstDay: [Int32]
  private(set) var firstChannel: [Int32]
  private(set) var firstProduct: [Int32]
  private(set) var customersWithOrders = 0
  private(set) var firstOrderDay: Int32?
  private(set) var lastOrderDay: Int32?

  init(ledger: Ledger, asOf: Int32) {
    customers = ledger.customerStarts.count - 1
    firstDay = [Int32](repeating: .max, count: customers)
    firstChannel = [Int32](repeating: Strata.unknown, count: customers)
    firstProduct = [Int32](repeating: Strata.unknown, count: customers)
    for customer in 0..<customers {
      for order in ledger.orders(of: customer) {
        guard ledger.orders[order].day <= asOf else { break }
        see(order, customer, ledger)
      }
    }
    for order in ledger.anonymousOrders where ledger.orders[order].day <= asOf {
      span(ledger.orders[order].day)
    }
  }

  /// Customers in so many runs of about equally many; at most 64, for each has its tables.
  func partitions(_ wanted: Int) -> [Range<Int>] {
    let count = max(1, min(wanted, 64, customers))
    return (0..<count).map { customers * $0 / count..<customers * ($0 + 1) / count }
  }

  private mutating func span(_ day: Int32) {
    firstOrderDay = min(firstOrderDay ?? day, day)
    lastOrderDay = max(lastOrderDay ?? day, day)
  }

  private mutating func see(_ index: Int, _ customer: Int, _ ledger: Ledger) {
    let order = ledger.orders[index]
    span(order.day)
    orders += 1
    if firstDay[customer] == .max {
      firstDay[customer] = order.day
      customersWithOrders += 1
    }
    guard firstDay[customer] == order.day else { return }
    if firstChannel[customer] < 0 { firstChannel[customer] = Int32(order.channel) }
    guard firstProduct[customer] < 0 else { return }
    for line in Int(order.firstLine)..<Int(order.firstLine + order.lineCount) {
      let code = ledger.lines.lines[line].product
      if code >= 0, firstProduct[customer] < 0 || code < firstProduct[customer] {
        firstProduct[customer] = code
      }
    }
  }
}
