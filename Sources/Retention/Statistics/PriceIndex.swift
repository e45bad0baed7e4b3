/// What the shop asks against what others ask for the same goods; above 100 is dearer.
package struct PriceIndex: Sendable, Hashable {
  /// One product that others sell too: prices of one unit of content.
  package struct Match: Sendable, Hashable {
    package var own: Double
    package var peers: [Double]
    /// What the product counts for in the weighted index: its sales.
    package var weight: Double

    package init(own: Double, peers: [Double], weight: Double = 1) {
      self.own = own
      self.peers = peers
      self.weight = weight
    }

    /// ln own − mean of ln peers; `nil` without a price above 0 on both sides.
    package var logRatio: Double? {
      let known = peers.filter { $0 > 0 && $0.isFinite }
      guard own > 0, own.isFinite, !known.isEmpty else { return nil }
      return ln(own) - known.reduce(0) { $0 + ln($1) } / Double(known.count)
    }
  }

  /// Products with a price on both sides.
  package var products: Int
  /// 100 · exp(mean of the log ratios), with Student's interval of that mean.
  package var value: Double
  package var interval: Interval
  /// The same with each product weighted by its sales; `nil` without sales.
  package var weighted: Double?
  package var weightedInterval: Interval

  /// `nil` without a match.
  ///
  /// - Source: the Jevons index, Consumer Price Index Manual, ILO and others 2004. Own prices 29,
  ///   59, 129 against peers' means 27.55, 60, 120 give 103.6 (92.3 to 116.3).
  package init?(_ matches: [Match]) {
    let known = matches.compactMap { match in
      match.logRatio.map { (ratio: $0, weight: max(0, match.weight)) }
    }
    guard !known.isEmpty else { return nil }
    products = known.count
    let moments = Moments(known.map(\.ratio))
    let mean = moments.mean ?? 0
    let t = Moments.factor(count: known.count)
    value = 100 * exponential(mean)
    interval = Self.interval(mean, moments.standardError, t)
    let total = known.reduce(0) { $0 + $1.weight }
    weightedInterval = .unknown
    guard total > 0 else { return }
    let centre = known.reduce(0) { $0 + $1.weight * $1.ratio } / total
    weighted = 100 * exponential(centre)
    guard known.count > 1 else { return }
    let squares = known.reduce(0) { sum, item in
      let gap = item.weight * (item.ratio - centre)
      return sum + gap * gap
    }
    let n = Double(known.count)
    weightedInterval = Self.interval(centre, (squares * n / (n - 1)).squareRoot() / total, t)
  }

  private static func interval(_ mean: Double, _ se: Double?, _ t: Double?) -> Interval {
    guard let se, let t else { return .unknown }
    return Interval(low: 100 * exponential(mean - t * se), high: 100 * exponential(mean + t * se))
  }
}
