import Charts
import Commerce
import Markup
import Retention
import Wording

extension ForecastPage {
  /// Repeat purchases since the first day, counted and by the model, week by week.
  ///
  /// The model's line knows only when each customer began: it may end on another side of the count
  /// than the forecast of the check, and the words beside it say so.
  static func tracking(_ context: PageContext) -> Figure? {
    let voice = context.voice
    let phrases = voice.phrases.forecast.tracking
    let models = context.edition.models
    guard let check = models.validation.shown else { return nil }
    let chosen = models.chosen.value
    let cut = voice.dates.long(check.calibrationEnd)
    let error = chosen.flatMap { check.mape[$0.rawValue] }
      .map { voice.numbers.percent($0, digits: 1) }
    let rule = check.mape[ModelValidation.ruleName].map { voice.numbers.percent($0, digits: 1) }
    let finding =
      if let error, let rule { phrases.finding(error, rule) } else { phrases.findingNone }
    return Figure(
      id: "tracking",
      finding: finding,
      subline: phrases.subline,
      picture: picture(check, chosen, finding, context),
      foot: context.foot(nil, "models.validation"),
      table: table(check, chosen, context),
      downloads: context.downloads("model-tracking"),
      width: .full,
      flags: [phrases.cut(cut)]
    )
  }

  private static func picture(
    _ check: ModelValidation,
    _ chosen: ModelName?,
    _ finding: String,
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
    // Weeks between others that are kept back make no line.
    let told = Set(
      zip(check.tracking, check.tracking.dropFirst())
        .filter { $0.actual.shown != nil && $1.actual.shown != nil }
        .flatMap { [$0.week, $1.week] }
    )
    var lines = [
      series(phrases.rule, .context) { $0.rule },
      series(phrases.actual, .first) { point in
        told.contains(point.week) ? point.actual.shown.map(Double.init) : nil
      },
    ]
    if let chosen { lines.insert(series(phrases.model, .second) { $0[chosen] }, at: 1) }
    let chart = LineChart(
      series: lines,
      ticks: check.tracking.map { context.tick(start + ($0.week - 1)) },
      flags: [AxisFlag(position: Double(check.calibrationEnd.week.number), sign: "①")],
      axis: context.countAxis()
    )
    let end = check.tracking.last { $0.actual.shown != nil }
    let words = ChartWords(
      id: "chart-tracking",
      title: finding,
      description: phrases.description(
        numbers.exact(check.tracking.count),
        count(end?.actual.shown.map(Double.init), context),
        count(chosen.flatMap { end?[$0] }, context),
        count(end?.rule, context)
      )
    )
    return Figure.Picture(chart, words)
  }

  private static func count(_ value: Double?, _ context: PageContext) -> String {
    value.map { context.voice.numbers.count(Int($0.clampedToCount)) } ?? "–"
  }

  /// At the last week whose count is told, and on average over the weeks since the cut.
  private static func table(
    _ check: ModelValidation,
    _ chosen: ModelName?,
    _ context: PageContext
  ) -> DataTable {
    let voice = context.voice
    let phrases = voice.phrases.forecast.tracking
    let end = check.tracking.last { $0.actual.shown != nil }
    let rows = check.forecasters(chosen).map { name in
      let value = name == ModelValidation.ruleName ? end?.rule : end?[name]
      return DataTable.Row(
        DataTable.Cell(voice.phrases.forecast.models.name(of: name)),
        [
          DataTable.Cell(count(value, context)),
          check.mape[name].map { DataTable.Cell(voice.numbers.percent($0, digits: 1)) }
            ?? DataTable.Cell(Missing.noData, in: voice),
        ],
        isTotal: name == chosen?.rawValue
      )
    }
    let counted = DataTable.Row(
      DataTable.Cell(phrases.actual),
      [DataTable.Cell(count(end?.actual.shown.map(Double.init), context)), DataTable.Cell("")],
      isTotal: true
    )
    return DataTable(
      caption: phrases.caption,
      rowTitle: phrases.rowTitle,
      columns: [DataTable.Column(phrases.atEnd), DataTable.Column(phrases.mean)],
      rows: rows + [counted]
    )
  }
}

extension ModelValidation.TrackingPoint {
  /// What a model, by its key in the edition, has for the week.
  fileprivate subscript(key: String) -> Double? { ModelName(rawValue: key).flatMap { self[$0] } }
}

extension Double {
  /// Rounded to what a count can be.
  var clampedToCount: Double { isFinite ? Swift.min(Swift.max(rounded(), 0), 9e15) : 0 }
}
