package import Commerce
package import Tallying

/// What the shop's own lists say of customers beyond what was counted: who has lapsed, since when
/// and why.
///
/// As of the Sunday that ends the edition's week, like the public numbers that these are the rows
/// of. Private: what comes out names persons.
package struct CustomerLists: Sendable {
  /// How a cause is known.
  package enum Source: String, Sendable, Hashable {
    /// The customer's own words.
    case asked
    /// The shop's note of an exit.
    case noted
    /// A rating, refund, ticket or habit points at it.
    case evidence
    /// Left over when nothing else did.
    case inferred
  }

  /// L in weeks.
  package let lapseWeeks: Int
  /// The edition's week.
  package let end: Week
  private let rule: LapseCauseRule

  package init(tallies: Tallies, settings: MeasureSettings) {
    lapseWeeks = LapseDays(tallies: tallies, settings: settings).days / 7
    end = tallies.editionWeek
    rule = LapseCauseRule(tallies.lapses)
  }

  /// The week in which a lapsed customer crossed L; `nil` for one who is not lapsed.
  package func crossing(of row: CustomerRow) -> Week? {
    guard let week = row.lapse?.crossing(after: lapseWeeks), week <= end else { return nil }
    // Whoever bought after that Sunday had lapsed by it all the same, but is back.
    return week
  }

  /// Why, and how that is known; `nil` for one who is not lapsed.
  package func cause(of row: CustomerRow) -> (cause: LapseCause, source: Source)? {
    guard crossing(of: row) != nil, let lapse = row.lapse else { return nil }
    let cause = rule.cause(of: lapse)
    if lapse.evidence.contains(.isAsked), lapse.evidence.noted != nil { return (cause, .asked) }
    if let noted = lapse.evidence.noted, LapseCause(noted) == cause,
      LapseCause.evident.contains(cause)
    {
      return (cause, .noted)
    }
    return (cause, LapseCause.evident.contains(cause) ? .evidence : .inferred)
  }

  /// Crossed L in the last 13 weeks, not back since, and not for a reason out of the shop's hands.
  package func isToWinBack(_ row: CustomerRow) -> Bool {
    guard let crossing = crossing(of: row), end - crossing < ChurnSpans.weeks,
      row.lastDay <= end.sunday
    else { return false }
    return cause(of: row)?.cause != .uncontrollable
  }
}
