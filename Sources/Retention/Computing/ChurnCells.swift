import Tallying

/// The published cells of one group of lapsed customers.
struct ChurnCells {
  private let counts: LapseGroup
  private let hides: [Bool]
  /// What is left of the group without others that are published too.
  private let rest: LapseGroup?
  private let isHidden: Bool
  private let checks: [Misclassification]?
  private let gate: Gate

  init(
    _ counts: LapseGroup,
    _ hides: [Bool],
    rest: LapseGroup?,
    hidden: Bool,
    checks: [Misclassification]?,
    gate: Gate
  ) {
    self.counts = counts
    self.hides = hides
    self.rest = rest
    isHidden = hidden
    self.checks = checks
    self.gate = gate
  }

  var group: ChurnMeasures.Group {
    let hidesTotal = isHidden || gate.isSmall(counts.lapsed)
    let isDominated = gate.isDominated(
      customers: counts.lapsed,
      largest: counts.largest,
      sum: counts.net
    )
    // Where older customers are published only by subtraction, their sum is too.
    let hidesNet = hidesTotal || rest != nil || isDominated
    let surveyedHides = gate.isPrivate(counts.surveyed, of: counts.lapsed)
    return ChurnMeasures.Group(
      lapsed: Cell(counts.lapsed, hidden: hidesTotal ? .private : nil),
      surveyed: Cell(counts.surveyed, hidden: hidesTotal || surveyedHides ? .private : nil),
      net: Cell(counts.net, hidden: hidesNet ? .private : nil),
      causes: LapseCause.allCases.map { cause($0, hidesTotal: hidesTotal) }
    )
  }

  private func cause(_ cause: LapseCause, hidesTotal: Bool) -> ChurnMeasures.Cause {
    let count = counts.causes[cause.index]
    let hides = hidesTotal || hides[cause.index]
    let rate = Rate(part: count, whole: counts.lapsed, minimum: gate.minimum.rate)
    let hidden: Missing? = hides ? .private : rate.hidden
    let range = counts.range(cause)
    let isEvident = LapseCause.evident.contains(cause)
    func share(_ part: Int, _ parts: (LapseGroup) -> Int) -> Cell<Double> {
      guard let value = ratio(part) else { return Cell(missing: .noData) }
      return Cell(value, hidden: hidden ?? (isNear(part, cause, parts) ? .private : nil))
    }
    return ChurnMeasures.Cause(
      name: cause,
      customers: Cell(count, hidden: hides ? .private : nil),
      share: Cell(rate.value, hiddenIf: hidden),
      any: isEvident
        ? share(counts.any[cause.index]) { $0.any[cause.index] } : Cell(missing: .notIdentified),
      low: Cell(rate.low, hiddenIf: hidden),
      high: Cell(rate.high, hiddenIf: hidden),
      min: share(range.least) { $0.range(cause).least },
      max: share(range.most) { $0.range(cause).most },
      corrected: corrected(cause, hidden: hidden)
    )
  }

  private func ratio(_ part: Int) -> Double? {
    counts.lapsed > 0 ? Double(part) / Double(counts.lapsed) : nil
  }

  /// Whether a count lies so near another published one that the difference points at persons.
  private func isNear(
    _ part: Int,
    _ cause: LapseCause,
    _ parts: (LapseGroup) -> Int
  ) -> Bool {
    let range = counts.range(cause)
    var told = [0, counts.lapsed, counts.causes[cause.index], range.least, range.most]
    if LapseCause.evident.contains(cause) { told.append(counts.any[cause.index]) }
    if told.contains(where: { gate.isSmall(abs($0 - part)) }) { return true }
    return rest.map { gate.isSmall(parts($0)) } ?? false
  }

  /// An interval wider than half of all that is possible says nothing of a share.
  private static let widest = 0.5

  private func corrected(_ cause: LapseCause, hidden: Missing?) -> Estimate {
    guard let checks else { return Estimate(missing: .tooFew) }
    let part = counts.unasked[cause.index]
    guard let found = checks[cause.index].corrected(part, of: counts.lapsed) else {
      return Estimate(missing: .notIdentified)
    }
    let reach = NormalDistribution.z * found.se
    let low = (found.value - reach).clamped(to: 0...1)
    let high = (found.value + reach).clamped(to: 0...1)
    return Estimate(
      value: found.value.clamped(to: 0...1),
      se: found.se,
      low: low,
      high: high,
      hidden: hidden ?? (high - low > Self.widest ? .notIdentified : nil)
    )
  }
}
