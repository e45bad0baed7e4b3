import Commerce
import Tallying

extension SurvivalCurve {
  init(_ counts: [SurvivalCount]) {
    self.init(
      counts.map { Row(time: Double($0.time), events: $0.events, censored: $0.censored) }
    )
  }
}

extension SecondPurchaseMeasures {
  init(_ scope: MeasureScope) {
    let gate = scope.gate
    let curve = SurvivalCurve(scope.tallies.seconds.timesAndCounts(asOf: scope.asOf))
    guard scope.hasOrders else {
      self.init(
        customers: .noData,
        events: .noData,
        curve: [],
        quantiles: ["10": .noData, "25": .noData, "50": .noData],
        rmst: RestrictedMean(curve, scope),
        steps: [],
        compare: []
      )
      return
    }
    let hide = gate.isPrivate(curve.events, of: curve.customers)
    var quantiles: [String: Cell<Int>] = [:]
    let few = gate.quantileHidden(curve.customers, minimum: gate.minimum.rate)
    let hidden = hide ? Missing.private : few
    for percent in [10, 25, 50] {
      quantiles[String(percent)] =
        curve.time(ofShare: Double(percent) / 100).map { Cell(Int($0), hidden: hidden) }
        ?? Cell(missing: .notReached)
    }
    self.init(
      customers: gate.count(curve.customers),
      events: Cell(curve.events, hidden: hide ? .private : nil),
      curve: Self.points(curve, gate),
      quantiles: quantiles,
      middleHalf: MiddleHalf(curve, least: gate.minimum.atRisk, hidden: hidden),
      rmst: RestrictedMean(curve, scope),
      steps: (1...4).map { Step(k: $0, scope) }.filter { ($0.customers.value ?? 0) > 0 },
      compare: SecondPurchaseComparisons(scope).all
    )
  }

  /// The curve's points; published ones stand for at least k events each.
  ///
  /// `batch` of a shown point counts the events since the shown one before.
  static func points(_ curve: SurvivalCurve, _ gate: Gate) -> [Point] {
    let chosen = Set(ShownSteps(curve, gate).chosen)
    var batch = 0
    return curve.points.enumerated().map { index, point in
      batch += point.events
      let isFew = batch >= gate.k && point.atRisk < gate.minimum.atRisk
      let hidden: Missing? =
        chosen.contains(index) ? nil : isFew && !gate.isSmall(point.atRisk) ? .tooFew : .private
      let shown = Point(
        day: Int(point.time),
        atRisk: point.atRisk,
        events: point.events,
        survival: point.survival,
        se: point.se,
        low: point.interval?.low,
        high: point.interval?.high,
        hidden: hidden,
        // Said only where it differs: one shown day can stand for several.
        batch: hidden == nil && batch != point.events ? batch : nil
      )
      if hidden == nil { batch = 0 }
      return shown
    }
  }
}

extension SecondPurchaseMeasures.RestrictedMean {
  init(_ curve: SurvivalCurve, _ scope: MeasureScope) {
    let tau = scope.settings.rmstDays
    let atRisk = curve.atRisk(at: Double(tau))
    guard curve.customers > 0 else {
      self.init(
        tau: tau,
        days: nil,
        se: nil,
        low: nil,
        high: nil,
        atRisk: 0,
        hidden: .noData
      )
      return
    }
    let (mean, se) = curve.restrictedMean(Double(tau))
    let half = NormalDistribution.z * se
    var hidden: Missing? = atRisk < scope.gate.minimum.atRisk ? .tooFew : nil
    if scope.gate.isPrivate(curve.events, of: curve.customers) || scope.gate.isSmall(atRisk) {
      hidden = .private
    }
    // As pages say it: a day of one customer is less than a tenth of a day of the mean's.
    func told(_ days: Double) -> Double { SurvivalDigits.told(days, digits: 1) }
    self.init(
      tau: tau,
      days: told(mean),
      se: told(se),
      low: told(mean - half),
      high: told(mean + half),
      atRisk: atRisk,
      hidden: hidden
    )
  }
}

extension SecondPurchaseMeasures.Step {
  init(k: Int, _ scope: MeasureScope) {
    let gate = scope.gate
    let curve = SurvivalCurve(scope.tallies.gaps.timesAndCounts(k: k, asOf: scope.asOf))
    let hide = gate.isPrivate(curve.events, of: curve.customers)
    let isSmall = gate.isSmall(curve.customers)
    var returned = Estimate(missing: .noData)
    if curve.customers > 0 {
      let point = curve.point(at: 90)
      let interval = point?.interval
      var hidden: Missing?
      if curve.customers < gate.minimum.rate { hidden = .tooFew }
      if curve.atRisk(at: 90) < gate.minimum.atRisk { hidden = .tooFew }
      if hide { hidden = .private }
      let atRisk = curve.atRisk(at: 90)
      returned = Estimate(
        value: 1 - (point?.survival ?? 1),
        se: point?.se,
        low: interval?.high.map { 1 - $0 },
        high: interval?.low.map { 1 - $0 },
        hidden: hidden
      ).mapped { SurvivalDigits.told($0, atRisk: atRisk) }
    }
    self.init(
      k: k,
      customers: Cell(curve.customers, hidden: isSmall ? .private : nil),
      events: Cell(curve.events, hidden: hide ? .private : nil),
      returned90: returned
    )
  }
}

extension SecondPurchaseMeasures.MiddleHalf {
  /// Days after the first purchase that are told.
  private static let horizon = 180

  /// Where the curve has climbed a quarter, and three quarters, of what it climbs in 180 days, or by
  /// the last day on which `least` customers were still watched.
  fileprivate init?(_ curve: SurvivalCurve, least: Int, hidden: Missing?) {
    let watched = curve.points.filter { $0.atRisk >= least && Int($0.time) <= Self.horizon }
    guard let last = watched.last, last.survival < 1 else { return nil }
    let isWhole = curve.atRisk(at: Double(Self.horizon)) >= least
    func day(_ part: Double) -> Int {
      let share = part * (1 - last.survival)
      return Int((watched.first { 1 - $0.survival >= share } ?? last).time)
    }
    self.init(
      within: isWhole ? Self.horizon : Int(last.time),
      from: Cell(day(0.25), hidden: hidden),
      to: Cell(day(0.75), hidden: hidden)
    )
  }
}
