import Charts
import Commerce
import Markup
import Retention
import Wording

extension Letter {
  /// Active customers over the last 26 complete weeks; eight of them at least.
  var chart: Figure? {
    guard state != .none, state != .tiny else { return nil }
    let rows = Array(edition.growth.weeks.suffix(26))
    let shown = rows.filter { $0.active.shown != nil }
    guard shown.count >= edition.settings.minimum.trend, let first = shown.first,
      let last = shown.last
    else { return nil }
    let words = phrases.sections
    let weeks = count(rows.count)
    let finding = finding(shown, of: rows.count)
    let card = context.definition("growth.weeks.last.active")
    return Figure(
      id: "active",
      finding: finding,
      subline: words.chartSubline(voice.numbers.count(edition.growth.lapseDays), weeks),
      picture: Figure.Picture(
        lineChart(rows),
        ChartWords(id: "active-chart", title: finding, description: alternative(shown))
      ),
      foot:
        "\(voice.phrases.states.asOf(voice.dates.full(last.week.sunday))) · <a href=\"\(card.href)\">\(card.text)</a>",
      table: table(rows, from: first.week, to: last.week),
      // The tables are those of the newest week; a past week's chart is not in them as it was.
      downloads: context.site.input.reachable == nil ? context.downloads("growth-weeks") : []
    )
  }

  /// The sentence of the growth page: the same two days must not be judged in two ways.
  private func finding(_ shown: [GrowthMeasures.WeekRow], of weeks: Int) -> String {
    guard let first = shown.first, let last = shown.last, let then = first.active.shown,
      let now = last.active.shown
    else { return "" }
    let isNewest = last.week == edition.week.id
    guard compares else {
      return isNewest
        ? phrases.sections.chartPlain(count(weeks), count(now)) : phrases.sections.chartLabel
    }
    return voice.activeFinding(
      now,
      then,
      weeks: last.week - first.week,
      endedOn: isNewest ? nil : last.week.sunday
    )
  }

  private func lineChart(_ rows: [GrowthMeasures.WeekRow]) -> LineChart {
    let numbers = voice.numbers
    let points = rows.map { row in
      LinePoint(
        position: Double(row.week.number),
        value: row.active.shown.map(Double.init)
      )
    }
    let ticks = rows.map { row in
      AxisTick(
        position: Double(row.week.number),
        label: voice.dates.short(row.week.monday),
        group: String(row.week.isoYear)
      )
    }
    let starts = phrases.sections.axisStarts
    return LineChart(
      series: [LineSeries(label: phrases.sections.chartLabel, role: .first, points: points)],
      ticks: ticks,
      axis: ValueAxis(
        isWhole: true,
        startNote: { starts($0) },
        label: { value, _ in numbers.exact(Int(value.rounded())) }
      ),
      readAt: rows.reversed().map { Double($0.week.number) }
    )
  }

  private func alternative(_ shown: [GrowthMeasures.WeekRow]) -> String {
    let values = shown.compactMap { row in row.active.shown.map { (row.week, $0) } }
    var lowest = values[0]
    var highest = values[0]
    for value in values {
      if value.1 < lowest.1 { lowest = value }
      if value.1 > highest.1 { highest = value }
    }
    return phrases.sections.chartAlt(
      count(values.count),
      count(lowest.1),
      count(highest.1),
      voice.dates.weekName(lowest.0)
    )
  }

  /// The newest 26 weeks as a table, newest first.
  var weeksTable: DataTable {
    let rows = Array(edition.growth.weeks.suffix(26))
    let newest = edition.week.id
    return table(rows, from: rows.first?.week ?? newest, to: rows.last?.week ?? newest)
  }

  private func table(
    _ rows: [GrowthMeasures.WeekRow],
    from first: Week,
    to last: Week
  ) -> DataTable {
    let words = phrases.sections
    let all: [(String, (GrowthMeasures.WeekRow) -> Retention.Cell<Int>)] = [
      (words.columnActive, { $0.active }), (words.columnNew, { $0.new }),
      (words.columnBack, { $0.reactivated }), (words.columnLapsed, { $0.lapsed }),
    ]
    // By four weeks, single weeks have a level only.
    let columns = edition.growth.isByFourWeeks ? Array(all.prefix(1)) : all
    return DataTable(
      caption: words.chartCaption(voice.dates.weekName(first), voice.dates.weekName(last)),
      rowTitle: words.columnWeek,
      columns: columns.map { DataTable.Column($0.0) },
      rows: rows.reversed().map { row in
        DataTable.Row(
          DataTable.Cell(voice.dates.weekWithYear(row.week)),
          columns.map { DataTable.Cell($0.1(row), in: voice) }
        )
      }
    )
  }
}
