/// Seven equal steps of shade up to the highest count, for tables.
struct HeatSteps {
  let low: Int
  let high: Int

  /// From the lowest count, or from zero where shades of one table stand for sizes.
  init(_ values: [Int], fromZero: Bool = false) {
    low = fromZero ? 0 : values.min() ?? 0
    high = values.max() ?? 0
  }

  func step(_ value: Int) -> Int {
    guard high > low else { return 1 }
    return 1 + min(6, (value - low) * 7 / (high - low))
  }
}
