import Commerce
import Tallying

extension RepeatMeasures {
  init(_ scope: MeasureScope, _ firstDays: FirstDayGate) {
    let tallies = scope.tallies
    let gate = scope.gate
    let asOf = scope.asOf
    let first = tallies.firstDay ?? asOf
    let all = tallies.seconds.repeated(firstSeen: first, through: asOf, asOf: asOf)
    let matureEnd = firstDays.lastWatched(for: 90)
    let mature = tallies.seconds.repeated(
      firstSeen: first,
      through: matureEnd ?? asOf - 90,
      asOf: asOf
    )
    var windows: [String: PeriodRow] = [:]
    for (name, kind) in PeriodSales.windows {
      windows[name] = tallies.periods.window(kind) ?? PeriodRow(kind: kind, number: asOf.number)
    }
    var withAll = windows
    withAll["all"] = tallies.periods.window(.all) ?? PeriodRow(kind: .all, number: asOf.number)
    var within: [String: Rate] = [:]
    var recent: [String: Recent] = [:]
    var told: [(part: Int, whole: Int)] = [(all.part, all.whole)]
    func isSmall(_ step: Int) -> Bool { gate.isSmall(Int(step.magnitude)) }
    // The funnel's first step is counted within 90 days.
    let days = Set(scope.settings.repeatWindows + [scope.settings.headlineWindow, 90])
    var mature90 = Rate.noData
    for days in days.sorted() {
      let end = firstDays.lastWatched(for: days)
      let found = tallies.seconds.returned(
        within: days,
        firstSeen: first,
        through: end ?? asOf - days,
        asOf: asOf
      )
      // Parts of one whole are subtracted as easily as wholes.
      let isStep = !told.contains { $0.whole == found.whole && isSmall(found.part - $0.part) }
      let rate = gate.rate(
        found.part,
        of: found.whole,
        isPrivate: end == nil || !isStep
      )
      if rate.hidden != .private { told.append(found) }
      if days == 90 { mature90 = rate }
      guard scope.settings.repeatWindows.contains(days) || days == scope.settings.headlineWindow
      else { continue }
      within[String(days)] = rate
      recent[String(days)] = Recent(scope, days: days, end: firstDays.lastRecent(days))
    }
    let oneTimers = (part: mature.whole - mature.part, whole: mature.whole)
    // Those who stayed away are the rest of those who came back, of all and within each window.
    let hidesMature =
      matureEnd == nil || isSmall(all.whole - all.part - oneTimers.part)
      || isSmall(all.part - mature.part)
      || told.contains { $0.whole == mature.whole && isSmall(mature.part - $0.part) }
    self.init(
      lifetime: gate.rate(all.part, of: all.whole),
      within: within,
      inPeriod: windows.mapValues { gate.rate($0.buyersTwice, of: $0.buyers) },
      returning: windows.mapValues { Returning($0, gate: gate) },
      oneTime: OneTime(
        lifetime: gate.rate(all.whole - all.part, of: all.whole),
        mature90: gate.rate(oneTimers.part, of: oneTimers.whole, isPrivate: hidesMature)
      ),
      returningRevenue: withAll.mapValues { Self.returningRevenue($0, gate: gate) },
      recent: recent,
      funnel: Self.funnel(scope, first: mature90),
      gaps: Gaps(scope),
      rawGaps: RawGaps(scope)
    )
  }

  private static func returningRevenue(_ row: PeriodRow, gate: Gate) -> Estimate {
    let returning = row.newAndRepeated + row.returningOnly
    var hidden: Missing? = row.buyers < gate.minimum.rate ? .tooFew : nil
    if gate.isPrivate(returning, of: row.buyers)
      || gate.isDominated(customers: row.buyers, largest: row.largest, sum: row.sales)
    {
      hidden = .private
    }
    return Estimate(row.returningShare.ratio, hidden: hidden)
  }

  /// Customers with at least k purchase days for k = 1, 2, … while there are any, at most 10.
  ///
  /// The first mature step is the repeat purchase rate within 90 days; the tally of the later ones
  /// knows the weeks of purchases only.
  private static func funnel(_ scope: MeasureScope, first: Rate) -> [FunnelStep] {
    let gate = scope.gate
    let counts = [0] + scope.tallies.buyers.customers(upTo: 11)
    var steps = StepGate(k: gate.k, from: counts[1])
    return (1...10).prefix { counts[$0] > 0 }.map { k in
      let isShown = steps.mayShow(counts[k]) && !gate.isSmall(counts[k])
      let mature = scope.tallies.gaps.matureStep(k: k, H: 90, asOf: scope.asOf)
      // Those not yet mature are the rest of the step's customers.
      let hides = !isShown || gate.isSmall(counts[k] - mature.whole)
      let later = k < 5 ? gate.rate(mature.part, of: mature.whole, isPrivate: hides) : .noData
      return FunnelStep(
        k: k,
        customers: Cell(counts[k], hidden: isShown ? nil : .private),
        step: gate.rate(counts[k + 1], of: counts[k], isPrivate: !isShown),
        // The tally keeps the fifth and later purchases together.
        mature90: k == 1 ? first : later
      )
    }
  }
}

extension RepeatMeasures.Returning {
  init(_ row: PeriodRow, gate: Gate) {
    let returning = row.newAndRepeated + row.returningOnly
    let parts = [row.newOnly, row.newAndRepeated, row.returningOnly]
    var hidden = [false, false, false]
    let isPrivate = gate.isPrivate(returning, of: row.buyers)
    if isPrivate {
      hidden = SuppressedLine(parts, k: gate.k).isHidden
    } else if gate.isSmall(row.newAndRepeated) || gate.isSmall(row.returningOnly) {
      // The rate tells their sum, so one without the other would be no secret.
      hidden = [false, true, true]
    }
    self.init(
      rate: gate.rate(returning, of: row.buyers),
      newOnly: Cell(parts[0], hidden: hidden[0] ? .private : nil),
      newRepeated: Cell(parts[1], hidden: hidden[1] ? .private : nil),
      returningOnly: Cell(parts[2], hidden: hidden[2] ? .private : nil)
    )
  }
}

extension RepeatMeasures.Recent {
  /// First purchases in (E − 91, E] against those in (E − 182, E − 91], E = `end` or D − H.
  init(_ scope: MeasureScope, days: Int, end told: Day?) {
    let end = told ?? scope.asOf - days
    func rate(_ first: Day, _ last: Day) -> Rate {
      let found = scope.tallies.seconds.returned(
        within: days,
        firstSeen: first,
        through: last,
        asOf: scope.asOf
      )
      return scope.gate.rate(found.part, of: found.whole, isPrivate: told == nil)
    }
    let now = rate(end - 90, end)
    let before = rate(end - 181, end - 91)
    self.init(now: now, before: before, difference: Estimate(now, minus: before))
  }
}

extension Estimate {
  /// The difference of two shares of disjoint customers, by Newcombe's interval.
  init(_ now: Rate, minus before: Rate) {
    let found = Proportion.newcombe(now.part, of: now.whole, minus: before.part, of: before.whole)
    self.init(
      value: found?.difference,
      se: nil,
      low: found?.interval.low,
      high: found?.interval.high,
      hidden: now.hidden ?? before.hidden
    )
  }
}

extension RepeatMeasures.Gaps {
  init(_ scope: MeasureScope) {
    let gate = scope.gate
    let window = Tallying.Gaps.window(historyDays: scope.tallies.historyDays)
    let lengths = scope.tallies.gaps.completeWindow(H: window, asOf: scope.asOf)
    let count = lengths.reduce(0) { $0 + $1.count }
    func cell(_ p: Double, minimum: Int) -> Cell<Double> {
      lengths.quantile(p, hidden: gate.quantileHidden(count, minimum: minimum))
    }
    self.init(
      window: window,
      count: count,
      p10: cell(0.1, minimum: gate.minimum.gaps),
      p25: cell(0.25, minimum: gate.minimum.gaps),
      median: cell(0.5, minimum: gate.minimum.gaps),
      p75: cell(0.75, minimum: gate.minimum.gaps),
      p90: cell(0.9, minimum: gate.minimum.gapsP90),
      p95: cell(0.95, minimum: gate.minimum.gapsP90)
    )
  }
}

extension RepeatMeasures.RawGaps {
  init(_ scope: MeasureScope) {
    let gate = scope.gate
    let lengths = scope.tallies.gaps.closed()
    let count = lengths.reduce(0) { $0 + $1.count }
    func cell(_ p: Double, minimum: Int) -> Cell<Double> {
      lengths.quantile(p, hidden: gate.quantileHidden(count, minimum: minimum))
    }
    self.init(
      count: count,
      p25: cell(0.25, minimum: gate.minimum.gaps),
      median: cell(0.5, minimum: gate.minimum.gaps),
      p75: cell(0.75, minimum: gate.minimum.gaps),
      p90: cell(0.9, minimum: gate.minimum.gapsP90)
    )
  }
}

extension [LengthCount] {
  func quantile(_ p: Double) -> Double? {
    Quantile.ofHistogram(lazy.map { (value: $0.days, count: $0.count) }, p)
  }

  func quantile(_ p: Double, hidden: Missing?) -> Cell<Double> {
    Cell(quantile(p), hiddenIf: hidden)
  }
}
