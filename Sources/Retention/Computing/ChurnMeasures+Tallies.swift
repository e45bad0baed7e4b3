import Commerce
import Tallying

extension ChurnMeasures {
  /// The weeks of a quarter of a year.
  private static let quarter = 13
  /// Surveyed customers under which the rule is not checked against them.
  private static let leastSurveyed = 30
  /// Share of orders with a rating under which poor experience is called understated.
  private static let leastRated = 0.2

  init(
    _ scope: MeasureScope,
    growth: GrowthMeasures,
    repeats: RepeatMeasures,
    service: ServiceMeasures
  ) {
    let lapses = scope.tallies.lapses
    let rule = LapseCauseRule(lapses)
    let weeks = scope.lapse.days / 7
    let end = scope.tallies.editionWeek
    let spans = ChurnSpans(
      lapses.rows.filter { $0.crossing(after: weeks) <= end },
      lapseAfter: weeks,
      through: end,
      by: rule
    )
    let isEarly = scope.tallies.firstDay.map { end.sunday - $0 < scope.lapse.days } ?? false
    let privacy = ChurnPrivacy(spans, growth: growth, k: scope.gate.k)
    let rated = scope.tallies.service.orders.reduce(0) {
      $0 + ($1.facts.rating > 0 ? $1.orders : 0)
    }
    let isTold = Self.tellsExperience(scope.tallies.tables, rated: rated)
    let checks = spans.all.surveyed >= Self.leastSurveyed ? spans.all.checks : nil
    func group(_ counts: LapseGroup, _ hides: [Bool], rest: LapseGroup?, _ hidden: Bool) -> Group {
      guard scope.hasOrders, !isEarly else { return .missing(isEarly ? .beforeHistory : .noData) }
      let cells = ChurnCells(
        counts,
        hides,
        rest: rest,
        hidden: hidden,
        checks: checks,
        gate: scope.gate
      )
      return isTold ? cells.group : cells.group.withoutExperience
    }
    let all = group(spans.all, privacy.hidesAll, rest: spans.earlier, privacy.hidesAllTotal)
    let recent = group(spans.recent, privacy.hidesRecent, rest: nil, privacy.hidesRecentTotal)
    let before = group(spans.before, privacy.hidesBefore, rest: nil, privacy.hidesBeforeTotal)
    let orders = scope.tallies.periods.window(.all)?.allOrders ?? 0
    let p75 = LapseCauseRule.p75(lapses).map { $0 / 100 }
    self.init(
      lapseDays: scope.lapse.days,
      all: all,
      recent: recent,
      before: before,
      experienceChange: Estimate(
        Self.rate(.poorExperience, recent, spans.recent),
        minus: Self.rate(.poorExperience, before, spans.before)
      ),
      weeks: scope.hasOrders && !isEarly
        ? privacy.weeks(spans).map { isTold ? $0 : $0.withoutExperience } : [],
      depthP75: Cell(p75, hiddenIf: Self.depthHidden(lapses)),
      ratedShare: scope.gate.rate(rated, of: orders),
      understated: !scope.tallies.tables.contains(.service)
        || Double(rated) < Self.leastRated * Double(orders),
      benchmarks: Benchmark.all(recent: recent, repeats: repeats, service: service),
      cacRatio: Cell(missing: .noCost),
      replacement: Cell(missing: .notFitted),
      winback: recent.causes.filter { $0.name != .uncontrollable }.map {
        CauseCount(cause: $0.name, customers: $0.customers)
      }
    )
  }

  private static func depthHidden(_ lapses: Lapses) -> Missing? {
    let count = lapses.rows.reduce(0) { $0 + ($1.isRepeated ? 0 : $1.customers) }
    return count < Gate.percentileGroup ? .private : nil
  }

  /// A cause's share as a rate, hidden as its cell is.
  private static func rate(_ cause: LapseCause, _ group: Group, _ counts: LapseGroup) -> Rate {
    var rate = Rate(part: counts.causes[cause.index], whole: counts.lapsed)
    rate.hidden = group.cause(cause)?.share.hidden ?? group.lapsed.hidden ?? rate.hidden
    return rate
  }
}

extension ChurnMeasures.Group {
  static func missing(_ word: Missing) -> ChurnMeasures.Group {
    var group = unknown
    group.lapsed = Cell(missing: word)
    group.surveyed = Cell(missing: word)
    group.net = Cell(missing: word)
    return group
  }
}

extension ChurnMeasures.Benchmark {
  /// What trade articles say of other shops, beside this shop's own number.
  static func all(
    recent: ChurnMeasures.Group,
    repeats: RepeatMeasures,
    service: ServiceMeasures
  ) -> [ChurnMeasures.Benchmark] {
    func share(_ cause: LapseCause) -> Cell<Double> { recent.cause(cause)?.share ?? .noData }
    let returning = repeats.returningRevenue["365d"]
    return [
      Self(line: .forgot, value: 0.5, to: 1, ours: share(.forgot)),
      Self(line: .poorExperience, value: 0.1, ours: share(.poorExperience)),
      Self(line: .nothingDistinctive, value: 0.15, ours: share(.nothingDistinctive)),
      Self(line: .price, value: 0.2, ours: share(.price)),
      Self(
        line: .endedOverPoorExperience,
        value: 0.71,
        ours: recent.cause(.poorExperience)?.any ?? .noData
      ),
      Self(line: .newCustomerCost, value: 5, ours: Cell(missing: .noCost)),
      Self(line: .newForOneLost, value: 10, ours: Cell(missing: .notFitted)),
      Self(
        line: .returningSales,
        value: 0.3,
        to: 0.7,
        ours: Cell(returning?.value, hiddenIf: returning?.hidden)
      ),
      Self(
        line: .goodQuality,
        value: 0.9,
        to: 1,
        ours: Cell(service.qualityOK.value, hiddenIf: service.qualityOK.hidden)
      ),
    ]
  }
}
