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
  private let m: Int

  init(_ leaving: Leaving) { m = leaving.rawValue }

  var name: ModelName { m == 0 ? .bgnbd : .mbgnbd }

  func starts(_ table: HistoryTable) -> [[Double]] {
    [[0.5, 5, 1, 2], [1, max(table.meanAge / 2, 1e-3), 1, 3]]
  }

  func likelihood(_ parameters: [Double], of table: HistoryTable) -> Likelihood {
    let (r, alpha, a, b) = (parameters[0], parameters[1], parameters[2], parameters[3])
    let logs = table.times.map { ln(alpha + $0) }
    let inverses = table.times.map { 1 / (alpha + $0) }
    var value = 0.0
    var gradient = [0.0, 0.0, 0.0, 0.0]
    for group in table.groups {
      let x = group.x
      let rx = r + Double(x)
      let canHaveLeft = x + m > 0
      let offset = canHaveLeft ? ln(a) - ln(b + Double(x + m - 1)) : 0
      let sums =
        canHaveLeft
        ? AliveSums(table, group, offset, rx, logs, inverses)
        : AliveSums(table, group, logs, inverses)
      let total = digammaRise(a + b, x + m)
      value += group.count * (logGammaRise(r, x) + r * ln(alpha))
      value += group.count * (logGammaRise(b, x + m) - logGammaRise(a + b, x + m))
      value += sums.softplus - rx * sums.logs
      gradient[0] += group.count * (digammaRise(r, x) + ln(alpha)) - sums.logs + sums.goneLogs
      gradient[1] += group.count * r / alpha - rx * sums.inverses + rx * sums.goneInverses
      gradient[2] += sums.gone / a - group.count * total
      gradient[3] += group.count * (digammaRise(b, x + m) - total)
      if canHaveLeft { gradient[3] -= sums.gone / (b + Double(x + m - 1)) }
    }
    return Likelihood(value: value, gradient: gradient)
  }

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
    let (r, alpha, a, b) = (parameters[0], parameters[1], parameters[2], parameters[3])
    let stays = m == 0 ? 1 : b / (a + b)
    let future = PurchasesUntilGone(r: r, alpha: alpha, a: a, b: b + Double(m))
    return stays * future.expected(within: weeks)
  }

  func expectedIfAlive(
    _ parameters: [Double],
    x: Int,
    age: Double,
    within weeks: Double
  ) -> Double {
    let (r, alpha, a, b) = (parameters[0], parameters[1], parameters[2], parameters[3])
    let future = PurchasesUntilGone(
      r: r + Double(x),
      alpha: alpha + age,
      a: a,
      b: b + Double(x + m)
    )
    return future.expected(within: weeks)
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

/// Sums over the customers of one x; "gone" ones are weighted with the chance that they have left.
private struct AliveSums {
  var logs = 0.0
  var inverses = 0.0
  var softplus = 0.0
  var gone = 0.0
  var goneLogs = 0.0
  var goneInverses = 0.0

  /// Where nobody can have left.
  init(_ table: HistoryTable, _ group: HistoryTable.Group, _ logs: [Double], _ inverses: [Double]) {
    for pair in table.pairs[group.pairs] {
      self.logs += pair.count * logs[Int(pair.age)]
      self.inverses += pair.count * inverses[Int(pair.age)]
    }
  }

  init(
    _ table: HistoryTable,
    _ group: HistoryTable.Group,
    _ offset: Double,
    _ rx: Double,
    _ timeLogs: [Double],
    _ timeInverses: [Double]
  ) {
    let places = table.last.span
    let counts = table.counts.span
    let logs = timeLogs.span
    let inverses = timeInverses.span
    for pair in table.pairs[group.pairs] {
      let log = logs[Int(pair.age)]
      let inverse = inverses[Int(pair.age)]
      self.logs += pair.count * log
      self.inverses += pair.count * inverse
      for row in Int(pair.first)..<Int(pair.end) {
        let place = Int(places[row])
        let count = counts[row]
        let distance = log - logs[place]
        let z = offset + rx * distance
        let e = exponential(-z.magnitude)
        let isAbove = z >= 0
        // Next to the other terms of the sum the last digits of ln(1 + e) of a small e are nothing.
        softplus += count * ((isAbove ? z : 0) + ln(1 + e))
        let share = count * (isAbove ? 1 : e) / (1 + e)
        gone += share
        goneLogs += share * distance
        goneInverses += share * (inverse - inverses[place])
      }
    }
  }
}
