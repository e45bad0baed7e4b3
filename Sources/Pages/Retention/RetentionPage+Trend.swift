import Charts
import Commerce
import Markup
import Retention
import Wording

extension RetentionPage {
  private static let trendMonths = [1, 3, 6]

  /// Return in month 1, 3 and 6, cohort by cohort, in three small lines.
  static func trend(_ context: PageContext) -> Figure {
    let voice = context.voice
    let phrases = voice.phrases.retention.trend
    let cohorts = Array(
      context.edition.cohorts.monthly.filter { $0.warning == nil && $0.complete > 1 }.suffix(24)
    )
    let firsts = cohorts.compactMap { rate($0, 1, context)?.shown }
    let needed = context.edition.settings.minimum.trend
    let isShown = firsts.count >= needed
    let finding: String
    if isShown, let least = firsts.min().map({ voice.numbers.percent($0) }),
      let most = firsts.max().map({ voice.numbers.percent($0) })
    {
      finding =
        least == most
        ? phrases.findingEven(least, String(firsts.count))
        : phrases.finding(least, most, String(firsts.count))
    } else {
      finding = phrases.caption
    }
    return Figure(
      id: "trend",
      finding: finding,
      subline: phrases.subline,
      picture: isShown ? picture(cohorts, finding, context) : nil,
      missing: isShown ? nil : phrases.missing(String(needed)),
      foot: context.foot(nil, "cohorts.monthly"),
      table: isShown ? table(cohorts, context) : nil,
      downloads: context.downloads("cohorts-monthly"),
      width: .full
    )
  }

  private static func rate(
    _ cohort: CohortMeasures.Cohort,
    _ month: Int,
    _ context: PageContext
  ) -> Rate? {
    guard month < cohort.complete, month < cohort.retained.count, let size = cohort.size.shown,
      let part = cohort.retained[month].shown
    else { return nil }
    return Rate(part: part, whole: size, minimum: context.edition.settings.minimum.rate)
  }

  /// Why a month has no rate.
  private static func missing(_ cohort: CohortMeasures.Cohort, _ month: Int) -> Missing {
    guard month < cohort.complete, month < cohort.retained.count else { return .incomplete }
    return cohort.size.hidden ?? cohort.retained[month].hidden ?? .noData
  }

  private static func picture(
    _ cohorts: [CohortMeasures.Cohort],
    _ finding: String,
    _ context: PageContext
  ) -> Figure.Picture {
    let voice = context.voice
    let phrases = voice.phrases.retention.trend
    let panels = trendMonths.map { month in
      let points = cohorts.map { cohort -> LinePoint in
        let rate = rate(cohort, month, context)
        let isShown = rate?.shown != nil
        return LinePoint(
          position: Double(cohort.start.month.number),
          value: rate?.shown,
          low: isShown ? rate?.low : nil,
          high: isShown ? rate?.high : nil
        )
      }
      let last = points.last { $0.value != nil }?.value
      return SmallMultiples.Panel(
        title: phrases.panel(String(month)),
        points: points,
        endLabel: last.map { voice.numbers.percent($0) } ?? ""
      )
    }
    let words = ChartWords(
      id: "chart-trend",
      title: finding,
      description: phrases.description(
        "1",
        panels.first?.endLabel ?? "–",
        cohorts.first.map { voice.dates.shortMonth($0.start.month) } ?? "–",
        cohorts.last.map { voice.dates.shortMonth($0.start.month) } ?? "–"
      )
    )
    let chart = SmallMultiples(
      panels: panels,
      ticks: cohorts.map { context.tick($0.start.month) },
      axis: context.percentAxis
    )
    return Figure.Picture(chart, words)
  }

  private static func table(
    _ cohorts: [CohortMeasures.Cohort],
    _ context: PageContext
  ) -> DataTable {
    let voice = context.voice
    let phrases = voice.phrases.retention.trend
    let size = voice.phrases.retention.months.size
    let columns = trendMonths.flatMap { month in
      [
        DataTable.Column(voice.phrases.retention.months.column(String(month))),
        DataTable.Column(voice.phrases.states.interval),
      ]
    }
    return DataTable(
      caption: phrases.caption,
      rowTitle: phrases.rowTitle,
      columns: [DataTable.Column(size)] + columns,
      rows: cohorts.map { cohort in
        let rates = trendMonths.map { (rate(cohort, $0, context), missing(cohort, $0)) }
        return DataTable.Row(
          DataTable.Cell(voice.dates.shortMonth(cohort.start.month)),
          [DataTable.Cell(cohort.size, in: voice)]
            + rates.flatMap { rate, missing in
              [
                rate.map { rateCell($0, context) } ?? DataTable.Cell(missing, in: voice),
                DataTable.Cell(rate.flatMap { voice.numbers.rate($0)?.interval } ?? ""),
              ]
            }
        )
      }
    )
  }
}
