/// Decimals with a fixed number of digits, as other programs read them: no exponent, no thousands.
enum FixedDecimal {
  /// Rounded half to even; `0` for what is not finite.
  static func text(_ value: Double, digits: Int) -> String {
    var unit = 1.0
    for _ in 0..<digits { unit *= 10 }
    let scaled = (value.magnitude * unit).rounded(.toNearestOrEven)
    guard scaled.isFinite, scaled < 9e18 else { return value.isFinite ? "\(value)" : "0" }
    let number = Int64(scaled)
    let (whole, rest) = (number / Int64(unit), number % Int64(unit))
    let sign = value < 0 && number > 0 ? "-" : ""
    guard rest > 0 else { return sign + "\(whole)" }
    var decimals = "\(rest)"
    decimals = String(repeating: "0", count: digits - decimals.utf8.count) + decimals
    while decimals.last == "0" { decimals.removeLast() }
    return sign + "\(whole).\(decimals)"
  }
}
