/// ln Γ(c + x) − ln Γ(c) and its derivative ψ(c + x) − ψ(c), for whole x that rises step by step.
struct RisingFactorial {
  private let c: Double
  private var x = 0
  private(set) var logarithm = 0.0
  private(set) var slope = 0.0

  /// More steps than these are not walked one by one.
  private static let fewSteps = 64

  init(_ c: Double) { self.c = c }

  mutating func rise(to x: Int) {
    guard x - self.x <= Self.fewSteps else {
      logarithm = logGammaRise(c, x)
      slope = digammaRise(c, x)
      self.x = x
      return
    }
    while self.x < x {
      let factor = c + Double(self.x)
      logarithm += ln(factor)
      slope += 1 / factor
      self.x += 1
    }
  }
}
