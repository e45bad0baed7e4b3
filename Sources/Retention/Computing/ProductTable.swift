import Commerce
import Tallying

/// One product's sums over its window, and over all days where that is said.
struct ProductTotals: Sendable {
  let product: Int32
  /// Of the last 182 days, except the gateway's two.
  private(set) var orders = 0
  private(set) var purchaseDays = 0
  private(set) var firsts = 0
  private(set) var units91 = 0
  private(set) var unitsBefore = 0
  private(set) var sales: Int64 = 0
  private(set) var cost: Int64 = 0
  private(set) var uncostedLines = 0
  private(set) var discountedSales: Int64 = 0
  /// At least so many distinct, and at most so much of one.
  private(set) var customers = 0
  /// Distinct, of the newest 91 days and of the 91 before, and the most units of one.
  private(set) var customers91 = 0
  private(set) var customersBefore = 0
  private(set) var mostUnits91 = 0
  private(set) var mostUnitsBefore = 0
  private(set) var largest: Int64 = 0
  /// Over all days.
  private(set) var eligible = 0
  private(set) var returned = 0

  var units: Int { units91 + unitsBefore }

  init(product: Int32) { self.product = product }

  mutating func add(_ row: ProductRow) {
    eligible += row.gatewayEligible
    returned += row.gatewayReturned
    guard row.span != .older else { return }
    orders += row.orders
    purchaseDays += row.purchaseDays
    firsts += row.firsts
    if row.span == .last91 {
      (units91, customers91, mostUnits91) = (row.units, row.customers, row.mostUnits)
    } else {
      (unitsBefore, customersBefore, mostUnitsBefore) = (row.units, row.customers, row.mostUnits)
    }
    sales += row.sales
    cost += row.goodsCost
    uncostedLines += row.uncostedLines
    discountedSales += row.discountedSales
    customers = max(customers, row.customers)
    largest += row.largest
  }

  /// `nil` where a line has no cost, or nothing was sold for money.
  var margin: Double? {
    guard uncostedLines == 0, sales > 0 else { return nil }
    return Double(sales - cost) / Double(sales)
  }

  /// Sales − cost of goods, before returns; `nil` where a line has no cost.
  var contribution: Int64? { uncostedLines == 0 ? sales - cost : nil }

  var discountedShare: Double? {
    sales > 0 ? (Double(discountedSales) / Double(sales)).clamped(to: 0...1) : nil
  }

  var unitsRatio: CountRate.Ratio? {
    CountRate.ratio(max(0, units91), 1, over: max(0, unitsBefore), 1)
  }
}

/// The products of a shop: which are rated, what role each has, and how its gateway rate is drawn.
struct ProductTable: Sendable {
  /// With ten orders or more in the window, by code.
  let rated: [ProductTotals]
  let prior: BetaBinomial?
  private let rules: ProductRules

  init(_ tallies: Tallies) {
    var all: [ProductTotals] = []
    for row in tallies.products.rows {
      if all.last?.product != row.product { all.append(ProductTotals(product: row.product)) }
      all[all.count - 1].add(row)
    }
    rated = all.filter { $0.orders >= Products.leastOrders }
    prior = BetaBinomial(fitting: all.map { BetaBinomial.Group($0.returned, of: $0.eligible) })
    let window = tallies.periods.window(.days182)
    rules = ProductRules(
      rated,
      newCustomers: window?.firstDays ?? 0,
      purchaseDays: window?.purchaseDays ?? 0
    )
  }

  func roles(_ product: ProductTotals) -> (
    role: ProductMeasures.Role, second: ProductMeasures.Role?
  ) {
    rules.roles(product)
  }

  /// Its share of first purchases over the shop's.
  func trafficIndex(_ product: ProductTotals) -> Double? { rules.trafficIndex(product) }
}

/// The rules that give a product its role, with their thresholds over rated products.
///
/// Traffic: share of new customers ≥ P75 and traffic index > 1. Profit: margin ≥ median and
/// contribution ≥ median. Potential: units rise (lower end of the ratio's interval above 1), or
/// margin ≥ median with units below the median. Marginal: the rest. Without costs a product is
/// traffic or not rated.
struct ProductRules: Sendable {
  private let newCustomers: Int
  private let purchaseDays: Int
  private let manyFirsts: Double?
  private let margin: Double?
  private let contribution: Double?
  private let units: Double?

  init(_ rated: [ProductTotals], newCustomers: Int, purchaseDays: Int) {
    self.newCustomers = newCustomers
    self.purchaseDays = purchaseDays
    func quantile(_ values: [Double], _ p: Double) -> Double? {
      Quantile.ofSorted(values.sorted(), p)
    }
    manyFirsts = quantile(rated.map { Double($0.firsts) }, 0.75)
    margin = quantile(rated.compactMap(\.margin), 0.5)
    contribution = quantile(rated.compactMap { $0.contribution.map(Double.init) }, 0.5)
    units = quantile(rated.map { Double($0.units) }, 0.5)
  }

  func trafficIndex(_ product: ProductTotals) -> Double? {
    guard product.purchaseDays > 0, newCustomers > 0, purchaseDays > 0 else { return nil }
    let own = Double(product.firsts) / Double(product.purchaseDays)
    return own / (Double(newCustomers) / Double(purchaseDays))
  }

  func roles(_ product: ProductTotals) -> (
    role: ProductMeasures.Role, second: ProductMeasures.Role?
  ) {
    // All have the same denominator: the shares stand as the counts do.
    let isTraffic =
      Double(product.firsts) >= manyFirsts ?? .infinity && trafficIndex(product) ?? 0 > 1
    guard let own = product.margin, let margin, let earned = product.contribution, let contribution,
      let units
    else { return (isTraffic ? .traffic : .notRated, nil) }
    let rises = product.unitsRatio?.interval.low.map { $0 > 1 } ?? false
    var found: [ProductMeasures.Role] = isTraffic ? [.traffic] : []
    if own >= margin, Double(earned) >= contribution { found.append(.profit) }
    if rises || (own >= margin && Double(product.units) < units) { found.append(.potential) }
    return (found.first ?? .marginal, found.dropFirst().first)
  }
}
