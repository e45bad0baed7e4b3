package import Commerce

/// Customers by the period of their first purchase day, and what they did later.
package struct CohortMeasures: Codable, Sendable, Hashable {
  /// One cohort.
  ///
  /// Arrays start at index 0 (the first period itself), run without gaps to the period of D and are
  /// never cut; the first `complete` entries are of complete periods.
  package struct Cohort: Codable, Sendable, Hashable {
    /// First day of the cohort's period.
    package var start: Day
    package var size: Cell<Int>
    package var complete: Int
    /// `before_history` for cohorts that start in the first L days of the data.
    package var warning: Missing?
    /// Customers with a purchase day in period `i`.
    package var retained: [Cell<Int>]
    /// Customers with a purchase day in period `i` or in a later one that is over at D.
    package var unbounded: [Cell<Int>]
    /// Customers with a purchase day in the `rollingWindow` periods that end with `i`.
    package var rolling: [Cell<Int>]
    /// Customers with a second purchase day by the end of period `i`.
    package var returned: [Cell<Int>]
    /// Cumulative net sales to the end of period `i`, minor units.
    package var net: [Cell<Int64>]
    /// Cumulative contribution, minor units; `no_cost` without costs.
    package var margin: [Cell<Int64>]
    /// Net sales a customer by the last index with its interval, minor units.
    package var netPerCustomer: [Estimate]
    /// Share of the cohort's lifetime net sales held by its top 5 % of customers.
    package var topShare: Cell<Double>

    package init(
      start: Day,
      size: Cell<Int>,
      complete: Int,
      warning: Missing?,
      retained: [Cell<Int>],
      unbounded: [Cell<Int>],
      rolling: [Cell<Int>],
      returned: [Cell<Int>],
      net: [Cell<Int64>],
      margin: [Cell<Int64>],
      netPerCustomer: [Estimate],
      topShare: Cell<Double>
    ) {
      self.start = start
      self.size = size
      self.complete = complete
      self.warning = warning
      self.retained = retained
      self.unbounded = unbounded
      self.rolling = rolling
      self.returned = returned
      self.net = net
      self.margin = margin
      self.netPerCustomer = netPerCustomer
      self.topShare = topShare
    }
  }

  /// All cohorts with a complete cell at index `i`, weighted by size.
  package struct PooledPoint: Codable, Sendable, Hashable {
    package var i: Int
    package var rate: Rate
    package var cohorts: Int

    package init(i: Int, rate: Rate, cohorts: Int) {
      self.i = i
      self.rate = rate
      self.cohorts = cohorts
    }

    private enum CodingKeys: String, CodingKey { case i, part, whole, cohorts, missing }

    package init(from decoder: any Decoder) throws {
      let box = try decoder.container(keyedBy: CodingKeys.self)
      i = try box.decode(Int.self, forKey: .i)
      cohorts = try box.decode(Int.self, forKey: .cohorts)
      rate = try Rate(from: decoder)
    }

    package func encode(to encoder: any Encoder) throws {
      var box = encoder.container(keyedBy: CodingKeys.self)
      try box.encode(i, forKey: .i)
      try box.encode(cohorts, forKey: .cohorts)
      try rate.encode(to: encoder)
    }
  }

  package struct Pooled: Codable, Sendable, Hashable {
    package var monthly: [PooledPoint]
    package var weekly: [PooledPoint]

    package init(monthly: [PooledPoint], weekly: [PooledPoint]) {
      self.monthly = monthly
      self.weekly = weekly
    }
  }

  /// Age windows of `days` days since each customer's own first purchase.
  package struct Age: Codable, Sendable, Hashable {
    package struct Row: Codable, Sendable, Hashable {
      package var start: Day
      package var size: Cell<Int>
      package var retained: [Cell<Int>]

      package init(start: Day, size: Cell<Int>, retained: [Cell<Int>]) {
        self.start = start
        self.size = size
        self.retained = retained
      }
    }

    package var days: Int
    package var rows: [Row]

    package init(days: Int, rows: [Row]) {
      self.days = days
      self.rows = rows
    }
  }

  package var monthly: [Cohort]
  package var weekly: [Cohort]
  /// W of the rolling retention: periods; weeks for weekly cohorts, months for monthly.
  package var rollingWeeks: Int
  package var rollingMonths: Int
  package var pooled: Pooled
  package var age: Age

  package init(
    monthly: [Cohort],
    weekly: [Cohort],
    rollingWeeks: Int,
    rollingMonths: Int,
    pooled: Pooled,
    age: Age
  ) {
    self.monthly = monthly
    self.weekly = weekly
    self.rollingWeeks = rollingWeeks
    self.rollingMonths = rollingMonths
    self.pooled = pooled
    self.age = age
  }
}
