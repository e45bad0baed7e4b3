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
  private var hidesBefore: [RFMGroup: Bool] = [:]
  private(set) var privacy = RFMPrivacy(rooms: [], groupOfRoom: [], moves: [], k: 1)

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
    let names = names
    let flows = moves
    privacy = RFMPrivacy(
      rooms: rooms.map { $0.map(\.customers) },
      groupOfRoom: (1...5).map { r in
        (1...5).map { fm in names.firstIndex(of: RFMGroup(r: r, fm: fm)) ?? 0 }
      },
      moves: RFMGroup.allCases.map { from in names.map { flows[from]?[$0] ?? 0 } },
      k: scope.gate.k
    )
    for (index, name) in names.enumerated() { hiddenGroups[name] = privacy.hidesGroups[index] }
    for (index, name) in RFMGroup.allCases.enumerated() {
      hidesBefore[name] = privacy.hidesBefore[index]
    }
  }

  private func hidden(_ isPrivate: Bool) -> Missing? { isPrivate ? .private : few }

  // MARK: Groups

  var groups: [RFMMeasures.Group] {
    let hiddenMoney = hiddenMoney
    let hiddenOrders = hiddenOrders
    return names.enumerated().map { index, name in
      let sum = sums[name] ?? Sums()
      let isPrivate = hiddenGroups[name] ?? false
      return RFMMeasures.Group(
        name: name.name,
        customers: Cell(sum.customers, hidden: hidden(isPrivate)),
        orders: Cell(sum.orders, hidden: hidden(hiddenOrders[index])),
        netSales: Cell(sum.net, hidden: hidden(hiddenMoney[index])),
        medianRecency: Cell(
          sum.medianRecency(scope.asOf),
          hiddenIf: hidden(isPrivate || sum.customers < Gate.percentileGroup)
        ),
        share: share(sum.customers, of: total.customers, isPrivate),
        netShare: share(sum.net, of: total.net, hiddenMoney[index]),
        before: Cell(beforeCounts[index], hidden: hidden(hidesBefore[name] ?? false))
      )
    }
  }

  private func share(_ part: some BinaryInteger, of whole: some BinaryInteger, _ isPrivate: Bool)
    -> Cell<Double>
  {
    whole > 0 ? Cell(Double(part) / Double(whole), hidden: hidden(isPrivate)) : .noData
  }

  /// Groups where a few orders are more than one a customer: those are of as few people or fewer.
  ///
  /// Shop and groups tell orders and customers, so what is left of one group must not tell another.
  private var hiddenOrders: [Bool] {
    let further = names.map { name in
      sums[name].map { max(0, $0.orders - $0.customers) } ?? 0
    }
    let groups = names.map { hiddenGroups[$0] ?? false }
    return SuppressedLine(further, k: scope.gate.k, hidden: groups).isHidden
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

  // MARK: Grid

  /// The rooms of the grid, R from 1, FM from 1.
  var grid: [RFMMeasures.Room] {
    (1...5).flatMap { r in
      (1...5).map { fm in
        let sum = rooms[r - 1][fm - 1]
        let isPrivate = privacy.hidesRooms[r - 1][fm - 1]
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

  // MARK: Moves

  /// Every move with a customer, by group before and group now.
  ///
  /// A move that is not listed had nobody; a nobody that may not be told is listed as hidden.
  var flow: [RFMMeasures.Flow] {
    RFMGroup.allCases.enumerated().flatMap { row, from in
      names.enumerated().compactMap { column, to in
        let count = moves[from]?[to] ?? 0
        let isPrivate = privacy.hidesMoves[row][column]
        guard count > 0 || isPrivate else { return nil }
        return RFMMeasures.Flow(
          from: from == .notYet ? "not_yet" : from.name,
          to: to.name,
          customers: Cell(count, hidden: hidden(isPrivate))
        )
      }
    }
  }

  /// R scores that may not be told beside the grid.
  var hidesRecencies: [Bool] { privacy.hidesRecencies }
}
