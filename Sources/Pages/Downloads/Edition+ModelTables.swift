import Commerce
import Retention

extension Edition {
  /// The parameters of the models, their errors and their check.
  var modelFitsTable: DownloadTable {
    var table = DownloadTable(
      "model-fits",
      columns: ["model", "parameter", "value", "standard_error", "log_likelihood", "chi2"]
    )
    func add(
      _ name: String,
      _ parameters: ModelMeasures.Parameters,
      _ errors: ModelMeasures.Parameters,
      _ likelihood: Double
    ) {
      let known = Dictionary(uniqueKeysWithValues: errors.named.map { ($0.name, $0.value) })
      for parameter in parameters.named {
        table.append([
          .text(name), .text(parameter.name), .real(parameter.value),
          .init(known[parameter.name], hidden: nil), .real(likelihood),
          .init(models.validation.shown?.chi2[name], hidden: nil),
        ])
      }
    }
    for name in ModelName.allCases {
      guard let fit = models[name].shown else { continue }
      add(name.rawValue, fit.parameters, fit.standardErrors, fit.logLikelihood)
    }
    if let spend = models.gammaGamma.shown {
      add("gamma-gamma", spend.parameters, spend.standardErrors, spend.logLikelihood)
    }
    return table
  }

  /// What was forecast for the weeks after the cut, and what was counted.
  var modelCheckTable: DownloadTable {
    var table = DownloadTable(
      "model-check",
      columns: ["model", "forecast", "actual", "total_error", "weekly_error"]
    )
    guard let check = models.validation.shown else { return table }
    for name in check.forecasters(models.chosen.value) {
      table.append([
        .text(name), .init(check.forecast[name], hidden: nil), .init(check.actual),
        .init(check.totalError(name), hidden: check.actual.hidden),
        .init(check.mape[name], hidden: nil),
      ])
    }
    return table
  }

  /// Cumulative repeat purchases by week, counted and forecast.
  var modelTrackingTable: DownloadTable {
    var table = DownloadTable(
      "model-tracking",
      columns: ["week", "actual"] + ModelName.allCases.map(\.rawValue) + ["rule"]
    )
    for point in models.validation.shown?.tracking ?? [] {
      table.append(
        [.whole(point.week), .init(point.actual)]
          + ModelName.allCases.map { .init(point[$0], hidden: nil) }
          + [.init(point.rule, hidden: nil)]
      )
    }
    return table
  }

  /// What customers bought after the cut, and how many bought how often before it.
  var modelRepeatsTable: DownloadTable {
    let names = ModelName.allCases.map(\.rawValue)
    var table = DownloadTable(
      "model-by-repeats",
      columns: ["repeats", "customers", "actual_after"] + names.map { "\($0)_after" }
        + names.map { "\($0)_customers" }
    )
    guard let check = models.validation.shown else { return table }
    for (row, bar) in zip(check.byX, check.histogram) {
      table.append(
        [.whole(row.x), .init(row.customers), .init(row.actual)]
          + ModelName.allCases.map { .init(row[$0], hidden: row.customers.hidden) }
          + ModelName.allCases.map { .init(bar[$0], hidden: nil) }
      )
    }
    return table
  }

  /// What is expected of each group of customers.
  var groupValuesTable: DownloadTable {
    var table = DownloadTable(
      "group-values",
      columns: ["group", "customers", "expected_26_weeks", "expected_sales"]
    )
    for group in models.groups {
      table.append([
        .text(group.name), .init(group.customers), .init(group.expected26), .init(group.clv),
      ])
    }
    return table
  }
}
