/// Whether the curves of two or more groups differ by more than chance.
///
/// - Source: Mantel 1966; for more than two groups the quadratic form of the differences with
///   their hypergeometric covariance. Cost: O(groups² · times).
package struct LogRank: Sendable, Hashable {
  package var observed: [Int]
  /// Events each group would have if all groups were alike.
  package var expected: [Double]
  /// `nil` where nothing can differ: under two groups with customers, or no event.
  package var chi2: Double?
  package var degrees: Int
  package var p: Double?

  package init(_ groups: [SurvivalCurve]) {
    observed = groups.map(\.events)
    var sums = Sums(groups: groups.count)
    var atRisk = groups.map(\.customers)
    var next = groups.map { _ in 0 }
    while let time = Self.earliest(groups, next) {
      var deaths = groups.map { _ in 0 }
      var leaving = groups.map { _ in 0 }
      for index in groups.indices {
        let rows = groups[index].rows
        guard next[index] < rows.count, rows[next[index]].time == time else { continue }
        deaths[index] = rows[next[index]].events
        leaving[index] = rows[next[index]].events + rows[next[index]].censored
        next[index] += 1
      }
      sums.add(deaths: deaths, atRisk: atRisk)
      for index in groups.indices { atRisk[index] -= leaving[index] }
    }
    expected = sums.expected
    let differences = zip(observed, expected).map { Double($0) - $1 }
    let form = quadraticForm(
      Array(differences.dropLast()),
      sums.covariance.dropLast().map { Array($0.dropLast()) }
    )
    degrees = form.rank
    chi2 = form.rank > 0 ? form.value : nil
    p = chi2.map { ChiSquare.upper($0, degrees: Double(form.rank)) }
  }

  private static func earliest(_ groups: [SurvivalCurve], _ next: [Int]) -> Double? {
    var least: Double?
    for (group, index) in zip(groups, next) where index < group.rows.count {
      let time = group.rows[index].time
      if least.map({ time < $0 }) ?? true { least = time }
    }
    return least
  }

  private struct Sums {
    var expected: [Double]
    var covariance: [[Double]]

    init(groups: Int) {
      expected = Array(repeating: 0, count: groups)
      covariance = Array(repeating: expected, count: groups)
    }

    mutating func add(deaths: [Int], atRisk: [Int]) {
      let d = Double(deaths.reduce(0, +))
      let n = Double(atRisk.reduce(0, +))
      guard d > 0, n > 0 else { return }
      let shares = atRisk.map { Double($0) / n }
      for index in expected.indices { expected[index] += d * shares[index] }
      guard n > 1 else { return }
      let scale = d * (n - d) / (n - 1)
      for j in shares.indices {
        for l in shares.indices {
          covariance[j][l] += scale * shares[j] * ((j == l ? 1 : 0) - shares[l])
        }
      }
    }
  }
}

/// xᵀ C⁻¹ x for a covariance C, leaving out directions without variance, and how many are left.
func quadraticForm(_ x: [Double], _ covariance: [[Double]]) -> (value: Double, rank: Int) {
  var c = covariance
  var y = x
  var value = 0.0
  var rank = 0
  let largest = covariance.enumerated().reduce(0) { max($0, $1.element[$1.offset]) }
  // Cholesky's elimination: each pivot is the variance left, each y the difference left.
  for i in x.indices {
    let pivot = c[i][i]
    guard pivot > largest * 1e-12, pivot > 0 else { continue }
    value += y[i] * y[i] / pivot
    rank += 1
    for j in x.indices where j > i {
      let factor = c[j][i] / pivot
      for l in x.indices where l > i { c[j][l] -= factor * c[i][l] }
      y[j] -= factor * y[i]
    }
  }
  return (value, rank)
}
