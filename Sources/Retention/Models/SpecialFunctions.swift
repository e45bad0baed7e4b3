/// ψ(x), the derivative of ln Γ, for x > 0.
///
/// - Source: Abramowitz and Stegun 6.3.5 and 6.3.18.
func digamma(_ x: Double) -> Double {
  guard x > 0, x.isFinite else { return -.infinity }
  var y = x
  var lifted = 0.0
  while y < 12 {
    lifted -= 1 / y
    y += 1
  }
  let square = 1 / (y * y)
  var tail = 0.0
  for coefficient in digammaSeries.reversed() { tail = tail * square + coefficient }
  return lifted + ln(y) - 0.5 / y - tail * square
}

/// B₂ₙ / 2n for n = 1…7.
private let digammaSeries: [Double] = [
  1.0 / 12, -1.0 / 120, 1.0 / 252, -1.0 / 240, 1.0 / 132, -691.0 / 32_760, 1.0 / 12,
]

/// Most steps that are added up one by one; beyond, the difference of two series is as exact.
private let fewSteps = 64

/// ln Γ(c + x) − ln Γ(c) for whole x: sums of logarithms, so that small c lose nothing.
func logGammaRise(_ c: Double, _ x: Int) -> Double {
  guard x <= fewSteps else { return logGamma(c + Double(x)) - logGamma(c) }
  var sum = 0.0
  var product = 1.0
  for step in 0..<max(0, x) {
    product *= c + Double(step)
    // Eight factors down to 10⁻⁴ and up to some 10³⁰ stay far inside the range.
    if step % 8 == 7 {
      sum += ln(product)
      product = 1
    }
  }
  return sum + ln(product)
}

/// ψ(c + x) − ψ(c) for whole x.
func digammaRise(_ c: Double, _ x: Int) -> Double {
  guard x <= fewSteps else { return digamma(c + Double(x)) - digamma(c) }
  var sum = 0.0
  for step in 0..<max(0, x) { sum += 1 / (c + Double(step)) }
  return sum
}

/// ψ′(c) − ψ′(c + x) for whole x: the sum of 1/(c + j)².
func trigammaFall(_ c: Double, _ x: Int) -> Double {
  guard x <= fewSteps else { return trigamma(c) - trigamma(c + Double(x)) }
  var sum = 0.0
  for step in 0..<max(0, x) { sum += 1 / ((c + Double(step)) * (c + Double(step))) }
  return sum
}

/// ψ′(x), the derivative of `digamma`, for x > 0.
///
/// - Source: Abramowitz and Stegun 6.4.6 and 6.4.12.
private func trigamma(_ x: Double) -> Double {
  var y = x
  var lifted = 0.0
  while y < 12 {
    lifted += 1 / (y * y)
    y += 1
  }
  let square = 1 / (y * y)
  var tail = 0.0
  for coefficient in bernoulli.reversed() { tail = tail * square + coefficient }
  return lifted + 1 / y + 0.5 * square + tail * square / y
}

/// B₂ₙ for n = 1…7.
private let bernoulli: [Double] = [
  1.0 / 6, -1.0 / 30, 1.0 / 42, -1.0 / 30, 5.0 / 66, -691.0 / 2_730, 7.0 / 6,
]

/// ln(eᵃ + eᵇ); either may be −∞.
func logAddExp(_ a: Double, _ b: Double) -> Double {
  let larger = max(a, b)
  guard larger > -.infinity else { return -.infinity }
  return larger + RealFunction.lnOnePlus(exponential(min(a, b) - larger))
}

/// ln(1 + eᶻ) without overflow.
func softplus(_ z: Double) -> Double {
  max(z, 0) + RealFunction.lnOnePlus(exponential(-z.magnitude))
}

/// 1/(1 + e⁻ᶻ) without overflow.
func logistic(_ z: Double) -> Double {
  let e = exponential(-z.magnitude)
  return z >= 0 ? 1 / (1 + e) : e / (1 + e)
}

/// Gauss's hypergeometric function F(a, b; c; u) for 0 ≤ u < 1 by its series.
///
/// Stops where a term no longer changes the sum, or after a million terms: only u within 10⁻⁵ of 1
/// comes near.
///
/// - Source: Abramowitz and Stegun 15.1.1.
func hypergeometric(_ a: Double, _ b: Double, _ c: Double, _ u: Double) -> Double {
  var term = 1.0
  var sum = 1.0
  var j = 0.0
  while j < 1_000_000 {
    term *= (a + j) * (b + j) / ((c + j) * (j + 1)) * u
    sum += term
    j += 1
    if term.magnitude <= 1e-16 * sum.magnitude { break }
  }
  return sum
}
