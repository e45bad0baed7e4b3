extension RFMMeasures {
  /// What has to be kept back of the groups, beside what their own numbers ask for.
  package struct Silent: Sendable, Equatable {
    /// Rooms in their order in the grid, groups in theirs.
    package var rooms: [Bool]
    package var groups: [Bool]
    package var before: [Bool]
    /// By group before ("not yet", then the groups), and by group now.
    package var moves: [[Bool]]
    package var recencies: [Bool]

    package init(
      rooms: [Bool],
      groups: [Bool],
      before: [Bool],
      moves: [[Bool]],
      recencies: [Bool]
    ) {
      self.rooms = rooms
      self.groups = groups
      self.before = before
      self.moves = moves
      self.recencies = recencies
    }
  }

  /// What is kept back already.
  package var silent: Silent {
    Silent(
      rooms: grid.map { $0.customers.hidden == .private },
      groups: groups.map { $0.customers.hidden == .private },
      before: [false] + groups.map { $0.before.hidden == .private },
      moves: moves.map { $0.map { $0.hidden == .private } },
      recencies: scores.r.map { $0.hidden == .private }
    )
  }

  /// Names of the groups from which somebody may have come.
  package var origins: [String] { ["not_yet"] + groups.map(\.name) }

  /// Customers by group before and group now; nobody where no move is listed.
  package var moves: [[Cell<Int>]] {
    var listed: [String: [String: Cell<Int>]] = [:]
    for move in flow { listed[move.from, default: [:]][move.to] = move.customers }
    return origins.map { from in groups.map { listed[from]?[$0.name] ?? Cell(0) } }
  }

  /// Keeps these back, and in one network with all other counts as many more as it takes.
  package mutating func keepBack(_ silent: Silent, k: Int) {
    let places = Dictionary(uniqueKeysWithValues: groups.enumerated().map { ($1.name, $0) })
    let scores = Set(grid.map(\.r)).sorted()
    let rows = scores.map { r in grid.indices.filter { grid[$0].r == r } }
    let counts = moves
    let privacy = RFMPrivacy(
      rooms: rows.map { $0.map { grid[$0].customers.value ?? 0 } },
      groupOfRoom: rows.map { $0.map { places[grid[$0].group] ?? 0 } },
      moves: counts.map { $0.map { $0.value ?? 0 } },
      k: k,
      hidden: RFMPrivacy.Hidden(
        rooms: rows.map { $0.map { silent.rooms[$0] } },
        recencies: silent.recencies,
        groups: silent.groups,
        before: silent.before,
        moves: silent.moves
      )
    )
    for (row, line) in rows.enumerated() {
      for (column, room) in line.enumerated() where privacy.hidesRooms[row][column] {
        grid[room].customers.hidden = .private
        grid[room].netShare.hidden = .private
        grid[room].medianRecency.hidden = .private
      }
    }
    for (index, hides) in privacy.hidesRecencies.enumerated()
    where hides && self.scores.r.indices.contains(index) {
      self.scores.r[index].hidden = .private
    }
    for index in groups.indices {
      if privacy.hidesGroups[index] { groups[index].hide() }
      if privacy.hidesBefore[index + 1] { groups[index].before.hidden = .private }
    }
    hideMoney()
    list(counts, hidden: privacy.hidesMoves)
  }

  /// One sum that is hidden alone would follow from the shop's: the smallest other one goes too.
  private mutating func hideMoney() {
    let hidden = groups.indices.filter { groups[$0].netSales.hidden == .private }
    guard hidden.count == 1 else { return }
    let others = groups.indices.filter {
      $0 != hidden[0] && (groups[$0].customers.value ?? 0) > 0
    }
    let least = others.min { (groups[$0].netSales.value ?? 0) < (groups[$1].netSales.value ?? 0) }
    guard let least else { return }
    groups[least].netSales.hidden = .private
    groups[least].netShare.hidden = .private
  }

  /// A move that is not listed had nobody; a nobody that may not be told is listed as hidden.
  private mutating func list(_ moves: [[Cell<Int>]], hidden: [[Bool]]) {
    flow = zip(origins, zip(moves, hidden)).flatMap { from, row in
      zip(groups, zip(row.0, row.1)).compactMap { to, cell in
        var customers = cell.0
        if cell.1 { customers.hidden = .private }
        guard customers.value ?? 0 > 0 || customers.hidden == .private else { return nil }
        return Flow(from: from, to: to.name, customers: customers)
      }
    }
  }
}

extension RFMMeasures.Group {
  fileprivate mutating func hide() {
    customers.hidden = .private
    orders.hidden = .private
    netSales.hidden = .private
    medianRecency.hidden = .private
    share.hidden = .private
    netShare.hidden = .private
  }
}
