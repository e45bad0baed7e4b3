package import Wording

/// What a card states that is the same in every language.
package struct DefinitionSheet: Sendable, Hashable {
  package var unit: MeasureUnit
  package var interval: IntervalKind
  package var sample: SampleRule
  package var direction: GoodDirection
  /// Papers and methods; empty for a definition of our own.
  package var sources: [String]

  init(
    _ unit: MeasureUnit,
    _ interval: IntervalKind,
    _ sample: SampleRule,
    _ direction: GoodDirection = .neither,
    _ sources: String...
  ) {
    self.unit = unit
    self.interval = interval
    self.sample = sample
    self.direction = direction
    self.sources = sources
  }
}

extension DefinitionCard {
  package var sheet: DefinitionSheet {
    switch self {
    case .repeating(let card): card.sheet
    case .cohorts(let card): card.sheet
    case .secondPurchase(let card): card.sheet
    case .growth(let card): card.sheet
    case .rfm(let card): card.sheet
    case .models(let card): card.sheet
    case .sales(let card): card.sheet
    case .churn(let card): card.sheet
    case .service(let card): card.sheet
    case .discounts(let card): card.sheet
    case .products(let card): card.sheet
    case .comparing(let card): card.sheet
    case .notes(let card): card.sheet
    case .results(let card): card.sheet
    case .input(let card): card.sheet
    }
  }
}

private let wilson = "Wilson 1927"
private let newcombe = "Newcombe 1998"
private let cochran = "Cochran 1977"
private let kaplanMeier = "Kaplan & Meier 1958"
private let greenwood = "Greenwood 1926"
private let quantiles = "Hyndman & Fan 1996"
private let accounting = "J. Hsu, growth accounting"
private let amplitude = "Amplitude, retention"
private let groupNames = "Shopify help, RFM customer analysis"
private let hughes = "Hughes 1994"
private let salesReports = "Shopify help, sales reports"

extension DefinitionCard.ComparisonCard {
  var sheet: DefinitionSheet {
    switch self {
    case .weekly:
      DefinitionSheet(.number, .scattered, .total, .neither, "Przyborowski & Wilenski 1940")
    case .quarterly: DefinitionSheet(.points, .newcombe, .share, .up, wilson, newcombe)
    case .season: DefinitionSheet(.number, .scattered, .total, .neither, "Macaulay 1931")
    case .moved: DefinitionSheet(.money, .scattered, .people)
    case .acceptance:
      DefinitionSheet(.number, .shrunk, .share, .up, "Efron & Morris 1975")
    case .spending:
      DefinitionSheet(.number, .shrunk, .mean, .up, "Efron & Morris 1975", cochran)
    case .channels: DefinitionSheet(.share, .wilson, .share, .up, wilson, "Hall 1992")
    case .payday:
      DefinitionSheet(
        .number,
        .ratioOfCounts,
        .share,
        .neither,
        "Przyborowski & Wilenski 1940",
        "Benjamini & Hochberg 1995"
      )
    case .weekdays: DefinitionSheet(.number, .ratioOfCounts, .total, .neither, "Pearson 1900")
    case .gifts: DefinitionSheet(.share, .newcombe, .share, .neither, wilson, newcombe)
    case .prices:
      DefinitionSheet(.number, .student, .total, .neither, "Consumer Price Index Manual 2004")
    }
  }
}

extension DefinitionCard.NoteCard {
  var sheet: DefinitionSheet {
    switch self {
    case .peers: DefinitionSheet(.count, .census, .total, .up, wilson)
    case .distinctiveness:
      DefinitionSheet(.share, .census, .total, .up, "Porter 1985, competitive advantage")
    case .questions: DefinitionSheet(.share, .wilson, .total, .up, wilson)
    case .saturation: DefinitionSheet(.share, .census, .total, .up, "Good 1953")
    case .sides: DefinitionSheet(.share, .census, .people, .up)
    case .segments: DefinitionSheet(.customers, .census, .people)
    }
  }
}

extension DefinitionCard.ResultCard {
  var sheet: DefinitionSheet {
    let unequal = "Welch 1947"
    switch self {
    case .primary: return DefinitionSheet(.points, .newcombe, .arms, .up, newcombe)
    case .secondary: return DefinitionSheet(.money, .student, .arms, .up, unequal)
    case .adjusted:
      return DefinitionSheet(
        .money,
        .student,
        .arms,
        .up,
        "Deng, Xu, Kohavi & Walker 2013",
        unequal
      )
    case .ratio: return DefinitionSheet(.number, .census, .people, .neither, "Pearson 1900")
    case .detectable: return DefinitionSheet(.points, .census, .arms, .down, "Fleiss 1981")
    case .verdict:
      return DefinitionSheet(
        .text,
        .newcombe,
        .arms,
        .neither,
        "Armitage, McPherson & Rowe 1969",
        "Benjamini & Hochberg 1995"
      )
    case .before: return DefinitionSheet(.share, .wilson, .share, .neither, wilson)
    case .lesson: return DefinitionSheet(.points, .pooled, .arms, .up, "Cochran 1954")
    }
  }
}

extension DefinitionCard.RepeatCard {
  var sheet: DefinitionSheet {
    switch self {
    case .recent: DefinitionSheet(.share, .newcombe, .share, .up, wilson, newcombe)
    case .within: DefinitionSheet(.share, .wilson, .share, .up, wilson)
    case .lifetime: DefinitionSheet(.share, .wilson, .share, .neither, wilson)
    case .inPeriod:
      DefinitionSheet(.share, .wilson, .share, .up, "Repeat Customer Insights, glossary", wilson)
    case .returning:
      DefinitionSheet(
        .share,
        .wilson,
        .share,
        .neither,
        "Shopify, first-time vs returning customers",
        wilson
      )
    case .oneTime: DefinitionSheet(.share, .wilson, .share, .down, wilson)
    case .returningRevenue: DefinitionSheet(.share, .clustered, .share, .neither, cochran)
    case .funnel: DefinitionSheet(.share, .wilson, .share, .up, wilson)
    case .gaps, .rawGaps: DefinitionSheet(.days, .quantile, .gaps, .down, quantiles)
    }
  }
}

extension DefinitionCard.CohortCard {
  var sheet: DefinitionSheet {
    switch self {
    case .cohort: DefinitionSheet(.customers, .census, .people, .up)
    case .retained, .unbounded, .returned:
      DefinitionSheet(.share, .wilson, .cohort, .up, amplitude, wilson)
    case .rolling, .age, .pooled: DefinitionSheet(.share, .wilson, .cohort, .up, wilson)
    case .net, .margin: DefinitionSheet(.money, .cohortMean, .cohort, .up)
    case .topShare: DefinitionSheet(.share, .census, .cohort)
    }
  }
}

extension DefinitionCard.SecondPurchaseCard {
  var sheet: DefinitionSheet {
    switch self {
    case .curve:
      DefinitionSheet(
        .share,
        .greenwood,
        .curve,
        .up,
        kaplanMeier,
        greenwood,
        "Kalbfleisch & Prentice"
      )
    case .quantiles: DefinitionSheet(.days, .quantile, .curve, .down, kaplanMeier)
    case .restrictedMean:
      DefinitionSheet(.days, .restrictedMean, .restrictedMean, .down, "Royston & Parmar 2013")
    case .steps: DefinitionSheet(.share, .greenwood, .curve, .up, kaplanMeier, greenwood)
    case .compare:
      DefinitionSheet(
        .number,
        .logRank,
        .comparison,
        .neither,
        "Mantel 1966",
        "Royston & Parmar 2013"
      )
    }
  }
}

extension DefinitionCard.GrowthCard {
  var sheet: DefinitionSheet {
    switch self {
    case .active, .joined, .reactivated:
      DefinitionSheet(.customers, .census, .people, .up, accounting)
    case .lapsed: DefinitionSheet(.customers, .census, .people, .down, accounting)
    case .quick:
      DefinitionSheet(
        .number,
        .ratioOfCounts,
        .people,
        .up,
        accounting,
        "Przyborowski & Wilenski 1940"
      )
    case .lapseRate: DefinitionSheet(.share, .wilson, .share, .down, accounting, wilson)
    case .reactivationRate: DefinitionSheet(.share, .wilson, .share, .up, accounting, wilson)
    case .lapseDays: DefinitionSheet(.days, .quantile, .gaps, .neither, quantiles)
    }
  }
}

extension DefinitionCard.RFMCard {
  var sheet: DefinitionSheet {
    switch self {
    case .scores: DefinitionSheet(.number, .census, .scores, .neither, hughes, groupNames)
    case .groups: DefinitionSheet(.customers, .census, .scores, .neither, groupNames)
    case .flow: DefinitionSheet(.customers, .census, .people)
    case .cuts: DefinitionSheet(.number, .census, .scores, .neither, hughes)
    case .tiers: DefinitionSheet(.money, .census, .scores)
    case .ladder: DefinitionSheet(.customers, .census, .people, .up)
    }
  }
}

extension DefinitionCard.SalesCard {
  var sheet: DefinitionSheet {
    switch self {
    case .orders: DefinitionSheet(.orders, .census, .total, .up)
    case .grossSales, .netSales: DefinitionSheet(.money, .census, .total, .up, salesReports)
    case .discounts, .returns: DefinitionSheet(.money, .census, .total, .down, salesReports)
    case .orderValue: DefinitionSheet(.money, .clustered, .mean, .up, salesReports, cochran)
    case .medianOrder: DefinitionSheet(.money, .quantile, .mean, .up, quantiles)
    case .perBuyer: DefinitionSheet(.money, .clustered, .mean, .up, cochran)
    case .unitsPerOrder, .ordersPerCustomer:
      DefinitionSheet(.number, .clustered, .mean, .up, cochran)
    }
  }
}

extension DefinitionCard.ChurnCard {
  var sheet: DefinitionSheet {
    switch self {
    case .lapsed: DefinitionSheet(.customers, .census, .people, .down, accounting)
    case .causes: DefinitionSheet(.share, .wilson, .share, .neither, wilson)
    case .evidence: DefinitionSheet(.share, .census, .share)
    case .corrected:
      DefinitionSheet(.share, .misclassification, .share, .neither, "Rogan & Gladen 1978")
    case .benchmarks: DefinitionSheet(.share, .census, .total)
    case .winback: DefinitionSheet(.customers, .census, .people)
    case .loss: DefinitionSheet(.money, .census, .people, .down)
    case .cacRatio, .replacement: DefinitionSheet(.number, .census, .people, .down)
    }
  }
}

extension DefinitionCard.ServiceCard {
  var sheet: DefinitionSheet {
    switch self {
    case .reply, .resolution:
      DefinitionSheet(.minutes, .quantile, .share, .down, quantiles, kaplanMeier)
    case .replyReturn: DefinitionSheet(.share, .newcombe, .share, .up, wilson, newcombe)
    case .complaints: DefinitionSheet(.number, .exactCount, .share, .down, "Garwood 1936")
    case .followUp: DefinitionSheet(.share, .newcombe, .share, .up, wilson, newcombe)
    case .refunds: DefinitionSheet(.share, .newcombe, .share, .down, wilson, newcombe)
    case .ratings: DefinitionSheet(.share, .newcombe, .share, .neither, wilson, newcombe)
    case .ratingReturn:
      DefinitionSheet(
        .share,
        .newcombe,
        .share,
        .neither,
        newcombe,
        "Cochran 1954",
        "Armitage 1955"
      )
    case .quality: DefinitionSheet(.share, .wilson, .share, .up, wilson)
    case .shoppers: DefinitionSheet(.number, .student, .total, .up)
    case .register: DefinitionSheet(.number, .census, .people, .down)
    case .callBacks: DefinitionSheet(.orders, .census, .people, .down)
    case .birthdays: DefinitionSheet(.customers, .census, .people)
    case .campaigns: DefinitionSheet(.number, .census, .total)
    }
  }
}

extension DefinitionCard.DiscountCard {
  var sheet: DefinitionSheet {
    switch self {
    case .depth: DefinitionSheet(.share, .census, .people, .down)
    case .byPurchase: DefinitionSheet(.share, .clustered, .people, .down, cochran)
    case .spiral:
      DefinitionSheet(.points, .clustered, .share, .down, "Liang & Zeger 1986", "Arellano 1987")
    case .stacks: DefinitionSheet(.share, .clustered, .mean, .neither, cochran)
    case .acquired:
      DefinitionSheet(.money, .cohortMean, .cohort, .up, "Welch 1947", "Hall 1992")
    case .sensitivity:
      DefinitionSheet(.customers, .census, .share, .neither, "Efron & Morris 1975")
    case .promotions:
      DefinitionSheet(
        .number,
        .ratioOfCounts,
        .people,
        .neither,
        "Przyborowski & Wilenski 1940"
      )
    case .fullPriceOrders: DefinitionSheet(.share, .newcombe, .share, .up, wilson, newcombe)
    case .fullPriceNet: DefinitionSheet(.share, .census, .total, .up)
    }
  }
}

extension DefinitionCard.ProductCard {
  var sheet: DefinitionSheet {
    switch self {
    case .counts: DefinitionSheet(.orders, .census, .people, .up)
    case .role: DefinitionSheet(.text, .census, .total)
    case .gateway:
      DefinitionSheet(.share, .wilson, .share, .up, "Efron & Morris 1975", wilson)
    case .replenish: DefinitionSheet(.days, .quantile, .gaps, .neither, quantiles)
    case .basket, .next:
      DefinitionSheet(
        .number,
        .ratioOfCounts,
        .people,
        .neither,
        "Agrawal, Imielinski & Swami 1993",
        "Brin et al. 1997"
      )
    }
  }
}

extension DefinitionCard.InputCard {
  var sheet: DefinitionSheet {
    switch self {
    case .orders: DefinitionSheet(.orders, .census, .total)
    case .customers: DefinitionSheet(.customers, .census, .total)
    case .anonymousOrders: DefinitionSheet(.orders, .census, .total, .down)
    case .history: DefinitionSheet(.days, .census, .total)
    case .totals: DefinitionSheet(.money, .census, .total, .up, salesReports)
    }
  }
}
