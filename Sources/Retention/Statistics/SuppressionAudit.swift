extension SuppressionNetwork {
  /// What a reader of all shown sums can work out about a hidden cell: from `low` to `high`.
  struct Range: Sendable, Hashable {
    var cell: Int
    var low: Int
    /// `nil` where nothing bounds it from above.
    var high: Int?
    var width: Int { high.map { $0 - low } ?? .max }
  }

  /// The exact ranges of all hidden cells, given that no count is below 0.
  ///
  /// For a network the least and the greatest value are whole and come from one maximum flow each
  /// through the other hidden cells, so this equals linear programming without its arithmetic.
  var ranges: [Range] {
    cells.indices.compactMap { index in
      guard isSecret(index) else { return nil }
      let (down, up) = slack(of: index, upTo: .max)
      let value = cells[index].value
      return Range(cell: index, low: value - down, high: up == .max ? nil : value + up)
    }
  }

  func width(of cell: Int, upTo limit: Int) -> Int {
    let (down, up) = slack(of: cell, upTo: limit)
    return up == .max ? .max : down + up
  }

  /// How far the cell can fall and rise while all sums hold; counting stops past `limit`.
  private func slack(of index: Int, upTo limit: Int) -> (down: Int, up: Int) {
    let cell = cells[index]
    // More in this cell must come back against its direction, less along it.
    let up = flow(from: cell.to, to: cell.from, without: index, limit: limit)
    if up >= limit { return (0, up) }
    let most = min(cell.value, limit - up)
    return (min(most, flow(from: cell.from, to: cell.to, without: index, limit: most)), up)
  }

  /// Maximum flow by shortest augmenting paths (Edmonds and Karp 1972), stopped at `limit`.
  private func flow(from source: Int, to sink: Int, without: Int, limit: Int) -> Int {
    if source == sink { return .max }
    var change: [Int: Int] = [:]
    var total = 0
    while total < limit {
      guard let path = path(from: source, to: sink, without: without, change: change) else {
        return total
      }
      guard path.room != .max else { return .max }
      let amount = min(path.room, limit - total)
      for (cell, forward) in path.steps { change[cell, default: 0] += forward ? amount : -amount }
      total += amount
    }
    return total
  }

  private struct Path {
    var steps: [(cell: Int, forward: Bool)]
    /// `.max` where no step bounds it.
    var room: Int
  }

  private func path(
    from source: Int,
    to sink: Int,
    without: Int,
    change: [Int: Int]
  ) -> Path? {
    var cameBy = [(cell: Int, forward: Bool, node: Int)?](repeating: nil, count: lines.count)
    var queue = [source]
    var head = 0
    while head < queue.count, cameBy[sink] == nil {
      let node = queue[head]
      head += 1
      for index in lines[node] where cells[index].state.isHidden && index != without {
        let forward = cells[index].from == node
        let other = forward ? cells[index].to : cells[index].from
        guard other != source, cameBy[other] == nil else { continue }
        guard forward || room(index, change) > 0 else { continue }
        cameBy[other] = (index, forward, node)
        queue.append(other)
      }
    }
    guard cameBy[sink] != nil else { return nil }
    var steps: [(cell: Int, forward: Bool)] = []
    var least = Int.max
    var node = sink
    while node != source, let step = cameBy[node] {
      steps.append((step.cell, step.forward))
      if !step.forward { least = min(least, room(step.cell, change)) }
      node = step.node
    }
    return Path(steps: steps, room: least)
  }

  /// How far a cell can still fall.
  private func room(_ index: Int, _ change: [Int: Int]) -> Int {
    guard cells[index].state != .unpublished else { return .max }
    return cells[index].value + change[index, default: 0]
  }
}
