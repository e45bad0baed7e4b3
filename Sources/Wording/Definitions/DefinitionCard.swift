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
  case discounts(DiscountCard)

  /// Every card, in the order of the method page.
  package static let all: [DefinitionCard] =
    RepeatCard.allCases.map(DefinitionCard.repeating)
    + CohortCard.allCases.map(DefinitionCard.cohorts)
    + SecondPurchaseCard.allCases.map(DefinitionCard.secondPurchase)
    + GrowthCard.allCases.map(DefinitionCard.growth)
    + RFMCard.allCases.map(DefinitionCard.rfm)
    + ModelCard.allCases.map(DefinitionCard.models)
    + SalesCard.allCases.map(DefinitionCard.sales)
    + DiscountCard.allCases.map(DefinitionCard.discounts)
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
    case .discounts(let card): card.rawValue
    }
  }

  package enum Family: Hashable, Sendable, CaseIterable {
    case repeating, cohorts, secondPurchase, growth, rfm, models, sales, discounts, input
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
    case .discounts: .discounts
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

  package enum DiscountCard: String, Hashable, Sendable, CaseIterable {
    case depth = "discounts.depth"
    case fullPriceOrders = "discounts.fullPriceOrders"
    case fullPriceNet = "discounts.fullPriceNet"
    case byPurchase = "discounts.byPurchase"
  }

  package enum InputCard: String, Hashable, Sendable, CaseIterable {
    case orders = "input.orders"
    case customers = "input.customers"
    case anonymousOrders = "input.anonymousOrders"
    case history = "input.historyDays"
    case totals = "input.netSales"
  }
}
