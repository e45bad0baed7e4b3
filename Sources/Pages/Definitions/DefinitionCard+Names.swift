package import Wording

extension DefinitionCard {
  /// The names of measures that the card defines: `*` stands for one component (a period, a group,
  /// a week, a position), `**` for the rest.
  package var patterns: [String] {
    switch self {
    case .repeating(let card): ["\(card.rawValue).**"]
    case .cohorts(let card): card.patterns
    case .secondPurchase(let card): card.patterns
    case .growth(let card): card.patterns
    case .rfm(let card): card.patterns
    case .models(let card): card.patterns
    case .sales(let card): card.patterns
    case .churn(let card): card.patterns
    case .service(let card): card.patterns
    case .discounts(let card): card.patterns
    case .products(let card): card.patterns
    case .comparing(let card): card.patterns
    case .notes(let card): card.patterns
    case .results(let card): card.patterns
    case .input(let card): card.patterns
    }
  }

  /// The card of a measure, by its name; `nil` for a name that no card defines.
  ///
  /// The anchor of a card is the name of its family and leads to the card itself.
  package static func covering(_ name: String) -> DefinitionCard? {
    if let card = byAnchor[name] { return card }
    let path = name.split(separator: ".", omittingEmptySubsequences: false)
    guard let first = path.first, let rules = rulesByFirst[String(first)] else { return nil }
    return rules.first { matches(path, $0.pattern) }?.card
  }

  /// The card of a measure, or the first one of a group of measures.
  static func leading(_ name: String) -> DefinitionCard? {
    if let card = covering(name) ?? groups[name] { return card }
    let path = name.split(separator: ".")
    let rules = path.first.flatMap { rulesByFirst[String($0)] } ?? []
    return rules.first { rule in
      zip(path, rule.pattern).allSatisfy { $1 == "*" || $1 == "**" || $0 == $1 }
    }?.card
  }

  /// Groups whose first card is not the one that a reader looks for.
  private static let groups: [String: DefinitionCard] = [
    "cohorts": .cohorts(.cohort),
    "cohorts.monthly": .cohorts(.retained),
    "cohorts.weekly": .cohorts(.retained),
    "secondPurchase": .secondPurchase(.curve),
    "growth": .growth(.active),
    "rfm": .rfm(.groups),
    "models": .models(.expected),
    "churn": .churn(.causes),
    "service": .service(.reply),
    "results": .results(.primary),
    "lessons": .results(.lesson),
  ]

  private struct Rule: Sendable {
    var pattern: [Substring]
    var card: DefinitionCard
  }

  private static let byAnchor = Dictionary(all.map { ($0.anchor, $0) }) { first, _ in first }

  /// Rules by the first component of their pattern, which is never a star.
  private static let rulesByFirst: [String: [Rule]] = {
    var rules: [String: [Rule]] = [:]
    for card in all {
      for pattern in card.patterns {
        let pieces = pattern.split(separator: ".")
        rules[String(pieces[0]), default: []].append(Rule(pattern: pieces, card: card))
      }
    }
    return rules
  }()

  /// Parts of a rate or of an estimate, which may follow any name.
  private static let parts: Set<Substring> = ["part", "whole", "value", "se", "low", "high"]

  private static func matches(_ path: [Substring], _ pattern: [Substring]) -> Bool {
    for (index, piece) in pattern.enumerated() {
      if piece == "**" { return path.count > index && path.allSatisfy { !$0.isEmpty } }
      guard index < path.count, !path[index].isEmpty else { return false }
      if piece != "*", piece != path[index] { return false }
    }
    let rest = path.dropFirst(pattern.count)
    return rest.isEmpty || (rest.count == 1 && rest.allSatisfy(parts.contains))
  }
}

extension DefinitionCard.CohortCard {
  fileprivate var patterns: [String] {
    func each(_ names: String...) -> [String] { names.map { "cohorts.*.*.\($0)" } }
    return switch self {
    case .cohort: each("start", "size", "complete", "warning")
    case .retained: each("retained.*")
    case .unbounded: each("unbounded.*")
    case .rolling: each("rolling.*") + ["cohorts.rollingWeeks", "cohorts.rollingMonths"]
    case .returned: each("returned.*")
    case .age: ["cohorts.age.**"]
    case .pooled: ["cohorts.pooled.**"]
    case .net: each("net.*", "netPerCustomer.*")
    case .margin: each("margin.*")
    case .topShare: each("topShare")
    }
  }
}

extension DefinitionCard.SecondPurchaseCard {
  fileprivate var patterns: [String] {
    switch self {
    case .curve:
      ["secondPurchase.curve.**", "secondPurchase.customers", "secondPurchase.events"]
    case .quantiles: ["secondPurchase.quantiles.*", "secondPurchase.middleHalf.*"]
    case .restrictedMean: ["secondPurchase.rmst.**"]
    case .steps: ["secondPurchase.steps.**"]
    case .compare: ["secondPurchase.compare.**"]
    }
  }
}

extension DefinitionCard.GrowthCard {
  fileprivate var patterns: [String] {
    func each(_ names: String...) -> [String] {
      names.flatMap { ["growth.weeks.*.\($0)", "growth.blocks.*.\($0)", "growth.fourWeeks.\($0)"] }
    }
    return switch self {
    case .active: each("active", "start", "week", "first") + ["growth.grain"]
    case .lapsed: each("lapsed", "lapsedBefore")
    case .joined: each("new", "retained")
    case .reactivated: each("reactivated")
    case .quick: each("quick")
    case .lapseRate: each("lapseRate")
    case .reactivationRate: each("reactivationRate")
    case .lapseDays: ["growth.lapseDays", "growth.lapseRule.*"]
    }
  }
}

extension DefinitionCard.RFMCard {
  fileprivate var patterns: [String] {
    switch self {
    case .scores: ["rfm.scores.*.*", "rfm.customers"]
    case .groups: ["rfm.groups.*.*", "rfm.grid.*.*"]
    case .flow: ["rfm.flow.*.*"]
    case .cuts: ["rfm.cuts.*.*"]
    case .tiers: ["rfm.tiers.*.*"]
    case .ladder: ["rfm.ladder.*.*"]
    }
  }
}

extension DefinitionCard.SalesCard {
  fileprivate var patterns: [String] {
    func each(_ names: String...) -> [String] { names.map { "sales.*.\($0)" } }
    return switch self {
    case .orders: each("orders", "units", "buyers", "start", "end", "complete")
    case .grossSales: each("grossSales")
    case .discounts: each("discounts")
    case .returns: each("returnsProcessed")
    case .netSales: each("netSales")
    case .orderValue: each("aov")
    case .medianOrder: each("medianOrder")
    case .perBuyer: each("perBuyer")
    case .unitsPerOrder: each("unitsPerOrder")
    case .ordersPerCustomer: each("ordersPerCustomer")
    }
  }
}

extension DefinitionCard.ChurnCard {
  fileprivate var patterns: [String] {
    func each(_ names: String...) -> [String] { names.map { "churn.*.causes.*.\($0)" } }
    return switch self {
    case .causes:
      each("name", "customers", "share", "low", "high")
        + ["churn.weeks.**", "churn.experienceChange"]
    case .evidence:
      each("any", "min", "max") + ["churn.depthP75", "churn.ratedShare", "churn.understated"]
    case .corrected: each("corrected")
    case .lapsed: ["churn.*.lapsed", "churn.*.surveyed", "churn.*.net", "churn.lapseDays"]
    case .benchmarks: ["churn.benchmarks.**"]
    case .winback: ["churn.winback.**"]
    case .cacRatio: ["churn.cacRatio"]
    case .replacement: ["churn.replacement"]
    case .loss: ["churn.loss.**"]
    }
  }
}

extension DefinitionCard.ServiceCard {
  fileprivate var patterns: [String] {
    func all(_ names: String...) -> [String] { names.map { "service.\($0).**" } }
    return switch self {
    case .reply:
      all(
        "reply",
        "replyBefore",
        "within24",
        "topics",
        "teams"
      ) + [
        "service.hiddenTeams", "service.tickets", "service.ticketsWithoutOrder",
        "service.ticketsWithoutCustomer",
      ]
    case .resolution: all("resolution")
    case .replyReturn: all("replyReturn") + ["service.fastestDifference"]
    case .complaints: all("complaints", "complaintsBefore")
    case .followUp: all("followUp")
    case .refunds: all("refunds")
    case .ratings: all("ratings")
    case .ratingReturn: all("ratingReturn")
    case .quality: ["service.qualityOK", "service.qualityVerdict"]
    case .shoppers: all("shoppers")
    case .register: ["care.complaints.**"]
    case .callBacks: ["care.callBacks"]
    case .birthdays: ["care.birthdays.**", "care.birthdaysKnown"]
    case .campaigns: ["care.campaigns.**"]
    }
  }
}

extension DefinitionCard.ResultCard {
  fileprivate var patterns: [String] {
    func each(_ names: String...) -> [String] { names.map { "results.*.\($0)" } }
    return switch self {
    case .primary:
      each(
        "primary",
        "p",
        "playbook",
        "assignedOn",
        "lastAssignedOn",
        "draws",
        "window",
        "endsOn",
        "arms.**",
        "conflicts"
      )
    case .secondary: each("secondary", "earned")
    case .adjusted: each("cuped.**")
    case .ratio: each("sampleRatio.**")
    case .detectable: each("mde")
    case .verdict: each("verdict", "family.**")
    case .before: each("before")
    case .lesson: ["lessons.**"]
    }
  }
}

extension DefinitionCard.DiscountCard {
  fileprivate var patterns: [String] {
    switch self {
    case .depth: ["discounts.depth"]
    case .fullPriceOrders:
      ["discounts.fullPriceOrders", "discounts.recent.**", "discounts.weeks.**"]
    case .fullPriceNet: ["discounts.fullPriceNet"]
    case .byPurchase: ["discounts.byPurchase.**"]
    case .spiral: ["discounts.spiral.**"]
    case .stacks: ["discounts.stacks.**"]
    case .acquired: ["discounts.acquired.**"]
    case .sensitivity: ["discounts.sensitivity.**"]
    case .promotions: ["discounts.promotions.**"]
    }
  }
}

extension DefinitionCard.ProductCard {
  fileprivate var patterns: [String] {
    func each(_ names: String...) -> [String] { names.map { "products.*.\($0)" } }
    return switch self {
    case .counts:
      each(
        "sku",
        "title",
        "orders",
        "purchaseDays",
        "firsts",
        "newCustomers",
        "units91",
        "unitsBefore",
        "discountedShare"
      ) + ["productBase.orders", "productBase.newCustomers", "productBase.purchaseDays"]
        + ["productBase.rated", "productBase.withheld"]
    case .role:
      each("role", "second", "fs", "ti", "margin", "contribution", "unitsRatio")
        + ["productBase.profitDiscounted"]
    case .gateway: each("gateway", "gateway.shrunk") + ["productBase.prior.*"]
    case .replenish: ["products.*.replenish.**"]
    case .basket: ["pairs.**", "productBase.ordersLeftOut"]
    case .next: ["next.**", "productBase.stepsLeftOut"]
    }
  }
}

extension DefinitionCard.ComparisonCard {
  fileprivate var patterns: [String] {
    switch self {
    case .weekly: ["change.weekly.**", "change.yearBefore.*", "change.week"]
    case .quarterly: ["change.quarterly.**"]
    case .season: ["change.season.*"]
    case .moved: ["change.moved.**"]
    case .acceptance:
      ["regions.rows.*.acceptance", "regions.rows.*.returned", "regions.rows.*.before"]
        + ["regions.rows.*.change", "regions.rows.*.change.*", "regions.rows.*.customers"]
        + ["regions.rows.*.name", "regions.form", "regions.days", "regions.returned"]
        + ["regions.others", "regions.othersCount", "regions.prior.*"]
    case .spending:
      ["regions.rows.*.spending", "regions.rows.*.aov", "regions.rows.*.orders", "regions.aov"]
    case .channels: ["channels.**"]
    case .payday: ["rhythm.payday.**"]
    case .weekdays:
      ["rhythm.weekdays.**", "rhythm.hours.**", "rhythm.untimed"]
        + ["rhythm.weekdayTest.*", "rhythm.hourTest.*"]
    case .gifts: ["gifts.**"]
    case .prices: ["prices.**"]
    }
  }
}

extension DefinitionCard.NoteCard {
  fileprivate var patterns: [String] {
    switch self {
    case .peers:
      ["competitors.target", "competitors.noted", "competitors.outdated", "competitors.fresh"]
        + ["competitors.medianAge", "competitors.priced"]
    case .distinctiveness: ["competitors.distinctiveness", "competitors.attributes.**"]
    case .questions:
      ["questions.target", "questions.collected", "questions.answered", "questions.before"]
        + ["questions.themesAnswered", "questions.themes.**"]
    case .saturation: ["questions.saturation"]
    case .sides:
      [
        "profile.sides.**", "profile.sex.**", "profile.age.**", "profile.tastes.**",
        "profile.shopCustomers",
      ]
    case .segments: ["profile.segments.**", "profile.message.*"]
    }
  }
}

extension DefinitionCard.InputCard {
  fileprivate var patterns: [String] {
    switch self {
    case .orders:
      [
        "input.orders", "input.lines", "input.files.**", "input.tables.**",
        "input.excludedOrders.*",
      ]
    case .customers: ["input.customers", "input.identified.*"]
    case .anonymousOrders: ["input.anonymousOrders"]
    case .history:
      ["input.firstDay", "input.lastDay", "input.historyDays", "asOf", "week.*", "shop.*"]
    case .totals:
      [
        "input.grossSales", "input.discounts", "input.shippingSubsidy", "input.returns",
        "input.netSales", "input.unlinkedReturns",
      ]
    }
  }
}
