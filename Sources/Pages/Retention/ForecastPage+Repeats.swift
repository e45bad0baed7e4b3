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
    let finding = finding(check, chosen, context)
    return Figure(
      id: "by-repeats",
      finding: finding,
      subline: phrases.subline,
      picture: picture(check, chosen, finding, context),
      foot: context.foot(nil, "models.validation"),
      table: table(check, chosen, context),
      downloads: context.downloads("model-by-repeats"),
      width: .full
    )
  }

  /// The group furthest outside what the model expected of it, or that none is.
  private static func finding(
    _ check: ModelValidation,
    _ chosen: ModelName,
    _ context: PageContext
  ) -> String {
    let voice = context.voice
    let phrases = voice.phrases.forecast.byRepeats
    let outside = check.byX.compactMap { row -> (words: String, distance: Double)? in
      guard row.customers.shown != nil, let actual = row.actual.shown, let expected = row[chosen]
      else { return nil }
      let chance = ChanceOfCount(expected, deviation: row.deviation)
      let counted = Double(actual)
      guard counted < chance.low || counted > chance.high else { return nil }
      let words = phrases.furthest(
        row.x < 7 ? phrases.repeats(String(row.x)) : phrases.mostRepeats,
        voice.numbers.exact(actual),
        voice.numbers.joined(
          voice.numbers.decimal(chance.low, digits: 0),
          voice.numbers.decimal(chance.high, digits: 0)
        )
      )
      return (words, (counted - expected).magnitude / max(expected, 1).squareRoot())
    }
    return outside.max { $0.distance < $1.distance }?.words ?? phrases.within
  }

  private static func label(_ x: Int, _ context: PageContext) -> String {
    let phrases = context.voice.phrases.forecast.byRepeats
    return x < 7 ? phrases.repeats(String(x)) : phrases.most
  }

  private static func picture(
    _ check: ModelValidation,
    _ chosen: ModelName,
    _ finding: String,
    _ context: PageContext
  ) -> Figure.Picture {
    let voice = context.voice
    let phrases = voice.phrases.forecast.byRepeats
    let rows = check.byX.map { row in
      let expected = row.customers.shown == nil ? nil : row[chosen]
      let chance = expected.map { ChanceOfCount($0, deviation: row.deviation) }
      let actual = row.actual.shown
      return DotRows.Row(
        label: label(row.x, context),
        value: actual.map(Double.init),
        low: chance?.low,
        high: chance?.high,
        text: actual.map(voice.numbers.exact) ?? voice.word(for: row.actual.hidden ?? .private)
      )
    }
    let words = ChartWords(
      id: "chart-by-repeats",
      title: finding,
      description: phrases.description(
        String(rows.count),
        rows.first?.text ?? "–",
        rows.last?.text ?? "–"
      )
    )
    return Figure.Picture(DotRows(rows: rows, axis: context.countAxis()), words)
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
      finding: finding(models, context),
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

  /// Which model makes what happened likeliest, beside the one that is shown.
  private static func finding(_ models: ModelMeasures, _ context: PageContext) -> String {
    let phrases = context.voice.phrases.forecast
    let likeliest = ModelName.allCases.compactMap { name in
      models[name].shown.map { (name: name, likelihood: $0.logLikelihood) }
    }.max { $0.likelihood < $1.likelihood }?.name
    guard let likeliest, let chosen = models.chosen.shown else { return phrases.parameters.finding }
    let best = phrases.models.name(of: likeliest.rawValue)
    return likeliest == chosen
      ? phrases.parameters.same(best)
      : phrases.parameters.other(best, phrases.models.name(of: chosen.rawValue))
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
