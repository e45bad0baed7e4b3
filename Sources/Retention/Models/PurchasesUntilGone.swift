/// How often somebody buys who is alive, at a gamma-distributed rate (r, α), and leaves after each
/// purchase with a beta-distributed chance (a, b).
struct PurchasesUntilGone {
  let r: Double
  let alpha: Double
  let a: Double
  let b: Double

  /// (a + b − 1)/(a − 1) (1 − (1 − u)^(a − 1) F(a + b − 1 − r, a − 1; a + b − 1; u)), u = t/(α + t).
  ///
  /// - Source: Fader, Hardie and Lee 2005, equation 9, after Euler's transformation: no overflow for
  ///   many purchases, and few terms.
  func expected(within weeks: Double) -> Double {
    guard weeks > 0 else { return 0 }
    let share = weeks / (alpha + weeks)
    // Where c = a + b − 1 is 0 the factor before the series cancels a pole of it.
    let isShort = a <= 30 && a + b > 1.1 && r <= 1e6 && b <= 1e6 && share <= 0.999
    guard isShort else { return quadrature(weeks) }
    // At a = 1 a pole cancels: there the mean of both sides of it.
    guard (a - 1).magnitude < 1e-4 else { return series(a, share) }
    return (series(1 - 1e-4, share) + series(1 + 1e-4, share)) / 2
  }

  private func series(_ a: Double, _ share: Double) -> Double {
    let c = a + b - 1
    let power = exponential((a - 1) * RealFunction.lnOnePlus(-share))
    return c / (a - 1) * (1 - power * hypergeometric(c - r, a - 1, c, share))
  }

  /// The mean of (1 − (α/(α + pt))^r)/p over the chance p of leaving, where the series is long.
  func quadrature(_ weeks: Double) -> Double {
    mean(over: weeks, step: 4) { p in
      let rise = r * RealFunction.lnOnePlus(p * weeks / alpha)
      // (1 − e^−rise)/p tends to r t/α for p near 0.
      return p > 1e-12 ? -RealFunction.exponentialMinusOne(-rise) / p : r * weeks / alpha
    }
  }

  /// The mean of Y (Y − 1), Y the purchases within so many weeks.
  ///
  /// At a rate λ and a chance p of leaving it is 2 (1 − p)/p² (1 − e^(−λpt) (1 + λpt)), which over
  /// the rates becomes 1 − (1 − u)^r (1 + ru) in the second bracket, u = pt/(α + pt).
  ///
  /// - Source: this program's own, of d E[Y²]/dt = λ (2 E[Y; alive] + P(alive)); tested against the
  ///   chances of 0, 1, … purchases.
  func pairs(within weeks: Double) -> Double {
    guard weeks > 0 else { return 0 }
    return mean(over: weeks, step: 2) { p in
      guard p > 1e-12 else { return r * (r + 1) * (weeks / alpha) * (weeks / alpha) }
      let u = p * weeks / (alpha + p * weeks)
      let both =
        (r + 1) * u < 1e-3
        ? r * (r + 1) * u * u * (0.5 - (r - 1) * u / 3)
        : 1 - exponential(r * RealFunction.lnOnePlus(-u)) * (1 + r * u)
      return 2 * (1 - p) * both / (p * p)
    }
  }

  /// The mean of something over the chance p of leaving, which for p near 0 stays the same.
  ///
  /// Trapezoids in y = ln(p/(1 − p)), which converge as fast as any rule for such a bell: so many a
  /// standard deviation.
  private func mean(
    over weeks: Double,
    step parts: Double,
    of value: (Double) -> Double
  ) -> Double {
    let (mode, width) = (ln(a) - ln(b), (1 / a + 1 / b).squareRoot())
    let step = min(1 / parts, width / parts)
    let norm = logBeta(a, b)
    // Beyond these ends purchases stay the same and the density falls like e^(ay) and e^(−by).
    let (left, right) = (-25 - RealFunction.lnOnePlus(r * weeks / alpha), 40.0)
    var (weightSum, sum) = (0.0, 0.0)
    func add(_ y: Double) -> Bool {
      let logP = -softplus(-y)
      var density = exponential(a * logP - b * softplus(y) - norm)
      let p = exponential(logP)
      let found = value(p)
      let isEnd = y < left || y > right
      if isEnd { density /= -RealFunction.exponentialMinusOne(-(y < left ? a : b) * step) }
      weightSum += density
      sum += density * found
      return !isEnd && (density * found > 1e-17 * sum || density > 1e-17 * weightSum)
    }
    guard add(mode) else { return sum / weightSum }
    for direction in [-1.0, 1.0] {
      var y = mode + direction * step
      while add(y) { y += direction * step }
    }
    return weightSum > 0 ? (sum / weightSum).ifFinite ?? 0 : 0
  }
}
