package import Commerce

/// How much of the list price is given away.
package struct DiscountMeasures: Codable, Sendable, Hashable {
  package struct PurchaseNumber: Codable, Sendable, Hashable {
    /// 1…5; 5 stands for the fifth and later.
    package var k: Int
    /// Purchase days.
    package var days: Cell<Int>
    /// Discounts over gross.
    package var depth: Cell<Double>
    /// Share of orders with a depth under 1 %.
    package var fullPrice: Rate
    /// The depth with its interval over customers; `nil` in editions of an earlier release, as the
    /// two below.
    package var depthInterval: Estimate?
    /// (Gross − discounts − cost of goods) over (gross − discounts), before returns.
    package var margin: Estimate?
    /// Benefits an order: any discount, free shipping, gift.
    package var stack: Cell<Double>?

    package init(
      k: Int,
      days: Cell<Int>,
      depth: Cell<Double>,
      fullPrice: Rate,
      depthInterval: Estimate? = nil,
      margin: Estimate? = nil,
      stack: Cell<Double>? = nil
    ) {
      self.k = k
      self.days = days
      self.depth = depth
      self.fullPrice = fullPrice
      self.depthInterval = depthInterval
      self.margin = margin
      self.stack = stack
    }
  }

  package struct WeekShare: Codable, Sendable, Hashable {
    package var week: Week
    package var fullPrice: Rate

    package init(week: Week, fullPrice: Rate) {
      self.week = week
      self.fullPrice = fullPrice
    }
  }

  /// The last 28 days against the 91 before.
  package struct Recent: Codable, Sendable, Hashable {
    package var now: Rate
    package var before: Rate
    package var difference: Estimate

    package init(now: Rate, before: Rate, difference: Estimate) {
      self.now = now
      self.before = before
      self.difference = difference
    }
  }

  /// Discounts over gross of all orders.
  package var depth: Cell<Double>
  package var fullPriceOrders: Rate
  /// Share of (gross − discounts) in full-price orders.
  package var fullPriceNet: Cell<Double>
  package var byPurchase: [PurchaseNumber]
  package var recent: Recent
  /// Orders at full price by complete week, oldest first, at most 52.
  package var weeks: [WeekShare]
  /// These five are `nil` in editions of an earlier release, and where nothing is known of
  /// discounts.
  package var spiral: Spiral?
  package var stacks: [Stack]?
  package var acquired: [AcquiredGroup]?
  package var sensitivity: [Band]?
  package var promotions: [Promotion]?

  /// What is said of discounts where the exports have no column for them: nothing.
  package static let unknown = DiscountMeasures(
    depth: Cell(missing: .noData),
    fullPriceOrders: Rate(part: 0, whole: 0, minimum: 0),
    fullPriceNet: Cell(missing: .noData),
    byPurchase: [],
    recent: Recent(
      now: Rate(part: 0, whole: 0, minimum: 0),
      before: Rate(part: 0, whole: 0, minimum: 0),
      difference: Estimate(missing: .noData)
    ),
    weeks: []
  )

  package init(
    depth: Cell<Double>,
    fullPriceOrders: Rate,
    fullPriceNet: Cell<Double>,
    byPurchase: [PurchaseNumber],
    recent: Recent,
    weeks: [WeekShare],
    spiral: Spiral? = nil,
    stacks: [Stack]? = nil,
    acquired: [AcquiredGroup]? = nil,
    sensitivity: [Band]? = nil,
    promotions: [Promotion]? = nil
  ) {
    self.depth = depth
    self.fullPriceOrders = fullPriceOrders
    self.fullPriceNet = fullPriceNet
    self.byPurchase = byPurchase
    self.recent = recent
    self.weeks = weeks
    self.spiral = spiral
    self.stacks = stacks
    self.acquired = acquired
    self.sensitivity = sensitivity
    self.promotions = promotions
  }
}
