/// How much more often two things meet than they would by chance.
package struct Lift: Sendable, Hashable {
  /// n_AB·N/(n_A·n_B).
  package let value: Double
  package let interval: Interval
  /// n_AB/n_A.
  package let confidence: Double
  /// n_AB/N − n_A·n_B/N².
  package let leverage: Double

  /// `both` of `total` hold A and B, `a` hold A, `b` hold B; `nil` where one of them is 0.
  ///
  /// The interval is lift · exp(± z √(1/n_AB − 1/n_A − 1/n_B + (2 lift − 1)/N)). N = 1000, n_A = 120,
  /// n_B = 80, n_AB = 24 gives 2.5 (1.84 to 3.40).
  ///
  /// - Source: Brin, Motwani, Ullman and Tsur 1997 for the measure (there "interest"); the variance
  ///   of its logarithm by the delta method.
  package init?(both: Int, a: Int, b: Int, total: Int) {
    guard both > 0, a >= both, b >= both, total >= max(a, b) else { return nil }
    let (n, na, nb, nab) = (Double(total), Double(a), Double(b), Double(both))
    value = nab * n / (na * nb)
    let variance = 1 / nab - 1 / na - 1 / nb + (2 * value - 1) / n
    let half = NormalDistribution.z * max(0, variance).squareRoot()
    interval = Interval(low: value * exponential(-half), high: value * exponential(half))
    confidence = nab / na
    leverage = nab / n - na * nb / (n * n)
  }
}
