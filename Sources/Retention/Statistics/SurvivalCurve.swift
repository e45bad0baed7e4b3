/// How long something has not happened yet, by Kaplan and Meier.
///
/// Each customer adds one time: of the event, or of the last look without one (censored). Those
/// censored at a time are still at risk at it. Customers of time 0 without an event are counted
/// and add nothing else.
///
/// - Source: Kaplan and Meier 1958. Cost: O(rows log rows).
package struct SurvivalCurve: Sendable, Hashable {
  /// Customers of one time.
  package struct Row: Sendable, Hashable {
    package var time: Double
    package var events: Int
    package var censored: Int

    package init(time: Double, events: Int, censored: Int) {
      self.time = time
      self.events = events
      self.censored = censored
    }
  }

  /// One time with at least one event.
  package struct Point: Sendable, Hashable {
    package var time: Double
    package var atRisk: Int
    package var events: Int
    /// Share without the event after this time.
    package var survival: Double
    /// Greenwood's sum Σ d/(n(n − d)) up to here; infinite once nobody is left.
    var greenwood: Double

    /// Greenwood's standard error of `survival`; `nil` once nobody is left.
    package var se: Double? {
      greenwood.isFinite ? survival * greenwood.squareRoot() : nil
    }

    /// The log-log interval S^exp(±z √V / ln S); none at 1 and at 0.
    ///
    /// - Source: Greenwood 1926; Kalbfleisch and Prentice 1980.
    package var interval: Interval? {
      guard survival > 0, survival < 1, greenwood.isFinite else { return nil }
      let theta = NormalDistribution.z * greenwood.squareRoot() / ln(survival)
      let one = exponential(exponential(theta) * ln(survival))
      let other = exponential(exponential(-theta) * ln(survival))
      return Interval(low: min(one, other), high: max(one, other))
    }
  }

  package let customers: Int
  package let events: Int
  package let points: [Point]
  /// All times, ascending and distinct.
  let rows: [Row]

  package init(_ rows: some Sequence<Row>) {
    var merged: [Row] = []
    for row in rows.filter({ $0.time.isFinite }).sorted(by: { $0.time < $1.time }) {
      if let last = merged.indices.last, merged[last].time == row.time {
        merged[last].events += row.events
        merged[last].censored += row.censored
      } else {
        merged.append(row)
      }
    }
    customers = merged.reduce(0) { $0 + $1.events + $1.censored }
    events = merged.reduce(0) { $0 + $1.events }
    points = Self.points(of: merged, customers: customers)
    self.rows = merged
  }

  private static func points(of rows: [Row], customers: Int) -> [Point] {
    var atRisk = customers
    var survival = 1.0
    var greenwood = 0.0
    var points: [Point] = []
    for row in rows {
      if row.events > 0 {
        let (n, d) = (Double(atRisk), Double(row.events))
        survival *= (n - d) / n
        greenwood += n > d ? d / (n * (n - d)) : .infinity
        points.append(
          Point(
            time: row.time,
            atRisk: atRisk,
            events: row.events,
            survival: survival,
            greenwood: greenwood
          )
        )
      }
      atRisk -= row.events + row.censored
    }
    return points
  }

  /// Customers with a time of `time` or later.
  package func atRisk(at time: Double) -> Int {
    rows.reduce(0) { $1.time >= time ? $0 + $1.events + $1.censored : $0 }
  }

  /// The last point at or before `time`; `nil` while survival is 1.
  package func point(at time: Double) -> Point? {
    points.last { $0.time <= time }
  }

  /// The time by which the share `q` had the event; `nil` where the curve never falls so far.
  package func time(ofShare q: Double) -> Double? {
    // The tolerance lets 0.75 by way of thirds count as 0.75.
    points.first { $0.survival <= 1 - q + 1e-12 }?.time
  }

  /// Mean time without the event within `tau`: the area under the curve.
  ///
  /// Variance: Σ (area from u to tau)² d/(n(n − d)) over event times u ≤ tau. Past the last time
  /// the curve is drawn on flat: look at `atRisk(at: tau)` first.
  ///
  /// - Source: Royston and Parmar 2013; Klein and Moeschberger, Survival Analysis, 4.5.
  package func restrictedMean(_ tau: Double) -> (mean: Double, se: Double) {
    let inside = points.filter { $0.time < tau }
    var area = 0.0
    var variance = 0.0
    var right = tau
    for (index, point) in inside.enumerated().reversed() {
      area += point.survival * (right - point.time)
      right = point.time
      let (n, d) = (Double(inside[index].atRisk), Double(point.events))
      if n > d { variance += area * area * d / (n * (n - d)) }
    }
    return (area + max(0, right), variance.squareRoot())
  }
}
