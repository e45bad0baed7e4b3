import Tallying

/// The growth accounts as sums that must add up, with the cells that may not be shown.
///
/// A week's flows and levels: active before = retained + lapsed, active after = retained + new +
/// reactivated, and all new customers add up to the shop's customers. By four weeks each flow of a
/// block is the sum of its weeks', so a customer passes from the block's sum through the week.
struct GrowthNetwork {
  struct Accounts {
    var weeks: [GrowthCounts]
    var blocks: [GrowthBlock]
    var customers: Int
    /// L in weeks: nobody lapses or comes back before.
    var lapseAfter: Int
  }

  /// Where the cells of a row are in the network.
  private struct Cells {
    var start: Int
    var new: Int
    var retained: Int
    var reactivated: Int
    var lapsed: Int
  }

  private struct Flows {
    var new: Int
    var reactivated: Int
    var lapsed: Int
  }

  /// The sums that a week's flows come from and go to.
  private struct Ends {
    var new: Int
    var reactivated = 0
    var lapsed = 0
  }

  private(set) var network: SuppressionNetwork
  private let accounts: Accounts
  private let all: Int
  private var weeks: [Cells] = []
  private var blocks: [Flows] = []
  private var end: Int?
  private var rest: Int?

  init(_ accounts: Accounts, grain: GrowthMeasures.Grain, k: Int) {
    self.accounts = accounts
    network = SuppressionNetwork(k: k)
    all = network.addNode()
    guard let last = accounts.weeks.last else { return }
    network.add(accounts.customers, from: 0, to: all, isExempt: true)
    var active = 0
    let blockOf = accounts.blocks.reduce(into: [Int: GrowthBlock]()) { found, block in
      found[block.weeks.lowerBound] = block
    }
    var ends = Ends(new: all)
    var block: GrowthBlock?
    for index in accounts.weeks.indices {
      if let begun = blockOf[index] {
        block = begun
        if grain == .fourWeeks { ends = addBlock(begun) }
      }
      active = addWeek(index, from: active, ends, grain, in: block)
    }
    end = network.add(last.active, from: active, to: 0, isMargin: true)
    let unfinished = accounts.customers - accounts.weeks.reduce(0) { $0 + $1.new }
    if unfinished > 0 { rest = network.add(unfinished, from: all, to: 0) }
    network.protect()
  }

  private func isSmall(_ count: Int) -> Bool { count > 0 && count < network.k }

  /// The block's own sums; a small one takes another of the block's with it.
  private mutating func addBlock(_ block: GrowthBlock) -> Ends {
    let ends = Ends(
      new: network.addNode(),
      reactivated: network.addNode(),
      lapsed: network.addNode()
    )
    let sum = block.sum
    // Start − lapsed are the retained, so their small number is hidden as that of the lapsed.
    let lapsedIsSmall = isSmall(sum.lapsed) || isSmall(sum.retained)
    let hidesReactivated = isSmall(sum.reactivated) || lapsedIsSmall
    blocks.append(
      Flows(
        new: network.add(sum.new, from: all, to: ends.new, isMargin: true),
        reactivated: network.add(
          sum.reactivated,
          from: 0,
          to: ends.reactivated,
          isHidden: hidesReactivated,
          isMargin: true
        ),
        lapsed: network.add(
          sum.lapsed,
          from: ends.lapsed,
          to: 0,
          isHidden: hidesReactivated || isSmall(sum.new),
          isMargin: true
        )
      )
    )
    return ends
  }

  /// Adds a week after the level `active` and returns the level it leads to.
  ///
  /// By four weeks the week's own flows are not published. Where they are known all the same, since
  /// nobody can have lapsed yet or nobody did in the block, they count as shown.
  private mutating func addWeek(
    _ index: Int,
    from active: Int,
    _ ends: Ends,
    _ grain: GrowthMeasures.Grain,
    in block: GrowthBlock?
  ) -> Int {
    let row = accounts.weeks[index]
    let before = network.addNode()
    let after = network.addNode()
    let isApart = grain == .fourWeeks && index > accounts.lapseAfter
    let hidesLapsed = isApart && block?.sum.lapsed != 0
    // By week, the few who stay for all of a block follow from the lapsed of its weeks.
    let isLastOfFew =
      block.map { index == $0.weeks.upperBound - 1 && isSmall($0.sum.retained) } ?? false
    weeks.append(
      Cells(
        start: network.add(row.start, from: active, to: before, isMargin: true),
        new: network.add(row.new, from: ends.new, to: after),
        retained: network.add(row.retained, from: before, to: after, isHidden: hidesLapsed),
        reactivated: network.add(
          row.reactivated,
          from: ends.reactivated,
          to: after,
          isHidden: isApart && block?.sum.reactivated != 0
        ),
        lapsed: network.add(
          row.lapsed,
          from: before,
          to: ends.lapsed,
          isHidden: hidesLapsed || (grain == .week && isLastOfFew)
        )
      )
    )
    return after
  }

  private func isHidden(_ cell: Int) -> Bool { network.cells[cell].state.isHidden }

  var isRestHidden: Bool { rest.map(isHidden) ?? false }

  func isNewHidden(week index: Int) -> Bool { isHidden(weeks[index].new) }

  func hidden(week index: Int) -> GrowthPrivacy.Hidden {
    let row = weeks[index]
    let next = index + 1 < weeks.count ? weeks[index + 1].start : end
    var hidden = GrowthPrivacy.Hidden()
    hidden.start = isHidden(row.start)
    hidden.new = isHidden(row.new)
    hidden.retained = isHidden(row.retained)
    hidden.reactivated = isHidden(row.reactivated)
    hidden.lapsed = isHidden(row.lapsed)
    hidden.active = next.map(isHidden) ?? true
    return hidden
  }

  /// The block's flows; its levels are its weeks'.
  func hidden(block index: Int) -> GrowthPrivacy.Hidden {
    let row = blocks[index]
    var hidden = GrowthPrivacy.Hidden()
    hidden.new = isHidden(row.new)
    hidden.reactivated = isHidden(row.reactivated)
    hidden.lapsed = isHidden(row.lapsed)
    return hidden
  }
}
