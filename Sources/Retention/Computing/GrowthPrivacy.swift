import Tallying

/// Which cells of the growth accounts must be hidden so that no small count can be worked out.
///
/// A week's flows and levels are one network: active before = retained + lapsed, active after =
/// retained + new + reactivated, and all new customers add up to the shop's customers. The lapsed
/// and the active together are all customers so far, so the number of lapsed is shown only until
/// the first week whose new customers are hidden.
struct GrowthPrivacy {
  struct Hidden: Sendable, Hashable {
    var start = false
    var new = false
    var retained = false
    var reactivated = false
    var lapsed = false
    var active = false
    var lapsedBefore = false
  }

  private struct Cells {
    var start: Int
    var new: Int
    var retained: Int
    var reactivated: Int
    var lapsed: Int
  }

  private(set) var weeks: [Hidden]
  /// Numbers of the weeks whose `new` is hidden; the unfinished week after the last is among them
  /// if its own count is.
  private(set) var privateWeeks: Set<Int32> = []

  init(_ counts: [GrowthCounts], customers: Int, k: Int) {
    weeks = counts.map { _ in Hidden() }
    guard let last = counts.last else { return }
    var network = SuppressionNetwork(k: k)
    let all = network.addNode()
    network.add(customers, from: 0, to: all, isExempt: true)
    var cells: [Cells] = []
    var active = 0
    for row in counts {
      let before = network.addNode()
      let after = network.addNode()
      cells.append(
        Cells(
          start: network.add(row.start, from: active, to: before, isMargin: true),
          new: network.add(row.new, from: all, to: after),
          retained: network.add(row.retained, from: before, to: after),
          reactivated: network.add(row.reactivated, from: 0, to: after),
          lapsed: network.add(row.lapsed, from: before, to: 0)
        )
      )
      active = after
    }
    let end = network.add(last.active, from: active, to: 0, isMargin: true)
    let unfinished = customers - counts.reduce(0) { $0 + $1.new }
    let rest = unfinished > 0 ? network.add(unfinished, from: all, to: 0) : nil
    network.protect()
    read(network, cells, end: end, counts)
    if let rest, network.cells[rest].state.isHidden { privateWeeks.insert(last.period + 1) }
  }

  private mutating func read(
    _ network: SuppressionNetwork,
    _ cells: [Cells],
    end: Int,
    _ counts: [GrowthCounts]
  ) {
    func isHidden(_ cell: Int) -> Bool { network.cells[cell].state.isHidden }
    for (index, row) in cells.enumerated() {
      weeks[index].start = isHidden(row.start)
      weeks[index].lapsedBefore =
        isHidden(row.start) || !privateWeeks.isEmpty
        || (counts[index].lapsedBefore > 0 && counts[index].lapsedBefore < network.k)
      weeks[index].new = isHidden(row.new)
      weeks[index].retained = isHidden(row.retained)
      weeks[index].reactivated = isHidden(row.reactivated)
      weeks[index].lapsed = isHidden(row.lapsed)
      weeks[index].active = isHidden(index + 1 < cells.count ? cells[index + 1].start : end)
      if weeks[index].new { privateWeeks.insert(counts[index].period) }
    }
  }
}
