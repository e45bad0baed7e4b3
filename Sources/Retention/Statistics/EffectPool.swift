/// One test's difference of two shares, for the mean of many tests.
package struct EffectPool: Sendable, Hashable {
  private var weight = 0.0
  private var weighted = 0.0
  private var squares = 0.0
  package private(set) var tests = 0

  package init() {}

  /// Adds x1/n1 − x2/n2; nothing for an empty arm.
  ///
  /// The variance is that of shares after one more of each kind in both arms, so that an arm where
  /// nobody or everybody bought does not pass for certain.
  ///
  /// - Source: Agresti and Caffo 2000, The American Statistician 54.
  package mutating func add(_ x1: Int, of n1: Int, minus x2: Int, of n2: Int) {
    guard n1 > 0, n2 > 0 else { return }
    func variance(_ x: Int, _ n: Int) -> Double {
      let size = Double(n) + 2
      let p = (Double(x) + 1) / size
      return p * (1 - p) / size
    }
    let difference = Double(x1) / Double(n1) - Double(x2) / Double(n2)
    let precision = 1 / (variance(x1, n1) + variance(x2, n2))
    weight += precision
    weighted += precision * difference
    squares += precision * difference * difference
    tests += 1
  }

  /// The mean by inverse variance with its standard error and normal interval.
  package var mean: (value: Double, se: Double, interval: Interval)? {
    guard tests > 0, weight > 0 else { return nil }
    let (value, se) = (weighted / weight, (1 / weight).squareRoot())
    let half = NormalDistribution.z * se
    return (value, se, Interval(low: value - half, high: value + half))
  }

  /// P(tests lie at least so far apart) if all had the same effect; `nil` for one test.
  ///
  /// - Source: Cochran 1954, Biometrics 10.
  package var sameness: Double? {
    guard tests > 1, weight > 0 else { return nil }
    let q = max(0, squares - weighted * weighted / weight)
    return ChiSquare.upper(q, degrees: Double(tests - 1))
  }
}

extension Proportion {
  /// The two-sided p-value of x1/n1 = x2/n2: the score test, whose variance is that of one share.
  package static func difference(_ x1: Int, of n1: Int, from x2: Int, of n2: Int) -> Double? {
    guard n1 > 0, n2 > 0 else { return nil }
    let (a, b) = (Double(n1), Double(n2))
    let p = Double(x1 + x2) / (a + b)
    let variance = p * (1 - p) * (1 / a + 1 / b)
    guard variance > 0 else { return 1 }
    return NormalDistribution.twoSided((Double(x1) / a - Double(x2) / b) / variance.squareRoot())
  }
}
