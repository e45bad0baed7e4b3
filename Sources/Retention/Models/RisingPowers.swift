/// ((α + ρ)/(α + t))^(r + x) at every time t of a table, for whole x that rises from group to group.
///
/// ρ is the last of the times. A step of x is one product a time, where a power of its own would be
/// an exponential a row.
struct RisingPowers {
  /// ln(α + t), 1/(α + t), and ln(α + ρ).
  let logs: [Double]
  let inverses: [Double]
  let lastLog: Double
  private let r: Double
  private let factors: [Double]
  private(set) var values: [Double]
  private var x = 0

  /// More steps than these cost more than powers of their own.
  private static let fewSteps = 16
  /// Largest logarithm of a power that is handed out, so that products of some stay finite.
  private static let largest = 90.0

  init(r: Double, alpha: Double, times: [Double]) {
    self.r = r
    logs = times.map { alpha + $0 }.fourAtOnce(FourAtOnce.ln)
    inverses = times.map { 1 / (alpha + $0) }
    let lastLog = logs.last ?? 0
    self.lastLog = lastLog
    let end = alpha + (times.last ?? 0)
    factors = inverses.map { end * $0 }
    values = logs.map { r * (lastLog - $0) }.fourAtOnce(FourAtOnce.exponential)
  }

  func exponent(_ x: Int) -> Double { r + Double(x) }

  /// Whether powers serve a group: many rows, and none too large.
  func serves(_ group: HistoryTable.Group) -> Bool {
    let rise = (r + Double(group.x)) * (lastLog - logs[group.earliest])
    if rise > Self.largest { return false }
    return group.rows.count * 16 >= values.count
  }

  mutating func rise(to x: Int) {
    if x - self.x > Self.fewSteps {
      let rx = r + Double(x)
      values = logs.map { rx * (lastLog - $0) }.fourAtOnce(FourAtOnce.exponential)
    } else {
      for _ in self.x..<max(x, self.x) {
        for index in values.indices { values[index] *= factors[index] }
      }
    }
    self.x = x
  }
}
