/// Whether a group is worth splitting into finer ones that are treated differently.
///
/// gain = Σ n(s) max over actions of v(s, a) − n max v(a) − cost · (segments − 1), v being the
/// expected contribution of an action per member. Finer groups are smaller: a split is taken only
/// if it gains, no segment has fewer than 100 customers, and a test in the smallest could see the
/// effect that is hoped for.
package struct Subdivision: Sendable, Hashable {
  package struct Segment: Sendable, Hashable {
    package var customers: Int
    /// Expected contribution per member, by action, shrunk to the whole's.
    package var values: [Double]

    package init(customers: Int, values: [Double]) {
      self.customers = customers
      self.values = values
    }
  }

  package enum Verdict: String, Sendable, Hashable, Codable, CaseIterable {
    case split
    case noGain = "no_gain"
    case tooSmall = "too_small"
    /// The least effect that a test would find is larger than the one expected.
    case notSeen = "not_seen"
  }

  package static let leastCustomers = 100

  package var gain: Double
  package var verdict: Verdict

  /// `nil` without a segment, or where segments have different numbers of actions.
  ///
  /// - Parameters:
  ///   - segments: the finer groups.
  ///   - whole: expected contribution per member of the whole group, by action.
  ///   - cost: of running one segment more.
  ///   - detectable: least effect that a test in the smallest segment finds.
  ///   - expected: the effect that the chosen action is expected to have there.
  package init?(
    _ segments: [Segment],
    whole: [Double],
    cost: Double,
    detectable: Double,
    expected: Double
  ) {
    guard let best = whole.max(), !segments.isEmpty,
      segments.allSatisfy({ $0.values.count == whole.count })
    else { return nil }
    let members = segments.reduce(0) { $0 + $1.customers }
    let apart = segments.reduce(0.0) { $0 + Double($1.customers) * ($1.values.max() ?? 0) }
    gain = apart - Double(members) * best - cost * Double(segments.count - 1)
    if gain <= 0 {
      verdict = .noGain
    } else if segments.contains(where: { $0.customers < Self.leastCustomers }) {
      verdict = .tooSmall
    } else {
      verdict = detectable < expected ? .split : .notSeen
    }
  }
}
