import Commerce
import Tallying

/// How many new customers make up for one who left, and what winning either costs.
struct ReplacementNumber: Sendable {
  /// Days of a quarter: thirteen weeks.
  private static let quarter = 91

  /// The 52-week value at its start of the customers who lapsed in the last 13 weeks, for each of
  /// them, over that of one new customer.
  ///
  /// Both are discounted sales after the first purchase. Missing without models, where a model missed
  /// by too much (`red`), or where fewer than k customers lapsed.
  ///
  /// - Source: Fader, Hardie and Lee 2005, Journal of Marketing Research 42(4), for the value; the
  ///   ratio is this program's own.
  static func cell(
    _ scope: MeasureScope,
    _ models: CustomerModels,
    _ measures: ModelMeasures
  ) -> Cell<Double> {
    let lapse = scope.lapse.days
    guard let name = measures.chosen.value, let fitted = models[name], let spend = models.spend
    else { return Cell(missing: measures.chosen.hidden ?? .notFitted) }
    let start = scope.asOf - quarter
    // Their last purchase is not after the start: L is at least four weeks, so it can be.
    let lost = HistoryTable(
      scope.tallies.buyers.rows.filter {
        scope.asOf - $0.last >= lapse && start - $0.last < lapse && $0.last <= start
      },
      at: start
    )
    let minorUnits = Double(scope.currency.unit)
    let settings = scope.settings.models
    let discount = Discount(yearlyRate: settings.discountRate, weeks: 52)
    let sales = Forecast(fitted, lost).sales(spend, discount, minorUnits: minorUnits)
    let newcomer =
      discount.sum { fitted.model.expectedNew(fitted.fit.parameters, within: Double($0)) }
      * (GammaGamma.expected(spend.parameters, x: 0, sales: 0) ?? 0)
    guard lost.customers > 0, newcomer > 0, let sales else { return .noData }
    guard let value = (sales / lost.customers / newcomer).ifFinite else { return .noData }
    let few: Missing? = scope.gate.isSmall(Int(lost.customers)) ? .private : nil
    return Cell(value, hidden: measures.chosen.hidden ?? few)
  }

  /// What a new customer costs over what a further purchase costs, over the months with costs.
  ///
  /// (Acquisition ÷ first purchase days) ÷ (retention ÷ repeat purchase days) of the complete months
  /// that the costs name; `no_cost` without any, `too_few` under the least denominator.
  ///
  /// - Source: the two unit costs of a cost report; the ratio is this program's own.
  static func costRatio(_ scope: MeasureScope, costs: [MonthCost]) -> Cell<Double> {
    guard !costs.isEmpty else { return Cell(missing: .noCost) }
    var (acquisition, retention) = (0.0, 0.0)
    var (newcomers, repeats) = (0, 0)
    for cost in costs {
      // A month of which one of the two is not given is left out.
      guard cost.acquisition >= 0, cost.retention >= 0, cost.month.lastDay <= scope.asOf,
        let row = scope.tallies.periods.row(cost.month)
      else { continue }
      acquisition += Double(cost.acquisition)
      retention += Double(cost.retention)
      newcomers += row.firstDays
      repeats += row.purchaseDays - row.firstDays
    }
    guard newcomers > 0, repeats > 0, retention > 0 else { return .noData }
    let value = acquisition / Double(newcomers) / (retention / Double(repeats))
    let isFew = min(newcomers, repeats) < scope.settings.minimum.rate
    return Cell(value, hidden: isFew ? .tooFew : nil)
  }
}

extension ReplacementNumber {
  /// Acquisition costs of the last 12 complete months with costs, for each new customer of them.
  static func newCustomerCost(_ scope: MeasureScope, costs: [MonthCost]) -> Cell<Int64> {
    // The month of tomorrow is the first that is not over.
    let end = (scope.asOf + 1).month
    let first = end + -12
    var (spent, newcomers) = (Int64(0), 0)
    for cost in costs where cost.acquisition >= 0 && cost.month >= first && cost.month < end {
      guard let row = scope.tallies.periods.row(cost.month) else { continue }
      spent += cost.acquisition
      newcomers += row.firstDays
    }
    guard spent > 0 else { return Cell(missing: .noCost) }
    guard newcomers > 0 else { return .noData }
    let value = Int64((Double(spent) / Double(newcomers)).rounded())
    return Cell(value, hidden: newcomers < scope.settings.minimum.rate ? .tooFew : nil)
  }
}

extension ChurnMeasures {
  /// What it costs to win as many new customers as make up for those who lapsed lately.
  mutating func addLoss(_ cost: Cell<Int64>) {
    loss = Loss(newCustomerCost: cost, toReplace: Cell(missing: .noCost))
    guard let each = cost.value else {
      loss.toReplace = Cell(missing: cost.hidden ?? .noCost)
      return
    }
    guard let lapsed = recent.lapsed.value, let factor = replacement.value,
      let total = (Double(lapsed) * factor * Double(each)).rounded().ifFinite,
      let amount = Int64(exactly: total)
    else {
      loss.toReplace = Cell(missing: recent.lapsed.hidden ?? replacement.hidden ?? .noData)
      return
    }
    let hidden = recent.lapsed.hidden ?? replacement.hidden ?? cost.hidden
    loss.toReplace = Cell(amount, hidden: hidden)
  }

  /// What the models and the costs say of leaving, also beside the lines of the trade articles.
  mutating func add(replacement: Cell<Double>, costRatio: Cell<Double>) {
    self.replacement = replacement
    cacRatio = costRatio
    for index in benchmarks.indices {
      switch benchmarks[index].line {
      case .newForOneLost: benchmarks[index].ours = replacement
      case .newCustomerCost: benchmarks[index].ours = costRatio
      default: break
      }
    }
  }
}
