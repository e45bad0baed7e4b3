import Commerce

/// The customers of a piece of the ledger by their first day, with their orders up to D.
///
/// The tables of a walk are larger than a core's own cache. Most are kept by a customer's first day
/// or week, so customers who began together find their cells at hand, where in any other order
/// nearly every addition would wait for memory.
struct CustomerQueue {
  struct Customer: Sendable {
    /// Position of the first day in the calendar.
    var first: Int32
    /// Its place among the piece's customers.
    var number: Int32
    /// The ledger's index of its first order, and how many there are up to D.
    var ledgerStart: Int32
    var count: Int32
  }

  private let scope: Scope
  private var unsorted: [Customer] = []
  private var places: [Int32] = []
  /// By first day.
  private(set) var customers: [Customer] = []
  /// Customer by customer in that order; what is behind theirs means nothing.
  private(set) var orders: [Order] = []

  init(scope: Scope) { self.scope = scope }

  /// Takes the customers with an order up to D.
  mutating func load(_ range: Range<Int>, of ledger: Ledger) {
    collect(range, of: ledger)
    let unsorted = self.unsorted
    var starts = places
    customers = unsorted
    var sorted = customers.mutableSpan
    for customer in unsorted {
      let first = Int(customer.first)
      sorted[Int(starts[first])] = customer
      starts[first] += 1
    }
    copyOrders(of: ledger)
  }

  private mutating func copyOrders(of ledger: Ledger) {
    let customers = self.customers
    let count = customers.reduce(0) { $0 + Int($1.count) }
    if orders.count < count {
      orders = [Order](repeating: Order(day: 0), count: count + count / 4)
    }
    let all = ledger.orders.span
    var copies = orders.mutableSpan
    var next = 0
    for customer in customers {
      let start = Int(customer.ledgerStart)
      for index in start..<(start + Int(customer.count)) {
        copies[next] = all[index]
        next += 1
      }
    }
  }

  /// Fills `unsorted`, and `places` with where each first day's customers begin.
  private mutating func collect(_ customers: Range<Int>, of ledger: Ledger) {
    let orders = ledger.orders.span
    let starts = ledger.customerStarts.span
    unsorted.removeAll(keepingCapacity: true)
    places = [Int32](repeating: 0, count: scope.calendar.days.count + 1)
    for number in customers {
      let range = Int(starts[number])..<Int(starts[number + 1])
      guard let visible = scope.visible(range, orders) else { continue }
      let first = scope.calendar.index(of: orders[visible.lowerBound].day)
      places[first + 1] += 1
      unsorted.append(
        Customer(
          first: Int32(first),
          number: Int32(number - customers.lowerBound),
          ledgerStart: Int32(visible.lowerBound),
          count: Int32(visible.count)
        )
      )
    }
    for index in 1..<places.count { places[index] += places[index - 1] }
  }
}
