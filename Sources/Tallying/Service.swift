package import Commerce

/// What the other tables say of orders: four tables that are empty where they say nothing.
package struct Service: Sendable, Equatable {
  /// Sorted by week, marks, rating, reply.
  ///
  /// Orders of which nothing is on file are in no row.
  package var orders: [ServiceRow] = []
  /// Sorted by mark, week.
  package var marks: [MarkRow] = []
  /// Sorted by what, class, week.
  package var answers: [AnswerRow] = []

  package init() {}
}

/// Orders of one week of which the same is on file, anonymous ones included.
package struct ServiceRow: TallyRow {
  package var week: Week
  package var facts: OrderFacts

  package var orders = 0
  /// Distinct customers in the cell; anonymous orders have none.
  package var customers = 0
  /// Gross − discounts, minor units.
  package var value: Int64 = 0
  /// The most of one customer or anonymous order; 0 where none is positive.
  package var largest: Int64 = 0

  package init(week: Week, facts: OrderFacts) {
    self.week = week
    self.facts = facts
  }
}

/// Customers by the week of their last order with a mark.
///
/// The sum over weeks is the number of distinct customers with it; over the newest weeks, of those
/// with it in them; over any other span, of some of them.
package struct MarkRow: TallyRow {
  package var mark: ServiceMark
  package var week: Week
  package var customers = 0
}

/// Something that can be on file of an order; raw values sort rows.
package enum ServiceMark: Int, Sendable, Hashable, CaseIterable {
  case refundedIn30, refundedForFault, complained, askedPrice, hasTicket, contactedIn14
  case isRated, isRatedLow
  /// Rated low, refunded for a fault or complained about.
  case hasFault
  case rated1, rated2, rated3, rated4, rated5
  case withinHour, within4Hours, withinDay, later, unanswered

  /// The marks of an order as bits.
  @inline(__always)
  static func bits(_ facts: OrderFacts) -> UInt32 {
    var bits = UInt32(facts.marks.rawValue & 0x3f)
    if facts.rating > 0 {
      bits |= 1 << 6
      if facts.isRatedLow { bits |= 1 << 7 }
      bits |= 1 << (8 + UInt32(min(5, facts.rating)))
    }
    if facts.hasFault { bits |= 1 << 8 }
    if facts.reply != .noQuestion { bits |= 1 << (13 + UInt32(facts.reply.rawValue)) }
    return bits
  }
}

extension OrderFacts {
  /// Rated low, refunded for a fault, or with a ticket on quality, delivery or a complaint.
  package var hasFault: Bool {
    isRatedLow || marks.contains(.refundedForFault) || marks.contains(.complained)
  }
}

/// Customers by what they met, and whether they were back within 90 days.
package struct AnswerRow: TallyRow {
  package enum What: Int, Sendable, Hashable, CaseIterable {
    /// The lowest rating of the first purchase day, 1…5.
    case firstRating = 0
    /// The slowest reply of the first purchase day with a question, a `ReplyClass`.
    case reply = 1
  }

  /// Days within which a customer counts as back.
  package static let window: Int32 = 90

  package var what: What
  package var `class`: Int
  /// The week of that purchase day.
  package var week: Week
  package var customers = 0
  /// With a next purchase day at most 90 days later, and by D.
  package var returned = 0
}
