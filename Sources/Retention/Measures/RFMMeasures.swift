/// Recency, frequency, monetary value: groups, moves between them, tiers and ladder.
package struct RFMMeasures: Codable, Sendable, Hashable {
  package struct Group: Codable, Sendable, Hashable {
    /// `champions`, `loyal`, `active`, `new`, `promising`, `needs_attention`, `almost_lost`,
    /// `at_risk`, `previously_loyal`, `dormant`, `prospects`.
    package var name: String
    package var customers: Cell<Int>
    package var orders: Cell<Int>
    /// Minor units.
    package var netSales: Cell<Int64>
    /// Days since the last purchase day.
    package var medianRecency: Cell<Double>
    package var share: Cell<Double>
    package var netShare: Cell<Double>
    /// Customers four weeks before.
    package var before: Cell<Int>

    package init(
      name: String,
      customers: Cell<Int>,
      orders: Cell<Int>,
      netSales: Cell<Int64>,
      medianRecency: Cell<Double>,
      share: Cell<Double>,
      netShare: Cell<Double>,
      before: Cell<Int>
    ) {
      self.name = name
      self.customers = customers
      self.orders = orders
      self.netSales = netSales
      self.medianRecency = medianRecency
      self.share = share
      self.netShare = netShare
      self.before = before
    }
  }

  /// Customers by score 1…5, index 0 = score 1.
  package struct Scores: Codable, Sendable, Hashable {
    package var r: [Cell<Int>]
    package var f: [Cell<Int>]
    package var m: [Cell<Int>]

    package init(r: [Cell<Int>], f: [Cell<Int>], m: [Cell<Int>]) {
      self.r = r
      self.f = f
      self.m = m
    }
  }

  /// The least value of scores 2…5: `r` in days since the last purchase (the most days that
  /// still get the score), `f` in purchase days, `m` in minor units.
  package struct CutPoints: Codable, Sendable, Hashable {
    package var r: [Cell<Int>]
    package var f: [Cell<Int>]
    package var m: [Cell<Int64>]

    package init(r: [Cell<Int>], f: [Cell<Int>], m: [Cell<Int64>]) {
      self.r = r
      self.f = f
      self.m = m
    }
  }

  /// One room of the 5 × 5 grid of R and FM.
  package struct Room: Codable, Sendable, Hashable {
    package var r: Int
    package var fm: Int
    package var group: String
    package var customers: Cell<Int>
    package var netShare: Cell<Double>
    package var medianRecency: Cell<Double>

    package init(
      r: Int,
      fm: Int,
      group: String,
      customers: Cell<Int>,
      netShare: Cell<Double>,
      medianRecency: Cell<Double>
    ) {
      self.r = r
      self.fm = fm
      self.group = group
      self.customers = customers
      self.netShare = netShare
      self.medianRecency = medianRecency
    }
  }

  /// Customers that were in `from` four weeks ago and are in `to` now; `not_yet` = not a customer then.
  package struct Flow: Codable, Sendable, Hashable {
    package var from: String
    package var to: String
    package var customers: Cell<Int>

    package init(from: String, to: String, customers: Cell<Int>) {
      self.from = from
      self.to = to
      self.customers = customers
    }
  }

  package struct Tier: Codable, Sendable, Hashable {
    /// `T1` … `T4`.
    package var name: String
    /// The tier begins at this value of (gross − discounts) per order, minor units.
    package var above: Cell<Int64>
    package var customers: Cell<Int>

    package init(name: String, above: Cell<Int64>, customers: Cell<Int>) {
      self.name = name
      self.above = above
      self.customers = customers
    }
  }

  package struct Rung: Codable, Sendable, Hashable {
    /// 1…4.
    package var rung: Int
    package var members: Cell<Int>
    package var up: Cell<Int>
    package var down: Cell<Int>
    /// Purchase days still missing to the next rung.
    package var medianDistance: Cell<Double>

    package init(
      rung: Int,
      members: Cell<Int>,
      up: Cell<Int>,
      down: Cell<Int>,
      medianDistance: Cell<Double>
    ) {
      self.rung = rung
      self.members = members
      self.up = up
      self.down = down
      self.medianDistance = medianDistance
    }
  }

  package var customers: Int
  package var groups: [Group]
  package var scores: Scores
  package var cuts: CutPoints
  package var grid: [Room]
  package var flow: [Flow]
  package var tiers: [Tier]
  package var ladder: [Rung]

  package init(
    customers: Int,
    groups: [Group],
    scores: Scores,
    cuts: CutPoints,
    grid: [Room],
    flow: [Flow],
    tiers: [Tier],
    ladder: [Rung]
  ) {
    self.customers = customers
    self.groups = groups
    self.scores = scores
    self.cuts = cuts
    self.grid = grid
    self.flow = flow
    self.tiers = tiers
    self.ladder = ladder
  }
}
