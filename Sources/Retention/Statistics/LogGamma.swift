/// ln Γ(x) for x > 0; infinite at 0, and for what is not a positive number.
///
/// The recurrence lifts small arguments to 12, where Stirling's series with eight terms is exact to
/// the last digits.
///
/// - Source: Abramowitz and Stegun 6.1.40.
func logGamma(_ x: Double) -> Double {
  guard x > 0, x.isFinite else { return .infinity }
  var product = 1.0
  var y = x
  while y < 12 {
    product *= y
    y += 1
  }
  let inverse = 1 / y
  let square = inverse * inverse
  var tail = 0.0
  for coefficient in stirling.reversed() { tail = tail * square + coefficient }
  let stirlingValue = (y - 0.5) * ln(y) - y + 0.918938533204672742 + tail * inverse
  return stirlingValue - ln(product)
}

/// B₂ₙ / (2n(2n − 1)) for n = 1…8.
private let stirling: [Double] = [
  0.08333333333333333, -0.002777777777777778, 7.936507936507937e-4, -5.952380952380953e-4,
  8.417508417508417e-4, -0.0019175269175269176, 0.00641025641025641, -0.029550653594771242,
]

/// ln B(a, b).
func logBeta(_ a: Double, _ b: Double) -> Double {
  logGamma(a) + logGamma(b) - logGamma(a + b)
}
