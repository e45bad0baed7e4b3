import Commerce
import Tallying

/// What a fitted model expects of customers of the same x and of the same first week.
///
/// Purchases to come depend on x and T alone once a customer is known to be alive, so they are found
/// once per x and week of first purchase, at the mean T of those customers.
struct CustomerOutlook: Sendable {
  /// Customers of about the same history.
  struct Cell: Sendable {
    var group: Int32
    var history: PurchaseHistory
    /// Sum of gross − discounts of their repeat purchase days, in units of the currency.
    var sales: Double
    /// Position of what is expected if alive.
    var place: Int
  }

  /// Sums over customers.
  struct Total: Sendable {
    var customers = 0.0
    var alive = 0.0
    /// Repeat purchases within 13 and 26 weeks.
    var within13 = 0.0
    var within26 = 0.0
    /// Discounted sales over the horizon, in units of the currency.
    var sales = 0.0
  }

  private let fitted: CustomerModels.Fitted
  private let spend: ModelFit?
  private(set) var cells: [Cell] = []
  /// By place: purchases within 13 and 26 weeks, and discounted ones over the horizon.
  private var within13: [Double] = []
  private var within26: [Double] = []
  private var discounted: [Double] = []

  init(
    _ fitted: CustomerModels.Fitted,
    spend: ModelFit?,
    rows: [ValueRow],
    at end: Day,
    minorUnits: Double,
    discount: Discount
  ) {
    self.fitted = fitted
    self.spend = spend
    var places: [[Int32]: Int] = [:]
    var sums: [(x: Int, count: Double, age: Double)] = []
    for row in rows {
      let count = Double(row.customers)
      let age = (Double(end.number) - Double(row.firstDays) / count) / 7
      let last = row.x == 0 ? 0 : Double(row.lastDays - row.firstDays) / count / 7
      let key = [row.first.number, Int32(row.x)]
      let place = places[key] ?? sums.count
      if place == sums.count {
        places[key] = place
        sums.append((row.x, 0, 0))
      }
      sums[place].count += count
      sums[place].age += count * age
      cells.append(
        Cell(
          group: row.group,
          history: PurchaseHistory(x: row.x, last: last, age: age, count: count),
          sales: Double(row.repeatSales) / minorUnits,
          place: place
        )
      )
    }
    for sum in sums {
      let age = max(0, sum.age / sum.count)
      let expected = { (weeks: Int) in
        fitted.model.expectedIfAlive(
          fitted.fit.parameters,
          x: sum.x,
          age: age,
          within: Double(weeks)
        )
      }
      within13.append(expected(13))
      within26.append(expected(26))
      discounted.append(spend == nil ? 0 : discount.sum(of: expected))
    }
  }

  /// The sums over the cells of a group, or over all.
  func total(group: Int32? = nil) -> Total {
    var total = Total()
    for cell in cells where group == nil || cell.group == group {
      let alive = fitted.model.alive(fitted.fit.parameters, cell.history)
      total.customers += cell.history.count
      total.alive += cell.history.count * alive
      total.within13 += cell.history.count * alive * within13[cell.place]
      total.within26 += cell.history.count * alive * within26[cell.place]
      total.sales += alive * discounted[cell.place] * spent(cell)
    }
    return total
  }

  /// Sum over a cell's customers of what their next purchase day is worth.
  private func spent(_ cell: Cell) -> Double {
    guard let spend else { return 0 }
    let mean = cell.sales / cell.history.count
    let value = GammaGamma.expected(spend.parameters, x: cell.history.x, sales: mean) ?? 0
    return value * cell.history.count
  }
}

/// How purchases to come are discounted: a yearly rate, week by week, in the middle of each.
struct Discount: Sendable {
  let yearlyRate: Double
  let weeks: Int

  /// Continuous, a week.
  var rate: Double { RealFunction.lnOnePlus(yearlyRate) / 52 }

  /// The discounted sum of a cumulative expectation by week.
  func sum(of cumulative: (Int) -> Double) -> Double {
    var before = 0.0
    var sum = 0.0
    for week in 1...max(1, weeks) {
      let value = cumulative(week)
      sum += (value - before) * exponential(-rate * (Double(week) - 0.5))
      before = value
    }
    return sum
  }
}
