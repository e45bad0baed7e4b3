/// Pseudo-random numbers that are the same on every machine: whole-number arithmetic only.
///
/// SplitMix64 (Steele, Lea & Flood 2014), which passes BigCrush and needs one word of state.
struct Chance: Sendable {
  private var state: UInt64

  init(seed: UInt64) { state = seed }

  mutating func next() -> UInt64 {
    state &+= 0x9E37_79B9_7F4A_7C15
    var mixed = state
    mixed = (mixed ^ (mixed >> 30)) &* 0xBF58_476D_1CE4_E5B9
    mixed = (mixed ^ (mixed >> 27)) &* 0x94D0_49BB_1331_11EB
    return mixed ^ (mixed >> 31)
  }

  /// 0…`limit`-1, each as likely but for at most `limit` in 2⁶⁴.
  mutating func below(_ limit: Int) -> Int {
    Int(next().multipliedFullWidth(by: UInt64(limit)).high)
  }

  /// True so many times in ten thousand.
  mutating func happens(_ perTenThousand: Int) -> Bool { below(10_000) < perTenThousand }

  /// Days to wait for the next purchase, at least 1, with this mean.
  ///
  /// The sum of two exponential waits (a gamma law of shape 2): tea is used up before it is bought
  /// again, so very short waits are rare.
  mutating func wait(meanDays: Int, table: [Int]) -> Int {
    let sum = table[below(table.count)] + table[below(table.count)]
    return 1 + meanDays * sum / 2000
  }
}

/// A draw among up to 256 things with given weights, in one look-up.
struct Lottery: Sendable {
  private let slots: [UInt8]

  /// Weights become shares of 4,096 slots, so each is kept to a forty-hundredth of a percent.
  init(weights: [Int]) {
    let size = 4096
    let total = max(1, weights.reduce(0, +))
    var slots: [UInt8] = []
    slots.reserveCapacity(size)
    var passed = 0
    for (index, weight) in weights.enumerated() {
      passed += weight
      while slots.count < passed * size / total { slots.append(UInt8(index)) }
    }
    self.slots = slots
  }

  func draw(_ chance: inout Chance) -> Int { Int(slots[chance.below(slots.count)]) }
}

/// Quantiles of the exponential law with mean 1, in thousandths, at 1,024 even steps.
///
/// The logarithm is summed from its series: addition, multiplication and division are the same on
/// all machines, the library's logarithm is not.
let exponentialQuantiles: [Int] = (0..<1024).map { step in
  let survival = 1 - (Double(step) + 0.5) / 1024
  return Int(-naturalLogarithm(survival) * 1000 + 0.5)
}

/// ln y for 0 < y <= 1, by halving into ½…1 and the series of the inverse hyperbolic tangent.
private func naturalLogarithm(_ y: Double) -> Double {
  var reduced = y
  var halvings = 0
  while reduced < 0.5 {
    reduced *= 2
    halvings += 1
  }
  let ratio = (reduced - 1) / (reduced + 1)
  var power = ratio
  var sum = 0.0
  for odd in stride(from: 1, through: 41, by: 2) {
    sum += power / Double(odd)
    power *= ratio * ratio
  }
  return 2 * sum - Double(halvings) * 0.693_147_180_559_945_3
}
