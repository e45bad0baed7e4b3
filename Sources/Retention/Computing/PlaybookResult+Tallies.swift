import Commerce
import Tallying

extension PlaybookResult {
  /// A sample ratio with a smaller p-value ends the report.
  static let leastRatioChance = 0.001

  /// All tests up to D, newest draw first, then by playbook.
  static func all(_ scope: MeasureScope) -> [PlaybookResult] {
    let trials = scope.tallies.trials
    var results = trials.tests.indices.map { PlaybookResult(scope, trials, test: $0) }
    judge(&results)
    return results.sorted { a, b in
      if a.lastAssignedOn != b.lastAssignedOn { return a.lastAssignedOn > b.lastAssignedOn }
      return a.playbook.utf8.lexicographicallyPrecedes(b.playbook.utf8)
    }
  }

  private init(_ scope: MeasureScope, _ trials: Trials, test index: Int) {
    let test = trials.tests[index]
    let treated = trials.row(of: index, isHeldOut: false)
    let heldOut = trials.row(of: index, isHeldOut: true)
    let arms = ComparedArms(treated: treated, heldOut: heldOut, scope.gate)
    let isOver = test.isOver(asOf: scope.asOf)
    let share = scope.settings.trials.holdout(of: test.playbook)
    let ratio =
      heldOut.assigned == 0
      ? nil : SampleSize.ratioCheck(n1: treated.assigned, n2: heldOut.assigned, share: 1 - share)
    let isMismatch = (ratio?.p ?? 1) < PlaybookResult.leastRatioChance
    let hidden: Missing? =
      if !isOver { .running } else if isMismatch { .red } else { arms.hidden }
    self.init(
      playbook: test.playbook,
      assignedOn: test.firstDay,
      lastAssignedOn: test.lastDay,
      draws: test.draws,
      window: test.window,
      endsOn: test.end,
      arms: [
        Arm(treated, planned: 1 - share, hidden: hidden, scope.gate),
        Arm(heldOut, planned: share, hidden: hidden, scope.gate),
      ],
      conflicts: scope.gate.count(test.conflicts),
      sampleRatio: arms.isSmall
        ? SampleRatio(chi2: nil, p: nil) : SampleRatio(chi2: ratio?.chi2, p: ratio?.p),
      primary: arms.primary(hidden),
      p: arms.cell(arms.p, hidden),
      secondary: arms.secondary(\.sales, hidden),
      earned: arms.hasCosts
        ? arms.secondary(\.contribution, hidden) : Estimate(missing: hidden ?? .noCost),
      cuped: arms.cuped(hidden),
      mde: arms.cell(arms.detectable, hidden),
      before: .noData,
      family: nil,
      verdict: .unclear
    )
    if heldOut.assigned == 0 {
      before =
        isOver
        ? scope.gate.rate(treated.boughtBefore, of: treated.assigned) : .running
    }
    verdict = verdict(isOver: isOver, isMismatch: isMismatch, isHeldOut: heldOut.assigned > 0)
  }

  private func verdict(isOver: Bool, isMismatch: Bool, isHeldOut: Bool) -> Verdict {
    if !isOver { return .running }
    if !isHeldOut { return .untested }
    if isMismatch { return .mismatch }
    guard primary.shown != nil else { return .hidden }
    if let low = primary.low, low > 0 { return .helped }
    if let high = primary.high, high < 0 { return .hurt }
    return .unclear
  }

  /// Sets each test that may be judged among those that ended in the same quarter: of many, some
  /// look good by chance.
  private static func judge(_ results: inout [PlaybookResult]) {
    let judged = results.indices.filter {
      [.helped, .hurt, .unclear].contains(results[$0].verdict)
    }
    let quarters = Dictionary(grouping: judged) { Quarter(results[$0].endsOn) }
    for indices in quarters.values {
      let tests = indices.map { (p: results[$0].p.value ?? 1, count: 1) }
      let cut = FalseDiscovery.cut(tests)?.p
      for index in indices {
        let holds = cut.map { (results[index].p.value ?? 1) <= $0 } ?? false
        results[index].family = Family(tests: indices.count, holds: holds)
        if !holds { results[index].verdict = .unclear }
      }
    }
  }

  private struct Quarter: Hashable {
    var number: Int32

    init(_ day: Day) {
      let month = day.month
      number = month.number - Int32((month.month - 1) % 3)
    }
  }
}

extension PlaybookResult.Arm {
  fileprivate init(_ row: TrialRow, planned: Double, hidden: Missing?, _ gate: Gate) {
    let net = row.sales.sum - Int128(row.returns)
    let isDominated = gate.isDominated(
      customers: row.bought,
      largest: row.largest,
      sum: Int64(clamping: row.sales.sum)
    )
    let word = hidden ?? (isDominated && row.sales.sum != 0 ? .private : nil)
    let hasCosts = row.uncostedLines == 0 && row.contribution != PowerSums()
    var bought = Rate(part: row.bought, whole: row.assigned)
    if bought.value != nil { bought.hidden = hidden }
    self.init(
      name: row.isHeldOut ? .holdout : .treated,
      planned: planned,
      assigned: gate.count(row.assigned),
      bought: bought,
      netSales: Cell(Int64(clamping: net), hidden: word),
      contribution: hasCosts
        ? Cell(Int64(clamping: row.contribution.sum), hidden: word)
        : Cell(missing: hidden ?? .noCost)
    )
    // Nothing was counted yet: the zeros are no result.
    guard hidden == .running else { return }
    self.bought = .running
    netSales = Cell(missing: .running)
    contribution = Cell(missing: .running)
  }
}

extension Rate {
  fileprivate static let running = Rate(
    part: 0,
    whole: 0,
    value: nil,
    low: nil,
    high: nil,
    hidden: .running
  )
}

/// Two arms side by side.
private struct ComparedArms {
  let treated: TrialRow
  let heldOut: TrialRow
  /// Why nothing of what people bought may be shown.
  let hidden: Missing?
  /// Whether an arm has so few people that their number is not shown.
  let isSmall: Bool

  init(treated: TrialRow, heldOut: TrialRow, _ gate: Gate) {
    self.treated = treated
    self.heldOut = heldOut
    let arms = heldOut.assigned == 0 ? [treated] : [treated, heldOut]
    // Few buyers, or few who did not buy, are people.
    let isPrivate = arms.contains { arm in
      arm.bought < gate.k || arm.assigned - arm.bought < gate.k
    }
    let isThin = arms.contains { $0.assigned < gate.minimum.rate }
    hidden = isPrivate ? .private : (isThin ? .tooFew : nil)
    isSmall = gate.isSmall(treated.assigned) || gate.isSmall(heldOut.assigned)
  }

  private var isTested: Bool { heldOut.assigned > 0 && treated.assigned > 0 }

  var hasCosts: Bool {
    treated.uncostedLines == 0 && heldOut.uncostedLines == 0
      && (treated.contribution != PowerSums() || heldOut.contribution != PowerSums())
  }

  func cell(_ value: Double?, _ hidden: Missing?) -> Cell<Double> {
    hidden == .running ? Cell(missing: .running) : Cell(value, hiddenIf: hidden)
  }

  var p: Double? {
    isTested
      ? Proportion.difference(
        treated.bought,
        of: treated.assigned,
        from: heldOut.bought,
        of: heldOut.assigned
      ) : nil
  }

  var detectable: Double? {
    guard isTested else { return nil }
    return SampleSize.detectable(
      p: Double(heldOut.bought) / Double(heldOut.assigned),
      n1: treated.assigned,
      n2: heldOut.assigned
    )
  }

  func primary(_ hidden: Missing?) -> Estimate {
    guard isTested, hidden != .running,
      let found = Proportion.newcombe(
        treated.bought,
        of: treated.assigned,
        minus: heldOut.bought,
        of: heldOut.assigned
      )
    else { return Estimate(missing: hidden ?? .noData) }
    return Estimate(
      value: found.difference,
      se: nil,
      low: found.interval.low,
      high: found.interval.high,
      hidden: hidden
    )
  }

  func secondary(_ amount: KeyPath<TrialRow, PowerSums>, _ hidden: Missing?) -> Estimate {
    guard isTested, hidden != .running,
      let found = treated.moments(amount).welch(minus: heldOut.moments(amount))
    else { return Estimate(missing: hidden ?? .noData) }
    return Estimate(
      value: found.difference,
      se: found.se,
      low: found.interval.low,
      high: found.interval.high,
      hidden: hidden
    )
  }

  func cuped(_ hidden: Missing?) -> PlaybookResult.Adjusted {
    guard isTested, hidden != .running,
      let found = treated.covariates.difference(minus: heldOut.covariates)
    else {
      return PlaybookResult.Adjusted(theta: nil, estimate: Estimate(missing: hidden ?? .noData))
    }
    let estimate = Estimate(
      value: found.difference,
      se: found.se,
      low: found.interval.low,
      high: found.interval.high,
      hidden: hidden
    )
    return PlaybookResult.Adjusted(theta: hidden == nil ? found.theta : nil, estimate: estimate)
  }
}

extension TrialRow {
  fileprivate func moments(_ amount: KeyPath<TrialRow, PowerSums>) -> Moments {
    Moments(count: assigned, self[keyPath: amount])
  }

  fileprivate var covariates: CovariateSums {
    CovariateSums(
      count: assigned,
      sumX: Double(prior),
      sumXX: Double(priorSquares),
      sumY: Double(sales.sum),
      sumYY: Double(sales.squares),
      sumXY: Double(priorTimesSales)
    )
  }
}

extension EffectPool {
  /// The mean of the tests that may be shown, so that none of the others can be worked out from it.
  init(_ results: [PlaybookResult]) {
    self.init()
    for result in results where result.isShown {
      guard let treated = result.treated?.bought, let heldOut = result.heldOut?.bought else {
        continue
      }
      add(treated.part, of: treated.whole, minus: heldOut.part, of: heldOut.whole)
    }
  }
}

extension PlaybookLesson {
  /// By playbook; only what may be shown is in a mean, so that none can be worked out from it.
  ///
  /// Before and after teaches nothing.
  static func all(_ results: [PlaybookResult]) -> [PlaybookLesson] {
    let tests = results.filter(\.isTest)
    let names = Set(tests.map(\.playbook)).sorted {
      $0.utf8.lexicographicallyPrecedes($1.utf8)
    }
    return names.map { name in PlaybookLesson(name, tests.filter { $0.playbook == name }) }
  }

  private init(_ playbook: String, _ results: [PlaybookResult]) {
    let pool = EffectPool(results)
    let people = results.reduce(0) { $0 + ($1.isShown ? $1.treated?.bought.whole ?? 0 : 0) }
    func count(_ verdict: PlaybookResult.Verdict) -> Int {
      results.count { $0.verdict == verdict }
    }
    var effect = Estimate(pool.mean.map { ($0.value, $0.se, $0.interval) })
    // Of one test its own interval: a second one of the same people would only puzzle.
    let told = results.filter(\.isShown)
    if told.count == 1, pool.tests == 1 {
      (effect.low, effect.high) = (told[0].primary.low, told[0].primary.high)
    }
    self.init(
      playbook: playbook,
      tests: results.count,
      running: count(.running),
      helped: count(.helped),
      hurt: count(.hurt),
      unclear: count(.unclear),
      treated: people,
      effect: effect,
      sameness: Cell(pool.sameness, hiddenIf: nil)
    )
  }
}
