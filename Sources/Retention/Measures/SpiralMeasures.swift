package import Commerce

extension DiscountMeasures {
  /// Whether regulars learn to wait for discounts.
  ///
  /// The slope is within customers: share of the price per further purchase. Encodes as
  /// `{customers slope se low high [hidden] state reasons}`, with `missing` in place of the slope
  /// where it may not be shown.
  package struct Spiral: Codable, Sendable, Hashable {
    /// Customers with two purchase days or more.
    package var customers: Cell<Int>
    package var slope: Estimate
    package var state: SpiralState
    /// What speaks against `fine`, in a fixed order.
    package var reasons: [SpiralReason]

    package init(
      customers: Cell<Int>,
      slope: Estimate,
      state: SpiralState,
      reasons: [SpiralReason]
    ) {
      self.customers = customers
      self.slope = slope
      self.state = state
      self.reasons = reasons
    }

    private enum CodingKeys: String, CodingKey {
      case customers, slope, se, low, high, hidden, missing, state, reasons
    }

    package init(from decoder: any Decoder) throws {
      let box = try decoder.container(keyedBy: CodingKeys.self)
      let missing = try box.decodeIfPresent(Missing.self, forKey: .missing)
      self.init(
        customers: try box.decode(Cell<Int>.self, forKey: .customers),
        slope: Estimate(
          value: try box.decodeIfPresent(Double.self, forKey: .slope),
          se: try box.decodeIfPresent(Double.self, forKey: .se),
          low: try box.decodeIfPresent(Double.self, forKey: .low),
          high: try box.decodeIfPresent(Double.self, forKey: .high),
          hidden: try missing ?? box.decodeIfPresent(Missing.self, forKey: .hidden)
        ),
        state: try box.decode(SpiralState.self, forKey: .state),
        reasons: try box.decode([SpiralReason].self, forKey: .reasons)
      )
    }

    package func encode(to encoder: any Encoder) throws {
      var box = encoder.container(keyedBy: CodingKeys.self)
      try box.encode(customers, forKey: .customers)
      try box.encode(state, forKey: .state)
      try box.encode(reasons, forKey: .reasons)
      if let hidden = slope.hidden, slope.value == nil || EditionView(of: encoder) == .public {
        try box.encode(hidden, forKey: .missing)
        return
      }
      try box.encodeIfPresent(slope.value, forKey: .slope)
      try box.encodeIfPresent(slope.se, forKey: .se)
      try box.encodeIfPresent(slope.low, forKey: .low)
      try box.encodeIfPresent(slope.high, forKey: .high)
      try box.encodeIfPresent(slope.hidden, forKey: .hidden)
    }
  }

  package enum SpiralState: String, Codable, Sendable, Hashable, CaseIterable {
    case fine, watch, stop
    case notEnough = "not_enough"
  }

  package enum SpiralReason: String, Codable, Sendable, Hashable, CaseIterable {
    /// The slope's interval lies above 0, and it is half a point or more.
    case slope
    /// Fewer orders at full price in four weeks than in the 13 before.
    case fullPrice
    /// From the third purchase on five points of margin or more are lost against the first.
    case margin
    /// Orders with the most benefits lose money.
    case stack
    /// The slope, or the share at full price, has too little behind it.
    case tooFew = "too_few"
  }

  /// Orders by how many benefits they have.
  package struct Stack: Codable, Sendable, Hashable {
    /// Any discount + free shipping + gift, 0…3.
    package var stack: Int
    package var orders: Cell<Int>
    /// Discounts over gross.
    package var depth: Estimate
    /// (Gross − discounts − cost of goods) over (gross − discounts).
    package var margin: Estimate

    package init(stack: Int, orders: Cell<Int>, depth: Estimate, margin: Estimate) {
      self.stack = stack
      self.orders = orders
      self.depth = depth
      self.margin = margin
    }
  }

  /// Customers by the depth of their first purchase, and what they are worth in 180 days.
  package struct AcquiredGroup: Codable, Sendable, Hashable {
    /// `discount` (10 % off and more) or `full_price` (under 1 %).
    package var name: String
    package var customers: Cell<Int>
    /// Minor units a customer.
    package var net180: Estimate
    package var contribution180: Estimate
    /// Net and contribution of `discount` minus those of `full_price`; with `discount` only.
    package var difference: Estimate?
    package var contributionDifference: Estimate?

    package init(
      name: String,
      customers: Cell<Int>,
      net180: Estimate,
      contribution180: Estimate,
      difference: Estimate? = nil,
      contributionDifference: Estimate? = nil
    ) {
      self.name = name
      self.customers = customers
      self.net180 = net180
      self.contribution180 = contribution180
      self.difference = difference
      self.contributionDifference = contributionDifference
    }
  }

  /// Customers with two purchases or more by their share of purchases with 10 % off and more.
  package struct Band: Codable, Sendable, Hashable {
    /// `value` (under 0.2), `mixed`, `deal` (above 0.6).
    package var band: String
    package var customers: Cell<Int>

    package init(band: String, customers: Cell<Int>) {
      self.band = band
      self.customers = customers
    }
  }

  /// Units a day during and after a promotion, over those of the 28 days before.
  package struct Promotion: Codable, Sendable, Hashable {
    package var name: String
    /// The product's SKU; empty for the whole shop.
    package var sku: String
    package var start: Day
    package var end: Day
    package var unitsBefore: Cell<Int>
    package var unitsDuring: Cell<Int>
    package var unitsAfter: Cell<Int>
    package var during: Estimate
    /// Below 1 demand was pulled forward.
    package var after: Estimate

    package init(
      name: String,
      sku: String,
      start: Day,
      end: Day,
      unitsBefore: Cell<Int>,
      unitsDuring: Cell<Int>,
      unitsAfter: Cell<Int>,
      during: Estimate,
      after: Estimate
    ) {
      self.name = name
      self.sku = sku
      self.start = start
      self.end = end
      self.unitsBefore = unitsBefore
      self.unitsDuring = unitsDuring
      self.unitsAfter = unitsAfter
      self.during = during
      self.after = after
    }
  }
}
