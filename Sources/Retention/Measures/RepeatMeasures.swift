/// Everything about buying again that is one number or a short table.
package struct RepeatMeasures: Codable, Sendable, Hashable {
  /// New-only, new-and-repeated and returning-only add up to the period's buyers.
  package struct Returning: Codable, Sendable, Hashable {
    package var rate: Rate
    package var newOnly: Cell<Int>
    package var newRepeated: Cell<Int>
    package var returningOnly: Cell<Int>

    package init(rate: Rate, newOnly: Cell<Int>, newRepeated: Cell<Int>, returningOnly: Cell<Int>) {
      self.rate = rate
      self.newOnly = newOnly
      self.newRepeated = newRepeated
      self.returningOnly = returningOnly
    }
  }

  package struct OneTime: Codable, Sendable, Hashable {
    package var lifetime: Rate
    package var mature90: Rate

    package init(lifetime: Rate, mature90: Rate) {
      self.lifetime = lifetime
      self.mature90 = mature90
    }
  }

  /// The headline: the newest 13 mature weeks against the 13 before, disjoint customers.
  package struct Recent: Codable, Sendable, Hashable {
    package var now: Rate
    package var before: Rate
    /// Now minus before, a share; Newcombe's interval, no standard error.
    package var difference: Estimate

    package init(now: Rate, before: Rate, difference: Estimate) {
      self.now = now
      self.before = before
      self.difference = difference
    }
  }

  package struct FunnelStep: Codable, Sendable, Hashable {
    /// 1, 2, …: customers with at least `k` purchase days.
    package var k: Int
    package var customers: Cell<Int>
    /// Of these, the share with at least `k + 1`.
    package var step: Rate
    /// Of those whose k-th purchase is at least 90 days old, the share with a next within 90.
    package var mature90: Rate

    package init(k: Int, customers: Cell<Int>, step: Rate, mature90: Rate) {
      self.k = k
      self.customers = customers
      self.step = step
      self.mature90 = mature90
    }
  }

  /// Complete-window gaps between successive purchase days; all in days.
  package struct Gaps: Codable, Sendable, Hashable {
    /// H: gaps that start in a week ended by D − H and are at most H long.
    package var window: Int
    package var count: Int
    package var p10: Cell<Double>
    package var p25: Cell<Double>
    package var median: Cell<Double>
    package var p75: Cell<Double>
    package var p90: Cell<Double>
    package var p95: Cell<Double>

    package init(
      window: Int,
      count: Int,
      p10: Cell<Double>,
      p25: Cell<Double>,
      median: Cell<Double>,
      p75: Cell<Double>,
      p90: Cell<Double>,
      p95: Cell<Double>
    ) {
      self.window = window
      self.count = count
      self.p10 = p10
      self.p25 = p25
      self.median = median
      self.p75 = p75
      self.p90 = p90
      self.p95 = p95
    }
  }

  /// All closed gaps by D: biased short, since the long ones are still open.
  package struct RawGaps: Codable, Sendable, Hashable {
    package var count: Int
    package var p25: Cell<Double>
    package var median: Cell<Double>
    package var p75: Cell<Double>
    package var p90: Cell<Double>

    package init(
      count: Int,
      p25: Cell<Double>,
      median: Cell<Double>,
      p75: Cell<Double>,
      p90: Cell<Double>
    ) {
      self.count = count
      self.p25 = p25
      self.median = median
      self.p75 = p75
      self.p90 = p90
    }
  }

  package var lifetime: Rate
  /// By window in days: `30`, `60`, `90`, `180`, `365`.
  package var within: [String: Rate]
  /// By period name: `28d`, `91d`, `182d`, `365d`.
  package var inPeriod: [String: Rate]
  package var returning: [String: Returning]
  package var oneTime: OneTime
  /// By period name, and `all`: a ratio of sums over customers.
  package var returningRevenue: [String: Estimate]
  /// By window in days; the headline is `90`.
  package var recent: [String: Recent]
  package var funnel: [FunnelStep]
  package var gaps: Gaps
  package var rawGaps: RawGaps

  package init(
    lifetime: Rate,
    within: [String: Rate],
    inPeriod: [String: Rate],
    returning: [String: Returning],
    oneTime: OneTime,
    returningRevenue: [String: Estimate],
    recent: [String: Recent],
    funnel: [FunnelStep],
    gaps: Gaps,
    rawGaps: RawGaps
  ) {
    self.lifetime = lifetime
    self.within = within
    self.inPeriod = inPeriod
    self.returning = returning
    self.oneTime = oneTime
    self.returningRevenue = returningRevenue
    self.recent = recent
    self.funnel = funnel
    self.gaps = gaps
    self.rawGaps = rawGaps
  }
}
