import Commerce

extension Trials {
  /// Counts the runs of playbooks: a walk over the people who were drawn, and nobody else.
  ///
  /// A shop without assignments costs nothing. Cost: O(assignments log assignments), and the orders
  /// of those who were drawn.
  init(of ledger: Ledger, scope: Scope, refunds: DatedRefunds, choices: TallyChoices) {
    self.init()
    guard !ledger.tables.assignments.isEmpty else { return }
    let draws = TrialDraws(ledger.tables.assignments, asOf: scope.asOf, choices: choices)
    var counter = TrialCounter(draws.tests, scope)
    var reader = CustomerReader(ledger: ledger, scope: scope, refunds: refunds)
    let orders = ledger.orders.span
    let starts = ledger.customerStarts.span
    var next = 0
    while next < draws.people.count {
      let first = next
      let customer = Int(draws.people[first].customer)
      while next < draws.people.count, Int(draws.people[next].customer) == customer { next += 1 }
      let range = Int(starts[customer])..<Int(starts[customer + 1])
      if let range = scope.visible(range, orders) {
        reader.read(range, of: orders, ledgerStart: Int32(range.lowerBound))
        let days = reader.purchases.span.extracting(first: reader.count)
        for person in draws.people[first..<next] { counter.add(person, days) }
      } else {
        for person in draws.people[first..<next] { counter.add(person) }
      }
    }
    tests = draws.tests
    rows = counter.finished()
  }
}

/// Fills the rows of `Trials`.
private struct TrialCounter {
  private let hasCosts: Bool
  private let windows: [Int32]
  /// By test: whether its people's purchases are looked at yet.
  private let areOver: [Bool]
  /// Two a test: the treated, then those held out.
  private var rows: [TrialRow] = []

  init(_ tests: [TrialTest], _ scope: Scope) {
    hasCosts = scope.hasCosts
    windows = tests.map { Int32($0.window) }
    areOver = tests.map { $0.isOver(asOf: Day(number: scope.asOf)) }
    for test in tests.indices {
      rows.append(TrialRow(test: test, isHeldOut: false))
      rows.append(TrialRow(test: test, isHeldOut: true))
    }
  }

  private func index(_ person: TrialDraws.Person) -> Int {
    2 * Int(person.test) + (person.isHeldOut ? 1 : 0)
  }

  /// Somebody without any purchase up to D.
  mutating func add(_ person: TrialDraws.Person) { rows[index(person)].assigned += 1 }

  mutating func add(_ person: TrialDraws.Person, _ days: Span<PurchaseDay>) {
    let index = index(person)
    rows[index].assigned += 1
    guard areOver[Int(person.test)] else { return }
    let window = windows[Int(person.test)]
    let (counted, before) = (
      person.day + 1...person.day + window, person.day - window + 1...person.day
    )
    let priorStart = person.day - Trials.priorDays + 1
    var (sales, contribution, prior) = (Int64(0), Int64(0), Int64(0))
    var (purchases, purchasesBefore) = (0, 0)
    for at in days.indices {
      let day = days[at]
      if counted.contains(day.day) {
        purchases += 1
        sales &+= day.sales
        contribution &+= day.sales &- day.returned &- day.goodsCost &- day.shippingSubsidy
        rows[index].returns &+= day.returned
        rows[index].uncostedLines += Int(day.uncostedLines)
      }
      if before.contains(day.day) { purchasesBefore += 1 }
      if day.day >= priorStart, day.day <= person.day { prior &+= day.sales }
    }
    if purchases > 0 { rows[index].bought += 1 }
    if purchasesBefore > 0 { rows[index].boughtBefore += 1 }
    rows[index].purchaseDays += purchases
    rows[index].sales.add(sales)
    if hasCosts { rows[index].contribution.add(contribution) }
    rows[index].prior += Int128(prior)
    rows[index].priorSquares += product(prior, prior)
    rows[index].priorTimesSales += product(prior, sales)
    rows[index].largest = max(rows[index].largest, sales)
  }

  func finished() -> [TrialRow] { rows.filter { $0.assigned > 0 } }
}
