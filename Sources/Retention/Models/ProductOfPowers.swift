/// The logarithm of a long product, taken once in many factors.
struct ProductOfPowers {
  private var product = 1.0
  private var sum = 0.0
  /// Factors with large powers, whose logarithms are taken four at once.
  private var waiting = SIMD4<Double>(repeating: 1)
  private var powers = SIMD4<Double>()
  private var filled = 0

  /// Beyond this a further factor could leave the range.
  private static let large = 1e140
  /// Eight of these leave the product inside the range.
  private static let small = 1e20

  /// A factor from 1 to 10⁴⁰, so many times.
  @inline(__always)
  mutating func multiply(_ factor: Double, _ count: Double) {
    if count == 1 {
      product *= factor
    } else if count == 2 {
      product *= factor * factor
    } else if count <= 8, factor < Self.small, Double(Int(count)) == count {
      for _ in 0..<Int(count) { product *= factor }
    } else {
      wait(factor, count)
    }
    if product > Self.large {
      sum += ln(product)
      product = 1
    }
  }

  @inline(__always)
  private mutating func wait(_ factor: Double, _ count: Double) {
    waiting[filled] = factor
    powers[filled] = count
    filled += 1
    guard filled == 4 else { return }
    sum += (powers * FourAtOnce.ln(waiting)).sum()
    filled = 0
  }

  var logarithm: Double {
    var sum = self.sum + ln(product)
    for index in 0..<filled { sum += powers[index] * ln(waiting[index]) }
    return sum
  }
}
