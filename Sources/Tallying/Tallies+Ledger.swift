import CSystem
package import Commerce
import Synchronization

extension Tallies {
  /// Counts a ledger as of a day: a look at its shape, then two walks over its orders.
  ///
  /// Orders and refunds after `asOf` are not seen. `partitions` threads take pieces of the ledger in
  /// turn; the result is the same for any number of them. Cost: O(orders), and the lines where they
  /// state costs.
  ///
  /// - Throws: `AmountsTooLarge` where the amounts add up to 2⁵⁶ minor units or more.
  package init(
    of ledger: Ledger,
    asOf day: Day,
    partitions: Int = 1,
    choices: TallyChoices = TallyChoices()
  ) throws(AmountsTooLarge) {
    try self.init(
      of: ledger,
      asOf: day,
      partitions: partitions,
      limit: .usual,
      choices: choices
    )
  }

  init(
    of ledger: Ledger,
    asOf day: Day,
    partitions threads: Int,
    limit: DenseLimit,
    choices: TallyChoices = TallyChoices()
  ) throws(AmountsTooLarge) {
    let pieces = Piece.all(of: ledger)
    var survey = Survey.whole(ledger, pieces, asOf: day.number, threads: threads)
    try AmountsTooLarge.check(ledger, survey)
    self.init(asOf: day)
    self.choices = choices
    peerPrices = PeerPrice.fresh(ledger.tables.prices, asOf: day)
    firstGoods = FirstGoods(ledger, asOf: day, window: choices.repeatWindow)
    firstDay = survey.firstDay.map(Day.init(number:))
    lastDay = survey.lastDay.map(Day.init(number:))
    customers = survey.customers
    lines = survey.lines
    identifiedLines = survey.identifiedLines
    tables = ledger.tables.present
    tickets = Tickets(ledger.tables.tickets, asOf: day)
    quickRefunds = QuickRefunds(ledger, asOf: day)
    upcoming = Upcoming(ledger.tables, asOf: day)
    visits = ledger.tables.visits.filter { $0.day <= day }

    let scope = Scope(
      ledger: ledger,
      survey: survey,
      asOf: day,
      limit: limit,
      calibrateTo: choices.calibrateTo
    )
    calibrationEnd = Day(number: scope.calibrationEnd)
    fitEnd = scope.isFittedToCalibration ? calibrationEnd : day
    let refunds = DatedRefunds(ledger)
    let context = WalkContext(
      choices: choices,
      regions: CustomerRegions(ledger),
      firstDay: survey.firstDay
    )
    // Before the walks over orders, whose tables are larger: beside them the pairs were the peak of
    // the program's memory.
    let goods = Goods(ledger, pieces, scope, historyDays: historyDays, threads: threads)
    self.products = goods.products
    pairs = goods.pairs
    refills = goods.refills
    promotions = goods.promotions
    // What was freed would lie beside the tables to come.
    shim_release_free_memory()
    let buyers = Held(
      Walk.whole(
        ledger,
        pieces,
        scope,
        refunds,
        survey.takeFirstProducts(),
        context,
        threads: threads
      )
      .finish(into: &self)
    )
    shim_release_free_memory()
    let placed = SegmentCounter.whole(
      ledger,
      pieces,
      scope,
      refunds,
      cuts,
      choices,
      threads: threads,
      beside: buyers
    )
    take(placed.buyers)
    moves.add(groups: placed.counter.finishedMoves())
    segments = placed.counter.finished()
    values.addOneTimers(segments)
    trials = Trials(of: ledger, scope: scope, refunds: refunds, choices: choices)
    shim_release_free_memory()
  }

  /// What the first walk had left.
  mutating func take(_ found: BuyerTables) {
    buyers = found.buyers
    calibrated = found.calibrated
    amounts.add(found.repeatSales)
    values = found.values
  }
}

extension PeerPrice {
  /// The newest price of each shop for each product, of the 14 days that end with `day`.
  ///
  /// Of two of one day the lower counts.
  static func fresh(_ prices: [PeerPrice], asOf day: Day) -> [PeerPrice] {
    let known = prices.filter { $0.day <= day && day - $0.day < 14 && $0.product >= 0 }
      .sorted { a, b in
        if a.product != b.product { return a.product < b.product }
        if a.peer != b.peer { return a.peer.utf8.lexicographicallyPrecedes(b.peer.utf8) }
        return a.day != b.day ? a.day > b.day : a.price < b.price
      }
    return known.enumerated().filter { index, price in
      index == 0 || known[index - 1].product != price.product
        || known[index - 1].peer != price.peer
    }.map(\.element)
  }
}

/// What the first walk is told beside the ledger and its scope.
struct WalkContext: Sendable {
  let choices: TallyChoices
  let regions: CustomerRegions
  let firstDay: Int32?
}

extension Survey {
  static func whole(_ ledger: Ledger, _ pieces: [Piece], asOf: Int32, threads: Int) -> Survey {
    let parts = inParallel(pieces.count, threads: threads) {
      Survey(ledger, asOf: asOf)
    } work: { piece, part in
      switch pieces[piece] {
      case .customers(let range): part.see(range, piece: piece, of: ledger)
      case .anonymous(let range): part.see(anonymous: range, of: ledger)
      }
    }
    var whole = parts[0].take() ?? Survey(ledger, asOf: asOf)
    for part in parts.dropFirst() { if let other = part.take() { whole.merge(other) } }
    for refund in ledger.refunds { whole.see(refund: refund) }
    return whole
  }
}

extension Walk {
  static func whole(
    _ ledger: Ledger,
    _ pieces: [Piece],
    _ scope: Scope,
    _ refunds: DatedRefunds,
    _ products: [Int: [Int32]],
    _ context: WalkContext,
    threads: Int
  ) -> Walk {
    let parts = inParallel(pieces.count, threads: threads) {
      Walk(ledger: ledger, scope: scope, refunds: refunds, context: context)
    } work: { piece, part in
      switch pieces[piece] {
      case .customers(let range): part.visit(range, products: products[piece] ?? [])
      case .anonymous(let range): part.visit(anonymous: range)
      }
    }
    var whole =
      parts[0].take() ?? Walk(ledger: ledger, scope: scope, refunds: refunds, context: context)
    for part in parts.dropFirst() { if let other = part.take() { whole.merge(other) } }
    // The tables of the others would lie beside the rows to come.
    shim_release_free_memory()
    return whole
  }
}

/// The second walk, and what was made beside it.
struct PlacedCustomers: ~Copyable {
  var counter: SegmentCounter
  var buyers: BuyerTables
}

extension SegmentCounter {
  /// Walks, and turns the first walk's buyers into rows meanwhile.
  static func whole(
    _ ledger: Ledger,
    _ pieces: [Piece],
    _ scope: Scope,
    _ refunds: DatedRefunds,
    _ cuts: Cuts,
    _ choices: TallyChoices,
    threads: Int,
    beside buyers: Held<BuyerCounter>
  ) -> PlacedCustomers {
    let tables = Mutex(BuyerTables())
    let parts = inParallel(pieces.count + 1, threads: threads) {
      SegmentCounter(scope: scope, cuts: cuts, choices: choices)
    } work: { piece, part in
      if piece == 0 {
        // First, because it takes longer than any other.
        guard var counter = buyers.take() else { return }
        let found = counter.finished(cuts)
        tables.withLock { $0 = found }
      } else if case .customers(let range) = pieces[piece - 1] {
        part.visit(range, of: ledger, refunds)
      }
    }
    var whole = parts[0].take() ?? SegmentCounter(scope: scope, cuts: cuts, choices: choices)
    for part in parts.dropFirst() { if let other = part.take() { whole.merge(other) } }
    return PlacedCustomers(counter: whole, buyers: tables.withLock { $0 })
  }
}
