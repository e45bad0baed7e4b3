package import Commerce

/// What customers are grouped by in `Segments`; raw values sort the rows.
package enum SegmentScheme: Int32, Sendable, CaseIterable {
  /// From: `RFMGroup` at D − 28; group: 10·R + band of FM at D (11…55), R and FM 1…5.
  case rfm = 0
  /// From: 0; group: 10 + R, 20 + F or 30 + M score at D, so each customer is in three rows.
  case score = 1
  /// Average-order tiers; from: tier at D − 28 (0 = not yet a customer); group: tier 1…4 at D.
  case tier = 2
  /// Loyalty ladder; from: rung at D − 28; group: rung at D, 0…4 (0 = no purchase day in the
  /// trailing 365 days).
  case ladder = 3
}

/// The groups of the RFM grid; raw values are keys of `Segments`.
package enum RFMGroup: Int32, Sendable, CaseIterable {
  case notYet = 0
  case champions, loyal, active, new, promising, needsAttention, almostLost, atRisk
  case previouslyLoyal, dormant

  /// As the edition spells it; `new` for a customer who was not yet one.
  package var name: String {
    switch self {
    case .notYet: "new"
    case .champions: "champions"
    case .loyal: "loyal"
    case .active: "active"
    case .new: "new"
    case .promising: "promising"
    case .needsAttention: "needs_attention"
    case .almostLost: "almost_lost"
    case .atRisk: "at_risk"
    case .previouslyLoyal: "previously_loyal"
    case .dormant: "dormant"
    }
  }

  /// The group of a room of the grid.
  ///
  /// - Parameters:
  ///   - r: R score, 1…5.
  ///   - fm: band of (F + M) / 2, halves counting to the upper band, 1…5.
  package init(r: Int, fm: Int) {
    switch (r, fm) {
    case (5, 1): self = .new
    case (5, 2...3): self = .active
    case (5, _): self = .champions
    case (4, 1): self = .promising
    case (4, 2...3): self = .active
    case (4, _): self = .loyal
    case (3, 1...2): self = .almostLost
    case (3, 3): self = .needsAttention
    case (3, _): self = .loyal
    case (_, 1...2): self = .dormant
    case (_, 3...4): self = .atRisk
    default: self = .previouslyLoyal
    }
  }
}

/// Customers by group at D, by the group they were in 28 days before, and by last purchase day.
///
/// Key: scheme, from, group, last purchase day. Tier and ladder use the same frozen cuts at both
/// days, so a move is the customer's and not the cut's.
package struct Segments: Sendable, Equatable {
  /// Sorted by scheme, from, group, last day.
  package var rows: [SegmentRow] = []
  /// Customers by all three scores at D, sorted by R, F, M.
  package var rooms: [ScoreRoomRow] = []
  /// Customers by the quarters of `Cuts.Quarters` from 1, the latest purchases in the highest;
  /// sorted likewise.
  package var quarters: [ScoreRoomRow] = []

  package init() {}

  package init(
    rows: [SegmentRow],
    rooms: [ScoreRoomRow] = [],
    quarters: [ScoreRoomRow] = []
  ) {
    self.rows = rows
    self.rooms = rooms
    self.quarters = quarters
  }

  package func rows(_ scheme: SegmentScheme) -> ArraySlice<SegmentRow> {
    let from = lowerBound(rows) { $0.scheme.rawValue < scheme.rawValue }
    let to = lowerBound(rows) { $0.scheme.rawValue <= scheme.rawValue }
    return rows[from..<to]
  }

  /// Customers of a scheme's row set by group at D − 28 (first index) and at D.
  ///
  /// RFM rows are read as `RFMGroup` on both sides.
  package func flows(_ scheme: SegmentScheme) -> [SegmentFlow] {
    var counts: [[Int32]: Int] = [:]
    for row in rows(scheme) {
      let to = scheme == .rfm ? row.rfmGroup.rawValue : row.group
      counts[[row.from, to], default: 0] += row.customers
    }
    return counts.map { SegmentFlow(from: $0.key[0], to: $0.key[1], customers: $0.value) }
      .sorted { ($0.from, $0.to) < ($1.from, $1.to) }
  }
}

package struct SegmentRow: TallyRow {
  package var scheme: SegmentScheme
  package var from: Int32
  package var group: Int32
  package var lastDay: Day

  package var customers = 0
  /// Lifetime by D: orders, purchase days, net sales (gross − discounts − returns).
  package var orders = 0
  package var purchaseDays = 0
  package var net: Int64 = 0
  /// The largest net sales of one customer; 0 where none is positive.
  package var largest: Int64 = 0
  /// Ladder only: customers by purchase days still missing to the next rung, 0…8.
  package var steps = SegmentRow.noSteps
  /// One list for all rows that have no others.
  private static let noSteps = [Int](repeating: 0, count: 9)

  package init(scheme: SegmentScheme, from: Int32, group: Int32, lastDay: Day) {
    self.scheme = scheme
    self.from = from
    self.group = group
    self.lastDay = lastDay
  }

  /// R score of an RFM row.
  package var r: Int { Int(group) / 10 }
  /// FM band of an RFM row.
  package var fm: Int { Int(group) % 10 }
  package var rfmGroup: RFMGroup { RFMGroup(r: r, fm: fm) }
}

/// Customers of the same three scores, each 1…5, or of the same quarters, each 1…4.
package struct ScoreRoomRow: TallyRow {
  package var r: Int
  package var f: Int
  package var m: Int
  package var customers: Int

  package init(r: Int, f: Int, m: Int, customers: Int) {
    self.r = r
    self.f = f
    self.m = m
    self.customers = customers
  }
}

package struct SegmentFlow: Sendable, Equatable {
  package var from: Int32
  package var to: Int32
  package var customers: Int
}
