/// BG/NBD and MBG/NBD: after a purchase a customer leaves with a beta-distributed chance (a, b).
///
/// In BG/NBD nobody leaves at the first purchase, so one-time buyers count as alive for ever; in
/// MBG/NBD they can.
///
/// - Source: Fader, Hardie and Lee 2005, Marketing Science 24(2); Batislam, Denizel and Filiztekin
///   2007, International Journal of Research in Marketing 24(3). CDNOW, BG/NBD: r 0.243, α 4.414,
///   a 0.793, b 2.426.
struct BetaGeometric: PurchaseModel {
  enum Leaving: Int, Sendable { case afterRepeats = 0, afterAnyPurchase = 1 }

  let parameterNames = ["r", "alpha", "a", "b"]
  /// 0 for BG/NBD, 1 for MBG/NBD: how many chances to leave the first purchase gives.
  let m: Int

  init(_ leaving: Leaving) { m = leaving.rawValue }

  var name: ModelName { m == 0 ? .bgnbd : .mbgnbd }

  func starts(_ table: HistoryTable) -> [[Double]] {
    [[0.5, 5, 1, 2], [1, max(table.meanAge / 2, 1e-3), 1, 3]]
  }

  func ageShift(_ parameters: [Double]) -> Double { parameters[1] }

  func alive(_ parameters: [Double], _ history: PurchaseHistory) -> Double {
    guard history.x + m > 0 else { return 1 }
    let (r, alpha, a, b) = (parameters[0], parameters[1], parameters[2], parameters[3])
    let x = Double(history.x)
    let z =
      ln(a) - ln(b + x - 1 + Double(m)) + (r + x)
      * (ln(alpha + history.age) - ln(alpha + history.last))
    return logistic(-z)
  }

  func expectedNew(_ parameters: [Double], within weeks: Double) -> Double {
    let (a, b) = (parameters[2], parameters[3])
    let stays = m == 0 ? 1 : b / (a + b)
    return stays * future(parameters, x: 0, age: 0).expected(within: weeks)
  }

  func expectedIfAlive(
    _ parameters: [Double],
    x: Int,
    age: Double,
    within weeks: Double
  ) -> Double {
    future(parameters, x: x, age: age).expected(within: weeks)
  }

  func pairsIfAlive(
    _ parameters: [Double],
    x: Int,
    age: Double,
    within weeks: Double
  ) -> Double {
    future(parameters, x: x, age: age).pairs(within: weeks)
  }

  /// What is to come of a customer who is alive.
  private func future(_ parameters: [Double], x: Int, age: Double) -> PurchasesUntilGone {
    PurchasesUntilGone(
      r: parameters[0] + Double(x),
      alpha: parameters[1] + age,
      a: parameters[2],
      b: parameters[3] + Double(x + m)
    )
  }

  func chances(_ parameters: [Double], upTo most: Int, within weeks: Double) -> [Double] {
    let (r, alpha, a, b) = (parameters[0], parameters[1], parameters[2], parameters[3])
    let plain = poissonGammaChances(r: r, alpha: alpha, upTo: most, within: weeks)
    var before = 0.0
    return plain.enumerated().map { x, chance in
      // Beta(a, b + x)/Beta(a, b) and Beta(a + 1, b + x − 1)/Beta(a, b), by rising factorials.
      let stays = exponential(logGammaRise(b, x + m) - logGammaRise(a + b, x + m))
      defer { before += chance }
      guard x + m > 0 else { return stays * chance }
      let leaves = exponential(
        ln(a) + logGammaRise(b, x + m - 1) - logGammaRise(a + b, x + m)
      )
      return stays * chance + leaves * max(0, 1 - before)
    }
  }
}
