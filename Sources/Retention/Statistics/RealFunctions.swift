#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#elseif canImport(Darwin)
  import Darwin
#endif

/// The only door to the C library's real functions: nothing else in this target imports it.
enum RealFunction {
  static func ln(_ x: Double) -> Double { log(x) }
  static func exponential(_ x: Double) -> Double { exp(x) }
  static func lnOnePlus(_ x: Double) -> Double { log1p(x) }
  static func exponentialMinusOne(_ x: Double) -> Double { expm1(x) }
  static func cubeRoot(_ x: Double) -> Double { cbrt(x) }
  static func complementaryError(_ x: Double) -> Double { erfc(x) }
  static func cosine(_ x: Double) -> Double { cos(x) }
}

func ln(_ x: Double) -> Double { RealFunction.ln(x) }
func exponential(_ x: Double) -> Double { RealFunction.exponential(x) }

extension Double {
  /// The number, or `nil` where it is infinite or not a number.
  var ifFinite: Double? { isFinite ? self : nil }

  func clamped(to range: ClosedRange<Double>) -> Double {
    Swift.min(Swift.max(self, range.lowerBound), range.upperBound)
  }
}
