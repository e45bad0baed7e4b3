/// Whether counts follow their exposures: as many orders on each weekday as there were such days.
package struct CalendarTest: Sendable, Hashable {
  package var chi2: Double
  package var degrees: Int
  package var p: Double

  /// χ² = Σ (x − n e/E)²/(n e/E) over the cells with an exposure.
  ///
  /// `nil` without a count, or with fewer than two such cells.
  ///
  /// - Source: Pearson 1900.
  package init?(_ counts: [Int], exposures: [Double]) {
    let cells = zip(counts, exposures).filter { $0.1 > 0 }
    let n = Double(cells.reduce(0) { $0 + $1.0 })
    let exposure = cells.reduce(0) { $0 + $1.1 }
    guard cells.count > 1, n > 0 else { return nil }
    chi2 = cells.reduce(0) { sum, cell in
      let expected = n * cell.1 / exposure
      let gap = Double(cell.0) - expected
      return sum + gap * gap / expected
    }
    degrees = cells.count - 1
    p = ChiSquare.upper(chi2, degrees: Double(degrees))
  }
}

/// Many tests at once: which are counted as found, so that few of those are chance.
package enum FalseDiscovery {
  /// The largest p-value that counts as found, and how many tests it finds.
  ///
  /// Tests come as p-values with how many of them there are. The largest p with p ≤ rate · (tests
  /// with a p of at most it) / (all tests) is the cut; `nil` where there is none.
  ///
  /// - Source: Benjamini and Hochberg 1995.
  package static func cut(
    _ tests: [(p: Double, count: Int)],
    rate: Double = 0.1
  ) -> (p: Double, found: Int)? {
    let all = Double(tests.reduce(0) { $0 + $1.count })
    guard all > 0 else { return nil }
    var found: (p: Double, found: Int)?
    var rank = 0
    let sorted = tests.filter { $0.count > 0 }.sorted { $0.p < $1.p }
    for (index, test) in sorted.enumerated() {
      rank += test.count
      if index + 1 < sorted.count, sorted[index + 1].p == test.p { continue }
      if test.p <= rate * Double(rank) / all { found = (test.p, rank) }
    }
    return found
  }
}
