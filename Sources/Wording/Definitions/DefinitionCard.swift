/// A definition card of the method page: one measure, or one family of measures with one rule.
///
/// Its anchor is the name of the measure: the path in the edition without the period, the group or
/// the week that it is given for.
package enum DefinitionCard: Hashable, Sendable {
  case input(InputCard)
  case sales(SalesCard)
  case repeating(RepeatCard)
  case cohorts(CohortCard)
  case secondPurchase(SecondPurchaseCard)
  case growth(GrowthCard)
  case rfm(RFMCard)
  case models(ModelCard)
  case churn(ChurnCard)
  case service(ServiceCard)
  case discounts(DiscountCard)
  case products(ProductCard)
  case comparing(ComparisonCard)
  case notes(NoteCard)
  case results(ResultCard)

  /// Every card, in the order of the method page.
  package static let all: [DefinitionCard] =
    RepeatCard.allCases.map(DefinitionCard.repeating)
    + CohortCard.allCases.map(DefinitionCard.cohorts)
    + SecondPurchaseCard.allCases.map(DefinitionCard.secondPurchase)
    + GrowthCard.allCases.map(DefinitionCard.growth)
    + RFMCard.allCases.map(DefinitionCard.rfm)
    + ModelCard.allCases.map(DefinitionCard.models)
    + SalesCard.allCases.map(DefinitionCard.sales)
    + ChurnCard.allCases.map(DefinitionCard.churn)
    + ServiceCard.allCases.map(DefinitionCard.service)
    + DiscountCard.allCases.map(DefinitionCard.discounts)
    + ProductCard.allCases.map(DefinitionCard.products)
    + ComparisonCard.allCases.map(DefinitionCard.comparing)
    + NoteCard.allCases.map(DefinitionCard.notes)
    + ResultCard.allCases.map(DefinitionCard.results)
    + InputCard.allCases.map(DefinitionCard.input)

  /// The anchor on the method page, and what `explain` is asked for: `repeat.within`.
  package var anchor: String {
    switch self {
    case .input(let card): card.rawValue
    case .sales(let card): card.rawValue
    case .repeating(let card): card.rawValue
    case .cohorts(let card): card.rawValue
    case .secondPurchase(let card): card.rawValue
    case .growth(let card): card.rawValue
    case .rfm(let card): card.rawValue
    case .models(let card): card.rawValue
    case .churn(let card): card.rawValue
    case .service(let card): card.rawValue
    case .discounts(let card): card.rawValue
    case .products(let card): card.rawValue
    case .comparing(let card): card.rawValue
    case .notes(let card): card.rawValue
    case .results(let card): card.rawValue
    }
  }

  package enum Family: Hashable, Sendable, CaseIterable {
    case repeating, cohorts, secondPurchase, growth, rfm, models, sales, churn, service, discounts
    case products, comparing, notes, results, input
  }

  package var family: Family {
    switch self {
    case .input: .input
    case .sales: .sales
    case .repeating: .repeating
    case .cohorts: .cohorts
    case .secondPurchase: .secondPurchase
    case .growth: .growth
    case .rfm: .rfm
    case .models: .models
    case .churn: .churn
    case .service: .service
    case .discounts: .discounts
    case .products: .products
    case .comparing: .comparing
    case .notes: .notes
    case .results: .results
    }
  }

  package enum RepeatCard: String, Hashable, Sendable, CaseIterable {
    case recent = "repeat.recent"
    case within = "repeat.within"
    case lifetime = "repeat.lifetime"
    case inPeriod = "repeat.inPeriod"
    case returning = "repeat.returning"
    case oneTime = "repeat.oneTime"
    case returningRevenue = "repeat.returningRevenue"
    case funnel = "repeat.funnel"
    case gaps = "repeat.gaps"
    case rawGaps = "repeat.rawGaps"
  }

  package enum CohortCard: String, Hashable, Sendable, CaseIterable {
    case cohort = "cohorts.size"
    case retained = "cohorts.retained"
    case unbounded = "cohorts.unbounded"
    case rolling = "cohorts.rolling"
    case returned = "cohorts.returned"
    case age = "cohorts.age"
    case pooled = "cohorts.pooled"
    case net = "cohorts.net"
    case margin = "cohorts.margin"
    case topShare = "cohorts.topShare"
  }

  package enum SecondPurchaseCard: String, Hashable, Sendable, CaseIterable {
    case curve = "secondPurchase.curve"
    case quantiles = "secondPurchase.quantiles"
    case restrictedMean = "secondPurchase.rmst"
    case steps = "secondPurchase.steps"
    case compare = "secondPurchase.compare"
  }

  package enum GrowthCard: String, Hashable, Sendable, CaseIterable {
    case active = "growth.active"
    case lapsed = "growth.lapsed"
    case joined = "growth.new"
    case reactivated = "growth.reactivated"
    case quick = "growth.quick"
    case lapseRate = "growth.lapseRate"
    case reactivationRate = "growth.reactivationRate"
    case lapseDays = "growth.lapseDays"
  }

  package enum RFMCard: String, Hashable, Sendable, CaseIterable {
    case scores = "rfm.scores"
    case groups = "rfm.groups"
    case flow = "rfm.flow"
    case cuts = "rfm.cuts"
    case tiers = "rfm.tiers"
    case ladder = "rfm.ladder"
  }

  package enum ModelCard: String, Hashable, Sendable, CaseIterable {
    case expected = "models.expectedTotal"
    case alive = "models.meanAlive"
    case worth = "models.clvTotal"
    case spend = "models.gammaGamma"
    case check = "models.validation"
    case chosen = "models.chosen"
    case fit = "models.fit"
  }

  package enum SalesCard: String, Hashable, Sendable, CaseIterable {
    case orders = "sales.orders"
    case grossSales = "sales.grossSales"
    case discounts = "sales.discounts"
    case returns = "sales.returnsProcessed"
    case netSales = "sales.netSales"
    case orderValue = "sales.aov"
    case medianOrder = "sales.medianOrder"
    case perBuyer = "sales.perBuyer"
    case unitsPerOrder = "sales.unitsPerOrder"
    case ordersPerCustomer = "sales.ordersPerCustomer"
  }

  package enum ChurnCard: String, Hashable, Sendable, CaseIterable {
    case causes = "churn.causes"
    case evidence = "churn.any"
    case corrected = "churn.corrected"
    case lapsed = "churn.lapsed"
    case benchmarks = "churn.benchmarks"
    case winback = "churn.winback"
    case cacRatio = "churn.cacRatio"
    case replacement = "churn.replacement"
    case loss = "churn.loss"
  }

  package enum ServiceCard: String, Hashable, Sendable, CaseIterable {
    case reply = "service.reply"
    case resolution = "service.resolution"
    case replyReturn = "service.replyReturn"
    case complaints = "service.complaints"
    case followUp = "service.followUp"
    case refunds = "service.refunds"
    case ratings = "service.ratings"
    case ratingReturn = "service.ratingReturn"
    case quality = "service.qualityOK"
    case shoppers = "service.shoppers"
    case register = "care.complaints"
    case callBacks = "care.callBacks"
    case birthdays = "care.birthdays"
    case campaigns = "care.campaigns"
  }

  package enum DiscountCard: String, Hashable, Sendable, CaseIterable {
    case depth = "discounts.depth"
    case fullPriceOrders = "discounts.fullPriceOrders"
    case fullPriceNet = "discounts.fullPriceNet"
    case byPurchase = "discounts.byPurchase"
    case spiral = "discounts.spiral"
    case stacks = "discounts.stacks"
    case acquired = "discounts.acquired"
    case sensitivity = "discounts.sensitivity"
    case promotions = "discounts.promotions"
  }

  package enum ProductCard: String, Hashable, Sendable, CaseIterable {
    case counts = "products.orders"
    case role = "products.role"
    case gateway = "products.gateway"
    case replenish = "products.replenish"
    case basket = "pairs.lift"
    case next = "next.affinity"
  }

  package enum ComparisonCard: String, Hashable, Sendable, CaseIterable {
    case weekly = "change.weekly"
    case quarterly = "change.quarterly"
    case season = "change.season"
    case moved = "change.moved"
    case acceptance = "regions.acceptance"
    case spending = "regions.spending"
    case channels = "channels.rows"
    case payday = "rhythm.payday"
    case weekdays = "rhythm.weekdays"
    case gifts = "gifts.flagged"
    case prices = "prices.index"
  }

  package enum NoteCard: String, Hashable, Sendable, CaseIterable {
    case peers = "competitors.noted"
    case distinctiveness = "competitors.distinctiveness"
    case questions = "questions.collected"
    case saturation = "questions.saturation"
    case sides = "profile.sides"
    case segments = "profile.segments"
  }

  package enum ResultCard: String, Hashable, Sendable, CaseIterable {
    case primary = "results.primary"
    case secondary = "results.secondary"
    case adjusted = "results.cuped"
    case ratio = "results.sampleRatio"
    case detectable = "results.mde"
    case verdict = "results.verdict"
    case before = "results.before"
    case lesson = "lessons.effect"
  }

  package enum InputCard: String, Hashable, Sendable, CaseIterable {
    case orders = "input.orders"
    case customers = "input.customers"
    case anonymousOrders = "input.anonymousOrders"
    case history = "input.historyDays"
    case totals = "input.netSales"
  }
}
