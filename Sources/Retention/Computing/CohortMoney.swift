import Tallying

/// What a cohort spent, cumulated index by index.
struct CohortMoney {
  /// Customers with a second purchase day by the end of index `i`.
  private(set) var returned: [Int] = []
  private(set) var net: [Cell<Int64>] = []
  private(set) var margin: [Cell<Int64>] = []
  private(set) var netPerCustomer: [Estimate] = []

  private var sum: Int64 = 0
  private var marginSum: Int64 = 0
  private var squares: Int128 = 0
  private var cubes: Int128 = 0
  private var largest: Int64 = 0
  private var second = 0
  private var cost: Int64 = 0
  private var isCostKnown = true
  /// Of the mean's interval: the cohort's size is the same at every index.
  private let factor: Double?
  /// Most customers that one period since the last shown sum had.
  private var mostSinceShown = 0

  /// Adds up `rows`, one for each period with a purchase or a return, ascending.
  init(
    _ rows: ArraySlice<CohortRow>,
    first: Int32,
    spells: CohortSpells,
    isPrivate: Bool,
    gate: Gate
  ) {
    let size = spells.retained.first ?? 0
    factor = Moments.factor(count: size)
    var byIndex: [Int: CohortRow] = [:]
    for row in rows { byIndex[Int(row.period) - Int(first)] = row }
    for i in spells.retained.indices {
      if let row = byIndex[i] { add(row) }
      mostSinceShown = max(mostSinceShown, spells.retained[i])
      returned.append(second)
      let isDominated = gate.isDominated(customers: size, largest: largest, sum: sum)
      // What was spent since the last shown sum is a cell of its own.
      let hides = isPrivate || isDominated || (mostSinceShown > 0 && mostSinceShown < gate.k)
      if !hides { mostSinceShown = 0 }
      append(size: size, hidden: hides ? .private : nil, minimum: gate.minimum.rate)
    }
  }

  private mutating func add(_ row: CohortRow) {
    sum += row.net
    squares += row.netSquaresChange
    cubes += row.netCubesChange
    largest = max(largest, row.largest)
    second += row.second
    cost += row.goodsCost
    if row.uncostedLines > 0 { isCostKnown = false }
    marginSum += row.net - row.goodsCost - row.shippingSubsidy
  }

  private mutating func append(size: Int, hidden: Missing?, minimum: Int) {
    net.append(Cell(sum, hidden: hidden))
    // Nothing costs nothing: a cohort without any cost has none stated.
    margin.append(
      isCostKnown && cost > 0 ? Cell(marginSum, hidden: hidden) : Cell(missing: .noCost)
    )
    let moments = Moments(
      count: size,
      sum: Double(sum),
      squares: Double(squares),
      cubes: Double(cubes)
    )
    guard let mean = moments.mean else {
      netPerCustomer.append(Estimate(missing: .noData))
      return
    }
    let interval = moments.meanInterval(factor: factor)
    netPerCustomer.append(
      Estimate(
        value: mean,
        se: moments.standardError,
        low: interval.low,
        high: interval.high,
        hidden: hidden ?? (size < minimum ? .tooFew : nil)
      )
    )
  }
}
