package import Tallying

/// Why a customer stopped, as far as it can be told.
package enum LapseCause: String, Codable, Sendable, Hashable, CaseIterable {
  /// Moved, closed, died: out of the shop's hands.
  case uncontrollable
  case poorExperience = "poor_experience"
  case price
  /// Came more than once and left no trace of a reason.
  case nothingDistinctive = "nothing_distinctive"
  /// Came once and left no trace of a reason.
  case forgot
  /// The customer's own words, which fit none of the others.
  case other

  package init(_ noted: NotedCause) {
    switch noted {
    case .uncontrollable: self = .uncontrollable
    case .poorExperience: self = .poorExperience
    case .price: self = .price
    case .nothingDistinctive: self = .nothingDistinctive
    case .forgot: self = .forgot
    case .other: self = .other
    }
  }

  /// Evidence can be found for these; the others are what is left.
  package static let evident: [LapseCause] = [.uncontrollable, .poorExperience, .price]

  /// The six orders in which evidence can win, the one in force first.
  package static let orders: [[LapseCause]] = [
    [.uncontrollable, .poorExperience, .price], [.uncontrollable, .price, .poorExperience],
    [.poorExperience, .uncontrollable, .price], [.poorExperience, .price, .uncontrollable],
    [.price, .uncontrollable, .poorExperience], [.price, .poorExperience, .uncontrollable],
  ]
}

/// Tells causes from what is on file.
package struct LapseCauseRule: Sendable, Hashable {
  /// From this depth on, in whole percent, a single purchase counts as made for the price.
  package var deepFirst: Int

  package init(deepFirst: Int) { self.deepFirst = deepFirst }

  /// At least 10 %, and at least the P75 of the depths of single purchases, rounded up.
  package init(_ lapses: Lapses) {
    deepFirst = max(10, LapseCauseRule.p75(lapses).map { Int($0.rounded(.up)) } ?? 10)
  }

  /// P75 of the depths, in whole percent, of customers with one purchase day.
  static func p75(_ lapses: Lapses) -> Double? {
    var counts = [Int](repeating: 0, count: 101)
    for row in lapses.rows where !row.isRepeated { counts[row.depth] += row.customers }
    return Quantile.ofHistogram(counts.enumerated().map { (value: $0, count: $1) }, 0.75)
  }

  /// Whether anything on file points at a cause, whatever else does.
  package func hasEvidence(of cause: LapseCause, in row: LapseRow) -> Bool {
    let noted = row.evidence.noted.map { LapseCause($0) }
    return noted == cause || hasTrace(of: cause, in: row)
  }

  /// The cause, where one of several wins by its place in `order`.
  ///
  /// The customer's own words win over all; without evidence, one purchase day means forgotten and
  /// more mean that nothing held the customer.
  package func cause(of row: LapseRow, by order: [LapseCause] = LapseCause.evident) -> LapseCause {
    if row.evidence.contains(.isAsked), let noted = row.evidence.noted { return LapseCause(noted) }
    return order.first { hasEvidence(of: $0, in: row) } ?? rest(row)
  }

  /// What the rule would say of a customer if nobody had asked or noted anything.
  func causeUnasked(of row: LapseRow) -> LapseCause {
    LapseCause.evident.first { hasTrace(of: $0, in: row) } ?? rest(row)
  }

  private func rest(_ row: LapseRow) -> LapseCause {
    row.isRepeated ? .nothingDistinctive : .forgot
  }

  private func hasTrace(of cause: LapseCause, in row: LapseRow) -> Bool {
    switch cause {
    case .poorExperience:
      !row.evidence.isDisjoint(with: [.ratedLow, .refundedForFault, .complained])
    case .price:
      row.evidence.contains(.askedPrice)
        || (row.isRepeated ? row.evidence.contains(.alwaysDeal) : row.depth >= deepFirst)
    case .uncontrollable, .nothingDistinctive, .forgot, .other: false
    }
  }
}
