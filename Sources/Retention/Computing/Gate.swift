/// The checks between a value and a page, in their order: privacy, completeness, sample size.
struct Gate: Sendable {
  /// Smallest number of customers a published cell may stand for.
  let k: Int
  let minimum: MeasureSettings.Minimum
  /// Percentiles of smaller groups are not published.
  static let percentileGroup = 20

  init(_ settings: MeasureSettings) {
    k = max(1, settings.privacy.k)
    minimum = settings.minimum
  }

  /// A count that may point at persons; 0 does not.
  func isSmall(_ count: Int) -> Bool { count > 0 && count < k }

  func count(_ count: Int) -> Cell<Int> {
    Cell(count, hidden: isSmall(count) ? .private : nil)
  }

  /// A part that may not be published, or whose rest may not.
  func isPrivate(_ part: Int, of whole: Int) -> Bool {
    isSmall(whole) || isSmall(part) || isSmall(whole - part)
  }

  func rate(
    _ part: Int,
    of whole: Int,
    isPrivate hide: Bool = false,
    isComplete: Bool = true,
    minimum least: Int? = nil
  ) -> Rate {
    var rate = Rate(part: part, whole: whole, minimum: least ?? minimum.rate)
    guard rate.value != nil else { return rate }
    if !isComplete { rate.hidden = .incomplete }
    if hide || isPrivate(part, of: whole) { rate.hidden = .private }
    return rate
  }

  /// Why a quantile of `count` customers or gaps may not be shown.
  func quantileHidden(_ count: Int, minimum: Int) -> Missing? {
    if count < max(k, Gate.percentileGroup) { return .private }
    return count < minimum ? .tooFew : nil
  }

  /// Whether one customer makes up more than half of a sum, or too few make it up.
  func isDominated(customers: Int, largest: Int64, sum: Int64) -> Bool {
    customers < k || Int128(largest) * 2 > Int128(sum)
  }
}

/// Shows of a cumulative count only what lies at least `k` from what was shown before.
///
/// Two shown values can be subtracted: the difference is a cell of its own.
struct StepGate {
  private let k: Int
  private var lastShown: Int

  init(k: Int, from first: Int) {
    self.k = k
    lastShown = first
  }

  mutating func mayShow(_ count: Int) -> Bool {
    let step = (count - lastShown).magnitude
    guard step == 0 || step >= k else { return false }
    lastShown = count
    return true
  }
}

extension Cell {
  static var noData: Cell { Cell(missing: .noData) }

  /// The value, or `no_data` for `nil`.
  init(_ value: Value?, hiddenIf hidden: Missing?) {
    if let value {
      self.init(value, hidden: hidden)
    } else {
      self.init(missing: .noData)
    }
  }
}
