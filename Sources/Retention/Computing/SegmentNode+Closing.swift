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
    // Who came back is a count of its own, kept back where few did.
    guard self[parent].returned.hidden == nil else { return }
    let returned = parts.map { self[$0].returned.part }
    let kept = parts.map { self[$0].returned.hidden != nil }
    if let other = companion(returned, kept, k: k) {
      self[parts[other]].returned.hidden = .private
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
