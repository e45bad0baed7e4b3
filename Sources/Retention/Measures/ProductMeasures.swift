/// What one product does for the shop, over the last 182 days where nothing else is said.
package struct ProductMeasures: AddedElement {
  /// What a product is for; the first rule that holds gives the role.
  package enum Role: String, Codable, Sendable, Hashable, CaseIterable {
    /// Brings in new customers.
    case traffic
    /// Earns.
    case profit
    /// Grows, or earns well on few units.
    case potential
    case marginal
    /// Costs are not known, and it is no traffic product.
    case notRated = "not_rated"
  }

  /// New customers who began with the product and were watched for 90 days, and who came back.
  ///
  /// Encodes as `{part whole value shrunk low high [hidden]}`; the interval is that of `shrunk`.
  package struct Gateway: Codable, Sendable, Hashable {
    package var part: Int
    package var whole: Int
    /// `nil` where `whole` is 0.
    package var value: Double?
    /// The share drawn to that of all products.
    package var shrunk: Double?
    package var low: Double?
    package var high: Double?
    package var hidden: Missing?

    package init(
      part: Int,
      whole: Int,
      value: Double?,
      shrunk: Double?,
      low: Double?,
      high: Double?,
      hidden: Missing?
    ) {
      self.part = part
      self.whole = whole
      self.value = value
      self.shrunk = shrunk
      self.low = low
      self.high = high
      self.hidden = hidden
    }

    /// The drawn share, if it may be shown on a page.
    package var shown: Double? { hidden == nil ? shrunk : nil }

    private enum CodingKeys: String, CodingKey {
      case part, whole, value, shrunk, low, high, hidden, missing
    }

    package init(from decoder: any Decoder) throws {
      let box = try decoder.container(keyedBy: CodingKeys.self)
      let missing = try box.decodeIfPresent(Missing.self, forKey: .missing)
      self.init(
        part: try box.decodeIfPresent(Int.self, forKey: .part) ?? 0,
        whole: try box.decodeIfPresent(Int.self, forKey: .whole) ?? 0,
        value: try box.decodeIfPresent(Double.self, forKey: .value),
        shrunk: try box.decodeIfPresent(Double.self, forKey: .shrunk),
        low: try box.decodeIfPresent(Double.self, forKey: .low),
        high: try box.decodeIfPresent(Double.self, forKey: .high),
        hidden: try missing ?? box.decodeIfPresent(Missing.self, forKey: .hidden)
      )
    }

    package func encode(to encoder: any Encoder) throws {
      var box = encoder.container(keyedBy: CodingKeys.self)
      if let hidden, value == nil || EditionView(of: encoder) == .public {
        try box.encode(hidden, forKey: .missing)
        return
      }
      try box.encode(part, forKey: .part)
      try box.encode(whole, forKey: .whole)
      try box.encodeIfPresent(value, forKey: .value)
      try box.encodeIfPresent(shrunk, forKey: .shrunk)
      try box.encodeIfPresent(low, forKey: .low)
      try box.encodeIfPresent(high, forKey: .high)
      try box.encodeIfPresent(hidden, forKey: .hidden)
    }
  }

  /// How long a unit lasts until the same customer buys the product again.
  package struct Replenish: Codable, Sendable, Hashable {
    /// Gaps that are closed; these are biased short, for long ones are still open.
    package var count: Int
    /// Days a unit.
    package var median: Cell<Double>
    package var p25: Cell<Double>
    package var p75: Cell<Double>
    /// The same over gaps of at most `window` days that had that long to close.
    package var perUnit: Window?
    /// Customers whose last purchase is between P25 and P75 days a unit ago, and past P75.
    package var due: Cell<Int>
    package var overdue: Cell<Int>

    package struct Window: Codable, Sendable, Hashable {
      package var window: Int
      package var count: Int
      package var median: Cell<Double>
      package var p25: Cell<Double>
      package var p75: Cell<Double>

      package init(
        window: Int,
        count: Int,
        median: Cell<Double>,
        p25: Cell<Double>,
        p75: Cell<Double>
      ) {
        self.window = window
        self.count = count
        self.median = median
        self.p25 = p25
        self.p75 = p75
      }
    }

    package init(
      count: Int,
      median: Cell<Double>,
      p25: Cell<Double>,
      p75: Cell<Double>,
      perUnit: Window?,
      due: Cell<Int>,
      overdue: Cell<Int>
    ) {
      self.count = count
      self.median = median
      self.p25 = p25
      self.p75 = p75
      self.perUnit = perUnit
      self.due = due
      self.overdue = overdue
    }
  }

  package var sku: String
  /// As the export calls it; the SKU where it has no title.
  package var title: String
  /// Orders that hold the product; without a customer, too.
  package var orders: Cell<Int>
  package var purchaseDays: Cell<Int>
  /// Purchase days that are their customer's first, which are as many as customers who began here.
  package var firsts: Cell<Int>
  package var newCustomers: Cell<Int>
  /// Units of the last 91 days, and of the 91 before.
  package var units91: Cell<Int>
  package var unitsBefore: Cell<Int>
  package var unitsRatio: Estimate
  /// Share of all new customers whose first purchase holds the product.
  package var fs: Rate
  /// Share of first purchases among the product's purchase days, over the same of all.
  package var ti: Cell<Double>
  /// (Sales − cost of goods) over sales, and the amount, before returns; sales are gross − discounts.
  package var margin: Cell<Double>
  package var contribution: Cell<Int64>
  package var role: Role
  /// The next rule that holds too.
  package var second: Role?
  package var gateway: Gateway
  /// `nil` with fewer than 30 gaps.
  package var replenish: Replenish?
  /// Share of sales in lines with 1 % off or more.
  package var discountedShare: Cell<Double>

  package init(
    sku: String,
    title: String,
    orders: Cell<Int>,
    purchaseDays: Cell<Int>,
    firsts: Cell<Int>,
    units91: Cell<Int>,
    unitsBefore: Cell<Int>,
    unitsRatio: Estimate,
    fs: Rate,
    ti: Cell<Double>,
    margin: Cell<Double>,
    contribution: Cell<Int64>,
    role: Role,
    second: Role?,
    gateway: Gateway,
    replenish: Replenish?,
    discountedShare: Cell<Double>
  ) {
    self.sku = sku
    self.title = title
    self.orders = orders
    self.purchaseDays = purchaseDays
    self.firsts = firsts
    newCustomers = firsts
    self.units91 = units91
    self.unitsBefore = unitsBefore
    self.unitsRatio = unitsRatio
    self.fs = fs
    self.ti = ti
    self.margin = margin
    self.contribution = contribution
    self.role = role
    self.second = second
    self.gateway = gateway
    self.replenish = replenish
    self.discountedShare = discountedShare
  }
}

/// What the products' numbers stand on.
package struct ProductBase: AddedMeasures {
  package struct Prior: Codable, Sendable, Hashable {
    package var a: Double
    package var b: Double
    /// All products have one gateway rate: they differ no more than chance.
    package var pooled: Bool

    package init(a: Double, b: Double, pooled: Bool) {
      self.a = a
      self.b = b
      self.pooled = pooled
    }
  }

  /// Of the last 182 days.
  package var orders: Cell<Int>
  package var newCustomers: Cell<Int>
  package var purchaseDays: Cell<Int>
  /// Of the gateway rates; `nil` where no product has five customers watched for 90 days.
  package var prior: Prior?
  /// Products with ten orders in the window; of these the ones kept back for privacy.
  package var rated: Int
  package var withheld: Int
  /// Share of the profit products' sales in lines with a discount.
  package var profitDiscounted: Cell<Double>
  /// Orders, and steps from day to day, with more products than pairs are counted of.
  package var ordersLeftOut: Int
  package var stepsLeftOut: Int

  package static let unknown = ProductBase(
    orders: Cell(missing: .noData),
    newCustomers: Cell(missing: .noData),
    purchaseDays: Cell(missing: .noData),
    prior: nil,
    rated: 0,
    withheld: 0,
    profitDiscounted: Cell(missing: .noData),
    ordersLeftOut: 0,
    stepsLeftOut: 0
  )

  package init(
    orders: Cell<Int>,
    newCustomers: Cell<Int>,
    purchaseDays: Cell<Int>,
    prior: Prior?,
    rated: Int,
    withheld: Int,
    profitDiscounted: Cell<Double>,
    ordersLeftOut: Int,
    stepsLeftOut: Int
  ) {
    self.orders = orders
    self.newCustomers = newCustomers
    self.purchaseDays = purchaseDays
    self.prior = prior
    self.rated = rated
    self.withheld = withheld
    self.profitDiscounted = profitDiscounted
    self.ordersLeftOut = ordersLeftOut
    self.stepsLeftOut = stepsLeftOut
  }
}
