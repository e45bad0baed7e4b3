import Charts
import Commerce
import Markup
import Retention
import Wording

/// The comings and goings as columns, as a ratio and as the level that they lead to.
///
/// By week, or by four weeks where the edition publishes those; the level is always by week.
struct GrowthFigures {
  private let context: PageContext
  private let weeks: [GrowthMeasures.WeekRow]
  /// The rows of the comings and goings.
  private let rows: [GrowthMeasures.WeekRow]

  init(_ context: PageContext, weeks: Int = 26) {
    self.context = context
    self.weeks = Array(context.edition.growth.weeks.suffix(weeks))
    rows = context.edition.growth.rows(weeks: weeks)
  }

  private var voice: Voice { context.voice }
  private var trend: Int { context.edition.settings.minimum.trend }
  private var isByFour: Bool { context.edition.growth.isByFourWeeks }
  private var file: String { isByFour ? "growth-blocks" : "growth-weeks" }
  private var measure: String { isByFour ? "growth.blocks" : "growth.weeks" }

  /// What is said of the columns, by week or by four weeks.
  private var words: GrowthSpanPhrases {
    isByFour ? voice.phrases.growth.byFour.columns : voice.phrases.growth.columns.byWeek
  }

  private func tick(_ row: GrowthMeasures.WeekRow) -> AxisTick {
    var tick = context.tick(row.week)
    if row.first != nil { tick.label = voice.dates.short(row.week.sunday) }
    return tick
  }

  /// The week, or from when to when.
  private func name(_ row: GrowthMeasures.WeekRow) -> String {
    guard let first = row.first else { return voice.dates.week(row.week) }
    return voice.dates.span(first.monday, row.week.sunday)
  }

  // Columns.

  var columns: Figure {
    let words = self.words
    let nets = rows.compactMap(\.net)
    let isShown = nets.count >= trend
    // "The last 13" only where those that are shown are the last ones, without a gap.
    let isUnbroken = rows.suffix(nets.count).allSatisfy { $0.net != nil }
    let finding =
      isShown
      ? (isUnbroken ? words.finding : words.findingShown)(
        String(nets.filter { $0 > 0 }.count),
        String(nets.count)
      )
      : words.findingNone
    return Figure(
      id: "weeks",
      finding: finding,
      subline: words.subline,
      picture: isShown ? picture(nets, finding) : nil,
      missing: isShown ? nil : words.missing(String(trend)),
      foot: context.foot(voice.phrases.growth.columns.addsUp, measure),
      table: table,
      isTableOpen: !isShown,
      downloads: context.downloads(file),
      width: .full
    )
  }

  private func picture(_ nets: [Int], _ finding: String) -> Figure.Picture {
    let phrases = voice.phrases.growth.columns
    let last = rows.last
    func text(_ value: Int?) -> String { value.map(voice.numbers.exact) ?? "–" }
    let isSplit = rows.contains { $0.new.shown != nil && $0.reactivated.shown != nil }
    let isJoined = rows.contains { $0.new.shown == nil || $0.reactivated.shown == nil }
    let lastIsSplit = last?.new.shown != nil && last?.reactivated.shown != nil
    let chart = ColumnChart(
      parts: [
        ColumnChart.Part(
          label: isSplit ? name(phrases.new, lastIsSplit ? last?.new.shown : nil) : "",
          role: .first
        ),
        ColumnChart.Part(
          label: isSplit ? name(phrases.back, lastIsSplit ? last?.reactivated.shown : nil) : "",
          role: .fourth
        ),
        ColumnChart.Part(
          label: isJoined ? name(phrases.joined, lastIsSplit ? nil : last?.arrivals(k: k)) : "",
          role: .context
        ),
        ColumnChart.Part(
          label: phrases.lapsed(text(last?.lapsed.shown)),
          role: .second,
          isBelow: true
        ),
      ],
      columns: rows.map(column),
      axis: context.countAxis(),
      netLabel: phrases.net(last?.net.map(voice.numbers.change) ?? "–"),
      isReadByColumn: true
    )
    let words = ChartWords(
      id: "chart-growth",
      title: finding,
      description: self.words.description(
        String(rows.count),
        nets.min().map(voice.numbers.change) ?? "–",
        nets.max().map(voice.numbers.change) ?? "–",
        nets.last.map(voice.numbers.change) ?? "–"
      )
    )
    return Figure.Picture(chart, words)
  }

  /// A part's name with its last value, or alone.
  private func name(_ phrase: Phrase1, _ value: Int?) -> String {
    let text = phrase(value.map(voice.numbers.exact) ?? "")
    return text.hasSuffix(" ") ? String(text.dropLast()) : text
  }

  private var k: Int { context.edition.settings.privacy.k }

  /// New and returning apart where both may be shown, else as one.
  private func column(_ row: GrowthMeasures.WeekRow) -> ColumnChart.Column {
    let isSplit = row.new.shown != nil && row.reactivated.shown != nil
    let values: [Int?] = [
      isSplit ? row.new.shown : nil,
      isSplit ? row.reactivated.shown : nil,
      isSplit ? nil : row.arrivals(k: k),
      row.lapsed.shown,
    ]
    return ColumnChart.Column(
      tick: tick(row),
      values: values.map { $0.map(Double.init) },
      net: row.net.map(Double.init)
    )
  }

  private var table: DataTable {
    let phrases = voice.phrases.growth.columns
    var rows = rows.map { row in tableRow(row, name: name(row)) }
    let growth = context.edition.growth
    if !growth.isByFourWeeks, let four = growth.fourWeeks, growth.decisive == four {
      rows.append(tableRow(four, name: voice.phrases.growth.fourWeeks, isTotal: true))
    }
    return DataTable(
      caption: words.caption,
      rowTitle: words.rowTitle,
      columns: [
        phrases.start, phrases.joinedTitle, phrases.lapsedTitle, phrases.end,
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
    let estimate = row.ratio(k: k)
    let ratio = voice.numbers.estimate(estimate)
    return DataTable.Row(
      DataTable.Cell(name),
      [
        DataTable.Cell(row.start, in: voice),
        joinedCell(row),
        DataTable.Cell(row.lapsed, in: voice),
        DataTable.Cell(row.active, in: voice),
        ratio.map { DataTable.Cell($0.value) }
          ?? DataTable.Cell(estimate.hidden ?? .noData, in: voice),
        DataTable.Cell(ratio?.interval ?? ""),
      ],
      isTotal: isTotal
    )
  }

  private func joinedCell(_ row: GrowthMeasures.WeekRow) -> DataTable.Cell {
    guard let arrivals = row.arrivals(k: k) else { return DataTable.Cell(.private, in: voice) }
    var cell = DataTable.Cell(voice.numbers.exact(arrivals))
    if let new = row.new.shown, let back = row.reactivated.shown {
      cell.detail = voice.phrases.growth.columns.joinedDetail(
        voice.numbers.count(new),
        voice.numbers.count(back)
      )
    }
    return cell
  }

  // Ratio.

  var ratio: Figure? {
    let phrases = voice.phrases.growth.line
    let known = rows.filter { $0.ratio(k: k).shown != nil }
    guard known.count >= trend, let last = known.last, let text = context.figure(last.ratio(k: k))
    else {
      return nil
    }
    let byFour = voice.phrases.growth.byFour
    let say = isByFour ? byFour.lineFinding : phrases.finding
    let finding = say(text, GrowthPage.verdict(last.ratio(k: k), context))
    let points = rows.map { row in
      let ratio = row.ratio(k: k)
      let isShown = ratio.shown != nil
      return LinePoint(
        position: Double(row.week.number),
        value: ratio.shown,
        low: isShown ? ratio.low : nil,
        high: isShown ? ratio.high : nil
      )
    }
    let parts = voice.numbers.estimate(last.ratio(k: k))
    let chart = LineChart(
      series: [LineSeries(label: parts?.value ?? "", role: .first, points: points)],
      ticks: rows.map { tick($0) },
      reference: ReferenceLine(value: 1, label: phrases.reference),
      axis: context.numberAxis,
      readAt: rows.map { Double($0.week.number) }
    )
    let words = ChartWords(
      id: "chart-ratio",
      title: finding,
      description: (isByFour ? byFour.lineDescription : phrases.description)(
        String(known.count),
        parts?.value ?? "–",
        parts?.interval ?? "–"
      )
    )
    return Figure(
      id: "ratio",
      finding: finding,
      subline: isByFour ? byFour.lineSubline : phrases.subline,
      picture: Figure.Picture(chart, words),
      foot: context.foot(nil, measure),
      table: ratioTable,
      downloads: context.downloads(file),
      width: .full
    )
  }

  private var ratioTable: DataTable {
    let phrases = voice.phrases.growth.columns
    return DataTable(
      caption: phrases.ratioTitle,
      rowTitle: words.rowTitle,
      columns: [phrases.ratioTitle, voice.phrases.states.interval].map { DataTable.Column($0) },
      rows: rows.map { row in
        let estimate = row.ratio(k: k)
        let ratio = voice.numbers.estimate(estimate)
        return DataTable.Row(
          DataTable.Cell(name(row)),
          [
            ratio.map { DataTable.Cell($0.value) }
              ?? DataTable.Cell(estimate.hidden ?? .noData, in: voice),
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
    let finding = voice.activeFinding(
      now,
      then,
      weeks: last.week - first.week,
      endedOn: last.week == context.edition.week.id ? nil : last.week.sunday
    )
    let points = weeks.map { row in
      LinePoint(position: Double(row.week.number), value: row.active.shown.map(Double.init))
    }
    let chart = LineChart(
      series: [
        LineSeries(label: phrases.label(voice.numbers.exact(now)), role: .first, points: points)
      ],
      ticks: weeks.map { context.tick($0.week) },
      axis: context.countAxis(leavesZero: true),
      readAt: weeks.map { Double($0.week.number) }
    )
    let lowest = known.min { ($0.active.shown ?? 0, $0.week) < ($1.active.shown ?? 0, $1.week) }
    let words = ChartWords(
      id: "chart-active",
      title: finding,
      description: phrases.description(
        String(known.count),
        voice.numbers.count(then),
        voice.numbers.count(now),
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
