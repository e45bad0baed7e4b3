/// What a number did between two times, with the sureness that the words need.
package struct Change: Sendable, Hashable, Codable {
  package enum Verdict: String, Sendable, Hashable, Codable, CaseIterable {
    case up, down, same
    /// The interval excludes no change, yet the change is too small to be worth saying.
    case realButSmall = "real_but_small"
    /// Nothing to compare with.
    case unknown
  }

  package var before: Double?
  package var after: Double?
  /// After over before, for counts and money.
  package var ratio: Double?
  /// After minus before, for shares.
  package var difference: Double?
  /// Interval of `ratio` or of `difference`.
  package var interval: Interval
  package var p: Double?
  /// Scatter of the weekly counts over Poisson's; `nil` = unknown, taken as 1.
  package var phi: Double?
  package var verdict: Verdict

  package init(
    before: Double?,
    after: Double?,
    ratio: Double? = nil,
    difference: Double? = nil,
    interval: Interval = Interval(low: nil, high: nil),
    p: Double? = nil,
    phi: Double? = nil,
    verdict: Verdict = .unknown
  ) {
    self.before = before
    self.after = after
    self.ratio = ratio
    self.difference = difference
    self.interval = interval
    self.p = p
    self.phi = phi
    self.verdict = verdict
  }

  /// Smallest changes that are said.
  package struct Worth: Codable, Sendable, Hashable {
    /// Of a count or of money.
    package var share: Double = 0.02
    /// Of a rate: half a point.
    package var points: Double = 0.005

    package init() {}
  }
}

extension Change {
  /// Two counts of equally long times.
  ///
  /// Exact by the ratio of two rates; wider by √phi where the shop's weeks scatter more. 120 after
  /// 100: ratio 1.20 (0.91 to 1.58), p = 0.20, about the same.
  package static func count(
    _ after: Int?,
    before: Int?,
    phi: Double? = nil,
    worth: Worth = Worth()
  ) -> Change {
    guard let after, let before, after >= 0, before >= 0, after + before > 0 else {
      return Change(before: before.map(Double.init), after: after.map(Double.init), phi: phi)
    }
    guard let result = CountRate.ratio(after, over: before, phi: phi ?? 1) else {
      return Change(before: Double(before), after: Double(after), phi: phi)
    }
    let share = before > 0 ? Double(after - before) / Double(before) : Double.infinity
    return Change(
      before: Double(before),
      after: Double(after),
      ratio: result.value,
      interval: result.interval,
      p: result.p,
      phi: phi,
      verdict: verdict(
        excludes: result.interval.excludes(1),
        rises: after > before,
        isWorth: share.magnitude >= worth.share
      )
    )
  }

  /// A count against the median of the weeks before it.
  ///
  /// The median of weeks is steadier than one week: as a count over as many weeks its exposure is
  /// theirs, scaled by π/2 for what a median loses against a mean.
  package static func count(
    _ after: Int?,
    medianOf weeks: [Int],
    phi: Double? = nil,
    worth: Worth = Worth()
  ) -> Change {
    guard let after, after >= 0,
      let median = Quantile.ofSorted(weeks.map(Double.init).sorted(), 0.5)
    else { return Change(before: nil, after: after.map(Double.init), phi: phi) }
    let exposure = max(1, Double(weeks.count) / (.pi / 2))
    let scatter = max(1, phi ?? 1)
    let spread = scatter * (Double(after) + median / exposure)
    guard median > 0, spread > 0 else {
      return Change(before: median, after: Double(after), phi: phi)
    }
    let ratio = Double(after) / median
    let z = (Double(after) - median) / (scatter * (median + median / exposure)).squareRoot()
    // On the log scale, with half an event added so that 0 has a place.
    let seen = (scatter * (1 / max(0.5, Double(after)) + 1 / (median * exposure))).squareRoot()
    let reach = exponential(NormalDistribution.z * seen)
    let interval = Interval(low: ratio / reach, high: max(ratio, 0.5 / median) * reach)
    return Change(
      before: median,
      after: Double(after),
      ratio: ratio,
      interval: interval,
      p: NormalDistribution.twoSided(z),
      phi: phi,
      verdict: verdict(
        excludes: interval.excludes(1),
        rises: ratio > 1,
        isWorth: (ratio - 1).magnitude >= worth.share
      )
    )
  }

  /// Two shares of disjoint customers, by Newcombe's interval of the difference.
  package static func rate(_ after: Rate, before: Rate, worth: Worth = Worth()) -> Change {
    guard after.hidden == nil, before.hidden == nil,
      let result = Proportion.newcombe(
        after.part,
        of: after.whole,
        minus: before.part,
        of: before.whole
      )
    else { return Change(before: before.shown, after: after.shown) }
    return Change(
      before: before.value,
      after: after.value,
      difference: result.difference,
      interval: result.interval,
      verdict: verdict(
        excludes: result.interval.excludes(0),
        rises: result.difference > 0,
        isWorth: result.difference.magnitude >= worth.points
      )
    )
  }

  /// Two independent estimates such as sums of money or means, by their standard errors.
  package static func amount(
    _ after: Double?,
    se afterError: Double?,
    before: Double?,
    se beforeError: Double?,
    worth: Worth = Worth()
  ) -> Change {
    guard let after, let before, before > 0, after > 0, let afterError, let beforeError else {
      return Change(before: before, after: after)
    }
    let (a, b) = (afterError / after, beforeError / before)
    let half = NormalDistribution.z * (a * a + b * b).squareRoot()
    let ratio = after / before
    let interval = Interval(low: ratio * exponential(-half), high: ratio * exponential(half))
    return Change(
      before: before,
      after: after,
      ratio: ratio,
      interval: interval,
      p: half > 0 ? NormalDistribution.twoSided(ln(ratio) * NormalDistribution.z / half) : nil,
      verdict: verdict(
        excludes: interval.excludes(1),
        rises: ratio > 1,
        isWorth: (ratio - 1).magnitude >= worth.share
      )
    )
  }

  /// Two independent shares that have no counts, such as shares of sales, by their standard errors.
  package static func share(
    _ after: Double?,
    se afterError: Double?,
    before: Double?,
    se beforeError: Double?,
    worth: Worth = Worth()
  ) -> Change {
    guard let after, let before, let afterError, let beforeError else {
      return Change(before: before, after: after)
    }
    let error = (afterError * afterError + beforeError * beforeError).squareRoot()
    let half = NormalDistribution.z * error
    let difference = after - before
    let interval = Interval(low: difference - half, high: difference + half)
    return Change(
      before: before,
      after: after,
      difference: difference,
      interval: interval,
      p: error > 0 ? NormalDistribution.twoSided(difference / error) : nil,
      verdict: verdict(
        excludes: interval.excludes(0),
        rises: difference > 0,
        isWorth: difference.magnitude >= worth.points
      )
    )
  }

  /// A number of customers that came to be out of an earlier one by comings and goings.
  ///
  /// The two numbers share nearly all customers, so only those who came or went can have come or
  /// gone by chance: their number is the variance of the change, as of a count.
  package static func stock(
    _ after: Int?,
    before: Int?,
    moved: Int?,
    phi: Double? = nil,
    worth: Worth = Worth()
  ) -> Change {
    guard let after, let before, before > 0, let moved else {
      return Change(before: before.map(Double.init), after: after.map(Double.init), phi: phi)
    }
    let step = Double(after - before)
    let error = (max(1, phi ?? 1) * Double(moved)).squareRoot()
    let half = NormalDistribution.z * error
    let size = Double(before)
    let interval = Interval(low: 1 + (step - half) / size, high: 1 + (step + half) / size)
    return Change(
      before: size,
      after: Double(after),
      ratio: Double(after) / size,
      interval: interval,
      p: error > 0 ? NormalDistribution.twoSided(step / error) : nil,
      phi: phi,
      verdict: verdict(
        excludes: interval.excludes(1),
        rises: step > 0,
        isWorth: (step / size).magnitude >= worth.share
      )
    )
  }

  private static func verdict(excludes: Bool, rises: Bool, isWorth: Bool) -> Verdict {
    guard excludes else { return .same }
    guard isWorth else { return .realButSmall }
    return rises ? .up : .down
  }
}
