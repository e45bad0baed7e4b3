import Commerce

/// The first walk: every tally that needs no threshold, filled customer by customer.
///
/// Each piece of the ledger holds whole customers, so walks merge by + and max in any order.
struct Walk: ~Copyable, Sendable {
  private let ledger: Ledger
  private let scope: Scope
  private let refunds: DatedRefunds
  private var queue: CustomerQueue
  private var oneTimers: OrderCells
  private var anonymous: OrderCells
  private var periods: PeriodCounter
  private var amounts: AmountCounter
  private var weekSpells: SpellCounter
  private var monthSpells: SpellCounter
  private var cohorts: CohortCounter
  private var seconds: SecondCounter
  private var gaps: GapCounter
  private var strata: StrataCounter
  private var discounts: DiscountCounter
  private var benefits: BenefitCounter
  private var habits: HabitCounter
  private var acquired: AcquiredCounter
  private var buyers: BuyerCounter
  private let regions: CustomerRegions
  private var profiles: ProfileCounter
  private var rhythm: RhythmCounter
  private var moves: MoveCounter
  private var lapses: LapseCounter
  private var service: ServiceCounter
  private var windows: FirstWindowCounter

  init(ledger: Ledger, scope: Scope, refunds: DatedRefunds, context: WalkContext) {
    self.ledger = ledger
    self.scope = scope
    self.refunds = refunds
    queue = CustomerQueue(scope: scope)
    oneTimers = OrderCells(scope: scope)
    anonymous = OrderCells(scope: scope)
    periods = PeriodCounter(scope: scope)
    amounts = AmountCounter(scope: scope)
    weekSpells = SpellCounter(scope: scope, kind: .week)
    monthSpells = SpellCounter(scope: scope, kind: .month)
    cohorts = CohortCounter(scope: scope)
    seconds = SecondCounter(scope: scope)
    gaps = GapCounter(scope: scope)
    strata = StrataCounter(scope: scope)
    discounts = DiscountCounter(ledger: ledger, scope: scope, refunds: refunds)
    benefits = BenefitCounter(ledger: ledger, scope: scope, refunds: refunds)
    habits = HabitCounter(scope: scope)
    acquired = AcquiredCounter(scope: scope)
    buyers = BuyerCounter(scope: scope)
    let choices = context.choices
    regions = context.regions
    profiles = ProfileCounter(ledger: ledger, scope: scope, regions: regions, choices: choices)
    rhythm = RhythmCounter(
      ledger: ledger,
      scope: scope,
      firstDay: context.firstDay,
      choices: choices
    )
    moves = MoveCounter(ledger: ledger, scope: scope, regions: regions, choices: choices)
    lapses = LapseCounter(ledger: ledger, scope: scope)
    service = ServiceCounter(ledger: ledger, scope: scope)
    windows = FirstWindowCounter(scope: scope)
  }

  /// Orders whose lines are asked for before they are looked at.
  private static let ordersAhead = 24
  /// Customers whose cells are asked for before they are counted: the large tables are far from the
  /// core, and so the cells of several customers are on their way at once.
  private static let customersAhead = 4

  /// Some customers; `products` holds what each began with, or nothing.
  mutating func visit(_ customers: Range<Int>, products: [Int32]) {
    var batch = WalkBatch(CustomerReader(ledger: ledger, scope: scope, refunds: refunds))
    guard !scope.isInOrder else { return visit(inOrder: customers, products, &batch) }
    queue.load(customers, of: ledger)
    let queue = self.queue
    let orders = queue.orders.span
    var start = 0
    for customer in queue.customers {
      let range = start..<(start + Int(customer.count))
      start = range.upperBound
      let product = products.isEmpty ? Strata.unknown : products[Int(customer.number)]
      let number = customers.lowerBound + Int(customer.number)
      let traits = FirstTraits(
        channel: 0,
        product: scope.products.position(of: product),
        region: regions.code(ofCustomer: number)
      )
      visit(range, of: orders, number, ledgerStart: customer.ledgerStart, traits, &batch)
    }
    count(batch, orders)
  }

  /// The same where they stand by their first days already, all of whose orders are up to D.
  private mutating func visit(
    inOrder customers: Range<Int>,
    _ products: [Int32],
    _ batch: inout WalkBatch
  ) {
    let ledger = self.ledger
    let orders = ledger.orders.span
    let starts = ledger.customerStarts.span
    for customer in customers {
      let range = Int(starts[customer])..<Int(starts[customer + 1])
      guard !range.isEmpty else { continue }
      for index in range where index + Walk.ordersAhead < orders.count {
        moves.prefetchLines(of: orders[index + Walk.ordersAhead], ledger.lines)
      }
      let product =
        products.isEmpty ? Strata.unknown : products[customer - customers.lowerBound]
      let traits = FirstTraits(
        channel: 0,
        product: scope.products.position(of: product),
        region: regions.code(ofCustomer: customer)
      )
      visit(range, of: orders, customer, ledgerStart: starts[customer], traits, &batch)
    }
    count(batch, orders)
  }

  /// One customer by index, whose orders begin at `ledgerStart` in the ledger.
  @inline(__always)
  private mutating func visit(
    _ range: Range<Int>,
    of orders: Span<Order>,
    _ customer: Int,
    ledgerStart: Int32,
    _ known: FirstTraits,
    _ batch: inout WalkBatch
  ) {
    var traits = known
    let channel = FirstTraits.channel(range, orders)
    traits.channel = scope.channels.position(of: channel)
    traits.channelCode = channel
    moves.visit(range, of: orders, ledger.lines, region: traits.region)
    if profiles.isNeeded {
      traits.region = regions.code(of: range, orders, customer: traits.region)
    }
    let order = orders[range.lowerBound]
    if range.count == 1, order.returned == 0 {
      visit(oneTimer: order, Int(ledgerStart), customer, traits)
    } else {
      batch.add(range, of: orders, customer, ledgerStart: ledgerStart, traits)
      for booking in batch.reader.bookings {
        periods.book(booking, anonymous: false)
        cohorts.book(booking, first: order.day)
      }
      if batch.isFull {
        count(batch, orders)
        batch.clear()
      }
    }
  }

  /// A customer of one order, of which nothing came back.
  @inline(__always)
  private mutating func visit(
    oneTimer order: Order,
    _ index: Int,
    _ customer: Int,
    _ traits: FirstTraits
  ) {
    let place = scope.calendar.place(of: order.day)
    let found = Benefits(order)
    let subsidy = scope.hasSubsidies ? ledger.shippingSubsidy[index] : 0
    let cost = scope.hasCosts ? GoodsCost(order, ledger) : nil
    oneTimers.add(order, at: place.index, found, subsidy: subsidy, cost: cost)
    benefits.visit(order, found, cost: cost, isAnonymous: false)
    if let cost { acquired.visit(oneTimer: order, found, subsidy: subsidy, cost: cost) }
    amounts.visit(oneTimer: order.sales, at: place, day: order.day)
    strata.visit(oneTimer: order.day, channel: traits.channel, product: traits.product)
    rhythm.visit(oneTimer: order, at: Int(place.index))
    if profiles.isNeeded {
      profiles.visit(oneTimer: order, region: traits.region, channel: traits.channelCode)
    }
    lapses.visit(oneTimer: order, index, customer: customer, week: place.week)
    service.visit(oneTimer: order, index, week: place.week)
  }

  /// Counts customers table by table: each table, and the code that fills it, is at hand then.
  private mutating func count(_ batch: borrowing WalkBatch, _ orders: Span<Order>) {
    let members = batch.members
    let all = batch.reader.purchases.span
    for member in members { periods.visit(all.extracting(member.days)) }
    for index in members.indices {
      let soon = index + Walk.customersAhead
      if soon < members.count { amounts.prefetch(all.extracting(members[soon].days)) }
      let member = members[index]
      amounts.visit(all.extracting(member.days), orders, hasReturns: member.hasReturns)
    }
    for member in members { weekSpells.visit(all.extracting(member.days)) }
    for member in members { monthSpells.visit(all.extracting(member.days)) }
    for member in members { cohorts.visit(all.extracting(member.days)) }
    for member in members { seconds.visit(all.extracting(member.days)) }
    for index in members.indices {
      let soon = index + Walk.customersAhead
      if soon < members.count { gaps.prefetch(all.extracting(members[soon].days)) }
      gaps.visit(all.extracting(members[index].days))
    }
    for member in members { strata.visit(all.extracting(member.days), member.traits) }
    for index in members.indices {
      let soon = index + Walk.customersAhead
      if soon < members.count { discounts.prefetch(all.extracting(members[soon].days)) }
      discounts.visit(all.extracting(members[index].days), orders)
    }
    for member in members { benefits.visit(all.extracting(member.days), orders) }
    for member in members { habits.visit(all.extracting(member.days)) }
    for member in members { acquired.visit(all.extracting(member.days)) }
    for member in members { buyers.visit(all.extracting(member.days)) }
    for member in members { rhythm.visit(all.extracting(member.days), orders) }
    for member in members where profiles.isNeeded {
      let traits = member.traits
      profiles.visit(
        all.extracting(member.days),
        region: traits.region,
        channel: traits.channelCode
      )
    }
    for member in members { lapses.visit(all.extracting(member.days), customer: member.customer) }
    for member in members { service.visit(all.extracting(member.days), orders) }
    for member in members { windows.visit(all.extracting(member.days)) }
  }

  /// Orders without a customer: in the totals, in no customer's measure.
  mutating func visit(anonymous range: Range<Int>) {
    var bookings: [Booking] = []
    for index in range where ledger.orders[index].day <= scope.asOf {
      let order = ledger.orders[index]
      let place = scope.calendar.place(of: order.day)
      var returned: Int64 = 0
      if order.returned != 0 {
        returned = refunds.read(order, index, scope, bookings: &bookings).now
      }
      let cost = scope.hasCosts ? GoodsCost(order, ledger) : nil
      anonymous.add(
        order,
        at: place.index,
        Benefits(order),
        subsidy: scope.hasSubsidies ? ledger.shippingSubsidy[index] : 0,
        cost: cost,
        returned: returned
      )
      benefits.visit(order, Benefits(order), cost: cost, returned: returned, isAnonymous: true)
      amounts.addOrder(order.sales, part: Int(place.part))
      rhythm.visit(order, at: Int(place.index))
      moves.visit(anonymous: order, ledger.lines)
      service.visit(anonymous: order, index, week: place.week)
    }
    for booking in bookings { periods.book(booking, anonymous: true) }
  }

  mutating func merge(_ other: borrowing Walk) {
    oneTimers.merge(other.oneTimers)
    anonymous.merge(other.anonymous)
    periods.merge(other.periods)
    amounts.merge(other.amounts)
    weekSpells.merge(other.weekSpells)
    monthSpells.merge(other.monthSpells)
    cohorts.merge(other.cohorts)
    seconds.merge(other.seconds)
    gaps.merge(other.gaps)
    strata.merge(other.strata)
    discounts.merge(other.discounts)
    benefits.merge(other.benefits)
    habits.merge(other.habits)
    acquired.merge(other.acquired)
    buyers.merge(other.buyers)
    profiles.merge(other.profiles)
    rhythm.merge(other.rhythm)
    moves.merge(other.moves)
    lapses.merge(other.lapses)
    service.merge(other.service)
    windows.merge(other.windows)
  }

  /// Turns the tables into rows, and the customers' amounts into cuts.
  ///
  /// What is returned has still to be: it takes long, and needs the cuts.
  consuming func finish(into tallies: inout Tallies) -> BuyerCounter {
    tallies.periods = periods.finished(oneTimers: oneTimers, anonymous: anonymous)
    anonymous.forEach { discounts.visit($2, k: 0, week: $0.week, $1) }
    oneTimers.forEach { place, benefits, sums in
      let count = Int(sums.orders)
      weekSpells.visit(oneTimers: count, in: place)
      monthSpells.visit(oneTimers: count, in: place)
      cohorts.visit(sums, in: place)
      seconds.visit(oneTimers: count, at: place.index)
      gaps.visit(oneTimers: count, at: place.index)
      strata.visit(oneTimers: count, on: scope.calendar.days[Int(place.index)], benefits)
      discounts.visit(sums, k: 1, week: place.week, benefits)
      habits.visit(oneTimers: count, at: place.index, benefits)
      acquired.visit(sums, on: scope.calendar.days[Int(place.index)], benefits)
      buyers.visit(oneTimers: count, at: place.index)
      lapses.visit(sums, in: place, benefits)
      windows.visit(oneTimers: count, sales: sums.gross - sums.discount, at: place.index)
    }
    tallies.amounts = amounts.finished()
    tallies.weekSpells = weekSpells.finished()
    tallies.monthSpells = monthSpells.finished()
    tallies.cohorts = cohorts.finished()
    tallies.seconds = seconds.finished()
    tallies.gaps = gaps.finished()
    tallies.strata = strata.finished()
    tallies.discounts = discounts.finished()
    tallies.benefits = benefits.finished()
    tallies.habits = habits.finished()
    tallies.acquired = acquired.finished()
    tallies.profiles = profiles.finished()
    tallies.rhythm = rhythm.finished(tallies.periods)
    tallies.moves = moves.finished()
    tallies.lapses = lapses.finished()
    tallies.service = service.finished()
    tallies.firstWindows = windows.finished()
    tallies.cuts = Cuts(amounts.scores, scope, gaps: tallies.gaps, amounts: tallies.amounts)
    return buyers
  }
}
