import Commerce
import Tallying

extension ServiceMeasures {
  /// Share of orders without a fault that the shop's own rule asks for.
  static let qualityGoal = 0.9

  init(_ scope: MeasureScope) {
    let tallies = scope.tallies
    self = .unknown
    guard scope.hasOrders else { return }
    if tallies.tables.contains(.service) { addTickets(scope) }
    if tallies.tables.contains(.contacts) {
      followUp = Self.quarters(scope, .contactedIn14, age: 14) {
        $0.marks.contains(.contactedIn14)
      }
    }
    if tallies.quickRefunds.areDated { refunds = Refunds(scope) }
    if tallies.tables.contains(.ratings) {
      ratings = Ratings(scope)
      ratingReturn = RatingReturn(scope)
    }
    if !tallies.tables.isDisjoint(with: [.ratings, .refunds, .service]) { addQuality(scope) }
    shoppers = ShopperRound.all(tallies.visits)
  }

  private mutating func addTickets(_ scope: MeasureScope) {
    let clock = TicketClock(scope)
    let total = scope.tallies.tickets
    let count = total.rows.reduce(0) { $0 + ($1.what == .reply ? $1.count : 0) }
    tickets = Cell(count)
    ticketsWithoutOrder = Cell(total.withoutOrder)
    ticketsWithoutCustomer = Cell(total.withoutCustomer)
    reply = clock.duration(.reply, in: clock.spans.now)
    replyBefore = clock.duration(.reply, in: clock.spans.before)
    within24 = Quarters(
      now: clock.within24(in: clock.spans.now),
      before: clock.within24(in: clock.spans.before)
    )
    resolution = clock.duration(.resolution, in: clock.spans.now)
    topics = clock.topics
    (teams, hiddenTeams) = clock.teams
    complaints = clock.complaints(in: clock.spans.now, scope)
    complaintsBefore = clock.complaints(in: clock.spans.before, scope)
    addReplyReturn(scope)
  }

  private mutating func addReplyReturn(_ scope: MeasureScope) {
    let classes: [ReplyReturn.Class] = ReplyReturn.Class.allCases
    let counts = AnswerCounts(scope, .reply)
    replyReturn = zip(classes, counts.groups).map { name, group in
      ReplyReturn(reply: name, rate: scope.gate.rate(group.part, of: group.whole))
    }
    let others = counts.groups.dropFirst()
    fastestDifference = Estimate(
      scope.gate.rate(counts.groups[0].part, of: counts.groups[0].whole),
      minus: scope.gate.rate(
        others.reduce(0) { $0 + $1.part },
        of: others.reduce(0) { $0 + $1.whole }
      )
    )
  }

  private mutating func addQuality(_ scope: MeasureScope) {
    let spans = ServiceSpans(asOf: scope.asOf, age: 30)
    let faults = ServiceCount(scope.tallies.service, .hasFault, in: spans.year, where: \.hasFault)
    qualityOK = scope.gate.serviceRate(
      faults,
      of: ServiceCount.orders(of: scope.tallies, in: spans.year),
      isComplement: true
    )
    if qualityOK.hidden == nil, let low = qualityOK.low, let high = qualityOK.high {
      if low >= Self.qualityGoal { qualityVerdict = .met }
      if high < Self.qualityGoal { qualityVerdict = .missed }
    }
  }

  /// The share of orders with a mark, of orders that are so many days old.
  static func quarters(
    _ scope: MeasureScope,
    _ mark: ServiceMark,
    age: Int,
    where matches: (OrderFacts) -> Bool
  ) -> Quarters {
    let spans = ServiceSpans(asOf: scope.asOf, age: age)
    func count(_ weeks: ClosedRange<Week>) -> (ServiceCount, Int) {
      (
        ServiceCount(scope.tallies.service, mark, in: weeks, where: matches),
        ServiceCount.orders(of: scope.tallies, in: weeks)
      )
    }
    return scope.gate.quarters(count(spans.now), count(spans.before))
  }
}

extension ServiceMeasures.Refunds {
  fileprivate init(_ scope: MeasureScope) {
    let spans = ServiceSpans(asOf: scope.asOf, age: Int(QuickRefundRow.window))
    let gate = scope.gate
    func orders(_ weeks: ClosedRange<Week>) -> Int {
      ServiceCount.orders(of: scope.tallies, in: weeks)
    }
    let now = RefundSums(scope, nil, in: spans.now)
    let before = RefundSums(scope, nil, in: spans.before)
    let sales = ServiceCount.sales(of: scope.tallies, in: spans.now)
    self.init(
      rate: gate.quarters(
        (now.count, orders(spans.now)),
        (before.count, orders(spans.before))
      ),
      value: now.share(of: sales, gate),
      reasons: []
    )
    guard scope.tallies.tables.contains(.refunds) else { return }
    let year = orders(spans.year)
    let yearSales = ServiceCount.sales(of: scope.tallies, in: spans.year)
    reasons = RefundReason.allCases.map { reason in
      let found = RefundSums(scope, reason, in: spans.year)
      return ServiceMeasures.RefundCause(
        reason: reason,
        orders: gate.serviceRate(found.count, of: year),
        value: found.share(of: yearSales, gate)
      )
    }
  }
}

/// Refunds of some weeks' orders for one reason, or for any.
private struct RefundSums {
  var count = ServiceCount()
  var amount: Int64 = 0
  var largest: Int64 = 0

  init(_ scope: MeasureScope, _ reason: RefundReason?, in weeks: ClosedRange<Week>) {
    for row in scope.tallies.quickRefunds.rows
    where row.reason == reason && weeks.contains(row.week) {
      count.orders += row.orders
      count.customers += row.customers
      amount += row.amount
      // One customer has at most the sum of the weeks' largest.
      largest += row.largest
    }
  }

  func share(of sales: Int64, _ gate: Gate) -> Cell<Double> {
    guard sales > 0 else { return Cell(missing: .noData) }
    let hides =
      amount > 0 && gate.isDominated(customers: count.customers, largest: 0, sum: amount)
    return Cell(Double(amount) / Double(sales), hidden: hides ? .private : nil)
  }
}

extension ServiceMeasures.Ratings {
  fileprivate init(_ scope: MeasureScope) {
    let spans = ServiceSpans(asOf: scope.asOf, age: 30)
    let (gate, service) = (scope.gate, scope.tallies.service)
    let stars = (1...5).map { star in
      let mark = ServiceMark(rawValue: ServiceMark.rated1.rawValue + star - 1) ?? .rated1
      return ServiceCount(service, mark, in: spans.year) { $0.rating == star }
    }
    let hides = SuppressedTable(
      [stars.map(\.orders)],
      k: gate.k,
      columnTotals: false,
      hidden: [stars.map { $0.orders > 0 && $0.customers < gate.k }]
    ).states[0].map { $0 != .shown }
    func rated(_ weeks: ClosedRange<Week>) -> ServiceCount {
      ServiceCount(service, .isRated, in: weeks) { $0.rating > 0 }
    }
    func low(_ weeks: ClosedRange<Week>) -> (ServiceCount, Int) {
      (ServiceCount(service, .isRatedLow, in: weeks, where: \.isRatedLow), rated(weeks).orders)
    }
    let yearLow = stars[0].orders + stars[1].orders
    self.init(
      counts: zip(stars, hides).map { Cell($0.orders, hidden: $1 ? .private : nil) },
      low: gate.quarters(
        low(spans.now),
        low(spans.before),
        year: hides[0] || hides[1] ? nil : yearLow
      ),
      coverage: gate.serviceRate(
        rated(spans.year),
        of: ServiceCount.orders(of: scope.tallies, in: spans.year)
      )
    )
  }
}

extension ServiceMeasures.RatingReturn {
  fileprivate init(_ scope: MeasureScope) {
    let gate = scope.gate
    let groups = AnswerCounts(scope, .firstRating).groups
    func rate(_ stars: ClosedRange<Int>) -> Rate {
      let some = stars.map { groups[$0 - 1] }
      return gate.rate(some.reduce(0) { $0 + $1.part }, of: some.reduce(0) { $0 + $1.whole })
    }
    let low = rate(1...2)
    let high = rate(4...5)
    let total = groups.reduce(0) { $0 + $1.whole }
    let test = TrendTest(groups)
    let few: Missing? = total < gate.minimum.rate ? .tooFew : nil
    // One star of two may not follow from the pair.
    let single = (1...5).map { rate($0...$0) }
    let hides = [
      single[1].hidden == .private, single[0].hidden == .private, false,
      single[4].hidden == .private, single[3].hidden == .private,
    ]
    self.init(
      low: low,
      high: high,
      difference: Estimate(high, minus: low),
      byRating: zip(single, hides).map { rate, hides in
        var rate = rate
        if hides, rate.value != nil { rate.hidden = .private }
        return rate
      },
      trend: Cell(test?.p, hiddenIf: few),
      z: Cell(test?.z, hiddenIf: few)
    )
  }
}

/// Customers by what they met, those of weeks that had ended 90 days before D.
private struct AnswerCounts {
  /// By class from 1.
  private(set) var groups = [(part: Int, whole: Int)](repeating: (0, 0), count: 5)

  init(_ scope: MeasureScope, _ what: AnswerRow.What) {
    let end = scope.asOf - Int(AnswerRow.window)
    for row in scope.tallies.service.answers where row.what == what && row.week.sunday <= end {
      guard groups.indices.contains(row.class - 1) else { continue }
      groups[row.class - 1].part += row.returned
      groups[row.class - 1].whole += row.customers
    }
  }
}

extension ServiceMeasures.ShopperRound {
  /// By shop, checklist and calendar quarter, newest first; at most 60.
  static func all(_ visits: [ShopperVisit]) -> [ServiceMeasures.ShopperRound] {
    var scores: [Key: [Double]] = [:]
    for visit in visits { scores[Key(visit), default: []].append(visit.score) }
    let rounds = scores.sorted { $0.key.place > $1.key.place }.prefix(60)
    return rounds.map { key, scores in
      ServiceMeasures.ShopperRound(
        shop: key.shop,
        checklist: key.checklist,
        quarter: "\(key.quarter / 4)-Q\(key.quarter % 4 + 1)",
        visits: scores.count,
        score: mean(scores)
      )
    }
  }

  /// The mean with Student's interval; 83, 85 and 88 give 85.3 (79.1 to 91.6).
  static func mean(_ scores: [Double]) -> Estimate {
    let moments = Moments(scores)
    guard let mean = moments.mean else { return Estimate(missing: .noData) }
    guard let error = moments.standardError else {
      return Estimate(value: mean, se: nil, low: nil, high: nil)
    }
    let half = StudentDistribution(degrees: Double(scores.count - 1)).factor() * error
    return Estimate(value: mean, se: error, low: mean - half, high: mean + half)
  }

  private struct Key: Hashable {
    var shop: String
    var checklist: String
    var quarter: Int

    init(_ visit: ShopperVisit) {
      shop = visit.shop
      checklist = visit.checklist
      let civil = visit.day.civil
      quarter = Int(civil.year) * 4 + (Int(civil.month) - 1) / 3
    }

    /// Newest first, then shops and checklists by their bytes backwards.
    var place: Place { Place(quarter: quarter, names: Array("\(shop)\u{0}\(checklist)".utf8)) }
  }

  private struct Place: Comparable {
    var quarter: Int
    var names: [UInt8]

    static func < (a: Place, b: Place) -> Bool {
      if a.quarter != b.quarter { return a.quarter < b.quarter }
      return b.names.lexicographicallyPrecedes(a.names)
    }
  }
}
