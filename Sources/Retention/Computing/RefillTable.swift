import Tallying

/// Days a unit lasts, by product.
struct RefillTable {
  private let rows: [Int32: [RefillRow]]
  private let refillers: [Int32: Int]
  private let gate: Gate
  private let window: Int

  init(_ scope: MeasureScope) {
    rows = Dictionary(grouping: scope.tallies.refills.rows, by: \.product)
    refillers = Dictionary(
      scope.tallies.refills.refillers.map { ($0.product, $0.customers) },
      uniquingKeysWith: { first, _ in first }
    )
    gate = scope.gate
    window = Refills.window(historyDays: scope.tallies.historyDays)
  }

  func measure(_ product: Int32) -> ProductMeasures.Replenish? {
    guard let rows = rows[product] else { return nil }
    let closed = histogram(rows.filter { $0.kind != .open })
    // What does not last a day is bought by the lot: nobody runs out of one.
    guard let limits = limits(product) else { return nil }
    let complete = histogram(rows.filter { $0.kind == .complete })
    let count = closed.reduce(0) { $0 + $1.count }
    let many = complete.reduce(0) { $0 + $1.count }
    let people = refillers[product] ?? 0
    // One person's habit is no product's: percentiles need twenty customers.
    let hidden = gate.quantileHidden(people, minimum: 0)
    func cell(_ rows: [(value: Int, count: Int)], _ p: Double) -> Cell<Double> {
      Cell(Quantile.ofHistogram(rows, p).map { $0 / 10 }, hiddenIf: hidden)
    }
    let open = rows.filter { $0.kind == .open }
    let overdue = open.filter { limits.state($0.tenthsPerUnit) == .overdue }
    let due = open.filter { limits.state($0.tenthsPerUnit) == .due }
    func customers(_ rows: [RefillRow]) -> Cell<Int> {
      let count = rows.reduce(0) { $0 + $1.count }
      return Cell(count, hidden: hidden ?? (gate.isSmall(count) ? .private : nil))
    }
    return ProductMeasures.Replenish(
      count: count,
      median: cell(closed, 0.5),
      p25: cell(closed, 0.25),
      p75: cell(closed, 0.75),
      perUnit: many < gate.minimum.gapsP90
        ? nil
        : ProductMeasures.Replenish.Window(
          window: window,
          count: many,
          median: cell(complete, 0.5),
          p25: cell(complete, 0.25),
          p75: cell(complete, 0.75)
        ),
      due: customers(due),
      overdue: customers(overdue)
    )
  }

  /// When a unit is used up, by the gaps that have closed; `nil` where half of them last no day.
  func limits(_ product: Int32) -> RefillLimits? {
    guard let rows = rows[product] else { return nil }
    let closed = histogram(rows.filter { $0.kind != .open })
    guard let low = Quantile.ofHistogram(closed, 0.25),
      let median = Quantile.ofHistogram(closed, 0.5),
      let high = Quantile.ofHistogram(closed, 0.75), median >= 10
    else { return nil }
    return RefillLimits(low: low / 10, median: median / 10, high: high / 10)
  }

  var products: Set<Int32> { Set(rows.keys) }

  private func histogram(_ rows: [RefillRow]) -> [(value: Int, count: Int)] {
    var counts: [Int: Int] = [:]
    for row in rows { counts[row.tenthsPerUnit, default: 0] += row.count }
    return counts.keys.sorted().map { ($0, counts[$0] ?? 0) }
  }
}

/// Days after which a unit of a product is used up: a quarter, half and three quarters of the time.
package struct RefillLimits: Sendable, Hashable {
  package enum State: String, Sendable, Hashable { case due, overdue }

  package let low: Double
  package let median: Double
  package let high: Double

  /// Of somebody who bought so many tenths of a day a unit ago; `nil` before anybody would buy
  /// again.
  package func state(_ tenthsPerUnit: Int) -> State? {
    let days = Double(tenthsPerUnit) / 10
    if days > high { return .overdue }
    return days >= low ? .due : nil
  }
}
