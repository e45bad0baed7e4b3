import Commerce
import Tallying

extension GrowthMeasures {
  /// The measures, and the weeks whose number of new customers may not be published.
  struct Computed {
    var measures: GrowthMeasures
    var privateWeeks: Set<Int32>
  }

  /// How many weeks are accounted for at most: five years of them.
  ///
  /// The audit of what a reader could work out grows with their square.
  static let mostWeeks = 260

  /// How many blocks of four weeks are shown at most: a year of them.
  static let mostBlocks = 13

  /// The complete weeks up to the edition's, five years of them, and the last of them by four.
  static func computed(_ scope: MeasureScope) -> Computed {
    let tallies = scope.tallies
    let edition = EditionWeek(tallies: tallies)
    let last = edition.isComplete ? edition.week : edition.week - 1
    let history = tallies.weekSpells.growth(
      lapseAfter: scope.lapse.days / 7,
      through: last.number
    )
    let counts = Array(history.suffix(mostWeeks))
    let sums = GrowthBlock.last(mostBlocks, of: counts)
    let privacy = GrowthPrivacy(
      counts,
      blocks: sums,
      customers: tallies.customers,
      lapseAfter: scope.lapse.days / 7,
      k: scope.gate.k
    )
    let blocks = sums.indices.map { index in
      WeekRow(
        sums[index].sum,
        first: sums[index].first,
        hidden: privacy.blocks[index],
        scope: scope,
        isEarly: isEarly(sums[index].first, scope)
      )
    }
    let rows = counts.indices.map { index in
      WeekRow(
        counts[index],
        hidden: privacy.weeks[index],
        scope: scope,
        isEarly: isEarly(counts[index].period, scope)
      )
    }
    return Computed(
      measures: GrowthMeasures(
        lapseDays: scope.lapse.days,
        lapseRule: scope.lapse.rule,
        weeks: rows,
        blocks: blocks,
        grain: privacy.grain,
        fourWeeks: blocks.last
      ),
      privateWeeks: privacy.privateWeeks
    )
  }

  /// In the first L days of the data nobody can lapse.
  private static func isEarly(_ week: Int32, _ scope: MeasureScope) -> Bool {
    guard let first = scope.tallies.firstDay else { return true }
    return Week(number: week).sunday - first < scope.lapse.days
  }
}

extension GrowthMeasures.WeekRow {
  /// Lapses under which the quick ratio says little: of a week, look at four weeks.
  static let leastLapsed = 20

  fileprivate init(
    _ counts: GrowthCounts,
    first: Int32? = nil,
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
      first: first.map { Week(number: $0) },
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
        // Whoever lapses in a row of several weeks may come back in it.
        of: counts.lapsedBefore + (first == nil ? 0 : counts.lapsed),
        isPrivate: hidden.reactivated || hidden.lapsedBefore || (first != nil && hidden.lapsed)
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
    else {
      // That nobody lapsed is not told where the number is hidden.
      return Estimate(missing: isEarly ? .beforeHistory : hidden.lapsed ? .private : .noData)
    }
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
