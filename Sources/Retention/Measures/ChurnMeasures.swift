package import Commerce

/// Why customers stopped: told by some, inferred of most, unknown of none.
///
/// As of the Sunday that ends the edition's week. "Nothing distinctive" and "forgot" are inferred by
/// elimination. Shares are 0…1.
package struct ChurnMeasures: AddedMeasures {
  /// The share of one cause among the lapsed of a group.
  package struct Cause: Codable, Sendable, Hashable {
    package var name: LapseCause
    package var customers: Cell<Int>
    package var share: Cell<Double>
    /// Share with any evidence of it, whichever cause wins; `not_identified` where a cause is what is
    /// left when there is none.
    package var any: Cell<Double>
    /// Wilson's interval of `share`.
    package var low: Cell<Double>
    package var high: Cell<Double>
    /// Its least and greatest share over all orders in which evidence can win.
    package var min: Cell<Double>
    package var max: Cell<Double>
    /// Corrected for what the rule gets wrong about those who were asked, clipped to 0…1.
    package var corrected: Estimate

    package init(
      name: LapseCause,
      customers: Cell<Int>,
      share: Cell<Double>,
      any: Cell<Double>,
      low: Cell<Double>,
      high: Cell<Double>,
      min: Cell<Double>,
      max: Cell<Double>,
      corrected: Estimate
    ) {
      self.name = name
      self.customers = customers
      self.share = share
      self.any = any
      self.low = low
      self.high = high
      self.min = min
      self.max = max
      self.corrected = corrected
    }
  }

  package struct Group: Codable, Sendable, Hashable {
    package var lapsed: Cell<Int>
    /// Of them asked for the reason.
    package var surveyed: Cell<Int>
    /// What they had spent, after discounts and returns, minor units.
    package var net: Cell<Int64>
    package var causes: [Cause]

    package init(lapsed: Cell<Int>, surveyed: Cell<Int>, net: Cell<Int64>, causes: [Cause]) {
      self.lapsed = lapsed
      self.surveyed = surveyed
      self.net = net
      self.causes = causes
    }

    package func cause(_ name: LapseCause) -> Cause? { causes.first { $0.name == name } }

    static let unknown = Group(
      lapsed: Cell(missing: .noData),
      surveyed: Cell(missing: .noData),
      net: Cell(missing: .noData),
      causes: []
    )
  }

  /// Customers who crossed L in one week and have not been back, by cause.
  package struct WeekCauses: Codable, Sendable, Hashable {
    package var week: Week
    package var causes: [CauseCount]

    package init(week: Week, causes: [CauseCount]) {
      self.week = week
      self.causes = causes
    }
  }

  package struct CauseCount: Codable, Sendable, Hashable {
    package var cause: LapseCause
    package var customers: Cell<Int>

    package init(cause: LapseCause, customers: Cell<Int>) {
      self.cause = cause
      self.customers = customers
    }
  }

  /// A figure from a trade article beside the shop's own: never measured here.
  package struct Benchmark: Codable, Sendable, Hashable {
    package enum Line: String, Codable, Sendable, Hashable, CaseIterable {
      case forgot
      case poorExperience = "poor_experience"
      case nothingDistinctive = "nothing_distinctive"
      case price
      case endedOverPoorExperience = "ended_over_poor_experience"
      case newCustomerCost = "new_customer_cost"
      case newForOneLost = "new_for_one_lost"
      case returningSales = "returning_sales"
      case goodQuality = "good_quality"
    }

    package var line: Line
    package var value: Double
    /// The upper end where the article gives a range.
    package var to: Double?
    package var ours: Cell<Double>

    package init(line: Line, value: Double, to: Double? = nil, ours: Cell<Double>) {
      self.line = line
      self.value = value
      self.to = to
      self.ours = ours
    }
  }

  package var lapseDays: Int
  /// All who are lapsed.
  package var all: Group
  /// Those of them who crossed L in the last 91 days, and in the 91 days before.
  package var recent: Group
  package var before: Group
  /// The share of poor experience in `recent` minus that in `before`.
  package var experienceChange: Estimate
  /// The last 26 weeks, oldest first.
  package var weeks: [WeekCauses]
  /// P75 of the discount depth of single purchases, a share.
  package var depthP75: Cell<Double>
  /// Orders with a rating among all.
  package var ratedShare: Rate
  /// Whether ratings are on under 20 % of orders or there are no tickets: poor experience is
  /// understated then.
  package var understated: Bool
  package var benchmarks: [Benchmark]
  /// What winning a new customer costs over what winning back a purchase costs.
  package var cacRatio: Cell<Double>
  /// New customers it takes to make up for one lost.
  package var replacement: Cell<Double>
  /// Lapsed in the last 13 weeks and not out of the shop's hands, by cause.
  package var winback: [CauseCount]
  /// What making up for them costs, in the shop's own figures.
  package var loss = Loss.unknown

  package struct Loss: AddedMeasures {
    /// Acquisition costs for one new customer over the last 12 complete months, minor units.
    package var newCustomerCost: Cell<Int64>
    /// Those who lapsed in the last 13 weeks × new customers it takes for each × that cost.
    package var toReplace: Cell<Int64>

    package init(newCustomerCost: Cell<Int64>, toReplace: Cell<Int64>) {
      self.newCustomerCost = newCustomerCost
      self.toReplace = toReplace
    }

    package static let unknown = Loss(
      newCustomerCost: Cell(missing: .noCost),
      toReplace: Cell(missing: .noCost)
    )
  }

  package init(
    lapseDays: Int,
    all: Group,
    recent: Group,
    before: Group,
    experienceChange: Estimate,
    weeks: [WeekCauses],
    depthP75: Cell<Double>,
    ratedShare: Rate,
    understated: Bool,
    benchmarks: [Benchmark],
    cacRatio: Cell<Double>,
    replacement: Cell<Double>,
    winback: [CauseCount]
  ) {
    self.lapseDays = lapseDays
    self.all = all
    self.recent = recent
    self.before = before
    self.experienceChange = experienceChange
    self.weeks = weeks
    self.depthP75 = depthP75
    self.ratedShare = ratedShare
    self.understated = understated
    self.benchmarks = benchmarks
    self.cacRatio = cacRatio
    self.replacement = replacement
    self.winback = winback
  }

  package static let unknown = ChurnMeasures(
    lapseDays: 0,
    all: .unknown,
    recent: .unknown,
    before: .unknown,
    experienceChange: Estimate(missing: .noData),
    weeks: [],
    depthP75: Cell(missing: .noData),
    ratedShare: .noData,
    understated: true,
    benchmarks: [],
    cacRatio: Cell(missing: .noCost),
    replacement: Cell(missing: .notFitted),
    winback: []
  )
}
