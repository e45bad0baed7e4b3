/// Turns millionths into whole minor units of a currency, half to even.
struct MinorUnits: Sendable {
  let decimals: Int
  private let unit: Int64

  init(decimals: Int) {
    self.decimals = decimals
    var unit: Int64 = 1
    for _ in min(6, decimals)..<6 { unit *= 10 }
    self.unit = unit
  }

  @inline(__always)
  func rounded(_ millionths: Int64) -> Int64 {
    // Most money has two decimals: a division by a constant.
    if unit == 10_000 {
      let quotient = millionths / 10_000
      let remainder = millionths &- quotient &* 10_000
      return remainder == 0 ? quotient : corrected(quotient, remainder, millionths)
    }
    let (quotient, remainder) = millionths.quotientAndRemainder(dividingBy: unit)
    return remainder == 0 ? quotient : corrected(quotient, remainder, millionths)
  }

  /// The same amount in millionths, or the largest number there is.
  func millionths(_ minor: Int64) -> Int64 {
    let (value, isTooLarge) = minor.multipliedReportingOverflow(by: unit)
    return isTooLarge ? .max : value
  }

  private func corrected(_ quotient: Int64, _ remainder: Int64, _ whole: Int64) -> Int64 {
    let twice = remainder.magnitude * 2
    if twice > unit.magnitude || (twice == unit.magnitude && quotient % 2 != 0) {
      return quotient + (whole < 0 ? -1 : 1)
    }
    return quotient
  }
}
