import Tallying

/// Which cells of the growth accounts must be hidden so that no small count can be worked out.
///
/// A week's flows and levels are one network: active before = retained + lapsed, active after =
/// retained + new + reactivated, lapsed after = lapsed before + lapsed − reactivated, and all new
/// customers add up to the shop's customers.
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

  private(set) var weeks: [Hidden]
  /// Numbers of the weeks whose `new` is hidden; the unfinished week after the last is among them
  /// if its own count is.
  private(set) var privateWeeks: Set<Int32> = []

  init(_ counts: [GrowthCounts], customers: Int, k: Int) {
    weeks = counts.map { _ in Hidden() }
    var network = SuppressionNetwork(k: k)
    let all = network.addNode()
    network.add(customers, from: 0, to: all, isExempt: true)
    var cells: [[Int]] = []
    var stock = (before: 0, lapsed: 0)
    for (index, row) in counts.enumerated() {
      let before = network.addNode()
      let after = network.addNode()
      let lapsed = network.addNode()
      let start = network.add(row.start, from: stock.before, to: before, isMargin: true)
      let waiting = network.add(row.lapsedBefore, from: stock.lapsed, to: lapsed, isMargin: true)
      cells.append([
        start,
        network.add(row.new, from: all, to: after),
        network.add(row.retained, from: before, to: after),
        network.add(row.reactivated, from: lapsed, to: after),
        network.add(row.lapsed, from: before, to: lapsed),
        waiting,
      ])
      stock = (after, lapsed)
      if index == counts.count - 1 {
        cells[index].append(network.add(row.active, from: after, to: 0, isMargin: true))
        // The last stock of lapsed customers is printed nowhere.
        network.unpublish(
          network.add(
            row.lapsedBefore + row.lapsed - row.reactivated,
            from: lapsed,
            to: 0,
            isMargin: true
          )
        )
      }
    }
    let unfinished = customers - counts.reduce(0) { $0 + $1.new }
    let rest = unfinished > 0 ? network.add(unfinished, from: all, to: 0) : nil
    network.protect()
    read(network, cells, counts)
    if let rest, network.cells[rest].state.isHidden, let last = counts.last?.period {
      privateWeeks.insert(last + 1)
    }
  }

  private mutating func read(
    _ network: SuppressionNetwork,
    _ cells: [[Int]],
    _ counts: [GrowthCounts]
  ) {
    func isHidden(_ cell: Int) -> Bool { network.cells[cell].state.isHidden }
    for (index, row) in cells.enumerated() {
      weeks[index].start = isHidden(row[0])
      weeks[index].new = isHidden(row[1])
      weeks[index].retained = isHidden(row[2])
      weeks[index].reactivated = isHidden(row[3])
      weeks[index].lapsed = isHidden(row[4])
      weeks[index].lapsedBefore = isHidden(row[5])
      weeks[index].active = isHidden(index + 1 < cells.count ? cells[index + 1][0] : row[6])
      if weeks[index].new { privateWeeks.insert(counts[index].period) }
    }
  }
}
