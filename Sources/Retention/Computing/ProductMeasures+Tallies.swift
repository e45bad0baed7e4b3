import Commerce
import Tallying

extension GoodsMeasures {
  /// Products in an edition: those with most orders.
  package static let mostProducts = 2000

  init(_ scope: MeasureScope) {
    guard scope.hasOrders, !scope.tallies.products.rows.isEmpty else {
      self = .unknown
      return
    }
    let table = ProductTable(scope.tallies)
    let shown = table.rated.filter {
      scope.names.isPublic($0.product) && !scope.gate.isSmall($0.customers)
    }
    let refills = RefillTable(scope)
    let most = shown.sorted { ($1.orders, $0.product) < ($0.orders, $1.product) }
      .prefix(Self.mostProducts)
    let units = ProductUnits(Array(most), scope)
    let products = most.enumerated().map { index, product in
      ProductMeasures(product, table, refills, scope, units.isHidden(index))
    }
    let pairs = PairLists(scope, products: Set(shown.map(\.product)))
    self.init(
      products: Array(products),
      base: ProductBase(table, shown: shown, scope),
      pairs: pairs.baskets,
      next: pairs.nexts
    )
  }
}

extension ProductBase {
  fileprivate init(_ table: ProductTable, shown: [ProductTotals], _ scope: MeasureScope) {
    let window = scope.tallies.periods.window(.days182)
    let profit = shown.filter { table.roles($0).role == .profit }
    let sales = profit.reduce(Int64(0)) { $0 + $1.sales }
    let off = profit.reduce(Int64(0)) { $0 + $1.discountedSales }
    let hasCosts = table.rated.contains { $0.margin != nil }
    var discounted = Cell<Double>(missing: hasCosts ? .noData : .noCost)
    if sales > 0 { discounted = Cell((Double(off) / Double(sales)).clamped(to: 0...1)) }
    let totals = scope.tallies.pairs.totals
    func leftOut(_ kind: PairKind) -> Int { totals.first { $0.kind == kind }?.leftOut ?? 0 }
    self.init(
      orders: Cell(window?.allOrders ?? 0),
      newCustomers: scope.gate.count(window?.firstDays ?? 0),
      purchaseDays: scope.gate.count(window?.purchaseDays ?? 0),
      prior: table.prior.map { Prior(a: $0.a, b: $0.b, pooled: $0.isPooled) },
      rated: table.rated.count,
      withheld: table.rated.count - shown.count,
      profitDiscounted: discounted,
      ordersLeftOut: leftOut(.basket),
      stepsLeftOut: leftOut(.next)
    )
  }
}

/// Whose units may not be told: the shop's own are known, and with them what is left for the rest.
private struct ProductUnits {
  private let last91: SumLine
  private let before91: SumLine

  init(_ products: [ProductTotals], _ scope: MeasureScope) {
    func line(
      _ first: Int,
      _ last: Int,
      _ part: (ProductTotals) -> SumLine.Part
    ) -> SumLine {
      let parts = products.map(part)
      let all = scope.tallies.periods.days(scope.asOf - first, through: scope.asOf - last)
        .reduce(0) { $0 + Int($1.allUnits) }
      return SumLine(
        parts,
        gate: scope.gate,
        unknown: max(0, all - parts.reduce(0) { $0 + Int($1.sum) }),
        hidden: parts.map { _ in false }
      )
    }
    last91 = line(90, 0) {
      .init(customers: $0.customers91, most: $0.mostUnits91, sum: max(0, $0.units91))
    }
    before91 = line(181, 91) {
      .init(customers: $0.customersBefore, most: $0.mostUnitsBefore, sum: max(0, $0.unitsBefore))
    }
  }

  func isHidden(_ index: Int) -> (last91: Bool, before91: Bool) {
    (last91.isHidden[index], before91.isHidden[index])
  }
}

extension ProductMeasures {
  fileprivate init(
    _ product: ProductTotals,
    _ table: ProductTable,
    _ refills: RefillTable,
    _ scope: MeasureScope,
    _ hidesUnits: (last91: Bool, before91: Bool)
  ) {
    let gate = scope.gate
    let roles = table.roles(product)
    let newCustomers = scope.tallies.periods.window(.days182)?.firstDays ?? 0
    let hides = gate.isPrivate(product.firsts, of: product.purchaseDays)
    let dominated = gate.isDominated(
      customers: product.customers,
      largest: product.largest,
      sum: product.sales
    )
    func firsts(_ value: Double?) -> Cell<Double> {
      Cell(value, hiddenIf: hides ? .private : Self.few(product.purchaseDays, gate))
    }
    self.init(
      sku: scope.names.sku(product.product),
      title: scope.names.title(product.product),
      orders: Cell(product.orders),
      purchaseDays: gate.count(product.purchaseDays),
      firsts: Cell(product.firsts, hidden: hides ? .private : nil),
      units91: Cell(product.units91, hidden: hidesUnits.last91 ? .private : nil),
      unitsBefore: Cell(product.unitsBefore, hidden: hidesUnits.before91 ? .private : nil),
      unitsRatio: Self.ratio(product, isPrivate: hidesUnits.last91 || hidesUnits.before91),
      fs: gate.rate(product.firsts, of: newCustomers, isPrivate: hides),
      ti: firsts(table.trafficIndex(product)),
      margin: Self.cost(product.margin, isPrivate: dominated),
      contribution: Self.cost(product.contribution, isPrivate: dominated),
      role: roles.role,
      second: roles.second,
      gateway: Gateway(product, table.prior, gate),
      replenish: refills.measure(product.product),
      discountedShare: Cell(product.discountedShare, hiddenIf: dominated ? .private : nil)
    )
  }

  private static func few(_ count: Int, _ gate: Gate) -> Missing? {
    count < gate.minimum.rate ? .tooFew : nil
  }

  private static func cost<Value>(_ value: Value?, isPrivate: Bool) -> Cell<Value> {
    guard let value else { return Cell(missing: .noCost) }
    return Cell(value, hidden: isPrivate ? .private : nil)
  }

  private static func ratio(_ product: ProductTotals, isPrivate: Bool) -> Estimate {
    guard let found = product.unitsRatio, let value = found.value else {
      return Estimate(missing: .noData)
    }
    return Estimate(
      value: value,
      se: nil,
      low: found.interval.low,
      high: found.interval.high,
      hidden: isPrivate ? .private : nil
    )
  }
}

extension ProductMeasures.Gateway {
  /// How many of those who began with a product came back within 90 days.
  ///
  /// Drawn to the shop's other products by a beta-binomial prior, so that three of four does not
  /// rank above sixty of a hundred and fifty. A first purchase of several products counts for each.
  fileprivate init(_ product: ProductTotals, _ prior: BetaBinomial?, _ gate: Gate) {
    let found = product.eligible > 0 ? prior?.share(product.returned, of: product.eligible) : nil
    var hidden: Missing? = product.eligible < gate.minimum.rate ? .tooFew : nil
    if gate.isPrivate(product.returned, of: product.eligible) { hidden = .private }
    if product.eligible == 0 { hidden = .noData }
    self.init(
      part: product.returned,
      whole: product.eligible,
      value: product.eligible > 0 ? Double(product.returned) / Double(product.eligible) : nil,
      shrunk: found?.value,
      low: found?.interval.low,
      high: found?.interval.high,
      hidden: hidden
    )
  }
}
