import Commerce
import Tallying

/// Weeks that are old enough to be judged, counted back from the last of them.
struct ServiceSpans: Sendable {
  static let quarter = 13
  static let year = 52

  /// Of the newest quarter, the quarter before, and the newest year.
  let now: ClosedRange<Week>
  let before: ClosedRange<Week>
  let year: ClosedRange<Week>

  init(through last: Week) {
    now = (last - (Self.quarter - 1))...last
    before = (last - (2 * Self.quarter - 1))...(last - Self.quarter)
    year = (last - (Self.year - 1))...last
  }

  /// Weeks that had ended so many days before D.
  init(asOf: Day, age days: Int) {
    let week = (asOf - days).week
    self.init(through: week.sunday <= asOf - days ? week : week - 1)
  }
}

/// Orders of which the same can be said, and their distinct customers.
struct ServiceCount: Sendable {
  var orders = 0
  /// Exact for the newest weeks, too few for others.
  var customers = 0

  static func orders(of tallies: Tallies, in weeks: ClosedRange<Week>) -> Int {
    tallies.periods.days(weeks.lowerBound.monday, through: weeks.upperBound.sunday)
      .reduce(0) { $0 + $1.allOrders }
  }

  static func sales(of tallies: Tallies, in weeks: ClosedRange<Week>) -> Int64 {
    tallies.periods.days(weeks.lowerBound.monday, through: weeks.upperBound.sunday)
      .reduce(0) { $0 + $1.allSales }
  }

  init() {}

  init(
    _ service: Service,
    _ mark: ServiceMark,
    in weeks: ClosedRange<Week>,
    where matches: (OrderFacts) -> Bool
  ) {
    for row in service.orders where weeks.contains(row.week) && matches(row.facts) {
      orders += row.orders
    }
    for row in service.marks where row.mark == mark && weeks.contains(row.week) {
      customers += row.customers
    }
  }
}

extension Gate {
  /// A share of the shop's orders, hidden where those of the part, or the rest, are of too few people.
  func serviceRate(_ part: ServiceCount, of whole: Int, isComplement: Bool = false) -> Rate {
    let isFew = part.orders > 0 && part.customers < k
    return rate(
      isComplement ? whole - part.orders : part.orders,
      of: whole,
      isPrivate: isFew || isSmall(part.orders)
    )
  }

  /// Two quarters; one is hidden where they and what is published of their year single out few.
  func quarters(
    _ now: (part: ServiceCount, whole: Int),
    _ before: (part: ServiceCount, whole: Int),
    year: Int? = nil
  ) -> ServiceMeasures.Quarters {
    var first = serviceRate(now.part, of: now.whole)
    var second = serviceRate(before.part, of: before.whole)
    if let year {
      if isSmall(year - now.part.orders - before.part.orders), second.value != nil {
        second.hidden = .private
      }
      if isSmall(year - now.part.orders), first.value != nil { first.hidden = .private }
    }
    return ServiceMeasures.Quarters(now: first, before: second)
  }
}
