import Commerce
import Retention

/// One number of the week that may have moved, with what the front page needs to speak of it.
struct Move: Sendable {
  enum Subject: Sendable, Hashable {
    case cameBack, active, lapsed, fullPrice, new, reactivated, orders, groups
  }

  var subject: Subject
  var change: Change
  /// Whether up is good for the shop.
  var upIsGood: Bool
  /// What the change is worth in a year of such weeks, in minor units: only for the order.
  var worth: Double

  /// Beyond noise and worth saying.
  var isSaid: Bool { change.isMove }
}

/// The week's flows in the span that can carry a comparison: one week, or four.
///
/// Four where under 20 customers lapse in a week, and where single weeks are not published.
struct Flows: Sendable {
  var spansFourWeeks: Bool
  /// The week, or the last four.
  var row: GrowthMeasures.WeekRow
  var now: Totals
  var before: Totals?
  var quick: Estimate
  var active: Int?

  struct Totals: Sendable, Hashable {
    var new: Int?
    var reactivated: Int?
    var lapsed: Int?

    init(_ rows: some Collection<GrowthMeasures.WeekRow>) {
      new = Totals.sum(rows.map(\.new))
      reactivated = Totals.sum(rows.map(\.reactivated))
      lapsed = Totals.sum(rows.map(\.lapsed))
    }

    /// The sum; nothing where a part is missing.
    private static func sum(_ cells: [Retention.Cell<Int>]) -> Int? {
      guard !cells.isEmpty else { return nil }
      return cells.reduce(Int?.some(0)) { total, cell in
        guard let total, let value = cell.shown else { return nil }
        return total + value
      }
    }
  }

  /// Nothing where the history has no complete week.
  init?(_ growth: GrowthMeasures) {
    guard let last = growth.weeks.last else { return nil }
    active = last.active.shown
    let isThin = (last.lapsed.shown ?? 0) < 20
    if isThin || growth.isByFourWeeks, let four = growth.fourWeeks {
      spansFourWeeks = true
      row = four
      // Editions from before there were blocks have their weeks only.
      let rows = growth.weeks.dropLast(4).suffix(4)
      before =
        growth.blocks.dropLast().last.map { Totals([$0]) }
        ?? (rows.count == 4 ? Totals(rows) : nil)
    } else {
      spansFourWeeks = false
      row = last
      before = growth.weeks.dropLast().last.map { Totals([$0]) }
    }
    now = Totals([row])
    quick = row.quick
  }
}

/// All moves of an edition, computed once from its own numbers and those published before.
struct Moves: Sendable {
  var flows: Flows?
  var all: [Move]
  /// Orders of the edition's week beside those they are compared with.
  var orders: OrdersOfWeek?

  struct OrdersOfWeek: Sendable {
    var now: Int
    var before: Int
    /// Against the same week a year before, else against the median of eight.
    var isYearBefore: Bool
    /// What both weeks are as far from; `nil` for the same ISO week.
    var festival: Festival?
    var change: Change
  }

  subscript(subject: Move.Subject) -> Move? { all.first { $0.subject == subject } }

  init(_ edition: Edition) {
    let perBuyer = edition.sales["91d"]?.perBuyer.shown ?? 0
    let worth = edition.settings.change.worth
    let flows = Flows(edition.growth)
    self.flows = flows
    all = []
    orders = Moves.orders(edition)
    addFlows(edition, perBuyer)
    if let recent = edition.repeat.recent[String(edition.settings.headlineWindow)] {
      let change = Moves.change(recent.now, recent.before, recent.difference, worth)
      let people = Double(recent.now.whole)
      add(.cameBack, change, upIsGood: true, units: (change.difference ?? 0) * people, perBuyer)
    }
    let price = edition.discounts.recent
    let change = Moves.change(price.now, price.before, price.difference, worth)
    let order = edition.sales["28d"]?.aov.shown ?? 0
    let depth = edition.discounts.depth.shown ?? 0
    let dearer = (change.difference ?? 0) * Double(price.now.whole)
    add(.fullPrice, change, upIsGood: true, units: dearer, order * depth)
    if let orders {
      let difference = Double(orders.now - orders.before)
      add(.orders, orders.change, upIsGood: true, units: difference / 4, order)
    }
    addGroups(edition, perBuyer)
  }

  private mutating func add(
    _ subject: Move.Subject,
    _ change: Change,
    upIsGood: Bool,
    units: Double,
    _ price: Double
  ) {
    all.append(
      Move(
        subject: subject,
        change: change,
        upIsGood: upIsGood,
        worth: (units * price).magnitude
      )
    )
  }

  private mutating func addFlows(_ edition: Edition, _ perBuyer: Double) {
    guard let flows else { return }
    func change(
      _ now: Int?,
      _ before: Int?,
      _ cell: (GrowthMeasures.WeekRow) -> Retention.Cell<Int>
    ) -> Change {
      Change.count(
        now,
        before: before,
        phi: Moves.scatter(edition.growth, cell),
        worth: edition.settings.change.worth
      )
    }
    let (now, before) = (flows.now, flows.before)
    let lapsed = change(now.lapsed, before?.lapsed) { $0.lapsed }
    let new = change(now.new, before?.new) { $0.new }
    let back = change(now.reactivated, before?.reactivated) { $0.reactivated }
    add(.lapsed, lapsed, upIsGood: false, units: lapsed.step, perBuyer)
    add(.new, new, upIsGood: true, units: new.step, perBuyer)
    add(.reactivated, back, upIsGood: true, units: back.step, perBuyer)
    let quick = flows.quick
    if let value = quick.shown, let low = quick.low, let high = quick.high {
      let verdict: Change.Verdict = low > 1 ? .up : high < 1 ? .down : .same
      let interval = Interval(low: low, high: high)
      let net = Double((now.new ?? 0) + (now.reactivated ?? 0) - (now.lapsed ?? 0))
      let change = Change(
        before: 1,
        after: value,
        ratio: value,
        interval: interval,
        verdict: verdict
      )
      add(.active, change, upIsGood: true, units: net / 2, perBuyer)
    }
  }

  /// Down against up between the groups; about equal numbers are no news.
  private mutating func addGroups(_ edition: Edition, _ perBuyer: Double) {
    let moved = GroupMoves(edition.rfm.flow)
    guard let down = moved.down, let up = moved.up else { return }
    let change = Change.count(down, before: up, worth: edition.settings.change.worth)
    add(.groups, change, upIsGood: false, units: Double(down - up) / 4, perBuyer)
  }

  /// The week's orders beside those a year before, else beside the median of eight weeks.
  ///
  /// The median speaks too where it alone tells a move: a week that lies far from the usual one is
  /// not a quiet one.
  /// An edition of an earlier release does not hold its own comparisons.
  private static func orders(_ edition: Edition) -> OrdersOfWeek? {
    guard edition.week.complete, let now = edition.sales["week"]?.orders.shown,
      let weekly = edition.change.weekly["orders"]
    else { return nil }
    let (year, eight) = (weekly.yearBefore.shown, weekly.eightWeeks.shown)
    let isYearBefore = year != nil && (year?.isMove == true || eight?.isMove != true)
    guard let change = isYearBefore ? year : eight, let before = change.before else { return nil }
    return OrdersOfWeek(
      now: now,
      before: Int(before.rounded()),
      isYearBefore: isYearBefore,
      festival: isYearBefore ? edition.change.yearBefore?.festival : nil,
      change: change
    )
  }

  /// The change of a share whose difference the edition already carries.
  private static func change(
    _ now: Rate,
    _ before: Rate,
    _ difference: Estimate,
    _ worth: Change.Worth
  ) -> Change {
    guard now.shown != nil, before.shown != nil, difference.shown != nil else {
      return Change(before: before.shown, after: now.shown)
    }
    return Change.rate(now, before: before, worth: worth)
  }

  private static func scatter(
    _ growth: GrowthMeasures,
    _ cell: (GrowthMeasures.WeekRow) -> Retention.Cell<Int>
  ) -> Double? {
    if growth.isByFourWeeks {
      let counts = growth.blocks.suffix(Overdispersion.blocks).compactMap { cell($0).shown }
      return Overdispersion.phi(counts, span: Overdispersion.blocks)
    }
    let counts = growth.weeks.suffix(Overdispersion.weeks).compactMap { cell($0).shown }
    return counts.count == Overdispersion.weeks ? Overdispersion.phi(counts) : nil
  }
}

extension Change {
  /// Beyond noise and worth saying.
  fileprivate var isMove: Bool { verdict == .up || verdict == .down }

  /// After minus before; 0 where one of them is missing.
  fileprivate var step: Double {
    guard let after, let before else { return 0 }
    return after - before
  }
}

/// How many customers moved to a colder group and how many to a warmer one, in four weeks.
struct GroupMoves: Sendable {
  var down: Int?
  var up: Int?

  /// From the warmest to the coldest.
  private static let warmth = [
    "champions", "loyal", "active", "new", "promising", "needs_attention", "almost_lost",
    "at_risk", "previously_loyal", "dormant",
  ]

  /// Nothing while any move between the groups is kept back.
  ///
  /// A move that is kept back need not be small: sums without it are not the shop's, and which of the
  /// two is the larger does not follow from them.
  init(_ flow: [RFMMeasures.Flow]) {
    var sums: (down: Int?, up: Int?) = (nil, nil)
    for move in flow {
      guard let from = GroupMoves.warmth.firstIndex(of: move.from),
        let to = GroupMoves.warmth.firstIndex(of: move.to), from != to
      else { continue }
      guard let customers = move.customers.shown else { return }
      if to > from {
        sums.down = (sums.down ?? 0) + customers
      } else {
        sums.up = (sums.up ?? 0) + customers
      }
    }
    (down, up) = sums
  }
}
