/// A likelihood and its gradient at one point.
struct Likelihood: Sendable {
  var value: Double
  var gradient: [Double]
}

/// Finds the maximum of a smooth function of a few logarithms of parameters.
///
/// Quasi-Newton (BFGS) with a line search; no logarithm moves by more than 2 in a step or leaves the
/// box of parameters from 10⁻⁴ to 10⁴.
///
/// - Source: Nocedal and Wright, Numerical Optimization, 6.1.
struct Maximiser {
  static let box = ln(1e-4)...ln(1e4)
  static let largestStep = 2.0
  /// Slopes below this are left to `polish`: there rounding hides the rise of the value.
  private static let flat = 1e-6
  /// Steps of a logarithm below this are not taken.
  private static let near = 1e-9

  private(set) var point: [Double]
  private(set) var found: Likelihood
  private(set) var evaluations = 1
  private let function: ([Double]) -> Likelihood

  init(from start: [Double], of function: @escaping ([Double]) -> Likelihood) {
    point = start.map { $0.clamped(to: Maximiser.box) }
    self.function = function
    found = function(point)
  }

  /// The largest slope that is not held by the box.
  var slope: Double { Maximiser.free(point, found.gradient).reduce(0) { max($0, $1.magnitude) } }

  /// Climbs to where the gradient vanishes, in at most so many steps.
  mutating func climb(steps: Int = 60) {
    var inverse = SymmetricMatrix.identity(point.count)
    var isFresh = true
    for _ in 0..<steps {
      let uphill = Maximiser.free(point, found.gradient)
      guard slope > Maximiser.flat, slope.isFinite else { return }
      var direction = Maximiser.free(point, inverse.times(uphill), of: uphill)
      if dot(direction, uphill) <= 0 {
        inverse = .identity(point.count)
        isFresh = true
        direction = uphill
      }
      guard let (next, likelihood) = search(direction) else {
        if isFresh { return }
        inverse = .identity(point.count)
        isFresh = true
        continue
      }
      let step = zip(next, point).map { $0 - $1 }
      let change = zip(found.gradient, likelihood.gradient).map { $0 - $1 }
      point = next
      found = likelihood
      let curvature = dot(step, change)
      guard curvature > 1e-300 else { continue }
      if isFresh { inverse = inverse.scaled(by: curvature / dot(change, change)) }
      isFresh = false
      inverse.update(step: step, change: change, curvature: curvature)
    }
  }

  /// The way from where a coarser search ended, whose inverse second derivatives are at hand if it
  /// ended on a peak.
  mutating func finish(with inverse: SymmetricMatrix?, until flat: Double) {
    if let inverse { polish(with: inverse, until: flat) } else { climb() }
  }

  /// Newton's steps, whose second derivatives each step mends; the rest of the way where they lead
  /// down.
  private mutating func polish(with inverse: SymmetricMatrix, until flat: Double) {
    var inverse = inverse
    var reach = Double.infinity
    for _ in 0..<12 {
      guard slope > flat else { return }
      let step = Maximiser.free(point, inverse.times(found.gradient), of: found.gradient)
      guard step.allSatisfy({ $0.isFinite && $0.magnitude <= Maximiser.largestStep }) else { break }
      let next = zip(point, step).map { ($0 + $1).clamped(to: Maximiser.box) }
      let before = reach
      reach = step.reduce(0) { max($0, $1.magnitude) }
      if slope < Maximiser.flat, reach * reach < Maximiser.near * before {
        // The step after it would be shorter by as much again: this one needs no look.
        found.value += dot(step, found.gradient) / 2
        point = next
        return
      }
      let likelihood = evaluate(next)
      // Rounding hides the last rise of a value, so a smaller slope is what counts.
      let after = Maximiser.free(next, likelihood.gradient).reduce(0) { max($0, $1.magnitude) }
      guard likelihood.value.isFinite, after < slope else { break }
      let moved = zip(next, point).map { $0 - $1 }
      let change = zip(found.gradient, likelihood.gradient).map { $0 - $1 }
      let curvature = dot(moved, change)
      if curvature > 1e-300 { inverse.update(step: moved, change: change, curvature: curvature) }
      point = next
      found = likelihood
    }
    if slope > 1e-6 { climb() }
  }

  private mutating func evaluate(_ point: [Double]) -> Likelihood {
    evaluations += 1
    return function(point)
  }

  /// A point along `direction` that lies high enough; `nil` where none was found.
  private mutating func search(_ direction: [Double]) -> ([Double], Likelihood)? {
    let length = direction.reduce(0) { max($0, $1.magnitude) }
    guard length > 0 else { return nil }
    let rise = dot(direction, found.gradient)
    let most = Maximiser.largestStep / length
    var factor = min(1, most)
    var best: ([Double], Likelihood, Double)?
    for _ in 0..<12 {
      let next = zip(point, direction).map {
        ($0 + factor * $1).clamped(to: Maximiser.box)
      }
      let likelihood = evaluate(next)
      let gain = likelihood.value - found.value
      let isHigher = likelihood.value.isFinite && gain >= 1e-4 * factor * rise
      if let (_, last, _) = best, !isHigher || likelihood.value <= last.value { break }
      if isHigher {
        best = (next, likelihood, factor)
        let stillSteep = dot(direction, likelihood.gradient) > 0.9 * rise
        guard stillSteep, factor * 2 <= most else { break }
        factor *= 2
      } else {
        let guess =
          likelihood.value.isFinite ? rise * factor / (2 * (rise * factor - gain)) : 0.1
        factor *= guess.clamped(to: 0.1...0.5)
      }
    }
    return best.map { ($0.0, $0.1) }
  }

  /// A gradient without what would only press against the box.
  private static func free(_ point: [Double], _ gradient: [Double]) -> [Double] {
    free(point, gradient, of: gradient)
  }

  private static func free(
    _ point: [Double],
    _ direction: [Double],
    of gradient: [Double]
  ) -> [Double] {
    direction.indices.map { index in
      let isHeld =
        (point[index] <= box.lowerBound && gradient[index] < 0)
        || (point[index] >= box.upperBound && gradient[index] > 0)
      return isHeld ? 0 : direction[index]
    }
  }
}

extension SymmetricMatrix {
  /// The inverse second derivatives after a step, by the BFGS formula.
  fileprivate mutating func update(step: [Double], change: [Double], curvature: Double) {
    let product = times(change)
    let factor = (1 + dot(change, product) / curvature) / curvature
    for row in 0..<size {
      for column in 0...row {
        self[row, column] +=
          factor * step[row] * step[column]
          - (step[row] * product[column] + product[row] * step[column]) / curvature
      }
    }
  }
}

func dot(_ a: [Double], _ b: [Double]) -> Double {
  var sum = 0.0
  for index in a.indices { sum += a[index] * b[index] }
  return sum
}
