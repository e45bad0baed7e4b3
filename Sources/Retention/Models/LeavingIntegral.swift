/// ∫ (α + y)^−(r + x) (β + y)^−(s + 1) dy over the times y at which a customer can have left.
///
/// Gauss–Legendre in w = ln(least + y) with least = min(α, β): there the integrand's logarithm is
/// concave and its nearest singularity π away. As many nodes as the integrand's range asks for; what
/// lies e⁵⁰ below the largest value is left out.
struct LeavingIntegral {
  private let s: Double
  /// min(α, β), and how much larger the other is.
  private let least: Double
  private let gap: Double
  private let alphaIsLeast: Bool

  private(set) var logarithm = -Double.infinity
  /// Means over the times of leaving: ln(α + y), 1/(α + y), ln(β + y), 1/(β + y).
  private(set) var logRate = 0.0
  private(set) var inverseRate = 0.0
  private(set) var logLife = 0.0
  private(set) var inverseLife = 0.0

  private var rx = 0.0

  init(_ parameters: [Double]) {
    let (alpha, beta) = (parameters[1], parameters[3])
    s = parameters[2]
    least = min(alpha, beta)
    gap = (alpha - beta).magnitude
    alphaIsLeast = alpha <= beta
  }

  /// From the last purchase to the end of calibration, both in weeks after the first.
  mutating func integrate(_ rx: Double, from start: Double, to end: Double) {
    self.rx = rx
    logarithm = -.infinity
    (logRate, inverseRate, logLife, inverseLife) = (0, 0, 0, 0)
    guard end > start else { return }
    var (low, high) = (ln(least + start), ln(least + end))
    var variation = self.variation(low, high)
    if variation > 40 {
      (low, high) = support(low, high)
      variation = self.variation(low, high)
    }
    let length = high - low
    if variation < 4, length < 1.5 { return sum(.eight, low, high, panels: 1) }
    if variation < 16, length < 5 { return sum(.sixteen, low, high, panels: 1) }
    let panels = max(1, max(variation / 40, length / 10).rounded(.up))
    sum(.thirtyTwo, low, high, panels: Int(min(panels, 200)))
  }

  /// ln of the integrand at w, of which dw is a part.
  private func height(_ w: Double) -> Double {
    let other = ln(gap + exponential(w))
    return alphaIsLeast ? (1 - rx) * w - (s + 1) * other : -s * w - rx * other
  }

  /// The slope of `height`, which falls with w.
  private func slope(_ w: Double) -> Double {
    let share = exponential(w) / (gap + exponential(w))
    return alphaIsLeast ? 1 - rx - (s + 1) * share : -s - rx * share
  }

  private func variation(_ low: Double, _ high: Double) -> Double {
    let other = ln(gap + exponential(high)) - ln(gap + exponential(low))
    let length = high - low
    return alphaIsLeast
      ? (1 - rx).magnitude * length + (s + 1) * other : s * length + rx * other
  }

  /// The part where the integrand is at least e⁻⁵⁰ of its largest value.
  private func support(_ low: Double, _ high: Double) -> (Double, Double) {
    var peak = low
    if slope(low) > 0 {
      peak = slope(high) >= 0 ? high : bisect(low, high) { slope($0) > 0 }
    }
    let floor = height(peak) - 50
    let right = height(high) >= floor ? high : bisect(peak, high) { height($0) > floor }
    let left = height(low) >= floor ? low : bisect(peak, low) { height($0) > floor }
    return (left, right)
  }

  /// Between a point where `holds` is true and one where it is not.
  private func bisect(_ inside: Double, _ outside: Double, _ holds: (Double) -> Bool) -> Double {
    var (inside, outside) = (inside, outside)
    for _ in 0..<60 {
      let middle = (inside + outside) / 2
      if holds(middle) { inside = middle } else { outside = middle }
    }
    return outside
  }

  private mutating func sum(
    _ rule: GaussLegendre,
    _ low: Double,
    _ high: Double,
    panels: Int
  ) {
    // Heights are measured from the higher end, or from the peak where that lies between.
    var top = max(height(low), height(high))
    if panels > 1, slope(low) > 0, slope(high) < 0 {
      top = height(bisect(low, high) { slope($0) > 0 })
    }
    let half = (high - low) / Double(panels) / 2
    let (nodes, weights) = (rule.nodes.span, rule.weights.span)
    var total = 0.0
    for panel in 0..<panels {
      let middle = low + half * Double(2 * panel + 1)
      for node in nodes.indices {
        let w = middle + half * nodes[node]
        let nearer = exponential(w)
        let farther = gap + nearer
        let log = ln(farther)
        let height = alphaIsLeast ? (1 - rx) * w - (s + 1) * log : -s * w - rx * log
        let weight = weights[node] * exponential(height - top)
        total += weight
        let (rate, life) = alphaIsLeast ? (nearer, farther) : (farther, nearer)
        logRate += weight * (alphaIsLeast ? w : log)
        logLife += weight * (alphaIsLeast ? log : w)
        inverseRate += weight / rate
        inverseLife += weight / life
      }
    }
    guard total > 0 else { return }
    logRate /= total
    logLife /= total
    inverseRate /= total
    inverseLife /= total
    logarithm = top + ln(total * half)
  }
}
