import Commerce
import Tallying

extension RFMMeasures {
  init(_ scope: MeasureScope) {
    let rows = Array(scope.tallies.segments.rows(.rfm))
    let customers = rows.reduce(0) { $0 + $1.customers }
    let few: Missing? = customers < scope.gate.minimum.rfm ? .tooFew : nil
    let groups = RFMGroups(rows, scope, hidden: few)
    self.init(
      customers: customers,
      groups: customers > 0 ? groups.groups : [],
      scores: Self.scores(scope, hidden: few, groups.hidesRecencies),
      cuts: Self.cuts(scope, hidden: few),
      grid: customers > 0 ? groups.grid : [],
      flow: groups.flow,
      tiers: Self.tiers(scope),
      ladder: Self.ladder(scope)
    )
  }

  /// Customers of one set of groups that together are all of `total`.
  private static func cells(_ counts: [Int], _ gate: Gate, hidden few: Missing?) -> [Cell<Int>] {
    zip(counts, SuppressedLine(counts, k: gate.k).isHidden).map { count, isHidden in
      Cell(count, hidden: isHidden ? .private : few)
    }
  }

  private static func scores(
    _ scope: MeasureScope,
    hidden few: Missing?,
    _ hidesRecencies: [Bool]
  ) -> Scores {
    var counts = [[Int]](repeating: [0, 0, 0, 0, 0], count: 3)
    for row in scope.tallies.segments.rows(.score) {
      let (what, score) = (Int(row.group) / 10 - 1, Int(row.group) % 10 - 1)
      guard counts.indices.contains(what), (0..<5).contains(score) else { continue }
      counts[what][score] += row.customers
    }
    guard scope.hasOrders else {
      let none = [Cell<Int>](repeating: .noData, count: 5)
      return Scores(r: none, f: none, m: none)
    }
    let shown = counts.map { cells($0, scope.gate, hidden: few) }
    let recencies = zip(shown[0], hidesRecencies).map { cell, hides in
      var cell = cell
      if hides { cell.hidden = .private }
      return cell
    }
    return Scores(r: recencies, f: shown[1], m: shown[2])
  }

  private static func cuts(_ scope: MeasureScope, hidden few: Missing?) -> CutPoints {
    let cuts = scope.tallies.cuts.now
    let isSmall = cuts.customers < Gate.percentileGroup
    let hidden: Missing? = isSmall ? .private : few
    return CutPoints(
      r: cuts.lastDay.map { day in Cell(day.map { scope.asOf - $0 }, hiddenIf: hidden) },
      f: cuts.purchaseDays.map { Cell($0, hiddenIf: hidden) },
      m: cuts.net.map { Cell($0, hiddenIf: hidden) }
    )
  }

  /// Tiers of a customer's own (gross − discounts) per order: P25, P75, P95.
  private static func tiers(_ scope: MeasureScope) -> [Tier] {
    let cuts = scope.tallies.cuts.tiers
    guard cuts.count == 3 else { return [] }
    var counts = [0, 0, 0, 0]
    for row in scope.tallies.segments.rows(.tier) where (1...4).contains(row.group) {
      counts[Int(row.group) - 1] += row.customers
    }
    let total = counts.reduce(0, +)
    let few: Missing? = total < scope.gate.minimum.rate ? .tooFew : nil
    let cutHidden: Missing? = total < Gate.percentileGroup ? .private : few
    let customers = cells(counts, scope.gate, hidden: nil)
    return (0..<4).map { index in
      Tier(
        name: "T\(index + 1)",
        above: index == 0 ? Cell(0) : Cell(cuts[index - 1], hidden: cutHidden),
        customers: customers[index]
      )
    }
  }

  /// Rungs by purchase days and net spend of the trailing 365 days.
  private static func ladder(_ scope: MeasureScope) -> [Rung] {
    let gate = scope.gate
    let rows = scope.tallies.segments.rows(.ladder).filter { (1...4).contains($0.group) }
    guard !rows.isEmpty else { return [] }
    func sum(_ isCounted: (SegmentRow) -> Bool) -> Int {
      rows.reduce(0) { isCounted($1) ? $0 + $1.customers : $0 }
    }
    let members = (1...4).map { rung in sum { $0.group == rung } }
    let shown = cells(members, gate, hidden: nil)
    return (1...4).map { rung in
      let up = sum { $0.group == rung && $0.from < rung }
      let down = sum { $0.group == rung && $0.from > rung }
      let stayed = members[rung - 1] - up - down
      // Members = up + down + stayed: with the members shown, no one of the three may follow.
      let line = SuppressedLine([up, down, stayed], k: gate.k)
      var steps = [Int](repeating: 0, count: rows[0].steps.count)
      for row in rows where row.group == rung {
        for (missing, count) in row.steps.enumerated() where missing < steps.count {
          steps[missing] += count
        }
      }
      let distances = steps.enumerated().map { (value: $0.offset, count: $0.element) }
      return Rung(
        rung: rung,
        members: shown[rung - 1],
        up: Cell(up, hidden: line.isHidden[0] ? .private : nil),
        down: Cell(down, hidden: line.isHidden[1] ? .private : nil),
        medianDistance: rung == 4
          ? .noData
          : Cell(
            Quantile.ofHistogram(distances, 0.5),
            hiddenIf: members[rung - 1] < Gate.percentileGroup ? .private : nil
          )
      )
    }
  }
}
