import Commerce
import Markup
import Retention
import Wording

/// Two editions side by side: what moved beyond its noise, who moved between groups, and which
/// actions began and ended in between.
///
/// Only what both editions say is compared. Levels and rates that share most of their people have no
/// test, and say so.
struct EditionComparison {
  /// An edition before this one.
  let other: Edition
  private let edition: Edition
  /// The site as it was then.
  private let context: PageContext
  /// The site as it is, with the names of its notes.
  private let today: PageContext

  /// Editions this far apart share no first buyer of `repeat.recent`.
  private static let disjointWeeks = 13

  /// - Parameters:
  ///   - edition: the later one.
  ///   - other: the earlier one.
  ///   - context: the site of the later one.
  ///   - today: the site of which its page is one.
  init(_ edition: Edition, with other: Edition, _ context: PageContext, today: PageContext) {
    (self.edition, self.other, self.context, self.today) = (edition, other, context, today)
  }

  private var voice: Voice { context.voice }
  private var words: EditionPhrases { context.voice.phrases.weeks.editions }
  private var distance: Int { Int(edition.week.id.number - other.week.id.number) }

  /// "Against week 43, four weeks before".
  var title: String {
    let name = voice.dates.weekName(other.week.id)
    return switch distance {
    case 1: words.againstWeek(name)
    case 4: words.againstMonth(name)
    case 52, 53: words.againstYear(name)
    default: words.against(name)
    }
  }

  /// `nil` where the two have no number in common.
  var table: DataTable? {
    let rows = self.rows
    guard !rows.isEmpty else { return nil }
    return DataTable(
      caption: words.caption(name(edition.week.id), name(other.week.id)),
      rowTitle: voice.phrases.weeks.measure,
      columns: [
        DataTable.Column(name(other.week.id)),
        DataTable.Column(name(edition.week.id)),
        DataTable.Column(words.change, isNumber: false),
      ],
      rows: rows
    )
  }

  /// A year apart both have the same number: then the year has to be said.
  private func name(_ week: Week) -> String {
    edition.week.id.isoNumber == other.week.id.isoNumber
      ? voice.dates.weekWithYear(week) : voice.dates.weekName(week)
  }

  private var rows: [DataTable.Row] {
    let names = voice.phrases.weeks
    var rows: [DataTable.Row] = []
    func week(_ edition: Edition) -> GrowthMeasures.WeekRow? {
      edition.growth.weeks.last { $0.week == edition.week.id }
    }
    if let now = week(edition), let then = week(other) {
      rows += [level(names.activeAtEnd, now.active, then.active)].compactMap(\.self)
      if !edition.growth.isByFourWeeks, !other.growth.isByFourWeeks {
        rows += [
          count(names.newWeek, "new", now.new, then.new),
          count(names.backWeek, "reactivated", now.reactivated, then.reactivated),
          count(names.lapsedWeek, "lapsed", now.lapsed, then.lapsed),
        ].compactMap(\.self)
      }
    }
    if let now = edition.sales["week"], let then = other.sales["week"] {
      rows += [count(words.orders, "orders", now.orders, then.orders)].compactMap(\.self)
    }
    let full = { (edition: Edition) in
      edition.discounts.weeks.last { $0.week == edition.week.id }?.fullPrice
    }
    if let now = full(edition), let then = full(other) {
      rows += [rate(names.fullPriceWeek, now, then, isTested: true)].compactMap(\.self)
    }
    let window = String(edition.settings.headlineWindow)
    if edition.settings.headlineWindow == other.settings.headlineWindow,
      let now = edition.repeat.recent[window]?.now, let then = other.repeat.recent[window]?.now
    {
      let isTested = distance >= EditionComparison.disjointWeeks
      rows += [rate(names.cameBack(window), now, then, isTested: isTested)].compactMap(\.self)
    }
    return rows + groups
  }

  /// How large each group was and is; over four weeks the matrix of moves says more.
  private var groups: [DataTable.Row] {
    guard moves == nil else { return [] }
    return SegmentKey.order.compactMap { key in
      func size(_ edition: Edition) -> Retention.Cell<Int>? {
        edition.rfm.groups.first { $0.name == key }?.customers
      }
      guard let now = size(edition), let then = size(other) else { return nil }
      return level(words.group(voice.phrases.names.customerGroups.name(of: key)), now, then)
    }
  }

  private func row(_ name: String, _ then: String, _ now: String, _ change: String)
    -> DataTable.Row
  {
    DataTable.Row(
      DataTable.Cell(name),
      [DataTable.Cell(then), DataTable.Cell(now), DataTable.Cell(change)]
    )
  }

  private func level(_ name: String, _ now: Retention.Cell<Int>, _ then: Retention.Cell<Int>)
    -> DataTable.Row?
  {
    guard let after = now.shown, let before = then.shown else { return nil }
    let step = after - before
    // Mostly the same people: a step of a few is those few.
    let k = edition.settings.privacy.k
    let isSmall = step != 0 && step.magnitude < k
    return row(
      name,
      voice.numbers.exact(before),
      voice.numbers.exact(after),
      isSmall ? words.fewApart(voice.numbers.count(k)) : words.level(voice.numbers.change(step))
    )
  }

  private func count(
    _ name: String,
    _ measure: String,
    _ now: Retention.Cell<Int>,
    _ then: Retention.Cell<Int>
  ) -> DataTable.Row? {
    guard let after = now.shown, let before = then.shown else { return nil }
    let change = Change.count(
      after,
      before: before,
      phi: edition.change.weekly[measure]?.phi,
      worth: edition.settings.change.worth
    )
    return row(name, voice.numbers.exact(before), voice.numbers.exact(after), text(of: change))
  }

  private func rate(_ name: String, _ now: Rate, _ then: Rate, isTested: Bool) -> DataTable.Row? {
    guard let after = voice.numbers.rate(now), let before = voice.numbers.rate(then) else {
      return nil
    }
    let change = Change.rate(now, before: then, worth: edition.settings.change.worth)
    let line = isTested ? voice.changeLine(change, isGoodUp: true)?.text : nil
    return row(name, before.value, after.value, line ?? words.samePeople)
  }

  /// What became of a count, with its interval.
  private func text(of change: Change) -> String {
    let states = voice.phrases.states
    guard let before = change.before, let ratio = change.ratio, let low = change.interval.low,
      let high = change.interval.high
    else { return "–" }
    let was = voice.numbers.exact(Int(before))
    let moved = voice.numbers.percentChange(ratio - 1)
    let range = voice.numbers.percentChangeRange(low - 1, high - 1)
    return switch change.verdict {
    case .up: states.upFrom(was, moved, range)
    case .down: states.downFrom(was, moved, range)
    case .same where change.isUnsteady:
      states.unsteadyFrom(was, voice.numbers.percentChangeBounds(low - 1, high - 1))
    case .same, .unknown:
      states.aboutTheSame(was, voice.numbers.percentChangeBounds(low - 1, high - 1))
    case .realButSmall: states.realButSmall(moved)
    }
  }

  /// From which group to which people moved: an edition knows it of the four weeks before it.
  var moves: Figure? {
    guard distance == 4 else { return nil }
    return SegmentMoves(context).figure
  }

  /// Tests whose first lots were drawn, or whose last window ended, after the earlier edition.
  var playbooks: [Link] {
    let between = { (day: Day) in day > other.asOf && day <= edition.asOf }
    let said = ResultWords(today)
    let started = edition.results.filter { between($0.assignedOn) }.map { result in
      words.started(said.title(result.playbook), said.people(result))
    }
    let ended = edition.results.filter { $0.isOver && between($0.endsOn) }.map(said.sentence)
    let page = today.site.has(.results) ? today.href(to: .results) : ""
    return (ended.map { words.ended($0) } + started).map { Link(text: $0, href: page) }
  }
}
