/// The gamma distribution with shape `a` > 0 and scale 1: exact limits of a count, chi-square.
package struct GammaDistribution: Sendable {
  package let shape: Double
  private let logGammaValue: Double

  package init(shape: Double) {
    self.shape = shape
    logGammaValue = logGamma(shape)
  }

  /// The regularised lower incomplete gamma function P(a, x).
  ///
  /// - Source: series and continued fraction of Press et al., Numerical Recipes, 6.2; Wilson and
  ///   Hilferty's cube root for shapes over 10⁹, where it is exact to nine digits.
  package func cumulative(_ x: Double) -> Double {
    if !(x > 0) { return 0 }
    if shape > Self.largest { return NormalDistribution.cumulative(cubeRootScore(x)) }
    return x < shape + 1 ? series(x) : 1 - fraction(x)
  }

  /// The upper tail Q(a, x) = 1 − P(a, x), exact also where it is tiny.
  package func upper(_ x: Double) -> Double {
    if !(x > 0) { return 1 }
    if shape > Self.largest { return NormalDistribution.cumulative(-cubeRootScore(x)) }
    return x < shape + 1 ? 1 - series(x) : fraction(x)
  }

  /// The point with P(a, x) = p.
  package func quantile(_ p: Double) -> Double {
    if !(p > 0) { return 0 }
    if p >= 1 { return .infinity }
    let ninth = 1 / (9 * shape)
    let root = 1 - ninth + NormalDistribution.quantile(p) * ninth.squareRoot()
    let guess = shape * root * root * root
    if shape > Self.largest { return guess }
    let small = exponential((ln(p) + logGamma(shape + 1)) / shape)
    let start = root > 0.2 ? guess : max(small, 1e-300)
    return Root.increasing(start: start, low: 0, high: .infinity) { x in
      (cumulative(x) - p, exponential((shape - 1) * ln(x) - x - logGammaValue))
    }
  }

  private static let largest = 1e9

  private func cubeRootScore(_ x: Double) -> Double {
    let ninth = 1 / (9 * shape)
    return (RealFunction.cubeRoot(x / shape) - 1 + ninth) / ninth.squareRoot()
  }

  private func front(_ x: Double) -> Double {
    exponential(shape * ln(x) - x - logGammaValue)
  }

  private func series(_ x: Double) -> Double {
    var term = 1 / shape
    var sum = term
    var denominator = shape
    for _ in 0..<2_000_000 {
      denominator += 1
      term *= x / denominator
      sum += term
      if term < sum * 1e-17 { break }
    }
    return (sum * front(x)).clamped(to: 0...1)
  }

  private func fraction(_ x: Double) -> Double {
    var b = x + 1 - shape
    var c = 1e300
    var d = Root.inverse(b)
    var h = d
    for step in 1...2_000_000 {
      let i = Double(step)
      let numerator = -i * (i - shape)
      b += 2
      d = Root.inverse(numerator * d + b)
      c = Root.nonZero(b + numerator / c)
      let change = d * c
      h *= change
      if (change - 1).magnitude < 1e-15 { break }
    }
    return (h * front(x)).clamped(to: 0...1)
  }
}

/// The chi-square distribution: half of it is a gamma with half the degrees of freedom.
package enum ChiSquare {
  /// The point below which the share `p` lies; 0 for no degrees of freedom.
  package static func quantile(_ p: Double, degrees: Double) -> Double {
    degrees > 0 ? 2 * GammaDistribution(shape: degrees / 2).quantile(p) : 0
  }

  /// P(X ≥ x).
  package static func upper(_ x: Double, degrees: Double) -> Double {
    degrees > 0 ? GammaDistribution(shape: degrees / 2).upper(x / 2) : 1
  }
}
