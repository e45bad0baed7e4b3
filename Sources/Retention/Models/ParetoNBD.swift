/// Pareto/NBD: customers leave at any moment, at a gamma-distributed rate with shape s and rate β.
///
/// - Source: Schmittlein, Morrison and Colombo 1987, Management Science 33(1); the likelihood as one
///   integral over the time of leaving, which needs no difference of hypergeometric functions.
struct ParetoNBD: PurchaseModel {
  let name = ModelName.paretonbd
  let parameterNames = ["r", "alpha", "s", "beta"]

  func starts(_ table: HistoryTable) -> [[Double]] {
    let mean = max(table.meanAge, 1e-3)
    return [[0.5, 10, 0.5, 10], [1, mean, 1, mean]]
  }

  func ageShift(_ parameters: [Double]) -> Double { min(parameters[1], parameters[3]) }

  func alive(_ parameters: [Double], _ history: PurchaseHistory) -> Double {
    let (r, alpha, s, beta) = (parameters[0], parameters[1], parameters[2], parameters[3])
    let rx = r + Double(history.x)
    var leaving = LeavingIntegral(parameters)
    leaving.integrate(rx, from: history.last, to: history.age)
    let stayed = -rx * ln(alpha + history.age) - s * ln(beta + history.age)
    return logistic(stayed - ln(s) - leaving.logarithm)
  }

  func expectedNew(_ parameters: [Double], within weeks: Double) -> Double {
    let (r, alpha, s, beta) = (parameters[0], parameters[1], parameters[2], parameters[3])
    return r / alpha * lifetime(s, beta, within: weeks)
  }

  func expectedIfAlive(
    _ parameters: [Double],
    x: Int,
    age: Double,
    within weeks: Double
  ) -> Double {
    let (r, alpha, s, beta) = (parameters[0], parameters[1], parameters[2], parameters[3])
    return (r + Double(x)) / (alpha + age) * lifetime(s, beta + age, within: weeks)
  }

  /// The rate's second moment times that of the weeks alive.
  func pairsIfAlive(
    _ parameters: [Double],
    x: Int,
    age: Double,
    within weeks: Double
  ) -> Double {
    let (rx, alpha, s, beta) = (
      parameters[0] + Double(x), parameters[1], parameters[2], parameters[3]
    )
    guard weeks > 0 else { return 0 }
    // 2 ∫ u (B/(B + u))ˢ du in w = ln(B + u), where the integrand is smooth.
    let base = beta + age
    let (low, high) = (ln(base), ln(base + weeks))
    let panels = max(1, Int(((high - low) / 2).rounded(.up)))
    let half = (high - low) / Double(panels) / 2
    let rule = GaussLegendre.sixteen
    var sum = 0.0
    for panel in 0..<panels {
      let middle = low + half * Double(2 * panel + 1)
      for (node, weight) in zip(rule.nodes, rule.weights) {
        let w = middle + half * node
        let shifted = exponential(w)
        sum += weight * max(0, shifted - base) * shifted * exponential(-s * (w - low))
      }
    }
    return rx * (rx + 1) / ((alpha + age) * (alpha + age)) * 2 * half * sum
  }

  /// Mean weeks alive of the next `weeks`: B/(s − 1) (1 − (B/(B + t))^(s − 1)), a logarithm at s = 1.
  private func lifetime(_ s: Double, _ base: Double, within weeks: Double) -> Double {
    let ratio = ln(base + weeks) - ln(base)
    let power = (s - 1) * ratio
    // (1 − e⁻ᵖ)/p is 1 at 0, and its series keeps the digits near there.
    let share =
      power.magnitude < 1e-5
      ? 1 - power / 2 + power * power / 6 : -RealFunction.exponentialMinusOne(-power) / power
    return base * ratio * share
  }

  func chances(_ parameters: [Double], upTo most: Int, within weeks: Double) -> [Double] {
    let (r, alpha, s, beta) = (parameters[0], parameters[1], parameters[2], parameters[3])
    let stays = exponential(s * (ln(beta) - ln(beta + weeks)))
    var chances = poissonGammaChances(r: r, alpha: alpha, upTo: most, within: weeks)
      .map { $0 * stays }
    guard weeks > 0 else { return chances }
    // Of those who leave: their purchases up to the time y of leaving, in v = ln(least + y).
    let least = min(alpha, beta)
    let (low, high) = (ln(least), ln(least + weeks))
    let panels = max(1, Int(((high - low) / 2).rounded(.up)))
    let rule = GaussLegendre.thirtyTwo
    for panel in 0..<panels {
      let half = (high - low) / Double(panels) / 2
      let middle = low + half * Double(2 * panel + 1)
      for (node, weight) in zip(rule.nodes, rule.weights) {
        let shifted = exponential(middle + half * node)
        let time = max(0, shifted - least)
        let density =
          s * exponential(s * ln(beta) - (s + 1) * ln(beta + time)) * shifted * half * weight
        let until = poissonGammaChances(r: r, alpha: alpha, upTo: most, within: time)
        for x in chances.indices { chances[x] += density * until[x] }
      }
    }
    return chances
  }

  /// Discounted purchases to come, all the future, of a customer of such a history.
  ///
  /// `rate` is a continuous discount a week, above 0.
  ///
  /// - Source: Fader, Hardie and Lee 2005, Journal of Marketing Research 42(4); Simpson's rule on
  ///   their integral.
  func discounted(_ parameters: [Double], _ history: PurchaseHistory, rate: Double) -> Double {
    let weeks = discountedWeeks(parameters, age: history.age, rate: rate)
    return alive(parameters, history)
      * discountedIfAlive(parameters, x: history.x, age: history.age, weeks: weeks)
  }

  /// The same of a living customer with so many discounted weeks to come.
  func discountedIfAlive(_ parameters: [Double], x: Int, age: Double, weeks: Double) -> Double {
    let (r, alpha) = (parameters[0], parameters[1])
    return (r + Double(x)) / (alpha + age) * weeks
  }

  /// Discounted weeks to come of a living customer, whatever the number of purchases.
  func discountedWeeks(_ parameters: [Double], age: Double, rate: Double) -> Double {
    let (s, beta) = (parameters[2], parameters[3])
    let base = beta + age
    let end = RealFunction.lnOnePlus(40 / (rate * base))
    let steps = 200
    var sum = 0.0
    for step in 0...steps {
      let u = end * Double(step) / Double(steps)
      let value = exponential(
        u * (1 - s) - rate * base * RealFunction.exponentialMinusOne(u)
      )
      sum += value * (step == 0 || step == steps ? 1 : step % 2 == 1 ? 4 : 2)
    }
    return base * sum * end / Double(steps) / 3
  }
}
