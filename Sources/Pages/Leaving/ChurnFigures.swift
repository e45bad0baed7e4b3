import Charts
import Commerce
import Markup
import Retention
import Wording

/// The figures of the page on why customers stopped.
struct ChurnFigures {
  let context: PageContext
  private let churn: ChurnMeasures
  private let group: ChurnMeasures.Group

  init(_ context: PageContext) {
    self.context = context
    churn = context.edition.churn
    group = ChurnPage.group(churn)
  }

  var voice: Voice { context.voice }
  var phrases: ChurnPhrases { context.voice.phrases.churn }

  private func name(_ cause: LapseCause) -> String {
    CauseName(rawValue: cause.rawValue).map(phrases.name) ?? cause.rawValue
  }

  /// Causes that anybody has, the largest first; out of our hands and other ones last.
  private var causes: [ChurnMeasures.Cause] {
    let last: [LapseCause] = [.uncontrollable, .other]
    let order = group.causes.filter { $0.name != .other || $0.customers.value != 0 }
    return order.filter { !last.contains($0.name) }
      .sorted { ($0.share.shown ?? 0) > ($1.share.shown ?? 0) }
      + order.filter { last.contains($0.name) }
  }

  // Bars.

  var bars: Figure {
    let words = phrases.bars
    let shown = causes.filter { $0.share.shown != nil }
    let top = shown.first
    let finding =
      top.flatMap { cause in
        cause.share.shown.map { words.finding(name(cause.name), voice.numbers.percent($0)) }
      } ?? words.findingNone
    return Figure(
      id: "causes",
      finding: finding,
      subline: subline,
      picture: shown.count > 1 ? picture(finding) : nil,
      missing: shown.count > 1
        ? nil : words.missing(String(context.edition.settings.minimum.rate)),
      foot: context.foot(
        group.lapsed.shown.map { voice.phrases.charts.customersCount(voice.numbers.count($0)) },
        "churn.causes"
      ),
      table: group.causes.isEmpty ? nil : table,
      downloads: context.downloads("churn-causes"),
      width: .full
    )
  }

  /// Only what is drawn is explained.
  private var subline: String {
    let words = phrases.bars
    let hasRange = causes.contains { cause in
      guard let least = cause.min.shown, let most = cause.max.shown else { return false }
      return least < most
    }
    let parts = [
      words.subline, hasRange ? words.sublineRange : nil,
      causes.contains { mark(of: $0.name) != nil } ? words.sublineMark : nil,
    ]
    return parts.compactMap(\.self).joined(separator: voice.sentenceGap)
  }

  /// The trade’s rule of thumb for a cause.
  private func mark(of cause: LapseCause) -> Double? {
    let lines: [LapseCause: ChurnMeasures.Benchmark.Line] = [
      .forgot: .forgot, .poorExperience: .poorExperience, .price: .price,
      .nothingDistinctive: .nothingDistinctive,
    ]
    return lines[cause].flatMap { line in churn.benchmarks.first { $0.line == line }?.value }
  }

  private func picture(_ finding: String) -> Figure.Picture {
    let rows = causes.map { cause in
      let isShown = cause.share.shown != nil
      return RangeBars.Row(
        label: name(cause.name),
        value: cause.share.shown,
        low: isShown ? cause.low.shown : nil,
        high: isShown ? cause.high.shown : nil,
        least: cause.min.shown,
        most: cause.max.shown,
        mark: mark(of: cause.name),
        text: cause.share.shown.map { voice.numbers.percent($0) }
          ?? voice.word(for: cause.share.hidden ?? .noData)
      )
    }
    let shown = causes.filter { $0.share.shown != nil }
    let least = shown.compactMap(\.share.shown).min()
    let words = ChartWords(
      id: "chart-causes",
      title: finding,
      description: phrases.bars.description(
        String(rows.count),
        shown.first.map { name($0.name) } ?? "–",
        shown.first?.share.shown.map { voice.numbers.percent($0) } ?? "–",
        least.map { voice.numbers.percent($0) } ?? "–"
      )
    )
    return Figure.Picture(RangeBars(rows: rows, axis: context.percentAxis), words)
  }

  private var table: DataTable {
    let words = phrases.bars
    return DataTable(
      caption: words.caption,
      rowTitle: words.rowTitle,
      columns: [
        words.customers, words.share, voice.phrases.states.interval, words.any, words.range,
        words.corrected,
      ].map { DataTable.Column($0) },
      rows: causes.map(row)
    )
  }

  private func row(_ cause: ChurnMeasures.Cause) -> DataTable.Row {
    func share(_ cell: Cell<Double>) -> DataTable.Cell {
      if let value = cell.shown { return DataTable.Cell(voice.numbers.percent(value)) }
      if cell.hidden == .notIdentified { return DataTable.Cell(phrases.bars.byElimination) }
      return DataTable.Cell(cell.hidden ?? .noData, in: voice)
    }
    func range(_ low: Cell<Double>, _ high: Cell<Double>) -> DataTable.Cell {
      guard let a = low.shown, let b = high.shown else {
        return DataTable.Cell(low.hidden ?? high.hidden ?? .noData, in: voice)
      }
      return DataTable.Cell(voice.numbers.percentRange(a, b))
    }
    let corrected = voice.numbers.share(cause.corrected)
    return DataTable.Row(
      DataTable.Cell(name(cause.name)),
      [
        DataTable.Cell(cause.customers, in: voice), share(cause.share),
        range(cause.low, cause.high), share(cause.any), range(cause.min, cause.max),
        corrected.map { DataTable.Cell($0.value, detail: $0.interval) }
          ?? DataTable.Cell(cause.corrected.hidden ?? .noData, in: voice),
      ]
    )
  }

  // Weeks.

  var weeks: Figure {
    let words = phrases.weeks
    let least = context.edition.settings.minimum.trend
    let panels = causes.filter { $0.name != .other }.map { panel($0.name) }
      .filter { $0.points.count { $0.value != nil } >= least }
    let hasPicture = !panels.isEmpty
    let finding = weekFinding
    return Figure(
      id: "weeks",
      finding: finding,
      subline: words.subline,
      picture: hasPicture ? weekPicture(panels, finding) : nil,
      missing: hasPicture
        ? nil : words.missing(String(least), String(context.edition.settings.privacy.k)),
      foot: context.foot(nil, "churn.causes"),
      table: churn.weeks.isEmpty ? nil : weekTable,
      downloads: context.downloads("churn-weeks"),
      width: .full
    )
  }

  /// The cause that led most weeks, if it did so more often than every other.
  ///
  /// Of the numbers that are published: one kept back may have been larger.
  private var weekFinding: String {
    let words = phrases.weeks
    var led: [LapseCause: Int] = [:]
    for week in churn.weeks {
      let shown = week.causes.compactMap { cause in
        cause.customers.shown.map { (cause: cause.cause, customers: $0) }
      }.sorted { $0.customers > $1.customers }
      guard let first = shown.first, first.customers > 0,
        shown.count == 1 || shown[1].customers < first.customers
      else { continue }
      led[first.cause, default: 0] += 1
    }
    let most = led.values.max() ?? 0
    let leaders = LapseCause.allCases.filter { led[$0] == most }
    guard most > 1, leaders.count == 1, let leader = leaders.first else { return words.findingNone }
    return words.finding(
      name(leader),
      voice.numbers.exact(most),
      voice.numbers.exact(churn.weeks.count)
    )
  }

  private func panel(_ cause: LapseCause) -> SmallMultiples.Panel {
    let points = churn.weeks.map { week in
      LinePoint(
        position: Double(week.week.number),
        value: week.causes.first { $0.cause == cause }?.customers.shown.map(Double.init)
      )
    }
    let last = points.last { $0.value != nil }?.value
    return SmallMultiples.Panel(
      title: name(cause),
      points: points,
      endLabel: last.map { voice.numbers.exact(Int($0)) } ?? ""
    )
  }

  private func weekPicture(_ panels: [SmallMultiples.Panel], _ finding: String)
    -> Figure.Picture
  {
    let words = ChartWords(
      id: "chart-weeks",
      title: finding,
      description: phrases.weeks.description(String(panels.count), String(churn.weeks.count))
    )
    let chart = SmallMultiples(
      panels: panels,
      ticks: churn.weeks.map { context.tick($0.week) },
      axis: context.countAxis()
    )
    return Figure.Picture(chart, words)
  }

  private var weekTable: DataTable {
    let order = causes.map(\.name)
    return DataTable(
      caption: phrases.weeks.caption,
      rowTitle: phrases.weeks.rowTitle,
      columns: order.map { DataTable.Column(name($0)) },
      rows: churn.weeks.map { week in
        DataTable.Row(
          DataTable.Cell(voice.dates.week(week.week)),
          order.map { cause in
            let cell = week.causes.first { $0.cause == cause }?.customers
            return DataTable.Cell(cell ?? Cell(missing: .noData), in: voice)
          }
        )
      }
    )
  }
}
