/// Nodes and weights of Gauss–Legendre quadrature on −1…1.
///
/// - Source: Abramowitz and Stegun 25.4.29; the nodes by Newton's method on the Legendre polynomial.
struct GaussLegendre: Sendable {
  let nodes: [Double]
  let weights: [Double]

  static let four = GaussLegendre(4)
  static let eight = GaussLegendre(8)
  static let sixteen = GaussLegendre(16)
  static let thirtyTwo = GaussLegendre(32)

  private init(_ count: Int) {
    var nodes = [Double](repeating: 0, count: count)
    var weights = nodes
    let n = Double(count)
    for index in 0..<(count + 1) / 2 {
      var x = RealFunction.cosine(.pi * (Double(index) + 0.75) / (n + 0.5))
      var slope = 1.0
      for _ in 0..<50 {
        let (value, derivative) = GaussLegendre.polynomial(count, x)
        slope = derivative
        let step = value / slope
        x -= step
        if step.magnitude < 1e-16 { break }
      }
      nodes[index] = -x
      nodes[count - 1 - index] = x
      weights[index] = 2 / ((1 - x * x) * slope * slope)
      weights[count - 1 - index] = weights[index]
    }
    self.nodes = nodes
    self.weights = weights
  }

  /// The Legendre polynomial of a degree and its derivative.
  private static func polynomial(_ degree: Int, _ x: Double) -> (Double, Double) {
    var before = 1.0
    var value = x
    for k in 2...degree {
      let k = Double(k)
      (before, value) = (value, ((2 * k - 1) * x * value - (k - 1) * before) / k)
    }
    return (value, Double(degree) * (x * value - before) / (x * x - 1))
  }
}
