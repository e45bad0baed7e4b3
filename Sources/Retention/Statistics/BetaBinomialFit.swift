/// Finds the beta prior of groups by Newton's steps in logit(a/(a + b)) and ln(a + b).
///
/// B(a + s, b + n − s)/B(a, b) is a product of rising factorials, so the likelihood of all groups
/// is a sum over i of ln(a + i), ln(b + i) and ln(a + b + i), each as often as a group has more than
/// i hits, misses or members. Between two neighbouring counts of the groups that is as often for
/// each i: a long stretch is the difference of two gamma functions, so that a step costs
/// O(different counts), not O(the largest group).
struct BetaBinomialFit {
  private let hits: [Stretch]
  private let misses: [Stretch]
  private let sizes: [Stretch]
  private(set) var a = 0.0
  private(set) var b = 0.0
  private(set) var converged = false
  /// Times the likelihood was computed.
  private(set) var evaluations = 0

  var weight: Double { a + b }

  init(_ groups: [BetaBinomial.Group], share: Double) {
    hits = Self.above(groups.map { ($0.hits, $0.count) })
    misses = Self.above(groups.map { ($0.size - $0.hits, $0.count) })
    sizes = Self.above(groups.map { ($0.size, $0.count) })
    climb(from: share)
  }

  /// Whole numbers i that equally many counts are larger than.
  private struct Stretch {
    var first: Double
    var length: Int
    var groups: Double
  }

  private static func above(_ counts: [(value: Int, groups: Int)]) -> [Stretch] {
    let ascending = counts.filter { $0.value > 0 }.sorted { $0.value < $1.value }
    var left = ascending.reduce(0) { $0 + $1.groups }
    var first = 0
    var found: [Stretch] = []
    for count in ascending {
      if count.value > first {
        found.append(
          Stretch(first: Double(first), length: count.value - first, groups: Double(left))
        )
        first = count.value
      }
      left -= count.groups
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

  private mutating func slopes(_ a: Double, _ b: Double) -> Slopes {
    evaluations += 1
    func sums(_ stretches: [Stretch], _ start: Double) -> (Double, Double, Double) {
      var (logs, inverses, squares) = (0.0, 0.0, 0.0)
      for stretch in stretches {
        let x = start + stretch.first
        logs += stretch.groups * logGammaRise(x, stretch.length)
        inverses += stretch.groups * digammaRise(x, stretch.length)
        squares += stretch.groups * trigammaFall(x, stretch.length)
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
    var before = Double.infinity
    for _ in 0..<200 {
      let step = self.step(here, at: place)
      let size = max(step.mean.magnitude, step.weight.magnitude)
      // Near the top rounding hides the rise, and Newton's steps shrink until only rounding is left.
      let isNear = step.isNewton && size < 1e-3
      if size < 1e-10 || isNear && size > before / 2 {
        converged = size < 1e-5
        break
      }
      before = isNear ? size : .infinity
      guard let (next, there) = isNear ? full(step, from: place) : higher(step, here, from: place)
      else {
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

  private typealias Place = (mean: Double, weight: Double)
  private typealias Step = (mean: Double, weight: Double, isNewton: Bool)

  private mutating func full(_ step: Step, from place: Place) -> (Place, Slopes)? {
    let next = (mean: place.mean + step.mean, weight: place.weight + step.weight)
    return (next, slopes(at: next))
  }

  /// As far along a step as the likelihood rises: a full one is too long where it is far from a
  /// parabola.
  private mutating func higher(
    _ step: Step,
    _ here: Slopes,
    from place: Place
  ) -> (Place, Slopes)? {
    var reach = min(1, 2 / max(step.mean.magnitude, step.weight.magnitude))
    for _ in 0..<60 {
      let next = (
        mean: place.mean + reach * step.mean, weight: place.weight + reach * step.weight
      )
      let there = slopes(at: next)
      if there.value >= here.value { return (next, there) }
      reach /= 2
    }
    return nil
  }

  private mutating func slopes(at place: Place) -> Slopes {
    let (a, b) = Self.parameters(place)
    return slopes(a, b)
  }

  private static func parameters(_ place: Place) -> (Double, Double) {
    let weight = exponential(place.weight)
    return (
      weight / (1 + exponential(-place.mean)), weight / (1 + exponential(place.mean))
    )
  }

  /// Newton's step uphill; along the slope where the surface is not a hilltop.
  private func step(_ s: Slopes, at place: Place) -> Step {
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
      return (
        (mw * weight - ww * mean) / determinant, (mw * mean - mm * weight) / determinant, true
      )
    }
    let scale = max(mm.magnitude, ww.magnitude, 1e-300)
    return (mean / scale, weight / scale, false)
  }
}
