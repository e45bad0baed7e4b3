/// How the shop is taken up, and what is spent, region by region.
package struct RegionMeasures: AddedMeasures {
  /// What the acceptance index compares.
  package enum Form: String, Codable, Sendable, Hashable {
    /// A region's share of the customers with its share of the people who live there.
    case population
    /// The share of first buyers who came back with that of the whole shop.
    case `repeat`
  }

  package struct Row: Codable, Sendable, Hashable {
    package var name: String
    package var customers: Cell<Int>
    /// Of the 365 days that end with D.
    package var orders: Cell<Int>
    /// Of those who first bought in the newest 364 days watched: who came back within H days.
    package var returned: Rate
    /// 100 = the shop; drawn to it where little is known.
    package var acceptance: Estimate
    /// Of those who first bought in the 364 days before: who came back within H days.
    package var before: Rate
    /// Against those of `before`.
    package var change: ChangeMeasures.Shift
    /// (Gross − discounts) an order, minor units, of the 365 days that end with D.
    package var aov: Estimate
    /// 100 = the shop; drawn to it where little is known.
    package var spending: Estimate
    /// May not leave the machine, not even its name.
    package var isPrivate: Bool { customers.hidden == .private }

    package init(
      name: String,
      customers: Cell<Int>,
      orders: Cell<Int>,
      returned: Rate,
      acceptance: Estimate,
      before: Rate,
      change: ChangeMeasures.Shift,
      aov: Estimate,
      spending: Estimate
    ) {
      self.name = name
      self.customers = customers
      self.orders = orders
      self.returned = returned
      self.acceptance = acceptance
      self.before = before
      self.change = change
      self.aov = aov
      self.spending = spending
    }

    /// `before` is absent in older editions, which told the change of every region they named.
    package init(from decoder: any Decoder) throws {
      let box = try decoder.container(keyedBy: CodingKeys.self)
      self.init(
        name: try box.decode(String.self, forKey: .name),
        customers: try box.decode(Cell<Int>.self, forKey: .customers),
        orders: try box.decode(Cell<Int>.self, forKey: .orders),
        returned: try box.decode(Rate.self, forKey: .returned),
        acceptance: try box.decode(Estimate.self, forKey: .acceptance),
        before: try box.decodeIfPresent(Rate.self, forKey: .before) ?? .noData,
        change: try box.decode(ChangeMeasures.Shift.self, forKey: .change),
        aov: try box.decode(Estimate.self, forKey: .aov),
        spending: try box.decode(Estimate.self, forKey: .spending)
      )
    }
  }

  package var form: Form
  /// H.
  package var days: Int
  /// Of the whole shop.
  package var returned: Rate
  package var aov: Estimate
  /// The beta prior that shares are drawn to; `nil` where the regions differ no more than chance.
  package var prior: Prior?
  /// Most accepted first; regions without an index last.
  package var rows: [Row]
  /// Those that may not be told, together with customers whose region is not known.
  package var others: Cell<Int>
  package var othersCount: Int

  package struct Prior: Codable, Sendable, Hashable {
    package var a: Double
    package var b: Double
  }

  /// Customers of a region with an index.
  package static let leastCustomers = 30

  package static let unknown = RegionMeasures(
    form: .repeat,
    days: 90,
    returned: .noData,
    aov: Estimate(missing: .noData),
    prior: nil,
    rows: [],
    others: Cell(missing: .noData),
    othersCount: 0
  )

  package var best: Row? { rows.first { $0.acceptance.shown != nil } }
}

extension RegionMeasures {
  private enum CodingKeys: String, CodingKey {
    case form, days, returned, aov, prior, rows, others, othersCount
  }

  /// A public edition does not name the regions it may not tell of.
  package func encode(to encoder: any Encoder) throws {
    var box = encoder.container(keyedBy: CodingKeys.self)
    let isPublic = EditionView(of: encoder) == .public
    try box.encode(form, forKey: .form)
    try box.encode(days, forKey: .days)
    try box.encode(returned, forKey: .returned)
    try box.encode(aov, forKey: .aov)
    try box.encodeIfPresent(prior, forKey: .prior)
    try box.encode(isPublic ? rows.filter { !$0.isPrivate } : rows, forKey: .rows)
    try box.encode(others, forKey: .others)
    try box.encode(othersCount, forKey: .othersCount)
  }
}

/// Where customers come from: by the channel of their first purchase.
package struct ChannelMeasures: AddedMeasures {
  package struct Row: Codable, Sendable, Hashable {
    /// `unknown` for customers whose first order names none.
    package var name: String
    package var customers: Cell<Int>
    /// Of those watched for H days: who came back within them.
    package var returned: Rate
    /// Net sales of the first 364 days of those watched as long, minor units a customer.
    package var value: Estimate

    package var isPrivate: Bool { customers.hidden == .private }
  }

  package var days: Int
  /// Most customers first.
  package var rows: [Row]
  package var others: Cell<Int>
  package var othersCount: Int

  package static let unknown = ChannelMeasures(
    days: 90,
    rows: [],
    others: Cell(missing: .noData),
    othersCount: 0
  )

  private enum CodingKeys: String, CodingKey { case days, rows, others, othersCount }

  /// A public edition does not name the channels it may not tell of.
  package func encode(to encoder: any Encoder) throws {
    var box = encoder.container(keyedBy: CodingKeys.self)
    let isPublic = EditionView(of: encoder) == .public
    try box.encode(days, forKey: .days)
    try box.encode(isPublic ? rows.filter { !$0.isPrivate } : rows, forKey: .rows)
    try box.encode(others, forKey: .others)
    try box.encode(othersCount, forKey: .othersCount)
  }
}
