import Commerce
import Tallying

/// What a fitted model expects of groups of customers, week by week of first and last purchase.
///
/// Purchases to come depend on x and T alone once a customer is known to be alive, so they are found
/// once per x and week of first purchase, at the mean T of those customers.
struct CustomerOutlook: Sendable {
  /// Customers of about the same history.
  private struct Cell: Sendable {
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
    /// Repeat purchases within 26 weeks.
    var within26 = 0.0
    /// Discounted sales over the horizon, in units of the currency.
    var sales = 0.0
  }

  private let fitted: CustomerModels.Fitted
  private let spend: ModelFit?
  private var cells: [Cell] = []
  /// By place: purchases within 26 weeks, and discounted ones over the horizon.
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
    let parameters = fitted.fit.parameters
    var places = CellPlaces(rows)
    var sums: [(x: Int, count: Double, age: Double)] = []
    cells.reserveCapacity(rows.count)
    for row in rows {
      let count = Double(row.customers)
      let age = (Double(end.number) - Double(row.firstDays) / count) / 7
      let last = row.x == 0 ? 0 : Double(row.lastDays - row.firstDays) / count / 7
      let place = places.place(of: row)
      if place == sums.count { sums.append((row.x, 0, 0)) }
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
    let horizons = spend == nil ? [] : discount.points(shift: fitted.model.ageShift(parameters))
    let ages = sums.map { max(0, $0.age / $0.count) }
    let nodes = SmoothNodes(
      shift: fitted.model.ageShift(parameters),
      from: ages.min() ?? 0,
      to: ages.max() ?? 1
    )
    within26 = [Double](repeating: 0, count: sums.count)
    discounted = within26
    for (x, places) in Dictionary(grouping: sums.indices, by: { sums[$0].x }) {
      let expected = { (age: Double) in
        let within = { (weeks: Double) in
          fitted.model.expectedIfAlive(parameters, x: x, age: age, within: weeks)
        }
        return SIMD2(within(26), horizons.reduce(0) { $0 + $1.weight * within($1.weeks) })
      }
      let few = places.count > nodes.count ? nodes.times.map(expected) : []
      for place in places {
        let values = few.isEmpty ? expected(ages[place]) : nodes.value(few, at: ages[place])
        within26[place] = values.x
        discounted[place] = values.y
      }
    }
  }

  /// The sums over the cells of each group.
  func totals() -> [Int32: Total] {
    var totals: [Int32: Total] = [:]
    var total = Total()
    for (index, cell) in cells.enumerated() {
      let alive = fitted.model.alive(fitted.fit.parameters, cell.history)
      total.customers += cell.history.count
      total.within26 += cell.history.count * alive * within26[cell.place]
      total.sales += alive * discounted[cell.place] * spent(cell)
      // Rows come group by group.
      if index + 1 == cells.count || cells[index + 1].group != cell.group {
        totals[cell.group] = total
        total = Total()
      }
    }
    return totals
  }

  /// Sum over a cell's customers of what their next purchase day is worth.
  private func spent(_ cell: Cell) -> Double {
    guard let spend else { return 0 }
    let mean = cell.sales / cell.history.count
    let value = GammaGamma.expected(spend.parameters, x: cell.history.x, sales: mean) ?? 0
    return value * cell.history.count
  }
}

/// Numbers weeks of first purchase and counts of repeats as they come.
private struct CellPlaces {
  private let low: Int
  private let counts: Int
  /// By week and count, −1 where none has come; empty where that would be too many.
  private var dense: [Int32] = []
  private var sparse: [Int: Int32] = [:]
  private var next: Int32 = 0

  init(_ rows: [ValueRow]) {
    let weeks = rows.lazy.map { Int($0.first.number) }
    low = weeks.min() ?? 0
    counts = (rows.lazy.map(\.x).max() ?? 0) + 1
    let size = ((weeks.max() ?? 0) - low + 1) * counts
    if size <= 1 << 20 { dense = [Int32](repeating: -1, count: size) }
  }

  mutating func place(of row: ValueRow) -> Int {
    let key = (Int(row.first.number) - low) * counts + row.x
    let known = dense.isEmpty ? sparse[key] ?? -1 : dense[key]
    guard known < 0 else { return Int(known) }
    if dense.isEmpty { sparse[key] = next } else { dense[key] = next }
    next += 1
    return Int(next) - 1
  }
}
