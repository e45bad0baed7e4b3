/// How a value becomes words on an axis.
package struct ValueAxis: Sendable {
  /// A tick's text; the second argument is how many decimals of the value tell the ticks apart.
  package var label: @Sendable (Double, Int) -> String
  /// The top tick's, which carries the unit ("40 %").
  package var topLabel: @Sendable (Double, Int) -> String
  /// Ticks on whole numbers only.
  package var isWhole: Bool
  /// Says where the axis starts if a line leaves zero ("axis starts at 1,800"); `nil`: never.
  package var startNote: (@Sendable (String) -> String)?

  package init(
    isWhole: Bool = false,
    startNote: (@Sendable (String) -> String)? = nil,
    label: @escaping @Sendable (Double, Int) -> String,
    topLabel: (@Sendable (Double, Int) -> String)? = nil
  ) {
    self.label = label
    self.topLabel = topLabel ?? label
    self.isWhole = isWhole
    self.startNote = startNote
  }
}

/// A linear scale between round numbers.
package struct Scale: Sendable, Hashable {
  package let low: Double
  package let high: Double
  package let step: Double

  /// The scale that holds the values with `intervals` steps or fewer, of 1, 2, 2.5 or 5 × 10ⁿ.
  ///
  /// Starts at zero unless `leavesZero` and the values lie in the upper part of it.
  package init(holding values: [Double], intervals: Int = 4, isWhole: Bool, leavesZero: Bool) {
    let finite = values.filter { $0.isFinite && $0.magnitude < 1e15 }
    let least = finite.min() ?? 0
    let most = finite.max() ?? 0
    let leaves = leavesZero && least > 0 && most - least < 0.4 * most
    var bottom = leaves ? least : min(0, least)
    let top = max(most, leaves ? most : 0)
    if top == bottom, leaves { bottom = 0 }
    let span = top > bottom ? top - bottom : (isWhole ? Double(intervals) : 1)
    var step = Scale.step(atLeast: span / Double(intervals), isWhole: isWhole)
    var first = (bottom / step).rounded(.down)
    var last = ((top > bottom ? top : bottom + span) / step).rounded(.up)
    while last - first > Double(intervals) {
      step = Scale.step(atLeast: step * 1.01, isWhole: isWhole)
      first = (bottom / step).rounded(.down)
      last = (top / step).rounded(.up)
    }
    self.step = step
    low = first * step
    high = max(last, first + 1) * step
  }

  /// The next round number: 1, 2, 2.5 or 5 times a power of ten.
  static func step(atLeast wanted: Double, isWhole: Bool) -> Double {
    let wanted = max(wanted, isWhole ? 1 : 1e-9)
    var power = 1.0
    while power > wanted { power /= 10 }
    while power * 10 <= wanted { power *= 10 }
    let factors: [Double] = isWhole && power < 10 ? [1, 2, 5, 10] : [1, 2, 2.5, 5, 10]
    for factor in factors where factor * power >= wanted * (1 - 1e-9) { return factor * power }
    return 10 * power
  }

  /// From the low end to the high one.
  package var ticks: [Double] {
    let count = Int(((high - low) / step).rounded())
    return (0...max(1, count)).map { index in
      let value = low + Double(index) * step
      return value.magnitude < step * 1e-6 ? 0 : value
    }
  }

  /// Decimals needed to write the ticks: 0 for a step of 20, 2 for 0.05.
  package var decimals: Int {
    var count = 0
    var scaled = step
    while count < 9, (scaled - scaled.rounded()).magnitude > 1e-6 * scaled {
      scaled *= 10
      count += 1
    }
    return count
  }

  /// The share of the way from low to high, 0…1; values outside are cut off.
  package func share(of value: Double) -> Double {
    guard value.isFinite, high > low else { return 0 }
    return min(1, max(0, (value - low) / (high - low)))
  }

  /// A tick's words under an axis, the unit at the top one.
  func text(of tick: Double, _ axis: ValueAxis) -> String {
    tick >= high - step / 2 ? axis.topLabel(tick, decimals) : axis.label(tick, decimals)
  }
}
