import Charts
import Commerce
import Markup
import Retention
import Wording

extension ForecastPage {
  /// What customers of 0, 1, … repeat purchases bought after the cut, beside what was expected.
  static func byRepeats(_ context: PageContext) -> Figure? {
    let phrases = context.voice.phrases.forecast.byRepeats
    let models = context.edition.models
    guard let check = models.validation.shown, let chosen = models.chosen.value else { return nil }
    return Figure(
      id: "by-repeats",
      finding: phrases.finding,
      subline: phrases.subline,
      picture: picture(check, chosen, context),
      foot: context.foot(nil, "models.validation"),
      table: table(check, chosen, context),
      downloads: context.downloads("model-by-repeats"),
      width: .full
    )
  }

  private static func label(_ x: Int, _ context: PageContext) -> String {
    x < 7 ? String(x) : context.voice.phrases.forecast.byRepeats.most
  }

  private static func picture(
    _ check: ModelValidation,
    _ chosen: ModelName,
    _ context: PageContext
  ) -> Figure.Picture {
    let voice = context.voice
    let phrases = voice.phrases.forecast.byRepeats
    let rows = check.byX.map { row in
      let expected = row.customers.shown == nil ? nil : row[chosen]
      let half = expected.map { 1.959963984540054 * $0.squareRoot() }
      let actual = row.actual.shown
      return DotRows.Row(
        label: label(row.x, context),
        value: actual.map(Double.init),
        low: zip(expected, half).map { max(0, $0 - $1) },
        high: zip(expected, half).map { $0 + $1 },
        text: actual.map(voice.numbers.exact) ?? voice.word(for: row.actual.hidden ?? .private)
      )
    }
    let words = ChartWords(
      id: "chart-by-repeats",
      title: phrases.finding,
      description: phrases.description(
        String(rows.count),
        rows.first?.text ?? "–",
        rows.last?.text ?? "–"
      )
    )
    return Figure.Picture(DotRows(rows: rows, axis: context.countAxis()), words)
  }

  private static func zip(_ a: Double?, _ b: Double?) -> (Double, Double)? {
    if let a, let b { (a, b) } else { nil }
  }

  private static func table(
    _ check: ModelValidation,
    _ chosen: ModelName,
    _ context: PageContext
  ) -> DataTable {
    let voice = context.voice
    let phrases = voice.phrases.forecast.byRepeats
    return DataTable(
      caption: phrases.caption,
      rowTitle: phrases.rowTitle,
      columns: [
        DataTable.Column(phrases.customers), DataTable.Column(phrases.bought),
        DataTable.Column(phrases.expected),
      ],
      rows: check.byX.map { row in
        let expected = row.customers.shown == nil ? nil : row[chosen]
        return DataTable.Row(
          DataTable.Cell(label(row.x, context)),
          [
            DataTable.Cell(row.customers, in: voice), DataTable.Cell(row.actual, in: voice),
            expected.map { DataTable.Cell(voice.numbers.decimal($0, digits: 0)) }
              ?? DataTable.Cell(Missing.private, in: voice),
          ]
        )
      }
    )
  }

  /// The parameters of all models, folded away.
  static func parameters(_ context: PageContext) -> Figure? {
    let voice = context.voice
    let phrases = voice.phrases.forecast.parameters
    let models = context.edition.models
    var rows: [DataTable.Row] = []
    for name in ModelName.allCases {
      guard let fit = models[name].shown else { continue }
      rows.append(
        row(
          voice.phrases.forecast.models.name(of: name.rawValue),
          fit.parameters,
          fit.standardErrors,
          fit.logLikelihood,
          models.validation.shown?.chi2[name.rawValue],
          context
        )
      )
    }
    if let spend = models.gammaGamma.shown {
      rows.append(
        row(
          "Gamma-gamma",
          spend.parameters,
          spend.standardErrors,
          spend.logLikelihood,
          nil,
          context
        )
      )
    }
    guard !rows.isEmpty else { return nil }
    return Figure(
      id: "parameters",
      finding: phrases.finding,
      subline: phrases.subline,
      picture: nil,
      foot: context.foot(nil, "models.fit"),
      table: DataTable(
        caption: phrases.caption,
        rowTitle: phrases.rowTitle,
        columns: [
          DataTable.Column(phrases.parameters, isNumber: false),
          DataTable.Column(phrases.likelihood), DataTable.Column(phrases.chi2),
        ],
        rows: rows
      ),
      downloads: context.downloads("model-fits"),
      width: .full
    )
  }

  private static func row(
    _ name: String,
    _ parameters: ModelMeasures.Parameters,
    _ errors: ModelMeasures.Parameters,
    _ likelihood: Double,
    _ chi2: Double?,
    _ context: PageContext
  ) -> DataTable.Row {
    let numbers = context.voice.numbers
    let known = Dictionary(uniqueKeysWithValues: errors.named.map { ($0.name, $0.value) })
    let texts = parameters.named.map { parameter in
      let value = numbers.decimal(parameter.value, digits: 3)
      let error = known[parameter.name].map { " ± " + numbers.decimal($0, digits: 3) } ?? ""
      return "\(parameter.name) \(value)\(error)"
    }
    return DataTable.Row(
      DataTable.Cell(name),
      [
        DataTable.Cell(texts.joined(separator: " · ")),
        DataTable.Cell(numbers.decimal(likelihood, digits: 1)),
        DataTable.Cell(chi2.map { numbers.decimal($0, digits: 1) } ?? ""),
      ]
    )
  }
}
