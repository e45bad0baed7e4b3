import Commerce

/// What is said with a model of coming back, and the rules of others that stand beside it.
struct ModelledMeasures: Sendable {
  let measures: ModelMeasures
  let rules: OtherRuleMeasures
  let ruleSets: RuleSetMeasures
  let replacement: Cell<Double>

  init(_ scope: MeasureScope, groups: [RFMMeasures.Group]) {
    let models = CustomerModels(scope.tallies, minorUnits: Double(scope.currency.unit))
    measures = ModelMeasures(scope, models, known: groups)
    rules = OtherRuleMeasures(scope)
    ruleSets = RuleSetMeasures(scope, models, measures, rules: rules)
    replacement = ReplacementNumber.cell(scope, models, measures)
  }
}

/// Who came back, cohort by cohort and for a second time.
struct ReturningMeasures: Sendable {
  let cohorts: CohortMeasures
  let secondPurchase: SecondPurchaseMeasures

  init(_ scope: MeasureScope, _ firstDays: FirstDayGate, privateWeeks: Set<Int32>) {
    cohorts = CohortMeasures(scope, firstDays, privateWeeks: privateWeeks)
    secondPurchase = SecondPurchaseMeasures(scope)
  }
}

/// Who did not come back, and what of that was the shop's own doing.
struct LostMeasures: Sendable {
  let repeats: RepeatMeasures
  let service: ServiceMeasures
  let churn: ChurnMeasures

  init(_ scope: MeasureScope, _ firstDays: FirstDayGate, growth: GrowthMeasures) {
    repeats = RepeatMeasures(scope, firstDays)
    service = ServiceMeasures(scope)
    churn = ChurnMeasures(scope, growth: growth, repeats: repeats, service: service)
  }
}

/// What needs nothing but the tallies.
struct OtherMeasures: Sendable {
  let sales: SalesMeasures
  let discounts: DiscountMeasures
  let regions: RegionMeasures
  let channels: ChannelMeasures
  let rhythm: RhythmMeasures
  let gifts: GiftMeasures
  let prices: PriceMeasures
  let care: CareMeasures
  let profile: ProfileMeasures

  init(_ scope: MeasureScope) {
    sales = PeriodSales.all(scope)
    discounts = DiscountMeasures(scope)
    regions = RegionMeasures(scope)
    channels = ChannelMeasures(scope)
    rhythm = RhythmMeasures(scope)
    gifts = GiftMeasures(scope)
    prices = PriceMeasures(scope)
    care = CareMeasures(scope)
    profile = ProfileMeasures(scope)
  }
}
