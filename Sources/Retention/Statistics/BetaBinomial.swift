/// A beta prior for the shares of many groups, found from the groups themselves.
///
/// Small groups are drawn to what groups of this shop are usually like, so that three of four does
/// not rank above sixty of a hundred and fifty.
///
/// - Source: empirical Bayes with the beta-binomial distribution, after Efron and Morris 1975.
///   With a = 6, b = 14: 3 of 4 gives 37.5 %, 60 of 150 gives 38.8 %.
package struct BetaBinomial: Sendable, Hashable {
  /// Hits among the members of one group.
  package struct Group: Sendable, Hashable {
    package var hits: Int
    package var size: Int
    /// Groups that are alike.
    package var count: Int

    package init(_ hits: Int, of size: Int, count: Int = 1) {
      self.hits = hits
      self.size = size
      self.count = count
    }
  }

  package var a: Double
  package var b: Double
  /// The groups differ no more than chance: all have the share of them all together.
  package var isPooled: Bool
  /// Of all groups that the prior was found from.
  package var total: Group
  package var groups: Int
  package var converged: Bool

  /// Where a + b is larger, the groups are taken as one.
  package static let largestWeight = 1e4
  /// Members of the smallest group that the prior is found from.
  package static let leastSize = 5

  /// A prior that is known.
  package init(a: Double, b: Double) {
    self.a = a
    self.b = b
    isPooled = false
    total = Group(0, of: 0)
    groups = 0
    converged = true
  }

  /// The prior that makes the groups of `least` members or more likeliest.
  ///
  /// `nil` without such a group. Pooled where a + b passes `largestWeight`, where there is one group
  /// only, and where all members or none are hits. Cost: O(groups + the largest group's size).
  package init?(fitting groups: [Group], ofAtLeast least: Int = BetaBinomial.leastSize) {
    let used = groups.filter { $0.size >= least && $0.count > 0 }
    guard !used.isEmpty else { return nil }
    var total = Group(0, of: 0)
    for group in used {
      total.hits += group.hits * group.count
      total.size += group.size * group.count
    }
    let number = used.reduce(0) { $0 + $1.count }
    let share = Double(total.hits) / Double(total.size)
    self.init(a: share * Self.largestWeight, b: (1 - share) * Self.largestWeight)
    self.total = total
    self.groups = number
    isPooled = true
    guard number > 1, total.hits > 0, total.hits < total.size else { return }
    let found = BetaBinomialFit(used, share: share)
    converged = found.converged
    guard found.weight <= Self.largestWeight else { return }
    (a, b) = (found.a, found.b)
    isPooled = false
  }

  /// The share of a group, drawn to the others, and the interval of what it may be.
  ///
  /// From the beta distribution with a + hits and b + misses; the Wilson interval of all groups
  /// together where they are pooled.
  package func share(_ hits: Int, of size: Int) -> (value: Double, interval: Interval) {
    if isPooled { return Proportion.wilson(total.hits, of: total.size) ?? (0, Interval.unknown) }
    let posterior = BetaDistribution(a + Double(hits), b + Double(size - hits))
    return (
      (a + Double(hits)) / (a + b + Double(size)),
      Interval(low: posterior.quantile(0.025), high: posterior.quantile(0.975))
    )
  }

  /// ln of the groups' likelihood, but for the binomial coefficients.
  package func logLikelihood(_ groups: [Group]) -> Double {
    groups.reduce(0) { sum, group in
      let (hits, misses) = (Double(group.hits), Double(group.size - group.hits))
      return sum + Double(group.count) * (logBeta(a + hits, b + misses) - logBeta(a, b))
    }
  }
}

extension Interval {
  static let unknown = Interval(low: nil, high: nil)
}
