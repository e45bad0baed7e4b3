import Commerce
import Tallying

/// Lapsed customers of a span of last weeks, counted by cause.
struct LapseGroup: Sendable {
  /// In the order of `LapseCause.allCases`.
  private(set) var causes = [Int](repeating: 0, count: LapseCause.allCases.count)
  /// With any evidence.
  private(set) var any = [Int](repeating: 0, count: LapseCause.allCases.count)
  /// By each order in which evidence can win.
  private(set) var byOrder = [[Int]](
    repeating: [Int](repeating: 0, count: LapseCause.allCases.count),
    count: LapseCause.orders.count
  )
  /// What the rule says without anything asked or noted.
  private(set) var unasked = [Int](repeating: 0, count: LapseCause.allCases.count)
  /// How right it is about those asked.
  private(set) var checks = [Misclassification](
    repeating: Misclassification(),
    count: LapseCause.allCases.count
  )
  private(set) var lapsed = 0
  private(set) var surveyed = 0
  private(set) var net: Int64 = 0
  private(set) var largest: Int64 = 0

  init(_ rows: some Sequence<LapseRow>, by rule: LapseCauseRule) {
    for row in rows { add(row, by: rule) }
  }

  private mutating func add(_ row: LapseRow, by rule: LapseCauseRule) {
    let count = row.customers
    let cause = rule.cause(of: row)
    lapsed += count
    net += row.net
    largest = max(largest, row.largest)
    causes[cause.index] += count
    for (place, order) in LapseCause.orders.enumerated() {
      byOrder[place][rule.cause(of: row, by: order).index] += count
    }
    for cause in LapseCause.evident where rule.hasEvidence(of: cause, in: row) {
      any[cause.index] += count
    }
    let inferred = rule.causeUnasked(of: row)
    unasked[inferred.index] += count
    guard row.evidence.contains(.isAsked), row.evidence.noted != nil else { return }
    surveyed += count
    for other in LapseCause.allCases {
      if other == cause {
        checks[other.index].inside += count
        if inferred == other { checks[other.index].found += count }
      } else {
        checks[other.index].outside += count
        if inferred != other { checks[other.index].keptOut += count }
      }
    }
  }

  /// The least and greatest number of a cause over all orders in which evidence can win.
  func range(_ cause: LapseCause) -> (least: Int, most: Int) {
    let counts = byOrder.map { $0[cause.index] }
    return (counts.min() ?? 0, counts.max() ?? 0)
  }
}

extension LapseCause {
  /// Its place among all.
  var index: Int { LapseCause.allCases.firstIndex(of: self) ?? 0 }
}

extension LapseRow {
  /// The week in which its customers crossed L, so many weeks after their last purchase.
  func crossing(after weeks: Int) -> Week { week + weeks }
}
