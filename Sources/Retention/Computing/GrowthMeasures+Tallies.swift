import Commerce
import Tallying

extension GrowthMeasures {
  /// The measures, and the weeks whose number of new customers may not be published.
  struct Computed {
    var measures: GrowthMeasures
    var privateWeeks: Set<Int32>
  }

  /// Every complete week up to the edition's, and the last four together.
  static func computed(_ scope: MeasureScope) -> Computed {
    let tallies = scope.tallies
    let edition = EditionWeek(tallies: tallies)
    let last = edition.isComplete ? edition.week : edition.week - 1
    let counts = tallies.weekSpells.growth(
      lapseAfter: scope.lapse.days / 7,
      through: last.number
    )
    let privacy = GrowthPrivacy(counts, customers: tallies.customers, k: scope.gate.k)
    let rows = counts.indices.map { index in
      WeekRow(
        counts[index],
        hidden: privacy.weeks[index],
        scope: scope,
        isEarly: isEarly(counts[index].period, scope)
      )
    }
    let four = counts.count >= 4 ? fourWeeks(counts, privacy, scope) : nil
    return Computed(
      measures: GrowthMeasures(
        lapseDays: scope.lapse.days,
        lapseRule: scope.lapse.rule,
        weeks: rows,
        fourWeeks: four
      ),
      privateWeeks: privacy.privateWeeks
    )
  }

  /// In the first L days of the data nobody can lapse.
  private static func isEarly(_ week: Int32, _ scope: MeasureScope) -> Bool {
    guard let first = scope.tallies.firstDay else { return true }
    return Week(number: week).sunday - first < scope.lapse.days
  }

  private static func fourWeeks(
    _ counts: [GrowthCounts],
    _ privacy: GrowthPrivacy,
    _ scope: MeasureScope
  ) -> WeekRow {
    let recent = counts.suffix(4)
    var sum = recent[recent.endIndex - 1]
    sum.start = recent[recent.startIndex].start
    sum.new = recent.reduce(0) { $0 + $1.new }
    sum.reactivated = recent.reduce(0) { $0 + $1.reactivated }
    sum.lapsed = recent.reduce(0) { $0 + $1.lapsed }
    let flags = Array(privacy.weeks.suffix(4))
    /// A sum over weeks of which one is hidden, or whose hidden ones are few, would tell it.
    func hides(_ flag: KeyPath<GrowthPrivacy.Hidden, Bool>, _ n: KeyPath<GrowthCounts, Int>) -> Bool
    {
      let hidden = zip(flags, recent).filter { $0.0[keyPath: flag] }
      let known = hidden.reduce(0) { $0 + $1.1[keyPath: n] }
      return hidden.count == 1 || (hidden.count > 1 && known < scope.gate.k)
    }
    var hidden = GrowthPrivacy.Hidden()
    hidden.start = flags[0].start
    hidden.lapsedBefore = true
    hidden.active = flags[3].active
    hidden.new = hides(\.new, \.new)
    hidden.reactivated = hides(\.reactivated, \.reactivated)
    hidden.lapsed = hides(\.lapsed, \.lapsed)
    // Start + new + reactivated − lapsed = active: one alone would follow from the others.
    let flows = [hidden.start, hidden.new, hidden.reactivated, hidden.lapsed, hidden.active]
    if flows.contains(true) {
      hidden.new = true
      hidden.reactivated = true
      hidden.lapsed = true
    }
    let isEarly = isEarly(recent[recent.startIndex].period, scope)
    var row = WeekRow(sum, hidden: hidden, scope: scope, isEarly: isEarly)
    // Four weeks have no common "retained"; their rates are means over the weeks.
    row.retained = .noData
    row.lapsedBefore = .noData
    let gate = scope.gate
    row.lapseRate = gate.rate(
      sum.lapsed,
      of: recent.reduce(0) { $0 + $1.start },
      isPrivate: hidden.lapsed || flags.contains { $0.start },
      isComplete: true
    )
    if isEarly, row.lapseRate.hidden != .private { row.lapseRate.hidden = .beforeHistory }
    row.reactivationRate = gate.rate(
      sum.reactivated,
      of: recent.reduce(0) { $0 + $1.lapsedBefore },
      isPrivate: hidden.reactivated || flags.contains { $0.lapsedBefore }
    )
    return row
  }
}

extension GrowthMeasures.WeekRow {
  /// Lapses a week under which the quick ratio says little: look at four weeks.
  static let leastLapsed = 20

  fileprivate init(
    _ counts: GrowthCounts,
    hidden: GrowthPrivacy.Hidden,
    scope: MeasureScope,
    isEarly: Bool
  ) {
    let gate = scope.gate
    func cell(_ value: Int, _ isHidden: Bool) -> Cell<Int> {
      Cell(value, hidden: isHidden ? .private : nil)
    }
    var lapseRate = gate.rate(
      counts.lapsed,
      of: counts.start,
      isPrivate: hidden.lapsed || hidden.start
    )
    if isEarly, lapseRate.hidden != .private, lapseRate.value != nil {
      lapseRate.hidden = .beforeHistory
    }
    self.init(
      week: Week(number: counts.period),
      start: cell(counts.start, hidden.start),
      new: cell(counts.new, hidden.new),
      retained: cell(counts.retained, hidden.retained),
      reactivated: cell(counts.reactivated, hidden.reactivated),
      lapsed: cell(counts.lapsed, hidden.lapsed),
      active: cell(counts.active, hidden.active),
      lapsedBefore: cell(counts.lapsedBefore, hidden.lapsedBefore),
      quick: Self.quick(counts, hidden: hidden, isEarly: isEarly),
      lapseRate: lapseRate,
      reactivationRate: gate.rate(
        counts.reactivated,
        of: counts.lapsedBefore,
        isPrivate: hidden.reactivated || hidden.lapsedBefore
      )
    )
  }

  private static func quick(
    _ counts: GrowthCounts,
    hidden: GrowthPrivacy.Hidden,
    isEarly: Bool
  ) -> Estimate {
    guard counts.lapsed > 0,
      let ratio = CountRate.ratio(counts.new + counts.reactivated, 1, over: counts.lapsed, 1)
    else { return Estimate(missing: isEarly ? .beforeHistory : .noData) }
    var reason: Missing? = counts.lapsed < leastLapsed ? .tooFew : nil
    if isEarly { reason = .beforeHistory }
    if hidden.new || hidden.reactivated || hidden.lapsed { reason = .private }
    return Estimate(
      value: ratio.value,
      se: nil,
      low: ratio.interval.low,
      high: ratio.interval.high,
      hidden: reason
    )
  }
}
