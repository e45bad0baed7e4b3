import Charts
import Commerce
import Markup
import Retention
import Wording

extension ValuePage {
  /// Months whose columns the table has.
  private static let tableMonths = [0, 3, 6, 12]
  private static let drawnMonths = 12

  /// What the months of starters have spent so far, month by month.
  static func curve(_ context: PageContext) -> Figure {
    let voice = context.voice
    let phrases = voice.phrases.value.curve
    let cohorts = context.edition.cohorts.monthly.filter { cohort in
      cohort.complete > 3 && cohort.netPerCustomer.contains { $0.shown != nil }
    }
    let newest = cohorts.last
    let last = newest.flatMap { lastShown($0) }
    let finding =
      if let newest, let last {
        phrases.finding(
          voice.dates.month(newest.start.month),
          context.money(last.value),
          String(last.index)
        )
      } else {
        phrases.findingNone
      }
    return Figure(
      id: "curve",
      finding: finding,
      subline: phrases.subline,
      picture: newest == nil ? nil : picture(cohorts, finding, context),
      missing: newest == nil ? phrases.missing : nil,
      foot: context.foot(nil, "cohorts.net"),
      table: newest == nil ? nil : table(cohorts, context),
      isTableOpen: true,
      downloads: context.downloads("cohorts-monthly"),
      width: .full
    )
  }

  /// The last complete month whose amount may be shown.
  private static func lastShown(
    _ cohort: CohortMeasures.Cohort
  ) -> (index: Int, value: Double)? {
    for index in cohort.netPerCustomer.indices.prefix(cohort.complete).reversed() {
      if let value = cohort.netPerCustomer[index].shown { return (index, value) }
    }
    return nil
  }

  private static func picture(
    _ cohorts: [CohortMeasures.Cohort],
    _ finding: String,
    _ context: PageContext
  ) -> Figure.Picture {
    let voice = context.voice
    let phrases = voice.phrases.value.curve
    let roles: [SeriesRole] = [.first, .second, .third, .fourth]
    let drawn = Array(cohorts.suffix(12).reversed())
    let lines = drawn.enumerated().map { place, cohort in
      let isNamed = place < roles.count
      return LineSeries(
        label: isNamed ? voice.dates.shortMonth(cohort.start.month) : "",
        role: isNamed ? roles[place] : .context,
        points: points(cohort, hasBand: place == 0, context)
      )
    }
    let newest = drawn.first
    let first = newest?.netPerCustomer.first?.shown.map(context.money) ?? "–"
    let last = newest.flatMap { lastShown($0) }
    let words = ChartWords(
      id: "chart-curve",
      title: finding,
      description: phrases.description(
        String(drawn.count),
        first,
        last.map { context.money($0.value) } ?? "–",
        last.map { String($0.index) } ?? "–"
      )
    )
    let chart = LineChart(
      series: Array(lines.reversed()),
      ticks: (0...drawnMonths).map { AxisTick(position: Double($0), label: String($0)) },
      axis: context.moneyAxis,
      holds: [0]
    )
    return Figure.Picture(chart, words)
  }

  private static func points(
    _ cohort: CohortMeasures.Cohort,
    hasBand: Bool,
    _ context: PageContext
  ) -> [LinePoint] {
    cohort.netPerCustomer.prefix(min(cohort.complete, drawnMonths + 1)).enumerated().map {
      index,
      estimate in
      let isShown = estimate.shown != nil && hasBand
      return LinePoint(
        position: Double(index),
        value: estimate.shown.map(context.units),
        low: isShown ? estimate.low.map(context.units) : nil,
        high: isShown ? estimate.high.map(context.units) : nil
      )
    }
  }

  private static func table(
    _ cohorts: [CohortMeasures.Cohort],
    _ context: PageContext
  ) -> DataTable {
    let voice = context.voice
    let phrases = voice.phrases.value.curve
    let hasMargin = cohorts.contains { $0.margin.contains { $0.shown != nil } }
    let shown = Array(cohorts.reversed().prefix(24))
    let digits = context.moneyDigits(
      shown.flatMap { $0.netPerCustomer.prefix($0.complete).compactMap(\.shown) }
    )
    var columns = [DataTable.Column(phrases.size)]
    columns += tableMonths.map { DataTable.Column(phrases.month(String($0))) }
    if hasMargin { columns.append(DataTable.Column(phrases.margin(String(halfYear)))) }
    columns.append(DataTable.Column(phrases.topShare))
    return DataTable(
      caption: phrases.caption,
      rowTitle: phrases.rowTitle,
      columns: columns,
      rows: shown.map { cohort in
        var cells = [DataTable.Cell(cohort.size, in: voice)]
        cells += tableMonths.map { spent(cohort, $0, digits, context) }
        if hasMargin { cells.append(margin(cohort, halfYear, digits, context)) }
        cells.append(
          cohort.topShare.shown.map { DataTable.Cell(voice.numbers.percent($0)) }
            ?? DataTable.Cell(cohort.topShare.hidden ?? .noData, in: voice)
        )
        return DataTable.Row(DataTable.Cell(voice.dates.shortMonth(cohort.start.month)), cells)
      },
      more: cohorts.count > shown.count
        ? phrases.more(String(cohorts.count - shown.count)) : nil
    )
  }

  private static func spent(
    _ cohort: CohortMeasures.Cohort,
    _ month: Int,
    _ digits: Int,
    _ context: PageContext
  ) -> DataTable.Cell {
    guard month < cohort.complete, month < cohort.netPerCustomer.count else {
      return DataTable.Cell(Missing.incomplete, in: context.voice)
    }
    let estimate = cohort.netPerCustomer[month]
    guard let value = estimate.shown else {
      return DataTable.Cell(estimate.hidden ?? .noData, in: context.voice)
    }
    let numbers = context.voice.numbers
    func text(_ minor: Double) -> String { numbers.money(minor, context.currency, digits: digits) }
    let range = estimate.low.flatMap { low in
      estimate.high.map { numbers.joined(text(low), text($0)) }
    }
    return DataTable.Cell(text(value), detail: range)
  }

  private static func margin(
    _ cohort: CohortMeasures.Cohort,
    _ month: Int,
    _ digits: Int,
    _ context: PageContext
  ) -> DataTable.Cell {
    guard month < cohort.complete, month < cohort.margin.count else {
      return DataTable.Cell(Missing.incomplete, in: context.voice)
    }
    guard let value = cohort.margin[month].shown, let size = cohort.size.shown, size > 0 else {
      return DataTable.Cell(cohort.margin[month].hidden ?? .noData, in: context.voice)
    }
    return DataTable.Cell(
      context.voice.numbers.money(
        Double(value) / Double(size),
        context.currency,
        digits: digits
      )
    )
  }
}
