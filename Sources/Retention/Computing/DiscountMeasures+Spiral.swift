import Tallying

extension DiscountMeasures.Spiral {
  /// The slope of depth on the number of the purchase, within customers.
  ///
  /// b = Σ (k − k̄)(d − d̄) / Σ (k − k̄)², over customers with two purchase days or more; the
  /// standard error is clustered by customer: √(G/(G − 1) · Σ (Σ (k − k̄)e)²) / Σ (k − k̄)². With
  /// u = 2 Σ (k − k̄)d and Σ (k − k̄)² = K(K² − 1)/12, counts and sums of u by K are enough.
  ///
  /// - Source: the fixed-effects estimator with cluster-robust errors (Liang and Zeger 1986;
  ///   Arellano 1987).
  static func slope(_ habits: Habits) -> (customers: Int, estimate: Estimate) {
    var (customers, spread, products) = (0, 0.0, 0.0)
    let rows = habits.rows(.deals).filter { $0.purchaseDays > 1 }
    func own(_ row: HabitRow) -> Double {
      let days = Double(row.purchaseDays)
      return days * (days * days - 1) / 12
    }
    for row in rows {
      customers += row.customers
      spread += Double(row.customers) * own(row)
      products += Double(row.sum) / 2e6
    }
    guard customers > 0, spread > 0 else { return (0, Estimate(missing: .noData)) }
    let slope = products / spread
    guard customers > 1 else {
      return (customers, Estimate(value: slope, se: nil, low: nil, high: nil))
    }
    var squares = 0.0
    for row in rows {
      let each = slope * own(row)
      squares += Double(row.squares) / 4e12
      squares -= each * Double(row.sum) / 1e6
      squares += each * each * Double(row.customers)
    }
    let groups = Double(customers)
    let se = (groups / (groups - 1) * max(0, squares)).squareRoot() / spread
    let half = NormalDistribution.z * se
    return (
      customers, Estimate(value: slope, se: se, low: slope - half, high: slope + half)
    )
  }

  /// Slopes under this are too small to be said.
  private static let leastSlope = 0.005
  /// Points of margin lost that make it a stop.
  private static let marginFall = 0.05

  init(_ scope: MeasureScope, recent: DiscountMeasures.Recent, stacks: StackTable) {
    let gate = scope.gate
    var (customers, slope) = Self.slope(scope.tallies.habits)
    if slope.value != nil, customers < gate.minimum.rate { slope.hidden = .tooFew }
    if gate.isSmall(customers) { slope.hidden = .private }
    var reasons: [DiscountMeasures.SpiralReason] = []
    if let value = slope.shown, let low = slope.low, low > 0, value >= Self.leastSlope {
      reasons.append(.slope)
    }
    let hasShares = recent.now.shown != nil && recent.before.shown != nil
    if hasShares, let high = recent.difference.high, high < 0 { reasons.append(.fullPrice) }
    var state: DiscountMeasures.SpiralState = reasons.isEmpty ? .fine : .watch
    if reasons.isEmpty, slope.shown == nil || !hasShares {
      state = .notEnough
      reasons.append(.tooFew)
    }
    if state == .watch {
      if Self.marginFalls(scope) { reasons.append(.margin) }
      if let deepest = stacks.all.last(where: { ($0.orders.value ?? 0) > 0 }),
        let margin = deepest.margin.shown, margin < 0
      {
        reasons.append(.stack)
      }
      if reasons.contains(.margin) || reasons.contains(.stack) { state = .stop }
    }
    self.init(customers: gate.count(customers), slope: slope, state: state, reasons: reasons)
  }

  /// Margin of the third and later purchases against that of the first.
  private static func marginFalls(_ scope: MeasureScope) -> Bool {
    let benefits = scope.tallies.benefits
    guard let first = benefits.row(.purchase, 1) else { return false }
    let later = (3...5).compactMap { benefits.row(.purchase, $0) }
    let days = later.reduce(0) { $0 + $1.orders }
    let sales = later.reduce(Int64(0)) { $0 + $1.sales }
    let cost = later.reduce(Int64(0)) { $0 + $1.goodsCost }
    let least = scope.gate.minimum.rate
    guard min(days, first.orders) >= least, sales > 0, first.sales > 0,
      first.uncostedLines == 0, later.allSatisfy({ $0.uncostedLines == 0 })
    else { return false }
    let before = Double(first.sales - first.goodsCost) / Double(first.sales)
    let after = Double(sales - cost) / Double(sales)
    return before - after >= marginFall
  }
}
