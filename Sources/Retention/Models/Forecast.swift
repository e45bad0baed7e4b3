/// Purchases to come from the customers of a table, and what they are worth.
struct Forecast: Sendable {
  /// Customers of one x and age who will still buy, or a part of the sums over many ages.
  ///
  /// Sums over ages of what a model expects are sums over few points of age, whose weights can be
  /// below 0.
  struct Point: Sendable {
    var x: Int
    var age: Double
    var customers: Double
    /// Sales on repeat purchase days, minor units.
    var sales: Double
    /// The sum of the squares of their chances to buy again.
    var squares: Double
  }

  /// A count of purchases to come: its mean, and its variance as the model has it.
  struct Count: Sendable {
    var mean = 0.0
    var variance = 0.0

    static func += (sum: inout Count, other: Count) {
      sum.mean += other.mean
      sum.variance += other.variance
    }
  }

  let fitted: CustomerModels.Fitted
  /// By x.
  private let points: [Point]
  /// Customers who will still buy.
  let alive: Double

  init(_ fitted: CustomerModels.Fitted, _ table: HistoryTable) {
    self.fitted = fitted
    let found = fitted.model.stillThere(fitted.fit.parameters, of: table)
    alive = found.customers.reduce(0, +)
    points = Self.points(found, table, shift: fitted.model.ageShift(fitted.fit.parameters))
  }

  private static func points(
    _ found: StillThere,
    _ table: HistoryTable,
    shift: Double
  ) -> [Point] {
    let ages = AgeWeights(table, shift: shift)
    var points: [Point] = []
    for group in table.groups {
      if group.pairs.count <= ages.nodes.count {
        for index in group.pairs {
          points.append(
            Point(
              x: group.x,
              age: table.times[Int(table.pairs[index].age)],
              customers: found.customers[index],
              sales: found.sales[index],
              squares: found.squares[index]
            )
          )
        }
      } else {
        points += ages.points(group, of: table, found)
      }
    }
    return points
  }

  /// A sum over customers who will still buy of something smooth in their age.
  func sum(of value: (Point) -> Double) -> Double {
    points.reduce(0) { $0 + value($1) }
  }

  /// Purchases within so many weeks.
  func purchases(within weeks: Double) -> Double {
    sum { $0.customers * expected($0, within: weeks) }
  }

  private func expected(_ point: Point, within weeks: Double) -> Double {
    fitted.model.expectedIfAlive(
      fitted.fit.parameters,
      x: point.x,
      age: point.age,
      within: weeks
    )
  }

  /// Purchases within so many weeks by customers of each x, that and more in the last.
  func counts(within weeks: Double, upTo most: Int) -> [Count] {
    var sums = [Count](repeating: Count(), count: most + 1)
    for point in points { sums[min(most, point.x)] += count(point, within: weeks) }
    return sums
  }

  /// The variance of the purchases within so many weeks.
  func variance(within weeks: Double) -> Double {
    sum { count($0, within: weeks).variance }
  }

  /// Customers are independent: with the chance p of being there and Y purchases then, the variance
  /// of one is p (E Y (Y − 1) + E Y) − (p E Y)², more than a Poisson count's by whoever buys at a
  /// rate nobody knows or may have left.
  private func count(_ point: Point, within weeks: Double) -> Count {
    let expected = expected(point, within: weeks)
    let pairs = fitted.model.pairsIfAlive(
      fitted.fit.parameters,
      x: point.x,
      age: point.age,
      within: weeks
    )
    return Count(
      mean: point.customers * expected,
      variance: point.customers * (pairs + expected) - point.squares * expected * expected
    )
  }

  /// Discounted sales to come, in units of the currency; `nil` where a purchase day has no mean.
  func sales(_ spend: ModelFit, _ discount: Discount, minorUnits: Double) -> Double? {
    let shift = fitted.model.ageShift(fitted.fit.parameters)
    return sales(spend, discount.points(shift: shift), minorUnits: minorUnits)
  }

  /// The same of any sum over horizons.
  func sales(
    _ spend: ModelFit,
    _ horizons: [(weeks: Double, weight: Double)],
    minorUnits: Double
  ) -> Double? {
    let values = spend.parameters
    guard GammaGamma.expected(values, x: 0, sales: 0) != nil else { return nil }
    return sum { point in
      // p(v + S)/(px + q − 1), summed over customers.
      let each = GammaGamma.expected(values, x: point.x, sales: 0) ?? 0
      let worth = each * (point.customers + point.sales / minorUnits / values[2])
      return horizons.reduce(0) {
        $0 + $1.weight * expected(point, within: $1.weeks)
      } * worth
    }
  }
}
