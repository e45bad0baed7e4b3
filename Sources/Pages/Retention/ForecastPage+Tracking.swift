import Charts
import Commerce
import Markup
import Retention
import Wording

extension ForecastPage {
  /// Repeat purchases so far, counted and forecast, with the errors of all models as a table.
  static func tracking(_ context: PageContext) -> Figure {
    let voice = context.voice
    let phrases = voice.phrases.forecast.tracking
    let models = context.edition.models
    let check = models.validation.shown
    let chosen = models.chosen.value
    let last = check?.tracking.last { $0.actual.shown != nil }
    let forecast = chosen.flatMap { last?[$0] }
    let counted = check?.actual.shown.map(voice.numbers.exact)
    let predicted = chosen.flatMap { check?.forecast[$0.rawValue] }
      .map { voice.numbers.exact(Int($0.rounded())) }
    let finding =
      if let counted, let predicted { phrases.finding(counted, predicted) } else {
        phrases.findingNone
      }
    return Figure(
      id: "tracking",
      finding: finding,
      subline: phrases.subline,
      picture: check.map { picture($0, chosen, finding, forecast, context) },
      missing: check == nil ? phrases.missing : nil,
      foot: context.foot(nil, "models.validation"),
      table: check.map { table($0, chosen, context) },
      isTableOpen: true,
      downloads: context.downloads("model-tracking"),
      width: .full,
      flags: check.map { [phrases.cut(voice.dates.long($0.calibrationEnd))] } ?? []
    )
  }

  private static func picture(
    _ check: ModelValidation,
    _ chosen: ModelName?,
    _ finding: String,
    _ forecast: Double?,
    _ context: PageContext
  ) -> Figure.Picture {
    let numbers = context.voice.numbers
    let phrases = context.voice.phrases.forecast.tracking
    let start = (context.edition.input.firstDay ?? check.calibrationEnd).week
    func position(_ point: ModelValidation.TrackingPoint) -> Double {
      Double((start + (point.week - 1)).number)
    }
    func series(
      _ label: String,
      _ role: SeriesRole,
      _ value: (ModelValidation.TrackingPoint) -> Double?
    ) -> LineSeries {
      LineSeries(
        label: label,
        role: role,
        points: check.tracking.map { LinePoint(position: position($0), value: value($0)) }
      )
    }
    var lines = [
      series(phrases.rule, .context) { $0.rule },
      series(phrases.actual, .first) { $0.actual.shown.map(Double.init) },
    ]
    if let chosen { lines.insert(series(phrases.model, .second) { $0[chosen] }, at: 1) }
    let chart = LineChart(
      series: lines,
      ticks: check.tracking.map { context.tick(start + ($0.week - 1)) },
      flags: [AxisFlag(position: Double(check.calibrationEnd.week.number), sign: "①")],
      axis: context.countAxis()
    )
    func text(_ value: Double?) -> String {
      value.map { numbers.exact(Int($0.rounded())) } ?? "–"
    }
    let last = check.tracking.last
    let words = ChartWords(
      id: "chart-tracking",
      title: finding,
      description: phrases.description(
        numbers.exact(check.tracking.count),
        text(check.tracking.last { $0.actual.shown != nil }?.actual.shown.map(Double.init)),
        text(forecast),
        text(last?.rule)
      )
    )
    return Figure.Picture(chart, words)
  }

  private static func table(
    _ check: ModelValidation,
    _ chosen: ModelName?,
    _ context: PageContext
  ) -> DataTable {
    let voice = context.voice
    let phrases = voice.phrases.forecast.tracking
    let names = voice.phrases.forecast.models
    func share(_ value: Double?, isSigned: Bool) -> DataTable.Cell {
      guard let value else { return DataTable.Cell(Missing.noData, in: voice) }
      return DataTable.Cell(
        isSigned
          ? voice.numbers.percentChange(value, digits: 1) : voice.numbers.percent(value, digits: 1)
      )
    }
    let counted = DataTable.Row(
      DataTable.Cell(phrases.actually),
      [DataTable.Cell(check.actual, in: voice), DataTable.Cell(""), DataTable.Cell("")],
      isTotal: true
    )
    let rows = (ModelName.allCases.map(\.rawValue) + ["rule"]).compactMap { name in
      check.forecast[name].map { forecast in
        DataTable.Row(
          DataTable.Cell(names.name(of: name)),
          [
            DataTable.Cell(voice.numbers.exact(Int(forecast.clampedToCount))),
            share(check.totalError(name), isSigned: true),
            share(check.mape[name], isSigned: false),
          ],
          isTotal: name == chosen?.rawValue
        )
      }
    }
    return DataTable(
      caption: phrases.caption,
      rowTitle: phrases.rowTitle,
      columns: [
        DataTable.Column(phrases.forecast), DataTable.Column(phrases.total),
        DataTable.Column(phrases.mean),
      ],
      rows: rows + [counted]
    )
  }
}

extension Double {
  /// Rounded to what a count can be.
  var clampedToCount: Double { isFinite ? Swift.min(Swift.max(rounded(), 0), 9e15) : 0 }
}
