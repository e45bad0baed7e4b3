/// Where the quartiles of a quantity part customers, equal edges being one.
///
/// An edge lies at rank (n − 1)·q / 4 from 0, between neighbours where that is no whole number, and a
/// value on an edge belongs below it: each part begins with the first value above its edge. An edge
/// that is the least or the largest value parts nobody.
///
/// - Source: `qcut` of pandas with `duplicates="drop"`.
package struct QuarterEdges: Sendable, Equatable {
  /// The first values of all parts but the lowest, ascending: at most three.
  package private(set) var starts: [Int64] = []

  package init() {}

  /// - Parameter histogram: distinct ascending values with their customers.
  package init(_ histogram: [(value: Int64, customers: Int64)]) {
    let seen = histogram.filter { $0.customers > 0 }
    let last = seen.reduce(0) { $0 + $1.customers } - 1
    for quarter in 1...3 where last > 0 {
      let rank = last * Int64(quarter)
      let below = QuarterEdges.place(of: rank / 4, in: seen)
      let above = rank % 4 == 0 ? below : QuarterEdges.place(of: rank / 4 + 1, in: seen)
      guard above > 0, below + 1 < seen.count else { continue }
      let start = seen[below + 1].value
      if starts.last != start { starts.append(start) }
    }
  }

  /// Into how many parts customers fall; 1 where no edge parts them.
  package var parts: Int { starts.count + 1 }

  /// The position of the value that holds a rank from 0.
  private static func place(
    of rank: Int64,
    in histogram: [(value: Int64, customers: Int64)]
  ) -> Int {
    var seen: Int64 = 0
    for (index, entry) in histogram.enumerated() {
      seen += entry.customers
      if rank < seen { return index }
    }
    return histogram.count - 1
  }
}
