package import Commerce
package import Tallying

/// What codes in the tallies are called.
package struct MeasureNames: Sendable, Hashable {
  package var channels: [String]
  /// Titles where there are any, else the product codes' own names.
  package var products: [String]
  /// The product codes' own names.
  package var skus: [String]
  package var regions: [String]
  /// Promotions that the shop names.
  package var campaigns: [Campaign]
  /// By product code: the product that a variant counts as; empty without variants.
  package var roots: [Int32]
  /// What the shop's months of marketing cost.
  package var costs: [MonthCost] = []
  /// By product code, as `products.csv` says; empty without it.
  package var categories: [String] = []
  package var brands: [String] = []
  /// What one more group of customers costs, and what writing to one is expected to do.
  package var segments = SegmentRules()

  package init(
    channels: [String] = [],
    products: [String] = [],
    skus: [String] = [],
    regions: [String] = [],
    campaigns: [Campaign] = [],
    roots: [Int32] = []
  ) {
    self.roots = roots
    self.channels = channels
    self.products = products
    self.skus = skus
    self.regions = regions
    self.campaigns = campaigns
  }

  package init(_ ledger: Ledger) {
    channels = ledger.channels
    skus = ledger.products
    campaigns = ledger.tables.campaigns
    costs = ledger.tables.costs
    categories = ledger.tables.products.map { $0?.category ?? "" }
    brands = ledger.tables.products.map { $0?.brand ?? "" }
    roots = ledger.tables.products.isEmpty ? [] : ledger.productRoots
    regions = CustomerRegions(ledger).names
    products = ledger.products.enumerated().map { index, name in
      let title = index < ledger.productTitles.count ? ledger.productTitles[index] : ""
      return title.isEmpty ? name : title
    }
  }
}

extension Measures {
  /// Everything this target knows to say about a shop on the tallies' day.
  ///
  /// Nothing but the tallies, the settings and the names of codes goes in. A shop without orders
  /// has `no_data` in every cell. Cost: O(rows of the tallies).
  package init(
    tallies: Tallies,
    settings: MeasureSettings,
    names: MeasureNames = MeasureNames(),
    currency: Currency = .unknown
  ) {
    let scope = MeasureScope(
      tallies: tallies,
      settings: settings,
      names: names,
      currency: currency
    )
    let growth = GrowthMeasures.computed(scope)
    let firstDays = FirstDayGate(
      tallies,
      settings: settings,
      growth: growth.measures,
      privateWeeks: growth.privateWeeks
    )
    let rfm = RFMMeasures(scope)
    // What takes longest comes first.
    let (modelled, returning, lost, goods, change, others) = sideBySide(
      { ModelledMeasures(scope, groups: rfm.groups) },
      { ReturningMeasures(scope, firstDays, privateWeeks: growth.privateWeeks) },
      { LostMeasures(scope, firstDays, growth: growth.measures) },
      { GoodsMeasures(scope) },
      { ChangeMeasures(scope, growth.measures, firstDays) },
      { OtherMeasures(scope) }
    )
    self.init(
      sales: others.sales,
      repeat: lost.repeats,
      cohorts: returning.cohorts,
      secondPurchase: returning.secondPurchase,
      growth: growth.measures,
      rfm: rfm,
      models: modelled.measures,
      churn: lost.churn,
      service: lost.service,
      discounts: others.discounts,
      goods: goods
    )
    churn.add(
      replacement: modelled.replacement,
      costRatio: ReplacementNumber.costRatio(scope, costs: names.costs)
    )
    churn.addLoss(ReplacementNumber.newCustomerCost(scope, costs: names.costs))
    self.change = change
    regions = others.regions
    channels = others.channels
    rhythm = others.rhythm
    gifts = others.gifts
    prices = others.prices
    care = others.care
    profile = others.profile
    rules = modelled.rules
    ruleSets = modelled.ruleSets
    results = PlaybookResult.all(scope)
    lessons = PlaybookLesson.all(results)
    keepBackActive(scope)
  }
}

/// What every measure is computed from.
struct MeasureScope: Sendable {
  let tallies: Tallies
  let settings: MeasureSettings
  let names: MeasureNames
  let currency: Currency
  let gate: Gate
  let lapse: LapseDays
  /// The week of the year before that the edition's is compared with.
  let yearBefore: YearBefore

  init(
    tallies: Tallies,
    settings: MeasureSettings,
    names: MeasureNames = MeasureNames(),
    currency: Currency = .unknown
  ) {
    self.tallies = tallies
    self.settings = settings
    self.names = names
    self.currency = currency
    gate = Gate(settings)
    lapse = LapseDays(tallies: tallies, settings: settings)
    yearBefore = YearBefore(
      EditionWeek(tallies: tallies).week,
      festivals: settings.change.festivals
    )
  }

  var asOf: Day { tallies.asOf }
  var hasOrders: Bool { tallies.firstDay != nil }
}

/// The week an edition is of.
package struct EditionWeek: Sendable, Hashable {
  package var week: Week
  /// False only where the shop's history has no finished week yet.
  package var isComplete: Bool

  /// The last week over by D, or D's own week where the first order is later than that.
  package init(tallies: Tallies) {
    let week = tallies.editionWeek
    if let first = tallies.firstDay, first > week.sunday {
      self.week = tallies.asOf.week
      isComplete = false
    } else {
      self.week = week
      isComplete = true
    }
  }
}

extension InputMeasures {
  /// What only the import knows, beside the totals that are in the tallies.
  package struct Account: Sendable, Hashable {
    package var files: [FileAccount]
    package var tables: [FileAccount]
    package var excludedOrders: [String: Int]
    package var lines: Int
    package var identifiedLines: Int
    package var unlinkedReturns: Int64

    package init(
      files: [FileAccount] = [],
      tables: [FileAccount] = [],
      excludedOrders: [String: Int] = [:],
      lines: Int = 0,
      identifiedLines: Int = 0,
      unlinkedReturns: Int64 = 0
    ) {
      self.files = files
      self.tables = tables
      self.excludedOrders = excludedOrders
      self.lines = lines
      self.identifiedLines = identifiedLines
      self.unlinkedReturns = unlinkedReturns
    }
  }

  /// The totals of all valid orders by D, those with a customer apart.
  package init(tallies: Tallies, account: Account) {
    let row = tallies.periods.window(.all) ?? PeriodRow(kind: .all, number: tallies.asOf.number)
    self.init(
      files: account.files,
      tables: account.tables,
      excludedOrders: account.excludedOrders,
      orders: row.allOrders,
      lines: account.lines,
      customers: tallies.customers,
      anonymousOrders: row.anonymous.orders,
      firstDay: tallies.firstDay,
      lastDay: tallies.lastDay,
      historyDays: tallies.historyDays,
      grossSales: row.allGross,
      discounts: row.allDiscount,
      shippingSubsidy: row.allShippingSubsidy,
      returns: row.allReturns,
      netSales: row.allSales - row.allReturns,
      unlinkedReturns: account.unlinkedReturns,
      identified: Identified(
        orders: row.orders,
        lines: account.identifiedLines,
        grossSales: row.gross,
        discounts: row.discount,
        returns: row.returns,
        netSales: row.sales - row.returns
      )
    )
  }
}
