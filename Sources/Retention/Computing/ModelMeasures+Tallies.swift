import Commerce
import Tallying

extension ModelMeasures {
  /// `known`: the customers' groups, which say what may be shown of each, if they are found already.
  init(
    _ scope: MeasureScope,
    _ models: CustomerModels,
    known: [RFMMeasures.Group]? = nil
  ) {
    let tallies = scope.tallies
    let gate = scope.gate
    let settings = scope.settings.models
    self = .unknown
    guard let first = tallies.firstDay else { return }
    calibrationEnd = tallies.fitEnd
    customers = gate.count(Int(models.table.customers))
    repeaters = Self.repeaters(models.table, gate)
    rows = models.table.rows
    self.gate = Gate(
      customers: customers,
      repeaters: repeaters,
      weeks: models.weeks,
      passed: models.passed
    )
    for name in ModelName.allCases { self[cell: name] = Cell(missing: .notFitted) }
    gammaGamma = Cell(missing: .notFitted)
    chosen = Cell(missing: .notFitted)
    validation = Cell(missing: .tooFew)
    guard models.passed else { return }
    let check = ModelCheck(tallies, models, first: first, gate)
    let candidates = CustomerModels.candidates(models.fits)
    let choice = ModelCheck.choice(candidates, check, wanted: settings.model)
    if let check { validation = Cell(check.validation(of: choice, candidates)) }
    // Missing by more than a fifth hides every number of a model; the check itself stays.
    let isRed = validation.value?.state == .red
    let minorUnits = Double(scope.currency.unit)
    let discount = Discount(yearlyRate: settings.discountRate, weeks: settings.horizonWeeks)
    for fitted in models.fits {
      let fit = Fit(
        fitted,
        models,
        discount,
        minorUnits: minorUnits,
        isChosen: fitted.name == choice
      )
      self[cell: fitted.name] = Cell(fit, hidden: Self.hidden(fitted, isRed: isRed))
      if fitted.name == choice {
        groups = Self.groups(fitted, models, scope, known, discount, fit.clvTotal.value)
        if isRed { hideGroups() }
      }
    }
    if let choice { chosen = Cell(choice, hidden: isRed ? .red : nil) }
    if let spend = Spend(models) { gammaGamma = Cell(spend, hidden: spend.hidden) }
  }

  private static func repeaters(_ table: HistoryTable, _ gate: Retention.Gate) -> Cell<Int> {
    let isPrivate = gate.isPrivate(Int(table.repeaters), of: Int(table.customers))
    return Cell(Int(table.repeaters), hidden: isPrivate ? .private : nil)
  }

  private static func hidden(_ fitted: CustomerModels.Fitted, isRed: Bool) -> Missing? {
    if !fitted.fit.converged || !fitted.fit.identified { return .notIdentified }
    return isRed ? .red : nil
  }

  private subscript(cell name: ModelName) -> Cell<Fit> {
    get { self[name] }
    set {
      switch name {
      case .nbd: nbd = newValue
      case .bgnbd: bgnbd = newValue
      case .mbgnbd: mbgnbd = newValue
      case .paretonbd: paretonbd = newValue
      }
    }
  }

  // MARK: Groups

  /// Of each group as many numbers as the page of the groups shows: what it hides is hidden here.
  ///
  /// The groups' values are those of their weeks, by which they share the total of the days.
  private static func groups(
    _ fitted: CustomerModels.Fitted,
    _ models: CustomerModels,
    _ scope: MeasureScope,
    _ known: [RFMMeasures.Group]?,
    _ discount: Discount,
    _ total: Int64?
  ) -> [Group] {
    guard scope.tallies.fitEnd == scope.asOf else { return [] }
    let totals = CustomerOutlook(
      fitted,
      spend: models.spend,
      rows: scope.tallies.values.rows,
      at: scope.asOf,
      minorUnits: Double(scope.currency.unit),
      discount: discount
    ).totals()
    let sales = totals.values.map(\.sales).sorted().reduce(0, +)
    let known = known ?? RFMMeasures(scope).groups
    let share = sales > 0 ? Double(total ?? 0) / sales : 0
    return RFMGroup.allCases.filter { $0 != .notYet }.map { group in
      let total = totals[group.rawValue] ?? CustomerOutlook.Total()
      let other = known.first { $0.name == group.name }
      let hidden = other?.customers.hidden
      let hiddenMoney = other?.netSales.hidden
      return Group(
        name: group.name,
        customers: Cell(Int(total.customers), hidden: hidden),
        expected26: Cell(total.within26, hidden: hidden),
        clv: models.spend == nil
          ? Cell(missing: .notFitted) : Cell(minor(total.sales * share), hidden: hiddenMoney)
      )
    }
  }

  private mutating func hideGroups() {
    for index in groups.indices {
      groups[index].expected26.hidden = groups[index].expected26.hidden ?? .red
      groups[index].clv.hidden = groups[index].clv.hidden ?? .red
    }
  }

  /// Whole minor units; what no integer holds is cut to the largest that one does.
  fileprivate static func minor(_ amount: Double) -> Int64 {
    Int64(amount.clamped(to: -9e18...9e18).rounded(.toNearestOrEven))
  }
}

extension ModelMeasures.Fit {
  init(
    _ fitted: CustomerModels.Fitted,
    _ models: CustomerModels,
    _ discount: Discount,
    minorUnits: Double,
    isChosen: Bool
  ) {
    let (model, fit) = (fitted.model, fitted.fit)
    let names = model.parameterNames
    let forecast = Forecast(fitted, models.table)
    let estimates =
      isChosen
      ? forecast.estimates(within: [13, 26], slopesOf: models.cells)
      : [13, 26].map {
        Estimate(value: forecast.purchases(within: $0), se: nil, low: nil, high: nil)
      }
    let sales = models.spend.flatMap { forecast.sales($0, discount, minorUnits: minorUnits) }
    self.init(
      parameters: ModelMeasures.Parameters(names, fit.parameters),
      logLikelihood: fit.logLikelihood,
      standardErrors: ModelMeasures.Parameters(names, fit.standardErrors),
      converged: fit.converged,
      identified: fit.identified,
      evaluations: fit.evaluations,
      expectedNew: [1, 13, 52].reduce(into: [:]) { found, weeks in
        let value = model.expectedNew(fit.parameters, within: Double(weeks))
        found[String(weeks)] = value.ifFinite
      },
      expectedTotal: ["13": estimates[0], "26": estimates[1]],
      meanAlive: forecast.alive / max(1, models.table.customers),
      clvTotal: sales.map { Cell(ModelMeasures.minor($0 * minorUnits)) }
        ?? Cell(missing: .notFitted),
      dertTotal: Self.residual(fitted, forecast, discount)
    )
  }

  /// Discounted purchases to come, all the future.
  private static func residual(
    _ fitted: CustomerModels.Fitted,
    _ forecast: Forecast,
    _ discount: Discount
  ) -> Double? {
    guard let pareto = fitted.model as? ParetoNBD, discount.rate > 0 else { return nil }
    let parameters = fitted.fit.parameters
    // Points of many x have the same few ages.
    var weeks: [Double: Double] = [:]
    return forecast.sum { point in
      let known =
        weeks[point.age]
        ?? pareto.discountedWeeks(parameters, age: point.age, rate: discount.rate)
      weeks[point.age] = known
      return point.customers
        * pareto.discountedIfAlive(parameters, x: point.x, age: point.age, weeks: known)
    }.ifFinite
  }
}

extension ModelMeasures.Spend {
  init?(_ models: CustomerModels) {
    guard let fit = models.spend ?? ModelFit(spend: models.spendTable) else { return nil }
    let names = GammaGamma.parameterNames
    self.init(
      parameters: ModelMeasures.Parameters(names, fit.parameters),
      logLikelihood: fit.logLikelihood,
      standardErrors: ModelMeasures.Parameters(names, fit.standardErrors),
      converged: fit.converged,
      identified: fit.identified,
      evaluations: fit.evaluations,
      customers: Int(models.spendTable.customers),
      correlation: models.spendTable.correlation
    )
  }

  /// Without a peak, or without a mean (q at most 1), nothing is expected of a purchase.
  fileprivate var hidden: Missing? {
    converged && identified && (parameters.q ?? 0) > 1 ? nil : .notIdentified
  }
}
