/// The groups of a tree, each before its parts: none is told that the others give away.
extension [SegmentNode] {
  /// Takes out what a group and its shown parts would tell of a hidden one: of parts of which one
  /// is hidden the smallest other is hidden too, and with a group all that is below it.
  ///
  /// Cost: O(nodes), each being looked at once for every level above it.
  package mutating func close(k: Int) {
    // The first node is the shop, whatever goods without a category are called.
    let depths = enumerated().map { $0.offset == 0 ? 0 : $0.element.depth }
    for parent in indices {
      var parts: [Int] = []
      for next in indices[(parent + 1)...] {
        if depths[next] <= depths[parent] { break }
        if depths[next] == depths[parent] + 1 { parts.append(next) }
      }
      close(parts, under: parent, k: k)
    }
  }

  private mutating func close(_ parts: [Int], under parent: Int, k: Int) {
    guard !parts.isEmpty else { return }
    if self[parent].customers.hidden != nil {
      for part in parts { self[part].hide() }
    }
    let counts = parts.map { self[$0].customers.value ?? 0 }
    let hidden = parts.map { self[$0].customers.hidden != nil }
    if let other = companion(counts, hidden, k: k) { self[parts[other]].hide() }
    if hidden.contains(true) { self[parent].split?.hide() }
    closeReturned(parts, under: parent, k: k)
  }

  /// Who came back are counts of their own: those watched, of them who came back and who did not,
  /// and those too new to be watched.
  ///
  /// Of the parts that are not told, all together are known from the group and its other parts.
  private mutating func closeReturned(_ parts: [Int], under parent: Int, k: Int) {
    if self[parent].returned.hidden == .private {
      // All parts would add up to it.
      for part in parts where self[part].returned.hidden == nil {
        self[part].returned.hidden = .private
      }
    }
    guard self[parent].returned.hidden == nil else { return }
    var kept = parts.filter { self[$0].returned.hidden != nil }
    var others = parts.filter { self[$0].returned.hidden == nil }
      .sorted { (self[$0].returned.whole, $0) > (self[$1].returned.whole, $1) }
    while !kept.isEmpty, tells(kept, k: k), let least = others.popLast() {
      self[least].returned.hidden = .private
      kept.append(least)
    }
  }

  private func tells(_ kept: [Int], k: Int) -> Bool {
    if kept.count == 1, self[kept[0]].returned.hidden == .private { return true }
    let counts = kept.map { self[$0].counts }
    return counts[0].indices.contains { line in
      let sum = counts.reduce(0) { $0 + $1[line] }
      return sum > 0 && sum < k
    }
  }

  /// The smallest part that has to be hidden beside those that are.
  ///
  /// `nil` where nothing could be worked out: neither one alone nor several that are too few
  /// together.
  private func companion(_ counts: [Int], _ hidden: [Bool], k: Int) -> Int? {
    let sum = zip(counts, hidden).reduce(0) { $0 + ($1.1 ? $1.0 : 0) }
    let number = hidden.count { $0 }
    guard number > 0, number == 1 || sum < k else { return nil }
    return counts.indices.filter { !hidden[$0] && counts[$0] > 0 }.min {
      (counts[$0], $0) < (counts[$1], $1)
    }
  }
}

extension SegmentNode {
  /// What is told of who came back, as counts that add up over parts.
  fileprivate var counts: [Int] {
    let watched = returned.whole
    let all = customers.value ?? watched
    return [watched, returned.part, watched - returned.part, all - watched]
  }

  /// Levels below the shop.
  fileprivate var depth: Int { brand != nil ? 3 : tier != nil ? 2 : 1 }

  package mutating func hide() {
    customers.hidden = .private
    value.hidden = .private
    returned.hidden = .private
    split?.hide()
  }
}

extension SegmentNode.Split {
  fileprivate mutating func hide() {
    gain.hidden = .private
    least.hidden = .private
    detectable.hidden = .private
  }
}
