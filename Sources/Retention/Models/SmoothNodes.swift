/// Few points that stand for all of a range, for functions that are smooth in ln(shift + t).
///
/// Chebyshev points with Lagrange's polynomials through them: what a model expects of a living customer
/// has its nearest singularity π away in that logarithm, so twelve digits take some twenty points.
///
/// - Source: Berrut and Trefethen 2004, SIAM Review 46(3).
struct SmoothNodes: Sendable {
  let times: [Double]
  private let places: [Double]
  private let shift: Double
  private let signs: [Double]

  init(shift: Double, from low: Double, to high: Double) {
    self.shift = shift
    let (start, end) = (ln(shift + low), ln(shift + high))
    let half = max((end - start) / 2, 1e-9)
    let distance = .pi / half
    let growth = distance + (1 + distance * distance).squareRoot()
    let count = max(4, Int((28 / ln(growth)).rounded(.up)) + 2)
    let angles = (0..<count).map { (Double($0) + 0.5) * .pi / Double(count) }
    places = angles.map { (start + end) / 2 - half * RealFunction.cosine($0) }
    times = places.map { max(0, exponential($0) - shift) }
    signs = angles.enumerated().map {
      ($0.offset % 2 == 0 ? 1 : -1) * RealFunction.cosine(.pi / 2 - $0.element)
    }
  }

  var count: Int { times.count }

  /// What the value at each point counts for in the value at a time of the range.
  func weights(at time: Double) -> [Double] {
    var weights: [Double] = []
    append(weightsAt: time, to: &weights)
    return weights
  }

  func append(weightsAt time: Double, to weights: inout [Double]) {
    let place = ln(shift + time)
    let start = weights.count
    var sum = 0.0
    for index in places.indices {
      let distance = place - places[index]
      guard distance.magnitude > 1e-15 else {
        weights.removeSubrange(start...)
        weights += places.indices.map { $0 == index ? 1 : 0 }
        return
      }
      let weight = signs[index] / distance
      weights.append(weight)
      sum += weight
    }
    let scale = 1 / sum
    for index in start..<weights.count { weights[index] *= scale }
  }

  /// The values at a time of functions that have these at the points.
  func value(_ values: [SIMD2<Double>], at time: Double) -> SIMD2<Double> {
    var sum = SIMD2<Double>()
    for (weight, value) in zip(weights(at: time), values) { sum += weight * value }
    return sum
  }
}
