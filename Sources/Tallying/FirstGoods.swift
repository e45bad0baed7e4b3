package import Commerce

/// Customers by what they bought first and next, and by what the customers' table says of them.
///
/// Only where the goods have a category, or the table of customers says something: a shop without
/// such tables pays nothing. For the given D only.
package struct FirstGoods: Sendable, Equatable {
  /// Sorted by product of the first purchase day and of the next: the smallest code of each, -1 for
  /// none.
  package var rows: [Row] = []
  /// Customers with a purchase.
  package var customers = 0
  /// Of them, by what the table says; those of whom it says nothing are in none.
  package var sexes: [Sex: Int] = [:]
  /// By whole years of age on D, from 0.
  package var ages: [Int] = []
  /// Customers by the category that they buy most often.
  ///
  /// Those with at least `leastOfTaste` purchase days, and a category on two of them and on more than
  /// any other.
  package var tastes: [String: Int] = [:]

  package static let oldestAge = 119
  package static let leastOfTaste = 3

  package struct Row: Sendable, Equatable {
    package var first: Int32
    package var next: Int32
    package var customers = 0
    /// First purchase at least H days before D; of them, the next within H days.
    package var watched = 0
    package var returned = 0
    /// First purchase at least 364 days before D, and the net sales of their first 364 days.
    package var yearCustomers = 0
    package var yearNet: Int64 = 0
    /// Gross − discounts of the next purchase day.
    package var nextSales: Int64 = 0

    init(first: Int32, next: Int32) {
      self.first = first
      self.next = next
    }
  }

  package init() {}

  /// - Complexity: O(orders + lines).
  package init(_ ledger: Ledger, asOf day: Day, window: Int) {
    let hasGoods = ledger.tables.products.contains { !($0?.category.isEmpty ?? true) }
    guard hasGoods || !ledger.tables.customers.isEmpty else { return }
    ages = [Int](repeating: 0, count: Self.oldestAge + 1)
    var tasting = TasteCounter(ledger)
    var found: [Int64: Row] = [:]
    for customer in 0..<(ledger.customerStarts.count - 1) {
      let orders = ledger.orders(of: customer).prefix { ledger.orders[$0].day <= day.number }
      guard let first = orders.first else { continue }
      customers += 1
      if ledger.tables.customers.indices.contains(customer) {
        count(ledger.tables.customers[customer], asOf: day)
      }
      guard hasGoods else { continue }
      add(ledger, orders, first: first, asOf: day.number, window: Int32(window), to: &found)
      if let taste = tasting.favourite(of: orders) { tastes[taste, default: 0] += 1 }
    }
    rows = found.keys.sorted().compactMap { found[$0] }
  }

  private mutating func count(_ note: CustomerNote?, asOf day: Day) {
    guard let note else { return }
    if let sex = note.sex { sexes[sex, default: 0] += 1 }
    guard let birthday = note.birthday, birthday <= day else { return }
    let (born, now) = (birthday.civil, day.civil)
    let isBefore = (now.month, now.day) < (born.month, born.day)
    let age = now.year - born.year - (isBefore ? 1 : 0)
    if ages.indices.contains(age) { ages[age] += 1 }
  }

  private func add(
    _ ledger: Ledger,
    _ orders: Range<Int>,
    first: Int,
    asOf: Int32,
    window: Int32,
    to found: inout [Int64: Row]
  ) {
    let start = ledger.orders[first].day
    let later = orders.first { ledger.orders[$0].day > start }
    let product = Self.product(orders, on: start, ledger)
    let nextDay = later.map { ledger.orders[$0].day }
    let next = nextDay.map { Self.product(orders, on: $0, ledger) } ?? -1
    let key = Int64(product) << 32 | Int64(UInt32(bitPattern: next))
    var row = found[key] ?? Row(first: product, next: next)
    row.customers += 1
    if start <= asOf - window {
      row.watched += 1
      if let nextDay, nextDay - start <= window { row.returned += 1 }
    }
    for index in orders {
      let order = ledger.orders[index]
      if order.day == nextDay { row.nextSales += order.sales }
      if start <= asOf - 364, order.day - start < 364 {
        row.yearNet += order.sales - order.returned
      }
    }
    if start <= asOf - 364 { row.yearCustomers += 1 }
    found[key] = row
  }

  /// The smallest product code of a day's orders; -1 where none is named.
  private static func product(_ orders: Range<Int>, on day: Int32, _ ledger: Ledger) -> Int32 {
    var least = Int32.max
    for index in orders where ledger.orders[index].day == day {
      let order = ledger.orders[index]
      let start = Int(order.firstLine)
      for line in start..<(start + Int(order.lineCount)) {
        let product = ledger.lines.lines[line].product
        if product >= 0 { least = min(least, product) }
      }
    }
    return least == Int32.max ? -1 : least
  }
}
