import Charts
import Commerce
import Markup
import Retention
import Wording

/// The weekly comings and goings as columns, as a ratio and as the level that they lead to.
struct GrowthFigures {
  private let context: PageContext
  private let weeks: [GrowthMeasures.WeekRow]

  init(_ context: PageContext, weeks: Int = 26) {
    self.context = context
    self.weeks = Array(context.edition.growth.weeks.suffix(weeks))
  }

  private var voice: Voice { context.voice }
  private var trend: Int { context.edition.settings.minimum.trend }

  // Columns.

  var columns: Figure {
    let phrases = voice.phrases.growth.columns
    let nets = weeks.compactMap(net)
    let isShown = nets.count >= trend
    let finding =
      isShown
      ? phrases.finding(String(nets.filter { $0 > 0 }.count), String(nets.count))
      : phrases.findingNone
    return Figure(
      id: "weeks",
      finding: finding,
      subline: phrases.subline,
      picture: isShown ? picture(nets, finding) : nil,
      missing: isShown ? nil : phrases.missing(String(trend)),
      foot: context.foot(phrases.addsUp, "growth.weeks"),
      table: table,
      isTableOpen: !isShown,
      downloads: context.downloads("growth-weeks"),
      width: .full
    )
  }

  /// Arrivals minus lapses, where all three may be shown.
  private func net(_ row: GrowthMeasures.WeekRow) -> Int? {
    guard let new = row.new.shown, let back = row.reactivated.shown, let lapsed = row.lapsed.shown
    else { return nil }
    return new + back - lapsed
  }

  private func picture(_ nets: [Int], _ finding: String) -> Figure.Picture {
    let phrases = voice.phrases.growth.columns
    func last(_ cell: KeyPath<GrowthMeasures.WeekRow, Retention.Cell<Int>>) -> String {
      weeks.last?[keyPath: cell].shown.map(voice.numbers.exact) ?? "–"
    }
    let chart = ColumnChart(
      parts: [
        ColumnChart.Part(label: phrases.new(last(\.new)), role: .first),
        ColumnChart.Part(label: phrases.back(last(\.reactivated)), role: .fourth),
        ColumnChart.Part(label: phrases.lapsed(last(\.lapsed)), role: .second, isBelow: true),
      ],
      columns: weeks.map { row in
        ColumnChart.Column(
          tick: context.tick(row.week),
          values: [row.new, row.reactivated, row.lapsed].map { $0.shown.map(Double.init) },
          net: net(row).map(Double.init)
        )
      },
      axis: context.countAxis(),
      netLabel: phrases.net(weeks.last.flatMap(net).map(voice.numbers.change) ?? "–")
    )
    let words = ChartWords(
      id: "chart-growth",
      title: finding,
      description: phrases.description(
        String(weeks.count),
        nets.min().map(voice.numbers.change) ?? "–",
        nets.max().map(voice.numbers.change) ?? "–",
        nets.last.map(voice.numbers.change) ?? "–"
      )
    )
    return Figure.Picture(chart, words)
  }

  private var table: DataTable {
    let phrases = voice.phrases.growth.columns
    var rows = weeks.map { row in tableRow(row, name: voice.dates.week(row.week)) }
    if let four = context.edition.growth.fourWeeks {
      rows.append(tableRow(four, name: voice.phrases.growth.fourWeeks, isTotal: true))
    }
    return DataTable(
      caption: phrases.caption,
      rowTitle: phrases.rowTitle,
      columns: [
        phrases.start, phrases.newTitle, phrases.backTitle, phrases.lapsedTitle, phrases.end,
        phrases.ratioTitle, voice.phrases.states.interval,
      ].map { DataTable.Column($0) },
      rows: rows
    )
  }

  private func tableRow(
    _ row: GrowthMeasures.WeekRow,
    name: String,
    isTotal: Bool = false
  ) -> DataTable.Row {
    let ratio = voice.numbers.estimate(row.quick)
    return DataTable.Row(
      DataTable.Cell(name),
      [row.start, row.new, row.reactivated, row.lapsed, row.active]
        .map { DataTable.Cell($0, in: voice) } + [
          ratio.map { DataTable.Cell($0.value) }
            ?? DataTable.Cell(row.quick.hidden ?? .noData, in: voice),
          DataTable.Cell(ratio?.interval ?? ""),
        ],
      isTotal: isTotal
    )
  }

  // Ratio.

  var ratio: Figure? {
    let phrases = voice.phrases.growth.line
    let known = weeks.filter { $0.quick.shown != nil }
    guard known.count >= trend, let last = known.last, let text = context.figure(last.quick) else {
      return nil
    }
    let finding = phrases.finding(text, GrowthPage.verdict(last.quick, context))
    let points = weeks.map { row in
      LinePoint(
        position: Double(row.week.number),
        value: row.quick.shown,
        low: row.quick.shown == nil ? nil : row.quick.low,
        high: row.quick.shown == nil ? nil : row.quick.high
      )
    }
    let parts = voice.numbers.estimate(last.quick)
    let chart = LineChart(
      series: [LineSeries(label: parts?.value ?? "", role: .first, points: points)],
      ticks: weeks.map { context.tick($0.week) },
      reference: ReferenceLine(value: 1, label: phrases.reference),
      axis: context.numberAxis
    )
    let words = ChartWords(
      id: "chart-ratio",
      title: finding,
      description: phrases.description(
        String(known.count),
        parts?.value ?? "–",
        parts?.interval ?? "–"
      )
    )
    return Figure(
      id: "ratio",
      finding: finding,
      subline: phrases.subline,
      picture: Figure.Picture(chart, words),
      foot: context.foot(nil, "growth.weeks"),
      table: ratioTable,
      downloads: context.downloads("growth-weeks"),
      width: .full
    )
  }

  private var ratioTable: DataTable {
    let phrases = voice.phrases.growth.columns
    return DataTable(
      caption: phrases.ratioTitle,
      rowTitle: phrases.rowTitle,
      columns: [phrases.ratioTitle, voice.phrases.states.interval].map { DataTable.Column($0) },
      rows: weeks.map { row in
        let ratio = voice.numbers.estimate(row.quick)
        return DataTable.Row(
          DataTable.Cell(voice.dates.week(row.week)),
          [
            ratio.map { DataTable.Cell($0.value) }
              ?? DataTable.Cell(row.quick.hidden ?? .noData, in: voice),
            DataTable.Cell(ratio?.interval ?? ""),
          ]
        )
      }
    )
  }

  // Level.

  var active: Figure? {
    let phrases = voice.phrases.growth.active
    let known = weeks.filter { $0.active.shown != nil }
    guard known.count >= trend, let first = known.first, let last = known.last,
      let then = first.active.shown, let now = last.active.shown
    else { return nil }
    let finding = activeFinding(now, then, known.count)
    let points = weeks.map { row in
      LinePoint(position: Double(row.week.number), value: row.active.shown.map(Double.init))
    }
    let chart = LineChart(
      series: [
        LineSeries(label: phrases.label(voice.numbers.exact(now)), role: .first, points: points)
      ],
      ticks: weeks.map { context.tick($0.week) },
      axis: context.countAxis(leavesZero: true)
    )
    let lowest = known.min { ($0.active.shown ?? 0, $0.week) < ($1.active.shown ?? 0, $1.week) }
    let words = ChartWords(
      id: "chart-active",
      title: finding,
      description: phrases.description(
        String(known.count),
        voice.numbers.exact(then),
        voice.numbers.exact(now),
        lowest.map { row in
          (row.active.shown.map(voice.numbers.exact) ?? "–") + " " + voice.dates.weekName(row.week)
        } ?? "–"
      )
    )
    return Figure(
      id: "active",
      finding: finding,
      subline: phrases.subline(String(context.edition.growth.lapseDays)),
      picture: Figure.Picture(chart, words),
      foot: context.foot(nil, "growth.weeks"),
      table: activeTable,
      downloads: context.downloads("growth-weeks"),
      width: .full
    )
  }

  /// A census of two days shares most customers, so there is no interval: only the size is asked.
  private func activeFinding(_ now: Int, _ then: Int, _ count: Int) -> String {
    let phrases = voice.phrases.growth.active
    let values = (voice.numbers.exact(now), voice.numbers.exact(then), String(count - 1))
    let least = Double(then) * Change.Worth().share
    if Double((now - then).magnitude) < least || now == then {
      return phrases.same(values.0, values.1, values.2)
    }
    return now > then
      ? phrases.up(values.0, values.1, values.2) : phrases.down(values.0, values.1, values.2)
  }

  private var activeTable: DataTable {
    let phrases = voice.phrases.growth.active
    return DataTable(
      caption: phrases.caption,
      rowTitle: phrases.rowTitle,
      columns: [DataTable.Column(phrases.active)],
      rows: weeks.map { row in
        DataTable.Row(
          DataTable.Cell(voice.dates.week(row.week)),
          [DataTable.Cell(row.active, in: voice)]
        )
      }
    )
  }
}

extension Figure {
  /// Active customers by week; `nil` with too few complete weeks for a trend.
  package static func activeCustomers(_ context: PageContext, weeks: Int = 26) -> Figure? {
    GrowthFigures(context, weeks: weeks).active
  }
}
