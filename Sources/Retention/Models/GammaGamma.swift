/// What a purchase day is worth: gamma-distributed around a mean that is itself gamma-distributed.
///
/// Parameters p, q, v; amounts in units of the currency. Assumes that how often and how much do not go
/// together.
///
/// - Source: Fader and Hardie 2013, The gamma-gamma model of monetary value; Colombo and Jiang 1999.
///   CDNOW: p 6.25, q 3.74, v 15.44.
enum GammaGamma {
  static let parameterNames = ["p", "q", "v"]
  static let starts: [[Double]] = [[1, 1, 1], [6, 4, 0.5]]

  static func likelihood(_ parameters: [Double], of table: SpendTable) -> Likelihood {
    let (p, q, v) = (parameters[0], parameters[1], parameters[2])
    var value = 0.0
    var gradient = [0.0, 0.0, 0.0]
    let (gammaOfQ, slopeOfQ) = (logGamma(q), digamma(q))
    for group in table.groups {
      let x = Double(group.x)
      let px = p * x
      var (logs, inverses) = (0.0, 0.0)
      for cell in table.cells[group.cells] {
        let scale = cell.mean + v
        let spread = cell.variance / (scale * scale)
        logs += cell.count * (ln(scale) - spread / 2)
        inverses += cell.count * (1 + spread) / scale
      }
      let n = group.count
      value += n * (logGamma(px + q) - logGamma(px) - gammaOfQ + q * ln(v) + px * ln(x))
      value += (px - 1) * group.meanLogs - (px + q) * logs
      let slope = digamma(px + q)
      gradient[0] += x * (n * (slope - digamma(px) + ln(x)) + group.meanLogs - logs)
      gradient[1] += n * (slope - slopeOfQ + ln(v)) - logs
      gradient[2] += n * q / v - (px + q) * inverses
    }
    return Likelihood(value: value, gradient: gradient)
  }

  /// Expected value of a purchase day of a customer of x repeats that were worth S together.
  ///
  /// p(v + S)/(px + q − 1), so a group's sum needs only its sum of S; without repeats pv/(q − 1),
  /// which exists for q > 1.
  static func expected(_ parameters: [Double], x: Int, sales: Double) -> Double? {
    let (p, q, v) = (parameters[0], parameters[1], parameters[2])
    let divisor = p * Double(x) + q - 1
    return divisor > 0 ? (p * (v + sales) / divisor).ifFinite : nil
  }
}
