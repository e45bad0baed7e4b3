import Commerce

/// The ledger's orders grouped by customer, each customer's by day.
///
/// A counting sort: customer codes are dense. Orders after D are left out.
struct OrderIndex: Sendable {
  /// Orders of customer `c` are `order[start[c] ..< start[c + 1]]`.
  private(set) var start: [Int32]
  private(set) var order: [Int32]
  /// Orders without a customer, by day.
  private(set) var anonymous: [Int32] = []
  /// By customer: first purchase day (`Int32.max` without one) and the traits of its orders.
  private(set) var firstDay: [Int32]
  private(set) var firstChannel: [Int32]
  private(set) var firstProduct: [Int32]
  private(set) var customersWithOrders = 0
  private(set) var firstOrderDay: Int32?
  private(set) var lastOrderDay: Int32?

  init(ledger: Ledger, asOf: Int32) {
    let count = max(ledger.customers.count, Int(ledger.orders.customer.max() ?? -1) + 1)
    start = [Int32](repeating: 0, count: count + 1)
    firstDay = [Int32](repeating: .max, count: count)
    firstChannel = [Int32](repeating: Strata.unknown, count: count)
    firstProduct = [Int32](repeating: Strata.unknown, count: count)
    order = []
    let byDay = OrderIndex.indicesByDay(ledger.orders.day)
    for index in byDay where ledger.orders.day[Int(index)] <= asOf { see(Int(index), ledger) }
    for customer in 0..<count { start[customer + 1] += start[customer] }
    order = [Int32](repeating: 0, count: Int(start[count]))
    var next = start
    for index in byDay where ledger.orders.day[Int(index)] <= asOf {
      let customer = ledger.orders.customer[Int(index)]
      guard customer >= 0 else { continue }
      order[Int(next[Int(customer)])] = index
      next[Int(customer)] += 1
    }
  }

  var customers: Int { start.count - 1 }

  /// Customers in so many runs of about equally many orders; at most 64, for each has its tables.
  func partitions(_ wanted: Int) -> [Range<Int>] {
    let count = max(1, min(wanted, 64, customers))
    var ranges: [Range<Int>] = []
    var from = 0
    for part in 1...count {
      let end = Int32(order.count * part / count)
      let to = part == count ? customers : max(from, lowerBound(start) { $0 < end })
      ranges.append(from..<min(to, customers))
      from = min(to, customers)
    }
    return ranges
  }

  /// Counts an order and keeps what the strata need of a first purchase day.
  private mutating func see(_ index: Int, _ ledger: Ledger) {
    let day = ledger.orders.day[index]
    if firstOrderDay == nil { firstOrderDay = day }
    lastOrderDay = day
    let customer = Int(ledger.orders.customer[index])
    guard customer >= 0 else {
      anonymous.append(Int32(index))
      return
    }
    start[customer + 1] += 1
    if firstDay[customer] == .max {
      firstDay[customer] = day
      customersWithOrders += 1
    }
    guard firstDay[customer] == day else { return }
    if firstChannel[customer] < 0 { firstChannel[customer] = ledger.orders.channel[index] }
    guard firstProduct[customer] < 0 else { return }
    for line in Int(ledger.orders.firstLine[index])..<Int(ledger.orders.firstLine[index + 1]) {
      guard ledger.lines.product[line] >= 0 else { continue }
      firstProduct[customer] = ledger.lines.product[line]
      return
    }
  }

  /// Ledgers stand in the order of days; one that does not is sorted, equal days as they stand.
  private static func indicesByDay(_ days: [Int32]) -> [Int32] {
    let indices = [Int32](0..<Int32(days.count))
    let isSorted = zip(days, days.dropFirst()).allSatisfy { $0 <= $1 }
    if isSorted { return indices }
    return indices.sorted { (days[Int($0)], $0) < (days[Int($1)], $1) }
  }
}
