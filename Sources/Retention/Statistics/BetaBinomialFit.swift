/// Finds the beta prior of groups by Newton's steps in logit(a/(a + b)) and ln(a + b).
///
/// B(a + s, b + n − s)/B(a, b) is a product of rising factorials, so the likelihood of all groups
/// is a sum over i of ln(a + i), ln(b + i) and ln(a + b + i), each as often as a group has more than
/// i hits, misses or members: exact derivatives, and no gamma function.
struct BetaBinomialFit {
  private let hits: [Double]
  private let misses: [Double]
  private let sizes: [Double]
  private(set) var a = 0.0
  private(set) var b = 0.0
  private(set) var converged = false

  var weight: Double { a + b }

  init(_ groups: [BetaBinomial.Group], share: Double) {
    hits = Self.above(groups.map { ($0.hits, $0.count) })
    misses = Self.above(groups.map { ($0.size - $0.hits, $0.count) })
    sizes = Self.above(groups.map { ($0.size, $0.count) })
    climb(from: share)
  }

  /// How many of the counts are larger than 0, than 1, than 2 and so on.
  private static func above(_ counts: [(value: Int, groups: Int)]) -> [Double] {
    var found = [Double](repeating: 0, count: counts.map(\.value).max() ?? 0)
    for count in counts where count.value > 0 { found[count.value - 1] += Double(count.groups) }
    var sum = 0.0
    for index in found.indices.reversed() {
      sum += found[index]
      found[index] = sum
    }
    return found
  }

  /// ln of the likelihood and its derivatives in a and b.
  private struct Slopes {
    var value = 0.0
    var a = 0.0
    var b = 0.0
    var aa = 0.0
    var ab = 0.0
    var bb = 0.0
  }

  private func slopes(_ a: Double, _ b: Double) -> Slopes {
    func sums(_ weights: [Double], _ start: Double) -> (Double, Double, Double) {
      var (logs, inverses, squares) = (0.0, 0.0, 0.0)
      for (index, weight) in weights.enumerated() {
        let x = start + Double(index)
        logs += weight * ln(x)
        inverses += weight / x
        squares += weight / (x * x)
      }
      return (logs, inverses, squares)
    }
    let (h, h1, h2) = sums(hits, a)
    let (m, m1, m2) = sums(misses, b)
    let (s, s1, s2) = sums(sizes, a + b)
    return Slopes(
      value: h + m - s,
      a: h1 - s1,
      b: m1 - s1,
      aa: s2 - h2,
      ab: s2,
      bb: s2 - m2
    )
  }

  private mutating func climb(from share: Double) {
    var place = (mean: ln(share / (1 - share)), weight: ln(20.0))
    var here = slopes(at: place)
    for _ in 0..<200 {
      let step = self.step(here, at: place)
      let size = max(step.mean.magnitude, step.weight.magnitude)
      if size < 1e-10 {
        converged = true
        break
      }
      // A full step is too long where the likelihood is far from a parabola.
      var reach = min(1, 2 / size)
      var next = place
      var there = here
      for _ in 0..<60 {
        next = (place.mean + reach * step.mean, place.weight + reach * step.weight)
        there = slopes(at: next)
        if there.value >= here.value { break }
        reach /= 2
      }
      guard there.value >= here.value else {
        converged = size < 1e-5
        break
      }
      (place, here) = (next, there)
      // Beyond both ends nothing changes any more.
      if place.weight > ln(1e6) || place.weight < ln(1e-6) {
        converged = true
        break
      }
    }
    (a, b) = Self.parameters(place)
  }

  private func slopes(at place: (mean: Double, weight: Double)) -> Slopes {
    let (a, b) = Self.parameters(place)
    return slopes(a, b)
  }

  private static func parameters(_ place: (mean: Double, weight: Double)) -> (Double, Double) {
    let weight = exponential(place.weight)
    return (
      weight / (1 + exponential(-place.mean)), weight / (1 + exponential(place.mean))
    )
  }

  /// Newton's step uphill; along the slope where the surface is not a hilltop.
  private func step(
    _ s: Slopes,
    at place: (mean: Double, weight: Double)
  ) -> (mean: Double, weight: Double) {
    let (a, b) = Self.parameters(place)
    let m = a / (a + b)
    // a and b by the mean's logit: ± a (1 − m); by ln of the weight: a and b.
    let d = a * (1 - m)
    let curve = d * (1 - 2 * m)
    let mean = (s.a - s.b) * d
    let weight = s.a * a + s.b * b
    let mm = (s.aa - 2 * s.ab + s.bb) * d * d + (s.a - s.b) * curve
    let mw = s.aa * d * a + s.ab * (d * b - d * a) - s.bb * d * b + (s.a - s.b) * d
    let ww = s.aa * a * a + 2 * s.ab * a * b + s.bb * b * b + weight
    let determinant = mm * ww - mw * mw
    if mm < 0, determinant > 0 {
      return ((mw * weight - ww * mean) / determinant, (mw * mean - mm * weight) / determinant)
    }
    let scale = max(mm.magnitude, ww.magnitude, 1e-300)
    return (mean / scale, weight / scale)
  }
}
