import Charts
import Commerce
import Markup
import Retention
import Wording

extension ForecastPage {
  /// What came after the cut beside what each model, and the simple rule, had forecast for it.
  static func check(_ context: PageContext) -> Figure {
    let voice = context.voice
    let phrases = voice.phrases.forecast.check
    let check = context.edition.models.validation.shown
    let chosen = context.edition.models.chosen.value
    let counted = check?.actual.shown.map(voice.numbers.count)
    let predicted = chosen.flatMap { check?.forecast[$0.rawValue] }
      .map { voice.numbers.count(Int($0.clampedToCount)) }
    let finding =
      if let counted, let predicted { phrases.finding(counted, predicted) } else {
        phrases.findingNone
      }
    return Figure(
      id: "check",
      finding: finding,
      subline: check.map {
        phrases.subline(
          voice.numbers.decimal($0.weeks, digits: 0),
          voice.dates.long($0.calibrationEnd)
        )
      } ?? phrases.unit,
      picture: check.map { picture($0, chosen, finding, context) },
      missing: check == nil ? phrases.missing : nil,
      foot: context.foot(nil, "models.validation"),
      table: check.map { table($0, chosen, context) },
      isTableOpen: true,
      downloads: check == nil ? [] : context.downloads("model-check"),
      width: .full
    )
  }

  private static func picture(
    _ check: ModelValidation,
    _ chosen: ModelName?,
    _ finding: String,
    _ context: PageContext
  ) -> Figure.Picture {
    let numbers = context.voice.numbers
    let phrases = context.voice.phrases.forecast
    let rows = check.forecasters(chosen).map { name in
      let forecast = check.forecast[name]
      // The simple rule is no model: it says nothing on the chance of a count.
      let chance =
        name == ModelValidation.ruleName
        ? nil : forecast.map { ChanceOfCount($0, deviation: check.deviation?[name]) }
      return DotRows.Row(
        label: phrases.models.name(of: name),
        value: forecast,
        low: chance?.low,
        high: chance?.high,
        text: forecast.map { numbers.exact(Int($0.clampedToCount)) } ?? "–"
      )
    }
    func said(_ row: DotRows.Row?) -> String {
      row?.value.map { numbers.count(Int($0.clampedToCount)) } ?? "–"
    }
    let words = ChartWords(
      id: "chart-check",
      title: finding,
      description: phrases.check.description(
        numbers.exact(rows.count),
        check.actual.shown.map(numbers.count) ?? "–",
        said(rows.first),
        said(rows.last)
      )
    )
    let chart = DotRows(
      rows: rows,
      reference: check.actual.shown.map {
        ReferenceLine(value: Double($0), label: phrases.check.counted(numbers.exact($0)))
      },
      axis: context.countAxis()
    )
    return Figure.Picture(chart, words)
  }

  private static func table(
    _ check: ModelValidation,
    _ chosen: ModelName?,
    _ context: PageContext
  ) -> DataTable {
    let voice = context.voice
    let phrases = voice.phrases.forecast.check
    let rows = check.forecasters(chosen).map { name in
      DataTable.Row(
        DataTable.Cell(voice.phrases.forecast.models.name(of: name)),
        [
          DataTable.Cell(
            check.forecast[name].map { voice.numbers.exact(Int($0.clampedToCount)) } ?? "–"
          ),
          check.totalError(name).map {
            DataTable.Cell(voice.numbers.percentChange($0, digits: 1))
          } ?? DataTable.Cell(Missing.noData, in: voice),
        ],
        isTotal: name == chosen?.rawValue
      )
    }
    let counted = DataTable.Row(
      DataTable.Cell(phrases.actually),
      [DataTable.Cell(check.actual, in: voice), DataTable.Cell("")],
      isTotal: true
    )
    return DataTable(
      caption: phrases.caption,
      rowTitle: phrases.rowTitle,
      columns: [DataTable.Column(phrases.forecast), DataTable.Column(phrases.total)],
      rows: rows + [counted]
    )
  }
}

extension ModelValidation {
  /// The key of the simple rule among the models' names.
  static let ruleName = "rule"

  /// Who forecast: the model shown first, the others as they are named, the simple rule last.
  func forecasters(_ chosen: ModelName?) -> [String] {
    let models = [chosen].compactMap(\.self) + ModelName.allCases.filter { $0 != chosen }
    return (models.map(\.rawValue) + [Self.ruleName]).filter { forecast[$0] != nil }
  }
}

/// Between which counts chance alone leaves an expected one, 19 times out of 20.
///
/// - Source: the normal form of a count, mean ± z deviations, a Poisson one's where the model has
///   none; never below 0.
struct ChanceOfCount {
  let low: Double
  let high: Double

  init(_ expected: Double, deviation: Double?) {
    let half = 1.959963984540054 * (deviation ?? max(0, expected).squareRoot())
    (low, high) = (max(0, expected - half), expected + half)
  }
}
