/// What may be published of the RFM groups: rooms, group sizes and moves in one network.
///
/// A customer is in one room of the grid, one group now and one group before. Rooms add up to R
/// scores and to groups, moves add up to groups now and groups before; a group's size ties both
/// together. Zeros are told, so they count as known.
struct RFMPrivacy {
  /// By R from 1, then by FM.
  let hidesRooms: [[Bool]]
  /// By R score from 1.
  let hidesRecencies: [Bool]
  /// By group now.
  let hidesGroups: [Bool]
  /// By group before; the first is "not yet".
  let hidesBefore: [Bool]
  /// By group before, then by group now.
  let hidesMoves: [[Bool]]
  /// The narrowest range a reader can work out for a hidden count; `nil` if none is bounded.
  let leastWidth: Int?

  /// What is kept back for another reason than its size, in the order of the counts; short lists
  /// are filled with what is not.
  struct Hidden {
    var rooms: [[Bool]] = []
    var recencies: [Bool] = []
    var groups: [Bool] = []
    var before: [Bool] = []
    var moves: [[Bool]] = []
  }

  /// - Parameters:
  ///   - rooms: customers by R, then FM.
  ///   - groupOfRoom: the group of each room, as an index of `moves`' columns.
  ///   - moves: customers by group before, then group now.
  ///   - k: the smallest count that may be shown.
  ///   - forced: what is hidden whatever its count.
  init(
    rooms: [[Int]],
    groupOfRoom: [[Int]],
    moves: [[Int]],
    k: Int,
    hidden forced: Hidden = Hidden()
  ) {
    func isForced(_ hidden: [Bool], _ index: Int) -> Bool {
      hidden.indices.contains(index) && hidden[index]
    }
    func isForced(_ hidden: [[Bool]], _ row: Int, _ index: Int) -> Bool {
      hidden.indices.contains(row) && isForced(hidden[row], index)
    }
    var network = SuppressionNetwork(k: k)
    let groupCount = moves.first?.count ?? 0
    func nodes(_ count: Int) -> [Int] { (0..<count).map { _ in network.addNode() } }
    let start = network.addNode()
    let end = network.addNode()
    let recencies = nodes(rooms.count)
    let arriving = nodes(groupCount)
    let leaving = nodes(groupCount)
    let earlier = nodes(moves.count)
    func margins(
      _ counts: [Int],
      _ forced: [Bool],
      _ ends: (Int) -> (from: Int, to: Int)
    ) -> [Int] {
      let hidden = SuppressedLine(counts, k: k, hidden: forced).isHidden
      return counts.indices.map { index in
        let (from, to) = ends(index)
        return network.add(
          counts[index],
          from: from,
          to: to,
          isHidden: hidden[index],
          isMargin: true
        )
      }
    }
    let recencyCells = margins(rooms.map { $0.reduce(0, +) }, forced.recencies) {
      (start, recencies[$0])
    }
    let roomCells = rooms.indices.map { r in
      rooms[r].indices.map { fm in
        network.add(
          rooms[r][fm],
          from: recencies[r],
          to: arriving[groupOfRoom[r][fm]],
          isHidden: isForced(forced.rooms, r, fm)
        )
      }
    }
    let groups = (0..<groupCount).map { to in moves.reduce(0) { $0 + $1[to] } }
    let groupCells = margins(groups, forced.groups) { (arriving[$0], leaving[$0]) }
    let moveCells = moves.indices.map { from in
      (0..<groupCount).map { to in
        network.add(
          moves[from][to],
          from: leaving[to],
          to: earlier[from],
          isHidden: isForced(forced.moves, from, to)
        )
      }
    }
    let beforeCells = margins(moves.map { $0.reduce(0, +) }, forced.before) { (earlier[$0], end) }
    network.add(groups.reduce(0, +), from: end, to: start, isExempt: true)
    network.protect()
    func hides(_ cell: Int) -> Bool { network.cells[cell].state.isHidden }
    hidesRooms = roomCells.map { $0.map(hides) }
    hidesRecencies = recencyCells.map(hides)
    hidesGroups = groupCells.map(hides)
    hidesBefore = beforeCells.map(hides)
    hidesMoves = moveCells.map { $0.map(hides) }
    leastWidth = network.ranges.map(\.width).min()
  }
}
