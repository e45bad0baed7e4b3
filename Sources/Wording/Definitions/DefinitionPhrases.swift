/// What one card says in one language.
package struct DefinitionText: Sendable, Hashable {
  package let title: String
  /// The definition in one sentence.
  package let sentence: String
  package let formula: String
  /// Which days, weeks or customers it looks at.
  package let window: String
  package let counts: String
  package let leavesOut: String
  /// What the number cannot say.
  package let limits: String
}

/// The thresholds in force, which the cards print.
package struct DefinitionFacts: Sendable, Hashable {
  package var rate = 30
  package var gaps = 30
  package var gapsP90 = 50
  package var rfm = 50
  package var atRisk = 10
  package var events = 10
  package var k = 5
  package var headline = 90
  /// "30, 60, 90, 180 and 365", already written.
  package var windows = "30, 60, 90, 180, 365"
  package var restrictedMean = 180
  /// Smallest changes that are said, already written: "2%" and "0.5".
  package var worthShare = "2%"
  package var worthPoints = "0.5"
  /// L; nothing where no edition is at hand.
  package var lapseDays: Int?
  /// H of the complete-window gaps.
  package var gapsWindow: Int?
  package var rollingWeeks: Int?
  package var rollingMonths: Int?
  package var ageDays: Int?

  package init() {}
}

/// How the uncertainty of a number is computed.
package enum IntervalKind: Hashable, Sendable, CaseIterable {
  /// Everyone is counted, nothing is estimated.
  case census
  case wilson
  case newcombe
  case clustered
  /// Stretched by how much more the shop's weeks scatter than chance.
  case scattered
  case shrunk
  case student
  case ratioOfCounts
  case greenwood
  case restrictedMean
  case cohortMean
  case logRank
  case exactCount
  case misclassification
  case quantile
  /// Parameters by the delta method, and the chance of a count.
  case forecast
  /// Inverse of the second derivatives of the likelihood.
  case likelihood
  /// The mean of several tests by inverse variance.
  case pooled
}

/// From how many cases on a number is shown.
package enum SampleRule: Hashable, Sendable, CaseIterable {
  /// Totals of the shop, always shown.
  case total
  /// Counts of customers: from k on.
  case people
  case share
  case mean
  case gaps
  case curve
  case restrictedMean
  case comparison
  case cohort
  case scores
  /// 200 customers, 100 of them with a repeat, 26 weeks.
  case models
  /// As models, and 52 weeks.
  case modelCheck
  /// People in each arm of a test, and buyers and others among them.
  case arms
}

/// Which way is good news.
package enum GoodDirection: Hashable, Sendable, CaseIterable {
  case up, down, neither
}

/// What a measure counts in, as a word.
package enum UnitWord: Hashable, Sendable, CaseIterable {
  case percent, points, money, days, minutes, customers, orders, items, count, number, date, text
}

/// Rules of other tools that this data can answer; the raw value stands in the edition.
package enum OtherRule: String, Sendable, Hashable, CaseIterable {
  case shopifyReturning365 = "shopify.returning.365d"
  case shopifyReturning28 = "shopify.returning.28d"
  case insightsRepeat365 = "rci.repeat.365d"
  case insightsReturning365 = "rci.returning.365d"
  case treslWithin30 = "tresl.within.30"
  case treslWithin60 = "tresl.within.60"
  case treslWithin90 = "tresl.within.90"
  case kleioRepeat90 = "kleio.repeat.90"
  case peelRepurchase3 = "peel.repurchase.3"
  case peelRepeatOrders = "peel.repeatOrders"
  case adviserRepeat90 = "sycm.repeat.90"
  case adviserRepeat30 = "sycm.repeat.30"
  case customerList = "list.lifetime"
  case shoplineRetention1 = "shopline.retention.1"
  case peelRetention1 = "peel.retention.1"
  case lifetimelyGaps = "lifetimely.gaps"
  case peelTimeBetween = "peel.timeBetween"
  case taobaoPerBuyer = "taobao.perBuyer"
  case shoplineNew = "shopline.new"
  case shopifyReport365 = "shopify.report.365d"
  case shopifyReport28 = "shopify.report.28d"
  case wooReturning365 = "woocommerce.returning.365d"
  case skyVergeReturning28 = "skyverge.returning.28d"
  case metriloGap = "metrilo.gap"
  case shoplineLoyal = "shopline.loyal"
  case shoplineAtRisk = "shopline.atRisk"
  case customerVoxAtRisk = "customervox.atRisk"
  case customerVoxLost = "customervox.lost"
  case omniconvertLeaving = "omniconvert.leaving"
  case klaviyoHistoric = "klaviyo.historic"
  case wooNetSales28 = "woocommerce.netSales.28d"
  case metorikWeek = "metorik.week"
  case klaviyoPredicted = "klaviyo.predicted"
  case klaviyoTotal = "klaviyo.total"
  case retentionXValue = "retentionx.value"
  case lifetimelyMost = "lifetimely.gap80"
  case windowValue30 = "cxdata.value.30"
  case windowValue60 = "cxdata.value.60"
  case windowValue90 = "cxdata.value.90"
  case windowValue180 = "cxdata.value.180"
  case windowValue365 = "cxdata.value.365"
  case riskLow = "retentionx.risk.low"
  case riskMiddle = "retentionx.risk.middle"
  case riskHigh = "retentionx.risk.high"
  case classValue = "rfm8.value"
  case classValueLow = "rfm8.value.low"
  case classDevelop = "rfm8.develop"
  case classDevelopLow = "rfm8.develop.low"
  case classRetain = "rfm8.retain"
  case classRetainLow = "rfm8.retain.low"
  case classWinBack = "rfm8.winback"
  case classWinBackLow = "rfm8.winback.low"
  case boxChampions = "rfm.champions"
  case boxPotential = "rfm.potential"
  case boxLoyal = "rfm.loyal"
  case boxPromising = "rfm.promising"
  case boxNew = "rfm.new"
  case boxCannotLose = "rfm.cannotLose"
  case boxAtRisk = "rfm.atRisk"
  case boxAttention = "rfm.attention"
  case boxSleep = "rfm.sleep"
  case boxLost = "rfm.lost"
  case boxOthers = "rfm.others"
  case quarterPremium = "pymc.premium"
  case quarterRepeat = "pymc.repeat"
  case quarterSpender = "pymc.topSpender"
  case quarterAtRisk = "pymc.atRisk"
  case quarterInactive = "pymc.inactive"
  case quarterOthers = "pymc.other"

  /// Days since the first purchase, of values within windows.
  package static let valueWindows: [(rule: OtherRule, days: Int)] = [
    (.windowValue30, 30), (.windowValue60, 60), (.windowValue90, 90), (.windowValue180, 180),
    (.windowValue365, 365),
  ]
  /// By the chance to have left, from low to high.
  package static let riskBands: [OtherRule] = [.riskLow, .riskMiddle, .riskHigh]
  /// By high and low R, F and M, M changing first and R last.
  package static let scoreClasses: [OtherRule] = [
    .classValue, .classValueLow, .classDevelop, .classDevelopLow, .classRetain, .classRetainLow,
    .classWinBack, .classWinBackLow,
  ]
  /// In the order in which the boxes are asked.
  package static let scoreBoxes: [OtherRule] = [
    .boxChampions, .boxPotential, .boxLoyal, .boxPromising, .boxNew, .boxCannotLose, .boxAtRisk,
    .boxAttention, .boxSleep, .boxLost, .boxOthers,
  ]
  /// By quarters of recency, frequency and value; those in none last.
  package static let quarterSets: [OtherRule] = [
    .quarterPremium, .quarterRepeat, .quarterSpender, .quarterAtRisk, .quarterInactive,
    .quarterOthers,
  ]

  /// The tool under the name its users know.
  package var tool: String {
    switch self {
    case .shopifyReturning365, .shopifyReturning28, .shopifyReport365, .shopifyReport28: "Shopify"
    case .insightsRepeat365, .insightsReturning365: "Repeat Customer Insights"
    case .treslWithin30, .treslWithin60, .treslWithin90: "Tresl Segments"
    case .kleioRepeat90: "Kleio"
    case .peelRepurchase3, .peelRepeatOrders, .peelRetention1, .peelTimeBetween: "Peel"
    case .adviserRepeat90, .adviserRepeat30: "生意参谋"
    case .customerList: "Excel"
    case .shoplineRetention1, .shoplineNew, .shoplineLoyal, .shoplineAtRisk: "SHOPLINE"
    case .lifetimelyGaps, .lifetimelyMost: "Lifetimely"
    case .taobaoPerBuyer: "淘宝"
    case .wooReturning365, .wooNetSales28: "WooCommerce"
    case .skyVergeReturning28: "SkyVerge"
    case .metriloGap: "Metrilo"
    case .customerVoxAtRisk, .customerVoxLost: "CustomerVox"
    case .omniconvertLeaving: "Omniconvert"
    case .klaviyoHistoric, .klaviyoPredicted, .klaviyoTotal: "Klaviyo"
    case .retentionXValue, .riskLow, .riskMiddle, .riskHigh: "RetentionX"
    case .windowValue30, .windowValue60, .windowValue90, .windowValue180, .windowValue365: "CXData"
    case .classValue, .classValueLow, .classDevelop, .classDevelopLow, .classRetain,
      .classRetainLow, .classWinBack, .classWinBackLow:
      "RFM 8"
    case .boxChampions, .boxPotential, .boxLoyal, .boxPromising, .boxNew, .boxCannotLose,
      .boxAtRisk, .boxAttention, .boxSleep, .boxLost, .boxOthers:
      "R: rfm"
    case .quarterPremium, .quarterRepeat, .quarterSpender, .quarterAtRisk, .quarterInactive,
      .quarterOthers:
      "PyMC-Marketing"
    case .metorikWeek: "Metorik"
    }
  }
}

/// Another tool's rule in words, and why its number is not ours.
package struct OtherRuleText: Sendable, Hashable {
  /// The name of the number there.
  package let name: String
  package let rule: String
  package let why: String
}

/// Everything the definition cards say; a card without its text does not compile.
package struct DefinitionPhrases: Sendable {
  package let repeating: @Sendable (DefinitionCard.RepeatCard, DefinitionFacts) -> DefinitionText
  package let cohorts: @Sendable (DefinitionCard.CohortCard, DefinitionFacts) -> DefinitionText
  package let secondPurchase:
    @Sendable (DefinitionCard.SecondPurchaseCard, DefinitionFacts) -> DefinitionText
  package let growth: @Sendable (DefinitionCard.GrowthCard, DefinitionFacts) -> DefinitionText
  package let rfm: @Sendable (DefinitionCard.RFMCard, DefinitionFacts) -> DefinitionText
  package let models: @Sendable (DefinitionCard.ModelCard, DefinitionFacts) -> DefinitionText
  package let sales: @Sendable (DefinitionCard.SalesCard, DefinitionFacts) -> DefinitionText
  package let churn: @Sendable (DefinitionCard.ChurnCard, DefinitionFacts) -> DefinitionText
  package let service: @Sendable (DefinitionCard.ServiceCard, DefinitionFacts) -> DefinitionText
  package let discounts: @Sendable (DefinitionCard.DiscountCard, DefinitionFacts) -> DefinitionText
  package let products: @Sendable (DefinitionCard.ProductCard, DefinitionFacts) -> DefinitionText
  package let comparing:
    @Sendable (DefinitionCard.ComparisonCard, DefinitionFacts) -> DefinitionText
  package let notes: @Sendable (DefinitionCard.NoteCard, DefinitionFacts) -> DefinitionText
  package let results: @Sendable (DefinitionCard.ResultCard, DefinitionFacts) -> DefinitionText
  package let input: @Sendable (DefinitionCard.InputCard, DefinitionFacts) -> DefinitionText

  package let family: @Sendable (DefinitionCard.Family) -> String
  package let interval: @Sendable (IntervalKind) -> String
  package let sample: @Sendable (SampleRule, DefinitionFacts) -> String
  package let direction: @Sendable (GoodDirection) -> String
  package let unit: @Sendable (UnitWord) -> String
  package let other: @Sendable (OtherRule) -> OtherRuleText
  package let labels: DefinitionLabels
  package let measures: MeasurePhrases

  package func text(_ card: DefinitionCard, _ facts: DefinitionFacts) -> DefinitionText {
    switch card {
    case .repeating(let card): repeating(card, facts)
    case .cohorts(let card): cohorts(card, facts)
    case .secondPurchase(let card): secondPurchase(card, facts)
    case .growth(let card): growth(card, facts)
    case .rfm(let card): rfm(card, facts)
    case .models(let card): models(card, facts)
    case .sales(let card): sales(card, facts)
    case .churn(let card): churn(card, facts)
    case .service(let card): service(card, facts)
    case .discounts(let card): discounts(card, facts)
    case .products(let card): products(card, facts)
    case .comparing(let card): comparing(card, facts)
    case .notes(let card): notes(card, facts)
    case .results(let card): results(card, facts)
    case .input(let card): input(card, facts)
    }
  }
}

/// The small words of a card.
package struct DefinitionLabels: Sendable {
  package let formula: String
  package let window: String
  package let counts: String
  package let leavesOut: String
  package let sample: String
  package let interval: String
  package let limits: String
  package let source: String
  package let unit: String
  package let direction: String
  package let names: String
  package let others: String
  /// "own definition", where no paper is behind a number.
  package let ownDefinition: String
}
