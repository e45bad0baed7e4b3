package import Commerce

/// All measures at one day D, as computed from the tallies: the statistical half of an edition.
package struct Measures: Codable, Sendable, Hashable {
  package var sales: SalesMeasures
  package var `repeat`: RepeatMeasures
  package var cohorts: CohortMeasures
  package var secondPurchase: SecondPurchaseMeasures
  package var growth: GrowthMeasures
  package var rfm: RFMMeasures
  package var models: ModelMeasures
  package var churn: ChurnMeasures
  package var service: ServiceMeasures
  package var discounts: DiscountMeasures
  package var goods: GoodsMeasures
  package var change = ChangeMeasures.unknown
  package var regions = RegionMeasures.unknown
  package var channels = ChannelMeasures.unknown
  package var rhythm = RhythmMeasures.unknown
  package var gifts = GiftMeasures.unknown
  package var prices = PriceMeasures.unknown
  package var care = CareMeasures.unknown
  package var profile = ProfileMeasures.unknown
  package var rules = OtherRuleMeasures.unknown
  package var ruleSets = RuleSetMeasures.unknown
  package var results: [PlaybookResult] = []
  package var lessons: [PlaybookLesson] = []

  package init(
    sales: SalesMeasures,
    repeat: RepeatMeasures,
    cohorts: CohortMeasures,
    secondPurchase: SecondPurchaseMeasures,
    growth: GrowthMeasures,
    rfm: RFMMeasures,
    models: ModelMeasures = .unknown,
    churn: ChurnMeasures = .unknown,
    service: ServiceMeasures = .unknown,
    discounts: DiscountMeasures,
    goods: GoodsMeasures = .unknown
  ) {
    self.sales = sales
    self.repeat = `repeat`
    self.cohorts = cohorts
    self.secondPurchase = secondPurchase
    self.growth = growth
    self.rfm = rfm
    self.models = models
    self.churn = churn
    self.service = service
    self.discounts = discounts
    self.goods = goods
  }
}

/// Thresholds in force, from the settings: a value of `regulars.yml` or its default.
package struct MeasureSettings: Codable, Sendable, Hashable {
  /// Fixed L in days instead of the P90 rule; rounded up to whole weeks, 28…364.
  package var lapseDays: Int?
  package var rmstDays: Int = 180
  package var repeatWindows: [Int] = [30, 60, 90, 180, 365]
  package var headlineWindow: Int = 90
  package var minimum = Minimum()
  package var privacy = Privacy()
  package var models = Models()
  package var change = ChangeRules()
  package var regions = RegionRules()
  package var trials = TrialRules()

  /// How playbooks are tried.
  package struct TrialRules: AddedMeasures {
    /// The share of people left alone, where a playbook does not say.
    package var holdout = 0.2
    /// By playbook.
    package var holdouts: [String: Double] = [:]

    package static let unknown = TrialRules()

    package init() {}

    package func holdout(of playbook: String) -> Double { holdouts[playbook] ?? holdout }
  }

  /// What is said of a change, and which festivals weeks are compared by.
  package struct ChangeRules: AddedMeasures {
    package var worth = Change.Worth()
    package var festivals: [Festival] = []

    package static let unknown = ChangeRules()

    package init() {}
  }

  package struct RegionRules: AddedMeasures {
    /// People who live in a region, by its name as the orders spell it; empty where not given.
    package var populations: [String: Double] = [:]

    package static let unknown = RegionRules()

    package init() {}
  }

  /// Smallest samples below which a number is hidden.
  package struct Minimum: Codable, Sendable, Hashable {
    /// Denominator of a percentage.
    package var rate: Int = 30
    /// Complete periods of a trend.
    package var trend: Int = 8
    /// Gaps for quantiles, and for P90.
    package var gaps: Int = 30
    package var gapsP90: Int = 50
    /// Customers for RFM scores.
    package var rfm: Int = 50
    /// Customers at risk at tau, and events a group of a log-rank test.
    package var atRisk: Int = 10
    package var events: Int = 10

    package init() {}
  }

  package struct Privacy: Codable, Sendable, Hashable {
    package var k: Int = 5
    package var kSensitive: Int = 10

    package init() {}
  }

  /// How models look ahead.
  package struct Models: AddedMeasures {
    /// A year, of what is bought later; 0.15 for 15 %.
    package var discountRate: Double = 0.15
    package var horizonWeeks: Int = 52
    /// The model to be shown, instead of the best.
    package var model: ModelName?

    package static let unknown = Models()

    package init() {}
  }

  package init() {}
}
