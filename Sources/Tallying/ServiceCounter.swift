import Commerce

/// Fills `Service` from the facts of orders; without facts nothing is looked at.
struct ServiceCounter: ~Copyable, Sendable {
  private let ledger: Ledger
  private let scope: Scope
  private let hasFacts: Bool
  private var orders = SparseTable<ServiceSums>()
  private var marks: CountTable
  private var answers: SumTable<AnswerSums>
  /// The cells of one customer: the customers of a cell are distinct ones.
  private var cells: [(key: UInt64, sums: ServiceSums)] = []

  init(ledger: Ledger, scope: Scope) {
    self.ledger = ledger
    self.scope = scope
    hasFacts = !ledger.orderFacts.isEmpty
    let weeks = hasFacts ? scope.calendar.weeks.count : 0
    marks = CountTable(
      cells: ServiceMark.allCases.count * weeks,
      counts: scope.orders,
      limit: scope.limit
    )
    answers = SumTable(cells: 12 * weeks, limit: scope.limit)
  }

  /// A customer of one order.
  @inline(__always)
  mutating func visit(oneTimer order: Order, _ index: Int, week: Int32) {
    guard hasFacts else { return }
    let facts = ledger.orderFacts[index]
    guard facts != OrderFacts() else { return }
    add(ServiceSums(value: order.sales, customers: 1), at: key(week, facts))
    _ = mark(facts, week, seen: 0)
    answer(.firstRating, Int(facts.rating), week, isBack: false)
    answer(.reply, Int(facts.reply.rawValue), week, isBack: false)
  }

  mutating func visit(_ purchases: Span<PurchaseDay>, _ orders: Span<Order>) {
    guard hasFacts else { return }
    cells.removeAll(keepingCapacity: true)
    var seen: UInt32 = 0
    for index in purchases.indices.reversed() {
      let day = purchases[index]
      for number in 0..<Int(day.orders) {
        let facts = ledger.orderFacts[Int(day.firstInLedger) + number]
        guard facts != OrderFacts() else { continue }
        seen = mark(facts, day.week, seen: seen)
        collect(orders[Int(day.firstOrder) + number].sales, at: key(day.week, facts))
      }
    }
    guard seen != 0 else { return }
    for cell in cells { add(cell.sums, at: cell.key) }
    addAnswers(purchases)
  }

  /// An order without a customer.
  mutating func visit(anonymous order: Order, _ index: Int, week: Int32) {
    guard hasFacts else { return }
    let facts = ledger.orderFacts[index]
    guard facts != OrderFacts() else { return }
    add(ServiceSums(value: order.sales, customers: 0), at: key(week, facts))
  }

  mutating func merge(_ other: borrowing ServiceCounter) {
    orders.merge(other.orders) { $0.add($1) }
    marks.merge(other.marks)
    answers.merge(other.answers)
  }

  func finished() -> Service {
    var found = Service()
    let weeks = scope.calendar.weeks
    found.orders = orders.sorted().map { key, sums in
      var row = ServiceRow(
        week: Week(number: weeks[Int(key >> 12)]),
        facts: OrderFacts(
          marks: OrderFacts.Marks(rawValue: UInt16(key >> 6 & 0x3f)),
          rating: UInt8(key >> 3 & 7),
          reply: ReplyClass(rawValue: UInt8(key & 7)) ?? .noQuestion
        )
      )
      row.orders = Int(sums.orders)
      row.customers = Int(sums.customers)
      row.value = sums.value
      row.largest = sums.largest
      return row
    }
    marks.forEach { cell, count in
      guard let mark = ServiceMark(rawValue: cell / weeks.count) else { return }
      let week = Week(number: weeks[cell % weeks.count])
      found.marks.append(MarkRow(mark: mark, week: week, customers: Int(count)))
    }
    answers.forEach { cell, sums in
      let place = cell / weeks.count
      guard let what = AnswerRow.What(rawValue: place / 6) else { return }
      found.answers.append(
        AnswerRow(
          what: what,
          class: place % 6,
          week: Week(number: weeks[cell % weeks.count]),
          customers: Int(sums.customers),
          returned: Int(sums.returned)
        )
      )
    }
    return found
  }

  @inline(__always)
  private func key(_ week: Int32, _ facts: OrderFacts) -> UInt64 {
    UInt64(week) << 12 | UInt64(facts.marks.rawValue & 0x3f) << 6
      | UInt64(min(5, facts.rating)) << 3 | UInt64(facts.reply.rawValue)
  }

  private mutating func add(_ sums: ServiceSums, at key: UInt64) {
    let slot = orders.find(key)
    if slot >= 0 { orders.rows[slot].add(sums) } else { _ = orders.insert(key, sums) }
  }

  /// Adds an order to the cells of the customer at hand.
  private mutating func collect(_ sales: Int64, at key: UInt64) {
    if let index = cells.firstIndex(where: { $0.key == key }) {
      cells[index].sums.orders += 1
      cells[index].sums.value += sales
      cells[index].sums.largest = max(0, cells[index].sums.value)
    } else {
      cells.append((key, ServiceSums(value: sales, customers: 1)))
    }
  }

  /// Counts the marks that no later order of the customer has, and returns all seen by now.
  private mutating func mark(_ facts: OrderFacts, _ week: Int32, seen: UInt32) -> UInt32 {
    let bits = ServiceMark.bits(facts)
    var new = bits & ~seen
    while new != 0 {
      marks.add(new.trailingZeroBitCount * scope.calendar.weeks.count + Int(week))
      new &= new - 1
    }
    return seen | bits
  }

  private mutating func addAnswers(_ purchases: Span<PurchaseDay>) {
    var rating: UInt8 = 0
    var hasReply = false
    for index in purchases.indices {
      let day = purchases[index]
      var reply: UInt8 = 0
      for number in 0..<Int(day.orders) {
        let facts = ledger.orderFacts[Int(day.firstInLedger) + number]
        if index == 0, facts.rating > 0 {
          rating = rating == 0 ? facts.rating : min(rating, facts.rating)
        }
        reply = max(reply, facts.reply.rawValue)
      }
      let isBack =
        index + 1 < purchases.count && purchases[index + 1].day - day.day <= AnswerRow.window
      if index == 0 { answer(.firstRating, Int(rating), day.week, isBack: isBack) }
      if reply > 0, !hasReply {
        hasReply = true
        answer(.reply, Int(reply), day.week, isBack: isBack)
      }
      if hasReply { break }
    }
  }

  private mutating func answer(_ what: AnswerRow.What, _ class: Int, _ week: Int32, isBack: Bool) {
    guard `class` > 0 else { return }
    let place = what.rawValue * 6 + min(5, `class`)
    answers.change(place * scope.calendar.weeks.count + Int(week)) {
      $0.customers += 1
      if isBack { $0.returned += 1 }
    }
  }
}

/// Orders in one cell.
struct ServiceSums: Sums {
  var orders: Int64 = 0
  var customers: Int64 = 0
  var value: Int64 = 0
  var largest: Int64 = 0

  init() {}

  /// One order.
  init(value: Int64, customers: Int64) {
    orders = 1
    self.customers = customers
    self.value = value
    largest = max(0, value)
  }

  var isEmpty: Bool { orders == 0 }

  mutating func add(_ other: ServiceSums) {
    orders += other.orders
    customers += other.customers
    value += other.value
    largest = max(largest, other.largest)
  }
}

/// Customers of one class, and those who were back.
struct AnswerSums: Sums {
  var customers: Int64 = 0
  var returned: Int64 = 0

  init() {}

  var isEmpty: Bool { customers == 0 }

  mutating func add(_ other: AnswerSums) {
    customers += other.customers
    returned += other.returned
  }
}
