import Commerce

/// Fills `Amounts`, and keeps what the exact RFM cuts are found from.
struct AmountCounter: Sendable {
  private let scope: Scope
  private var table = SparseTable<AmountRow>()
  private(set) var now: ScoreCounter
  private(set) var before: ScoreCounter

  init(scope: Scope) {
    self.scope = scope
    now = ScoreCounter(days: scope.calendar.days.count)
    before = ScoreCounter(days: scope.calendar.days.count)
  }

  mutating func visit(_ purchases: Span<PurchaseDay>, _ orders: Span<PurchaseOrder>) {
    for index in purchases.indices {
      let day = purchases[index]
      for order in Int(day.firstOrder)..<Int(day.firstOrder + day.orders) {
        addOrder(orders[order].sales, on: day.day)
      }
    }
    let first = purchases[0]
    let current = Standing(purchases, at: scope.asOf, .now)
    now.add(current)
    add(.customerNet, .now, current.net)
    add(.customerAverage, .now, current.average)
    if current.trailingDays > 0 { add(.trailingNet, .now, current.trailingNet) }
    let week = scope.calendar.weekOfDay[Int(first.index)]
    let month = scope.calendar.monthOfDay[Int(first.index)]
    add(.weekCohortNet, week, current.net, digits: 2)
    add(.monthCohortNet, month, current.net, digits: 2)
    if first.day <= scope.before {
      let standing = Standing(purchases, at: scope.before, .before)
      before.add(standing)
      add(.customerNet, .before, standing.net)
    }
    if first.day <= scope.quarter {
      let standing = Standing(purchases, at: scope.quarter, .quarter)
      add(.customerAverage, .quarter, standing.average)
      if standing.trailingDays > 0 { add(.trailingNet, .quarter, standing.trailingNet) }
    }
  }

  /// The value of one order, identified or not.
  mutating func addOrder(_ sales: Int64, on day: Int32) {
    add(.orderValue, scope.age(of: day).rawValue, sales, digits: 3)
    if scope.editionWeek.contains(day) {
      add(.orderValue, OrderAge.editionWeek.rawValue, sales, digits: 3)
    }
  }

  mutating func merge(_ other: AmountCounter) {
    table.merge(other.table) { $0.add($1) }
    now.merge(other.now)
    before.merge(other.before)
  }

  func finished() -> Amounts { Amounts(rows: table.sorted().map(\.row)) }

  private mutating func add(_ kind: AmountKind, _ moment: AmountMoment, _ amount: Int64) {
    add(kind, moment.rawValue, amount, digits: 3)
  }

  /// Adds an amount to its cell; the class of a cohort is its position in the calendar.
  private mutating func add(_ kind: AmountKind, _ class: Int32, _ amount: Int64, digits: Int) {
    let cell = AmountCell(amount, digits: digits)
    let key =
      UInt64(truncatingIfNeeded: kind.rawValue) << 56 | UInt64(truncatingIfNeeded: `class`) << 24
      | cell.number
    var slot = table.find(key)
    if slot < 0 {
      slot = table.insert(
        key,
        AmountRow(kind: kind, class: name(of: `class`, kind), value: cell.value)
      )
    }
    table.rows[slot].add(amount)
  }

  private func name(of class: Int32, _ kind: AmountKind) -> Int32 {
    switch kind {
    case .weekCohortNet: scope.calendar.weeks[Int(`class`)]
    case .monthCohortNet: scope.calendar.months[Int(`class`)]
    case .orderValue, .customerNet, .customerAverage, .trailingNet: `class`
    }
  }
}

/// Recency, frequency and value of all customers at one day.
struct ScoreCounter: Sendable {
  /// Customers by calendar position of the last purchase day.
  private(set) var lastDays: [Int]
  /// Customers by number of purchase days.
  private(set) var purchaseDays: [Int] = []
  /// Every customer's net sales, in no order; only the cells that hold a cut are ever sorted.
  private(set) var nets: [Int64] = []

  init(days: Int) { lastDays = [Int](repeating: 0, count: days) }

  mutating func add(_ standing: Standing) {
    lastDays[Int(standing.last)] += 1
    while purchaseDays.count <= standing.purchaseDays { purchaseDays.append(0) }
    purchaseDays[standing.purchaseDays] += 1
    nets.append(standing.net)
  }

  mutating func merge(_ other: ScoreCounter) {
    for index in lastDays.indices { lastDays[index] += other.lastDays[index] }
    while purchaseDays.count < other.purchaseDays.count { purchaseDays.append(0) }
    for index in other.purchaseDays.indices { purchaseDays[index] += other.purchaseDays[index] }
    nets += other.nets
  }
}
