/// Counts that add up, as a network: each cell stands in at most two published sums.
///
/// A node is a sum: what flows in equals what flows out. A cell runs from one node to another; the
/// margins of a table are cells too. Node 0 is the outside, which promises nothing. What a reader
/// can work out about a hidden cell is then a question of how much can flow around it.
///
/// - Source: complementary suppression on networks, Cox 1980 and Gusfield 1988.
struct SuppressionNetwork: Sendable {
  enum State: UInt8, Sendable, Hashable {
    case shown
    /// Hidden for its own size.
    case primary
    /// Hidden so that another cannot be worked out.
    case complementary
    /// Neither shown nor promised: any value is possible.
    case unpublished

    var isHidden: Bool { self != .shown }
  }

  struct Cell: Sendable {
    var from: Int
    var to: Int
    var value: Int
    var state: State
    /// Exempt cells, such as the shop's own total, are never hidden.
    var isExempt = false
    /// A margin is hidden only when no other cell of its line is left.
    var isMargin = false
  }

  private(set) var cells: [Cell] = []
  /// Cells of each node, in the order they were added.
  private(set) var lines: [[Int]] = [[]]
  let k: Int

  init(k: Int) { self.k = k }

  mutating func addNode() -> Int {
    lines.append([])
    return lines.count - 1
  }

  /// Adds a cell; under `k` and not 0 it is hidden at once.
  @discardableResult
  mutating func add(
    _ value: Int,
    from: Int,
    to: Int,
    isHidden: Bool = false,
    isExempt: Bool = false,
    isMargin: Bool = false
  ) -> Int {
    let small = value.magnitude > 0 && value < k
    let state: State = !isExempt && (small || isHidden) ? .primary : .shown
    cells.append(
      Cell(
        from: from,
        to: to,
        value: value,
        state: state,
        isExempt: isExempt,
        isMargin: isMargin
      )
    )
    let index = cells.count - 1
    lines[from].append(index)
    if to != from { lines[to].append(index) }
    return index
  }

  mutating func unpublish(_ cell: Int) { cells[cell].state = .unpublished }

  /// Hides more cells until no hidden one can be worked out to within `k`.
  ///
  /// First the classic rule, line by line: a line with exactly one hidden cell, or whose hidden
  /// cells sum to less than `k`, loses its smallest shown non-zero cell. Then the audit: where a
  /// hidden cell's exact range is narrower than `k`, its lines lose another cell. Ends, since each
  /// step hides one; what is still too narrow is told by `ranges`.
  mutating func protect() {
    applyRule(Array(lines.indices.dropFirst()))
    // Hiding more only widens, so a cell that is wide enough, or past help, is settled for good.
    var settled = cells.map { _ in false }
    while let index = cells.indices.first(where: { isSecret($0) && !settled[$0] }) {
      if width(of: index, upTo: k) < k, let next = candidate(for: index) {
        cells[next].state = .complementary
        applyRule(sums(of: next))
      } else {
        settled[index] = true
      }
    }
  }

  func isSecret(_ cell: Int) -> Bool {
    cells[cell].state == .primary || cells[cell].state == .complementary
  }

  /// Looks at `nodes` in order, then at those that a newly hidden cell touches.
  private mutating func applyRule(_ nodes: [Int]) {
    var pending = nodes
    while !pending.isEmpty {
      var touched: Set<Int> = []
      for node in pending {
        guard needsMore(node), let next = smallest(in: node, zeros: false) else { continue }
        cells[next].state = .complementary
        touched.formUnion(sums(of: next))
      }
      pending = touched.sorted()
    }
  }

  /// The published sums that a cell stands in.
  private func sums(of cell: Int) -> [Int] {
    [cells[cell].from, cells[cell].to].filter { $0 != 0 }
  }

  private func needsMore(_ node: Int) -> Bool {
    let hidden = lines[node].filter { cells[$0].state.isHidden }
    guard !hidden.isEmpty, !hidden.contains(where: { cells[$0].state == .unpublished }) else {
      return false
    }
    if hidden.count == 1 { return true }
    // A hidden margin already blurs the sum of the others.
    if hidden.contains(where: { cells[$0].isMargin }) { return false }
    return hidden.reduce(0) { $0 + cells[$1].value } < k
  }

  /// The smallest shown cell of a line that is no margin of it; margins only if `margins`.
  private func smallest(in node: Int, zeros: Bool, margins: Bool = false) -> Int? {
    var best: Int?
    for index in lines[node] {
      let cell = cells[index]
      guard cell.state == .shown, !cell.isExempt, cell.isMargin == margins || isTotals(node) else {
        continue
      }
      guard zeros ? cell.value == 0 : cell.value != 0 else { continue }
      if best.map({ cell.value < cells[$0].value }) ?? true { best = index }
    }
    return best
  }

  /// Whether a line's own parts are margins of other lines.
  private func isTotals(_ node: Int) -> Bool {
    lines[node].allSatisfy { cells[$0].isMargin || cells[$0].isExempt }
  }

  private func candidate(for cell: Int) -> Int? {
    let nodes = sums(of: cell)
    for (zeros, margins) in [(false, false), (false, true), (true, false), (true, true)] {
      for node in nodes {
        if let found = smallest(in: node, zeros: zeros, margins: margins) { return found }
      }
    }
    // Nothing left beside it: widen where its neighbours in the network still have room.
    return neighbourCandidate(of: nodes)
  }

  private func neighbourCandidate(of nodes: [Int]) -> Int? {
    var seen = Set(nodes)
    var queue = nodes
    while !queue.isEmpty {
      let node = queue.removeFirst()
      if let found = smallest(in: node, zeros: false) ?? smallest(in: node, zeros: true)
        ?? smallest(in: node, zeros: false, margins: true)
      {
        return found
      }
      for index in lines[node] where cells[index].state.isHidden {
        for other in [cells[index].from, cells[index].to] where other != 0 {
          if seen.insert(other).inserted { queue.append(other) }
        }
      }
    }
    return nil
  }
}
