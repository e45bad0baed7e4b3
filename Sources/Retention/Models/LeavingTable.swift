/// ∫ (α + y)^−(r + x) (β + y)^−(s + 1) dy from every time of a table to the last, for x that rises.
///
/// The integrand falls, so the part between two times is the difference of two such integrals with
/// nearly all its digits. A few Gauss–Legendre nodes between neighbouring times hold for all x, and
/// a step of x is one product a node. Integrals are in units of the integrand at the last time.
struct LeavingTable {
  /// From a time to the last: of the integrand, and of it times ln(α + y), 1/(α + y), ln(β + y) and
  /// 1/(β + y).
  struct Integral {
    var mass = 0.0
    var moments = SIMD4<Double>()
  }

  private(set) var integrals: [Integral]
  /// ln(α + ρ) and ln(β + ρ) of the last time ρ.
  let lastRate: Double
  let lastLife: Double
  private let r: Double
  private let s: Double
  private let alpha: Double
  private let beta: Double
  private let times: [Double]
  /// By node: integrand by weight, and what it is multiplied with when x rises by 1.
  private var values: [Double] = []
  private var factors: [Double] = []
  private var moments: [SIMD4<Double>] = []
  /// By time: its first node.
  private var starts: [Int] = []
  /// By time: the largest relative steps of α + y and β + y between neighbours from there on.
  private var steps: [SIMD2<Double>]
  private let count: Int
  private var x = 0

  /// Largest logarithm of an integrand that is handed out.
  private static let largest = 90.0

  init(_ parameters: [Double], of table: HistoryTable) {
    (r, alpha, s, beta) = (parameters[0], parameters[1], parameters[2], parameters[3])
    times = table.times
    let end = times.last ?? 0
    (lastRate, lastLife) = (ln(alpha + end), ln(beta + end))
    integrals = [Integral](repeating: Integral(), count: times.count)
    steps = [SIMD2<Double>](repeating: SIMD2(), count: times.count)
    for index in times.indices.dropLast().reversed() {
      let step = (times[index + 1] - times[index]) / Double(Self.panels(alpha, beta, times, index))
      let here = SIMD2(step / (alpha + times[index]), step / (beta + times[index]))
      steps[index] = pointwiseMax(here, steps[index + 1])
    }
    var most = 4
    for group in table.groups where Self.isLarge(group, table.times.count) {
      most = max(most, Self.nodes(r, s, group, steps) ?? 8)
    }
    count = most
    prepare()
  }

  /// Whether a group has the rows that make a table worth its while: an integral of its own costs as
  /// much as some fifty steps.
  private static func isLarge(_ group: HistoryTable.Group, _ times: Int) -> Bool {
    group.rows.count * 50 >= times
  }

  /// Parts between neighbouring times, where α or β is small next to their distance.
  private static func panels(_ alpha: Double, _ beta: Double, _ times: [Double], _ index: Int)
    -> Int
  {
    let relative = (times[index + 1] - times[index]) / (min(alpha, beta) + times[index])
    return Int((relative / 0.1).rounded(.up).clamped(to: 1...8))
  }

  /// How many nodes give twelve digits, by the error term of the rule for powers of a distance.
  private static func nodes(
    _ r: Double,
    _ s: Double,
    _ group: HistoryTable.Group,
    _ steps: [SIMD2<Double>]
  ) -> Int? {
    let step = steps[group.earliest]
    let fall = (r + Double(group.x)) * step.x + (s + 1) * step.y
    let widest = max(step.x, step.y)
    if fall + 4 * widest < 0.45 { return 4 }
    return fall + 8 * widest < 4.5 ? 8 : nil
  }

  /// Whether the table serves a group: many rows, none too large, and nodes enough.
  func serves(_ group: HistoryTable.Group) -> Bool {
    guard Self.isLarge(group, times.count) else { return false }
    guard let needed = Self.nodes(r, s, group, steps), needed <= count else { return false }
    let start = times[group.earliest]
    let rise =
      (r + Double(group.x)) * (lastRate - ln(alpha + start))
      + (s + 1) * (lastLife - ln(beta + start))
    return rise < Self.largest
  }

  /// Nodes between neighbouring times, with the integrand of x = 0.
  private mutating func prepare() {
    let rule = count == 4 ? GaussLegendre.four : .eight
    let end = alpha + (times.last ?? 0)
    for index in times.indices.dropLast() {
      starts.append(values.count)
      let panels = Self.panels(alpha, beta, times, index)
      let half = (times[index + 1] - times[index]) / Double(panels) / 2
      for panel in 0..<panels {
        let middle = times[index] + half * Double(2 * panel + 1)
        for first in stride(from: 0, to: count, by: 4) {
          let y = middle + half * SIMD4(rule.nodes[first..<first + 4])
          let (rates, lives) = (FourAtOnce.ln(alpha + y), FourAtOnce.ln(beta + y))
          let heights = r * (lastRate - rates) + (s + 1) * (lastLife - lives)
          let weights = half * SIMD4(rule.weights[first..<first + 4])
          let found = FourAtOnce.exponential(heights) * weights
          let (rateInverses, lifeInverses) = (1 / (alpha + y), 1 / (beta + y))
          for node in 0..<4 {
            values.append(found[node])
            factors.append(end * rateInverses[node])
            moments.append(
              SIMD4(rates[node], rateInverses[node], lives[node], lifeInverses[node])
            )
          }
        }
      }
    }
    starts.append(values.count)
  }

  /// Finds the integrals of a group's x from its earliest last purchase on.
  mutating func rise(to group: HistoryTable.Group) {
    if group.x - x > 16 {
      let steps = Double(group.x - x)
      for index in values.indices { values[index] *= exponential(steps * ln(factors[index])) }
    } else {
      for _ in x..<max(group.x, x) {
        for index in values.indices { values[index] *= factors[index] }
      }
    }
    x = group.x
    var sum = Integral()
    var time = times.count - 1
    integrals[time] = sum
    while time > group.earliest {
      time -= 1
      // Of their own, so that one time need not wait for the sum of those before.
      var part = Integral()
      for index in starts[time]..<starts[time + 1] {
        part.mass += values[index]
        part.moments += values[index] * moments[index]
      }
      sum.mass += part.mass
      sum.moments += part.moments
      integrals[time] = sum
    }
  }
}
