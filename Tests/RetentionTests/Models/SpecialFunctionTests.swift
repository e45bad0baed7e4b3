import Testing

@testable import Retention

/// Values of scipy 1.11.
struct SpecialFunctionTests {
  @Test(arguments: [
    (1e-4, -10000.577051183514), (0.3, -3.502524222200133), (7.5, 1.9467574842460866),
    (1e4, 9.21029037114285),
  ])
  func `digamma is scipy's`(x: Double, value: Double) {
    #expect(isClose(digamma(x), value, within: 1e-14))
  }

  @Test(arguments: [
    (0.001, 3, -6.213108723047457), (0.24, 29, 67.3635608823593), (2.5, 200, 870.9041242674432),
    (1e4, 64, 589.6629584360926),
  ])
  func `the rise of ln Γ is scipy's difference`(c: Double, x: Int, value: Double) {
    #expect(isClose(logGammaRise(c, x), value, within: 1e-12))
    #expect(isClose(digammaRise(c, x), digamma(c + Double(x)) - digamma(c), within: 1e-10))
  }

  @Test(arguments: [
    ([1.98, -0.21, 2.2, 0.5], 0.8805714361629635), ([-0.5, 0.3, 5, 0.9], 0.9714217703012592),
    ([2, 1.2, 30, 0.6], 1.0513374319709083), ([1.98, -0.21, 2.2, 0.999], 0.4741550779100873),
  ])
  func `the hypergeometric function is scipy's`(numbers: [Double], value: Double) {
    let found = hypergeometric(numbers[0], numbers[1], numbers[2], numbers[3])
    #expect(isClose(found, value, within: 1e-12))
  }

  @Test func `sums of exponentials do not overflow`() {
    #expect(logAddExp(1000, 1000) == 1000 + ln(2))
    #expect(logAddExp(-.infinity, -3) == -3)
    #expect(logAddExp(-.infinity, -.infinity) == -.infinity)
    #expect(softplus(1e4) == 1e4)
    #expect(softplus(-1e4) == 0)
    #expect(logistic(-1e4) == 0 && logistic(1e4) == 1 && logistic(0) == 0.5)
  }

  @Test(arguments: [GaussLegendre.eight, .sixteen, .thirtyTwo])
  func `quadrature is exact for polynomials`(rule: GaussLegendre) {
    #expect(isClose(rule.weights.reduce(0, +), 2, within: 1e-14))
    let degree = 2 * rule.nodes.count - 2
    let sum = zip(rule.nodes, rule.weights).reduce(0) { total, pair in
      total + pair.1 * (0..<degree).reduce(1) { value, _ in value * pair.0 }
    }
    #expect(isClose(sum, 2 / Double(degree + 1), within: 1e-12))
  }
}
