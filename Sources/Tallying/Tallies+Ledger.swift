package import Commerce
import Dispatch
import Synchronization

extension Tallies {
  /// Counts a ledger as of a day: two walks over its purchase days.
  ///
  /// Orders and refunds after `asOf` are not seen. The customers are walked in `partitions` parts at
  /// the same time; the result is the same for any number of them. Cost: O(orders + lines), and
  /// sorting the rows of the tallies.
  ///
  /// - Throws: `AmountsTooLarge` where the amounts add up to 2⁵⁶ minor units or more.
  package init(
    of ledger: Ledger,
    asOf day: Day,
    partitions: Int = 1
  ) throws(AmountsTooLarge) {
    try AmountsTooLarge.check(ledger)
    let index = OrderIndex(ledger: ledger, asOf: day.number)
    let run = TallyRun(ledger: ledger, index: index, asOf: day)
    let parts = index.partitions(partitions)
    self.init(asOf: day)
    firstDay = index.firstOrderDay.map(Day.init(number:))
    lastDay = index.lastOrderDay.map(Day.init(number:))
    customers = index.customersWithOrders

    var walk = Walk(scope: run.scope)
    run.addAnonymous(to: &walk)
    run.addRefunds(to: &walk)
    for part in inParallel(parts.count, { run.walk(parts[$0]) }) { walk.merge(part) }
    finish(walk)
    cuts = Cuts(walk, run.scope, gaps: gaps, amounts: amounts)

    let known = cuts
    var placed = SegmentCounter(scope: run.scope, cuts: known)
    for part in inParallel(parts.count, { run.place(parts[$0], known) }) { placed.merge(part) }
    segments = placed.finished()
  }

  private mutating func finish(_ walk: Walk) {
    periods = walk.periods.finished()
    amounts = walk.amounts.finished()
    weekSpells = walk.weekSpells.finished()
    monthSpells = walk.monthSpells.finished()
    cohorts = walk.cohorts.finished()
    seconds = walk.seconds.finished()
    gaps = walk.gaps.finished()
    strata = walk.strata.finished()
    discounts = walk.discounts.finished()
    buyers = walk.buyers.finished()
  }
}

/// What both walks over one ledger share.
struct TallyRun: Sendable {
  let ledger: Ledger
  let index: OrderIndex
  let scope: Scope
  private let late: LateRefunds

  init(ledger: Ledger, index: OrderIndex, asOf: Day) {
    self.ledger = ledger
    self.index = index
    scope = Scope(ledger: ledger, index: index, asOf: asOf)
    late = LateRefunds(ledger: ledger)
  }

  /// The first walk over some customers.
  func walk(_ customers: Range<Int>) -> Walk {
    var walk = Walk(scope: scope)
    var reader = CustomerReader(ledger: ledger, index: index, scope: scope, late: late)
    for customer in customers {
      reader.read(customer)
      if reader.days.isEmpty { continue }
      walk.visit(reader.days.span, reader.orders.span, reader.traits)
    }
    return walk
  }

  /// The second walk over some customers.
  func place(_ customers: Range<Int>, _ cuts: Cuts) -> SegmentCounter {
    var segments = SegmentCounter(scope: scope, cuts: cuts)
    var reader = CustomerReader(ledger: ledger, index: index, scope: scope, late: late)
    for customer in customers {
      reader.read(customer)
      if reader.days.isEmpty { continue }
      segments.visit(reader.days.span)
    }
    return segments
  }

  /// Orders without a customer: in the totals, in no customer's measure.
  func addAnonymous(to walk: inout Walk) {
    let reader = CustomerReader(ledger: ledger, index: index, scope: scope, late: late)
    for order in ledger.anonymousOrders {
      let day = ledger.orders[order].day
      guard day <= scope.asOf else { continue }
      let found = reader.purchaseOrder(order)
      walk.periods.visit(
        anonymous: found,
        on: day,
        units: Int64(ledger.orders[order].units),
        subsidy: ledger.shippingSubsidy(of: order)
      )
      walk.discounts.visit(anonymous: found, on: day)
      walk.amounts.addOrder(found.sales, on: day)
    }
  }

  /// Refunds by the day they were processed, up to D, of orders up to D.
  ///
  /// What an order gave back beyond its dated refunds counts on its own day.
  func addRefunds(to walk: inout Walk) {
    for refund in ledger.refunds where refund.day <= scope.asOf {
      book(refund.amount, of: Int(refund.order), on: refund.day, to: &walk)
    }
    for order in ledger.orders.indices where ledger.orders[order].returned > 0 {
      let undated = ledger.orders[order].returned - late.after(.min, order: order)
      if undated > 0 { book(undated, of: order, on: ledger.orders[order].day, to: &walk) }
    }
  }

  private func book(_ amount: Int64, of order: Int, on day: Int32, to walk: inout Walk) {
    guard ledger.orders[order].day <= scope.asOf else { return }
    let customer = ledger.customer(of: order)
    walk.periods.book(amount, on: day, anonymous: customer < 0)
    guard customer >= 0 else { return }
    walk.cohorts.book(amount, on: day, first: index.firstDay[customer])
  }
}

/// The results of `count` pieces of work in their order, done at the same time.
func inParallel<Result: Sendable>(
  _ count: Int,
  _ work: @Sendable (Int) -> Result
) -> [Result] {
  if count == 1 { return [work(0)] }
  let slots = Mutex([Result?](repeating: nil, count: count))
  DispatchQueue.concurrentPerform(iterations: count) { index in
    let result = work(index)
    slots.withLock { $0[index] = result }
  }
  return slots.withLock { $0 }.compactMap { $0 }
}
