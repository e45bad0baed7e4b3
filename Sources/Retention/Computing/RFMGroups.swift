import Commerce
import Tallying

/// Groups, grid and moves of the RFM scores, with what may be published of each.
struct RFMGroups {
  private struct Sums {
    var customers = 0
    var orders = 0
    var net: Int64 = 0
    var largest: Int64 = 0
    var lastDays: [Int32: Int] = [:]

    mutating func add(_ row: SegmentRow) {
      customers += row.customers
      orders += row.orders
      net += row.net
      largest = max(largest, row.largest)
      lastDays[row.lastDay.number, default: 0] += row.customers
    }

    /// Days from the last purchase day to D, in the middle customer.
    func medianRecency(_ asOf: Day) -> Double? {
      let recencies = lastDays.map { (value: asOf.number - $0.key, count: $0.value) }
      return Quantile.ofHistogram(recencies.sorted { $0.value < $1.value }, 0.5)
    }
  }

  private let scope: MeasureScope
  private let few: Missing?
  private let names = RFMGroup.allCases.filter { $0 != .notYet }
  private var sums: [RFMGroup: Sums] = [:]
  private var rooms: [[Sums]] = Array(repeating: Array(repeating: Sums(), count: 5), count: 5)
  private var moves: [RFMGroup: [RFMGroup: Int]] = [:]
  private var total = Sums()
  private var hiddenGroups: [RFMGroup: Bool] = [:]

  init(_ rows: [SegmentRow], _ scope: MeasureScope, hidden few: Missing?) {
    self.scope = scope
    self.few = few
    for row in rows where (1...5).contains(row.r) && (1...5).contains(row.fm) {
      sums[row.rfmGroup, default: Sums()].add(row)
      rooms[row.r - 1][row.fm - 1].add(row)
      total.add(row)
      let from = RFMGroup(rawValue: row.from) ?? .notYet
      moves[from, default: [:]][row.rfmGroup, default: 0] += row.customers
    }
    let counts = names.map { sums[$0]?.customers ?? 0 }
    let table = SuppressedTable([counts], k: scope.gate.k, columnTotals: false)
    for (index, name) in names.enumerated() {
      hiddenGroups[name] = table.states[0][index] != .shown
    }
  }

  private func hidden(_ isPrivate: Bool) -> Missing? { isPrivate ? .private : few }

  // MARK: Groups

  var groups: [RFMMeasures.Group] {
    let hiddenMoney = hiddenMoney
    let before = hiddenBefore
    return names.enumerated().map { index, name in
      let sum = sums[name] ?? Sums()
      let isPrivate = hiddenGroups[name] ?? false
      return RFMMeasures.Group(
        name: name.name,
        customers: Cell(sum.customers, hidden: hidden(isPrivate)),
        orders: Cell(sum.orders, hidden: hidden(isPrivate)),
        netSales: Cell(sum.net, hidden: hidden(hiddenMoney[index])),
        medianRecency: Cell(
          sum.medianRecency(scope.asOf),
          hiddenIf: hidden(isPrivate || sum.customers < Gate.percentileGroup)
        ),
        share: share(sum.customers, of: total.customers, isPrivate),
        netShare: share(sum.net, of: total.net, hiddenMoney[index]),
        before: Cell(beforeCounts[index], hidden: hidden(before[index]))
      )
    }
  }

  private func share(_ part: some BinaryInteger, of whole: some BinaryInteger, _ isPrivate: Bool)
    -> Cell<Double>
  {
    whole > 0 ? Cell(Double(part) / Double(whole), hidden: hidden(isPrivate)) : .noData
  }

  /// Groups too small or led by one customer, and another so that the shop's sum tells none.
  private var hiddenMoney: [Bool] {
    let found = names.map { sums[$0] ?? Sums() }
    var hidden = zip(names, found).map { name, sum in
      (hiddenGroups[name] ?? false)
        || (sum.customers > 0
          && scope.gate.isDominated(
            customers: sum.customers,
            largest: sum.largest,
            sum: sum.net
          ))
    }
    let isAlone = hidden.count(where: { $0 }) == 1
    let others = found.indices.filter { !hidden[$0] && found[$0].customers > 0 }
    if isAlone, let next = others.min(by: { found[$0].net < found[$1].net }) { hidden[next] = true }
    return hidden
  }

  private var beforeCounts: [Int] {
    names.map { name in (moves[name] ?? [:]).values.reduce(0, +) }
  }

  private var hiddenBefore: [Bool] {
    SuppressedTable([beforeCounts], k: scope.gate.k, columnTotals: false).states[0].map {
      $0 != .shown
    }
  }

  // MARK: Grid

  /// The rooms of the grid, R from 1, FM from 1.
  var grid: [RFMMeasures.Room] {
    let hiddenRooms = hiddenRooms
    return (1...5).flatMap { r in
      (1...5).map { fm in
        let sum = rooms[r - 1][fm - 1]
        let isPrivate = hiddenRooms[r - 1][fm - 1]
        let isDominated =
          sum.customers > 0
          && scope.gate.isDominated(customers: sum.customers, largest: sum.largest, sum: sum.net)
        return RFMMeasures.Room(
          r: r,
          fm: fm,
          group: RFMGroup(r: r, fm: fm).name,
          customers: Cell(sum.customers, hidden: hidden(isPrivate)),
          netShare: share(sum.net, of: total.net, isPrivate || isDominated),
          medianRecency: Cell(
            sum.medianRecency(scope.asOf),
            hiddenIf: hidden(isPrivate || sum.customers < Gate.percentileGroup)
          )
        )
      }
    }
  }

  /// Each room stands in two published sums: customers of its R score and of its group.
  private var hiddenRooms: [[Bool]] {
    var network = SuppressionNetwork(k: scope.gate.k)
    let all = network.addNode()
    let recencies = (0..<5).map { _ in network.addNode() }
    var groupNodes: [RFMGroup: Int] = [:]
    for name in names { groupNodes[name] = network.addNode() }
    let ends = network.addNode()
    network.add(total.customers, from: 0, to: all, isExempt: true)
    let recencyCounts = rooms.map { $0.reduce(0) { $0 + $1.customers } }
    let recencyStates = SuppressedTable(
      [recencyCounts],
      k: scope.gate.k,
      columnTotals: false
    ).states[0]
    for r in 0..<5 {
      network.add(
        recencyCounts[r],
        from: all,
        to: recencies[r],
        isHidden: recencyStates[r] != .shown,
        isMargin: true
      )
    }
    var indices: [[Int]] = []
    for r in 0..<5 {
      indices.append(
        (0..<5).map { fm in
          let node = groupNodes[RFMGroup(r: r + 1, fm: fm + 1)] ?? 0
          return network.add(rooms[r][fm].customers, from: recencies[r], to: node)
        }
      )
    }
    for name in names {
      network.add(
        sums[name]?.customers ?? 0,
        from: groupNodes[name] ?? 0,
        to: ends,
        isHidden: hiddenGroups[name] ?? false,
        isMargin: true
      )
    }
    network.add(total.customers, from: ends, to: 0, isExempt: true)
    network.protect()
    return indices.map { $0.map { network.cells[$0].state.isHidden } }
  }

  // MARK: Moves

  /// Every move with a customer, by group before and group now.
  var flow: [RFMMeasures.Flow] {
    let sources = RFMGroup.allCases
    let counts = sources.map { from in names.map { moves[from]?[$0] ?? 0 } }
    let table = SuppressedTable(
      counts,
      k: scope.gate.k,
      hiddenRowTotals: [false] + hiddenBefore,
      hiddenColumnTotals: names.map { hiddenGroups[$0] ?? false }
    )
    var flows: [RFMMeasures.Flow] = []
    for (row, from) in sources.enumerated() {
      for (column, to) in names.enumerated() where counts[row][column] > 0 {
        flows.append(
          RFMMeasures.Flow(
            from: from == .notYet ? "not_yet" : from.name,
            to: to.name,
            customers: Cell(
              counts[row][column],
              hidden: hidden(table.states[row][column] != .shown)
            )
          )
        )
      }
    }
    return flows
  }
}
