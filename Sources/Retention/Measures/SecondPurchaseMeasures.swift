/// Time to the second purchase, by Kaplan and Meier.
///
/// Days since the first.
package struct SecondPurchaseMeasures: Codable, Sendable, Hashable {
  /// One event day of the curve: `survival` is the share without a second purchase after it.
  package struct Point: Codable, Sendable, Hashable {
    package var day: Int
    package var atRisk: Int
    package var events: Int
    package var survival: Double
    package var se: Double?
    package var low: Double?
    package var high: Double?
    package var hidden: Missing?
    /// Events since the shown point before, for the public view: small steps are merged there.
    package var batch: Int?

    package init(
      day: Int,
      atRisk: Int,
      events: Int,
      survival: Double,
      se: Double?,
      low: Double?,
      high: Double?,
      hidden: Missing? = nil,
      batch: Int? = nil
    ) {
      self.batch = batch
      self.day = day
      self.atRisk = atRisk
      self.events = events
      self.survival = survival
      self.se = se
      self.low = low
      self.high = high
      self.hidden = hidden
    }
  }

  /// Mean days without a second purchase within `tau` days.
  package struct RestrictedMean: Codable, Sendable, Hashable {
    package var tau: Int
    package var days: Double?
    package var se: Double?
    package var low: Double?
    package var high: Double?
    package var atRisk: Int
    package var hidden: Missing?

    package init(
      tau: Int,
      days: Double?,
      se: Double?,
      low: Double?,
      high: Double?,
      atRisk: Int,
      hidden: Missing? = nil
    ) {
      self.tau = tau
      self.days = days
      self.se = se
      self.low = low
      self.high = high
      self.atRisk = atRisk
      self.hidden = hidden
    }
  }

  /// The step from the k-th to the next purchase, the clock restarted.
  package struct Step: Codable, Sendable, Hashable {
    package var k: Int
    package var customers: Cell<Int>
    package var events: Cell<Int>
    /// Share returned by day 90 of the step, from its own curve.
    package var returned90: Estimate

    package init(k: Int, customers: Cell<Int>, events: Cell<Int>, returned90: Estimate) {
      self.k = k
      self.customers = customers
      self.events = events
      self.returned90 = returned90
    }
  }

  package struct Group: Codable, Sendable, Hashable {
    package var name: String
    package var customers: Cell<Int>
    package var events: Cell<Int>
    package var expected: Double?

    package init(name: String, customers: Cell<Int>, events: Cell<Int>, expected: Double?) {
      self.name = name
      self.customers = customers
      self.events = events
      self.expected = expected
    }
  }

  /// A comparison of groups by the log-rank test; an association, not an effect.
  package struct Comparison: Codable, Sendable, Hashable {
    /// `discount`, `channel`, `product`, `rating`, `gift`.
    package var name: String
    package var groups: [Group]
    package var chi2: Double?
    package var df: Int
    package var p: Double?
    /// First group minus second, in days within tau; only for two groups.
    package var rmstDifference: Estimate
    package var hidden: Missing?
    /// Curves of the groups, in their order, for the chart.
    package var curves: [[Point]]

    package init(
      name: String,
      groups: [Group],
      chi2: Double?,
      df: Int,
      p: Double?,
      rmstDifference: Estimate,
      hidden: Missing?,
      curves: [[Point]]
    ) {
      self.name = name
      self.groups = groups
      self.chi2 = chi2
      self.df = df
      self.p = p
      self.rmstDifference = rmstDifference
      self.hidden = hidden
      self.curves = curves
    }
  }

  /// Of those who come back within some days, the middle half.
  package struct MiddleHalf: Codable, Sendable, Hashable {
    /// The days: 180, or fewer where fewer were watched.
    package var within: Int
    /// The days by which a quarter and three quarters of them are back.
    package var from: Cell<Int>
    package var to: Cell<Int>

    package init(within: Int, from: Cell<Int>, to: Cell<Int>) {
      self.within = within
      self.from = from
      self.to = to
    }
  }

  package var customers: Cell<Int>
  package var events: Cell<Int>
  package var curve: [Point]
  /// By per cent: `10`, `25`, `50`: the day by which so many have returned, or not_reached.
  package var quantiles: [String: Cell<Int>]
  /// `nil` in editions of an earlier release, and where nobody came back.
  package var middleHalf: MiddleHalf?
  package var rmst: RestrictedMean
  package var steps: [Step]
  package var compare: [Comparison]

  package init(
    customers: Cell<Int>,
    events: Cell<Int>,
    curve: [Point],
    quantiles: [String: Cell<Int>],
    middleHalf: MiddleHalf? = nil,
    rmst: RestrictedMean,
    steps: [Step],
    compare: [Comparison]
  ) {
    self.customers = customers
    self.events = events
    self.curve = curve
    self.quantiles = quantiles
    self.middleHalf = middleHalf
    self.rmst = rmst
    self.steps = steps
    self.compare = compare
  }
}
