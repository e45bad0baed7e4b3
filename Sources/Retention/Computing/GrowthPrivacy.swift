import Tallying

/// Which cells of the growth accounts must be hidden so that no small count can be worked out.
///
/// By week, unless more than a quarter of the last 26 weeks would have a hidden flow; then by four
/// weeks. The flows of the other grain are hidden, or they could be subtracted; only where all four
/// weeks are shown is their sum. The lapsed and the active together are all customers so far, so
/// the number of lapsed is shown only where no number of new customers is hidden.
struct GrowthPrivacy {
  struct Hidden: Sendable, Hashable {
    var start = false
    var new = false
    var retained = false
    var reactivated = false
    var lapsed = false
    var active = false
    var lapsedBefore = false

    var hasFlow: Bool { new || retained || reactivated || lapsed }
  }

  /// Weeks that are looked at, and the part of them that may have a hidden flow.
  private static let recent = 26
  private static let mostHidden = 0.25

  let grain: GrowthMeasures.Grain
  private(set) var weeks: [Hidden] = []
  private(set) var blocks: [Hidden] = []
  /// Numbers of the weeks whose `new` is not published anywhere, as a cohort's size either.
  ///
  /// By four weeks these are fewer than in `weeks`: the sizes of the weekly cohorts stand in the
  /// network as shown, and stay so where no hidden flow is worked out from them. The unfinished
  /// week after the last is among them if its own count is.
  private(set) var privateWeeks: Set<Int32> = []
  /// Everything that is published, for the audit.
  let network: GrowthNetwork

  init(
    _ counts: [GrowthCounts],
    blocks: [GrowthBlock],
    customers: Int,
    lapseAfter: Int,
    k: Int
  ) {
    let accounts = GrowthNetwork.Accounts(
      weeks: counts,
      blocks: blocks,
      customers: customers,
      lapseAfter: lapseAfter
    )
    let weekly = GrowthNetwork(accounts, grain: .week, k: k)
    let recent = counts.indices.suffix(Self.recent)
    let hidden = recent.count { weekly.hidden(week: $0).hasFlow }
    if blocks.isEmpty || Double(hidden) <= Double(recent.count) * Self.mostHidden {
      grain = .week
      network = weekly
    } else {
      grain = .fourWeeks
      network = GrowthNetwork(accounts, grain: .fourWeeks, k: k)
    }
    for (index, row) in counts.enumerated() where network.isNewHidden(week: index) {
      privateWeeks.insert(row.period)
    }
    if let last = counts.last, network.isRestHidden { privateWeeks.insert(last.period + 1) }
    readWeeks(counts, k: k)
    readBlocks(blocks, k: k)
  }

  private mutating func readWeeks(_ counts: [GrowthCounts], k: Int) {
    func isSmall(_ count: Int) -> Bool { count > 0 && count < k }
    for index in counts.indices {
      var hidden = network.hidden(week: index)
      if grain == .fourWeeks {
        hidden.new = true
        hidden.retained = true
        hidden.reactivated = true
        hidden.lapsed = true
        hidden.lapsedBefore = true
      } else {
        hidden.lapsedBefore =
          hidden.start || !privateWeeks.isEmpty || isSmall(counts[index].lapsedBefore)
      }
      weeks.append(hidden)
    }
  }

  private mutating func readBlocks(_ sums: [GrowthBlock], k: Int) {
    func isSmall(_ count: Int) -> Bool { count > 0 && count < k }
    for (index, block) in sums.enumerated() {
      var hidden = Hidden()
      let own = weeks[block.weeks]
      if grain == .fourWeeks {
        hidden = network.hidden(block: index)
      } else {
        hidden.new = own.contains { $0.new }
        hidden.reactivated = own.contains { $0.reactivated }
        hidden.lapsed = own.contains { $0.lapsed }
      }
      hidden.start = own.first?.start ?? true
      hidden.active = own.last?.active ?? true
      hidden.retained = hidden.start || hidden.lapsed || isSmall(block.sum.retained)
      blocks.append(hidden)
    }
    // All customers before a block are those of today without the new ones since.
    let isNewKnown =
      grain == .fourWeeks
      ? !network.isRestHidden && !blocks.contains { $0.new } : privateWeeks.isEmpty
    for (index, block) in sums.enumerated() {
      blocks[index].lapsedBefore =
        blocks[index].start || !isNewKnown || isSmall(block.sum.lapsedBefore)
    }
  }
}
