/// Counts that add up to one published total, with the small ones hidden and none deducible.
///
/// Hidden cells can be anything from 0 to their common sum, so two or more are hidden, worth at
/// least `k` together; the smallest others join them, the first of equals, zeros last.
package struct SuppressedLine: Sendable, Hashable {
  package private(set) var isHidden: [Bool]

  /// Hides the small counts, those `forced`, and as many others as it takes.
  package init(_ counts: [Int], k: Int, hidden forced: [Bool] = []) {
    isHidden = counts.enumerated().map { index, count in
      (count > 0 && count < k) || (index < forced.count && forced[index])
    }
    guard isHidden.contains(true) else { return }
    var hidden = isHidden.count { $0 }
    var sum = zip(counts, isHidden).reduce(0) { $1.1 ? $0 + $1.0 : $0 }
    let others = counts.indices.filter { !isHidden[$0] }.sorted {
      let (a, b) = (counts[$0], counts[$1])
      return (a == 0 ? 1 : 0, a, $0) < (b == 0 ? 1 : 0, b, $1)
    }
    for index in others where hidden < 2 || sum < k {
      isHidden[index] = true
      hidden += 1
      sum += counts[index]
    }
  }
}
