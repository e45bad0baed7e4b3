import Commerce

/// Fills `Lapses`.
///
/// Without other tables there is next to nothing on file, so those cells stand dense, and customers
/// of one undiscounted order are taken from the walk's own sums of them.
struct LapseCounter: ~Copyable, Sendable {
  /// Of a week: one purchase day by depth, more, more and always a deal.
  private static let slots = 103
  private static let depths = 101

  private let ledger: Ledger
  private let scope: Scope
  /// The Sunday up to which purchases are seen.
  private let through: Int32
  private let hasOrderFacts: Bool
  private let hasCustomerFacts: Bool
  private var plain: SumTable<LapseSums>
  private var noted = SparseTable<LapseSums>()

  init(ledger: Ledger, scope: Scope) {
    self.ledger = ledger
    self.scope = scope
    through = min(scope.asOf, scope.editionWeek.upperBound)
    hasOrderFacts = !ledger.orderFacts.isEmpty
    hasCustomerFacts = !ledger.customerFacts.isEmpty
    plain = SumTable(
      cells: scope.calendar.weeks.count * LapseCounter.slots,
      limit: scope.limit
    )
  }

  private var hasFacts: Bool { hasOrderFacts || hasCustomerFacts }

  /// A customer of one order, of which nothing came back.
  @inline(__always)
  mutating func visit(oneTimer order: Order, _ index: Int, customer: Int, week: Int32) {
    if !hasFacts, order.discount <= 0 { return }
    guard order.day <= through else { return }
    var evidence = LapseEvidence()
    if hasFacts { evidence = self.evidence(of: customer, orders: index..<(index + 1)) }
    add(
      LapseSums(net: order.sales),
      week: week,
      isRepeated: false,
      evidence,
      depth: LapseRow.depth(gross: order.gross, discount: order.discount)
    )
  }

  mutating func visit(_ purchases: Span<PurchaseDay>, customer: Int) {
    guard let found = judged(purchases, customer: customer) else { return }
    add(
      LapseSums(net: found.net),
      week: found.week,
      isRepeated: found.isRepeated,
      found.evidence,
      depth: found.depth
    )
  }

  /// What is known of one customer by the Sunday; `nil` of one who had bought nothing by then.
  @inline(__always)
  func judged(_ purchases: Span<PurchaseDay>, customer: Int) -> JudgedLapse? {
    var count = purchases.count
    while count > 0, purchases[count - 1].day > through { count -= 1 }
    guard count > 0 else { return nil }
    var net: Int64 = 0
    var isAlwaysDeal = count > 1
    for index in 0..<count {
      net &+= purchases[index].sales &- purchases[index].returned
      if isAlwaysDeal {
        let depth = DepthClass(gross: purchases[index].gross, discount: purchases[index].discount)
        isAlwaysDeal = depth == .deal
      }
    }
    let last = purchases[count - 1]
    var evidence = LapseEvidence()
    if hasFacts {
      let first = purchases[max(0, count - 2)]
      evidence = self.evidence(
        of: customer,
        orders: Int(first.firstInLedger)..<Int(last.firstInLedger + last.orders)
      )
    }
    if isAlwaysDeal { evidence.insert(.alwaysDeal) }
    return JudgedLapse(
      week: last.week,
      isRepeated: count > 1,
      evidence: evidence,
      depth: count > 1 ? 0 : LapseRow.depth(gross: last.gross, discount: last.discount),
      net: net
    )
  }

  /// So many customers of one order each, with the same benefits.
  ///
  /// Those with a discount have come one by one, and all of them where anything is on file.
  mutating func visit(_ sums: OrderSums, in place: PurchaseCalendar.Place, _ benefits: Benefits) {
    guard !hasFacts, !benefits.isDiscounted else { return }
    guard scope.calendar.days[Int(place.index)] <= through else { return }
    var found = LapseSums()
    found.customers = sums.orders
    found.net = sums.sales
    found.largest = sums.largest
    plain.add(found, to: Int(place.week) * LapseCounter.slots)
  }

  mutating func merge(_ other: borrowing LapseCounter) {
    plain.merge(other.plain)
    noted.merge(other.noted) { $0.add($1) }
  }

  func finished() -> Lapses {
    var rows: [LapseRow] = []
    let weeks = scope.calendar.weeks
    plain.forEach { cell, sums in
      let slot = cell % LapseCounter.slots
      var row = LapseRow(
        week: Week(number: weeks[cell / LapseCounter.slots]),
        isRepeated: slot >= LapseCounter.depths,
        evidence: slot > LapseCounter.depths ? .alwaysDeal : [],
        depth: slot < LapseCounter.depths ? slot : 0
      )
      row.add(sums)
      rows.append(row)
    }
    for (key, sums) in noted.sorted() {
      let depth = Int(key) % LapseCounter.depths
      let rest = Int(key) / LapseCounter.depths
      var row = LapseRow(
        week: Week(number: weeks[rest / LapseEvidence.count / 2]),
        isRepeated: rest / LapseEvidence.count % 2 == 1,
        evidence: LapseEvidence(rawValue: UInt16(rest % LapseEvidence.count)),
        depth: depth
      )
      row.add(sums)
      rows.append(row)
    }
    rows.sort { $0.key.lexicographicallyPrecedes($1.key) }
    return Lapses(rows: rows)
  }

  private func evidence(of customer: Int, orders: Range<Int>) -> LapseEvidence {
    var found = LapseEvidence()
    if hasCustomerFacts { found = LapseEvidence(ledger.customerFacts[customer]) }
    if hasOrderFacts { for index in orders { found.add(ledger.orderFacts[index]) } }
    return found
  }

  @inline(__always)
  private mutating func add(
    _ sums: LapseSums,
    week: Int32,
    isRepeated: Bool,
    _ evidence: LapseEvidence,
    depth: Int
  ) {
    let plainSlot: Int
    if isRepeated {
      plainSlot = evidence == .alwaysDeal ? 102 : 101
    } else {
      plainSlot = depth
    }
    if evidence.isEmpty || evidence == .alwaysDeal {
      plain.change(Int(week) * LapseCounter.slots + plainSlot) { $0.add(sums) }
      return
    }
    let place = (Int(week) * 2 + (isRepeated ? 1 : 0)) * LapseEvidence.count
    let key = UInt64((place + Int(evidence.rawValue)) * LapseCounter.depths + depth)
    let slot = noted.find(key)
    if slot >= 0 { noted.rows[slot].add(sums) } else { _ = noted.insert(key, sums) }
  }
}

/// One customer in the terms of `LapseRow`.
struct JudgedLapse {
  /// Position in the calendar.
  var week: Int32
  var isRepeated: Bool
  var evidence: LapseEvidence
  var depth: Int
  var net: Int64
}

extension Benefits {
  /// Anything off at all.
  var isDiscounted: Bool { code >= 4 }
}

/// Customers in one cell.
struct LapseSums: Sums {
  var customers: Int64 = 0
  var net: Int64 = 0
  var largest: Int64 = 0

  init() {}

  /// One customer.
  @inline(__always)
  init(net: Int64) {
    customers = 1
    self.net = net
    largest = max(0, net)
  }

  var isEmpty: Bool { customers == 0 }

  @inline(__always)
  mutating func add(_ other: LapseSums) {
    customers &+= other.customers
    net &+= other.net
    largest = max(largest, other.largest)
  }
}

extension LapseRow {
  fileprivate mutating func add(_ sums: LapseSums) {
    customers += Int(sums.customers)
    net += sums.net
    largest = max(largest, sums.largest)
  }
}
