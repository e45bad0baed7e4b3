package import Commerce
package import Retention

/// Everything that one weekly issue says, as one value: themes render it, downloads are it, past
/// weeks are kept as it, and two of them are compared to say what changed.
///
/// Schema 1. Money is in minor units, shares are 0…1, days are ISO dates of the shop's time zone.
package struct Edition: Codable, Sendable, Hashable {
  package static let currentSchema = 1

  package struct WeekInfo: Codable, Sendable, Hashable {
    package var id: Week
    package var start: Day
    package var end: Day
    /// Whether the week was over by D.
    package var complete: Bool

    package init(id: Week, complete: Bool) {
      self.id = id
      start = id.monday
      end = id.sunday
      self.complete = complete
    }
  }

  package struct Shop: Codable, Sendable, Hashable {
    package var name: String
    /// ISO 4217 code; `XXX` where unknown.
    package var currency: String
    package var timeZone: String
    package var country: String?
    /// True for a made-up shop, which every page says.
    package var madeUp: Bool

    package init(
      name: String,
      currency: String,
      timeZone: String,
      country: String?,
      madeUp: Bool
    ) {
      self.name = name
      self.currency = currency
      self.timeZone = timeZone
      self.country = country
      self.madeUp = madeUp
    }
  }

  package var schema: Int
  package var view: EditionView
  package var week: WeekInfo
  /// D: the last day that counts.
  package var asOf: Day
  package var shop: Shop
  @Held package var settings: MeasureSettings
  @Held package var input: InputMeasures
  @Held package var sales: SalesMeasures
  @Held package var `repeat`: RepeatMeasures
  @Held package var cohorts: CohortMeasures
  @Held package var secondPurchase: SecondPurchaseMeasures
  @Held package var growth: GrowthMeasures
  @Held package var rfm: RFMMeasures
  @Held package var models: ModelMeasures
  @Held package var churn: ChurnMeasures
  @Held package var service: ServiceMeasures
  @Held package var discounts: DiscountMeasures
  package var products: [ProductMeasures]
  @Held package var productBase: ProductBase
  package var pairs: [BasketPair]
  package var next: [NextPair]
  @Held package var change: ChangeMeasures
  @Held package var regions: RegionMeasures
  @Held package var channels: ChannelMeasures
  @Held package var rhythm: RhythmMeasures
  @Held package var gifts: GiftMeasures
  @Held package var prices: PriceMeasures
  @Held package var care: CareMeasures
  /// What the shop's own notes add up to.
  @Held package var competitors = CompetitorMeasures.unknown
  @Held package var questions = QuestionMeasures.unknown
  @Held package var profile: ProfileMeasures
  /// Tests of playbooks, newest first.
  package var results: [PlaybookResult]
  /// What they have taught, by playbook.
  package var lessons: [PlaybookLesson]
  /// What other tools' rules give on the same data.
  package var definitions: [OtherDefinitions]

  package init(
    week: WeekInfo,
    asOf: Day,
    shop: Shop,
    settings: MeasureSettings,
    input: InputMeasures,
    measures: Measures
  ) {
    schema = Edition.currentSchema
    view = .full
    self.week = week
    self.asOf = asOf
    self.shop = shop
    self.settings = settings
    self.input = input
    sales = measures.sales
    self.repeat = measures.repeat
    cohorts = measures.cohorts
    secondPurchase = measures.secondPurchase
    growth = measures.growth
    rfm = measures.rfm
    models = measures.models
    churn = measures.churn
    service = measures.service
    discounts = measures.discounts
    products = measures.goods.products
    productBase = measures.goods.base
    pairs = measures.goods.pairs
    next = measures.goods.next
    change = measures.change
    regions = measures.regions
    channels = measures.channels
    rhythm = measures.rhythm
    gifts = measures.gifts
    prices = measures.prices
    care = measures.care
    profile = measures.profile
    results = measures.results
    lessons = measures.lessons
    definitions = OtherDefinitions.all(measures: measures, input: input, settings: settings)
  }
}
