import Commerce
import Diagnostics

/// Orders that stand in two files under two ids: of one customer, at one minute, of one amount.
///
/// A shop that has moved its history to another platform, or ids that a program has changed, count
/// the same orders twice. Orders whose file gives only a date, or midnight for all, are not looked
/// at: there two purchases of a day cannot be told from one. Nor are those of one file: a customer
/// may well order twice.
struct TwinOrders {
  /// Two files, by their indices.
  struct Pair: Hashable {
    var first: Int
    var second: Int
  }

  /// Orders that stand in another file too, each counted once.
  private(set) var count = 0
  private var pairs: [Pair: Int] = [:]

  private static let fewest = 5

  /// Looks through the orders of all customers.
  ///
  /// Cost: O(orders).
  init(_ ledger: Ledger) {
    let orders = ledger.orders.span
    for customer in 0..<ledger.customers.count {
      let places = ledger.orders(of: customer)
      guard places.count > 1 else { continue }
      var start = places.lowerBound
      for place in places.dropFirst() where !orders[place].isAtTheTime(of: orders[start]) {
        if place - start > 1 { see(orders, start..<place) }
        start = place
      }
      if places.upperBound - start > 1 { see(orders, start..<places.upperBound) }
    }
  }

  /// Sees a customer's orders of one minute.
  private mutating func see(_ orders: Span<Order>, _ places: Range<Int>) {
    guard orders[places.lowerBound].minute > 0 else { return }
    var few: [(sales: Int64, file: Int)] = places.map { (orders[$0].sales, orders[$0].file) }
    few.sort(by: <)
    for (one, other) in zip(few, few.dropFirst())
    where one.sales == other.sales && one.sales > 0 && one.file != other.file {
      count += 1
      pairs[Pair(first: one.file, second: other.file), default: 0] += 1
    }
  }

  /// Whether there are too many to be chance.
  func isRemarkable(among orders: Int) -> Bool {
    count >= TwinOrders.fewest && count * 500 >= orders
  }

  /// The two files with most of them, and how many.
  var most: (pair: Pair, count: Int)? {
    pairs.max { a, b in
      (a.value, b.key.first, b.key.second) < (b.value, a.key.first, a.key.second)
    }.map { ($0.key, $0.value) }
  }

  /// Whether two files share so many that they hold the same history: more than one in twenty of
  /// the smaller one's orders.
  func areDoubled(in ledger: Ledger, files: Int) -> Bool {
    guard pairs.contains(where: { $0.value >= TwinOrders.fewest }) else { return false }
    var sizes = [Int](repeating: 0, count: files)
    for order in ledger.orders { sizes[order.file] += 1 }
    return pairs.contains { pair, count in
      count >= TwinOrders.fewest && count * 20 > min(sizes[pair.first], sizes[pair.second])
    }
  }
}

extension Order {
  fileprivate func isAtTheTime(of other: Order) -> Bool {
    day == other.day && minute == other.minute
  }
}

/// Says how many orders stand in several files under several ids.
func reportTwins(_ ledger: Ledger, _ files: [ReadFile], _ findings: inout Findings) {
  guard files.count > 1, files.count <= Order.mostFiles else { return }
  let twins = TwinOrders(ledger)
  guard let (pair, count) = twins.most else { return }
  let areDoubled = twins.areDoubled(in: ledger, files: files.count)
  guard areDoubled || twins.isRemarkable(among: ledger.orders.count) else { return }
  findings.add(
    .twinOrders(
      files[pair.second].source.name,
      files[pair.first].source.name,
      count,
      others: twins.count - count,
      areDoubled ? .error : .warning
    )
  )
}

extension Diagnostic {
  static func twinOrders(
    _ name: String,
    _ other: String,
    _ orders: Int,
    others: Int,
    _ severity: Severity
  ) -> Diagnostic {
    Diagnostic(
      severity,
      at: SourceLocation(name),
      "\(orders) order\(orders == 1 ? " has" : "s have") the customer, the minute and the amount "
        + "of an order with another id in \"\(printable(other))\""
        + (others > 0 ? ", and so have \(others) more of other files" : "")
        + "; expected each order under one id",
      code: "orders.twins",
      hint: "if a history was moved to another platform, or a program has changed the ids, keep "
        + "the orders in one of the files only"
    )
  }
}
