import Tallying

extension DiscountMeasures.AcquiredGroup {
  /// Those who began at a discount and those who began at full price.
  static func all(_ scope: MeasureScope) -> [DiscountMeasures.AcquiredGroup] {
    let rows = scope.tallies.acquired.rows
    guard let deal = rows.first(where: { $0.depth == .deal }),
      let full = rows.first(where: { $0.depth == .fullPrice })
    else { return [] }
    let least = scope.gate.minimum.rate
    func hidden(_ row: AcquiredRow) -> Missing? {
      let sum = Int64(clamping: row.net.sum)
      if scope.gate.isDominated(customers: row.customers, largest: row.largest, sum: sum) {
        return .private
      }
      return row.customers < least ? .tooFew : nil
    }
    let words = (hidden(deal), hidden(full))
    let either = words.0 == .private || words.1 == .private ? .private : words.0 ?? words.1
    return [
      DiscountMeasures.AcquiredGroup(
        name: "discount",
        customers: scope.gate.count(deal.customers),
        net180: mean(deal.moments(\.net), hidden: words.0),
        contribution180: contribution(deal, hidden: words.0),
        difference: difference(deal.moments(\.net), full.moments(\.net), hidden: either),
        contributionDifference: deal.hasCosts && full.hasCosts
          ? difference(
            deal.moments(\.contribution),
            full.moments(\.contribution),
            hidden: either
          ) : Estimate(missing: .noCost)
      ),
      DiscountMeasures.AcquiredGroup(
        name: "full_price",
        customers: scope.gate.count(full.customers),
        net180: mean(full.moments(\.net), hidden: words.1),
        contribution180: contribution(full, hidden: words.1)
      ),
    ]
  }

  private static func contribution(_ row: AcquiredRow, hidden: Missing?) -> Estimate {
    row.hasCosts
      ? mean(row.moments(\.contribution), hidden: hidden) : Estimate(missing: .noCost)
  }

  private static func mean(_ moments: Moments, hidden: Missing?) -> Estimate {
    let interval = moments.meanInterval
    return Estimate(
      value: moments.mean,
      se: moments.standardError,
      low: interval.low,
      high: interval.high,
      hidden: hidden
    )
  }

  private static func difference(
    _ first: Moments,
    _ second: Moments,
    hidden: Missing?
  ) -> Estimate {
    guard let found = first.welch(minus: second) else { return Estimate(missing: .tooFew) }
    return Estimate(
      value: found.difference,
      se: found.se,
      low: found.interval.low,
      high: found.interval.high,
      hidden: hidden
    )
  }
}

extension AcquiredRow {
  fileprivate var hasCosts: Bool { uncostedLines == 0 && contribution != PowerSums() }

  fileprivate func moments(_ sums: KeyPath<AcquiredRow, PowerSums>) -> Moments {
    Moments(count: customers, self[keyPath: sums])
  }
}

extension DiscountMeasures.Band {
  /// Customers by the share of deals that is theirs, drawn to the shop's as far as few purchases
  /// say little.
  static func all(_ scope: MeasureScope) -> [DiscountMeasures.Band] {
    let rows = scope.tallies.habits.rows(.deals).filter { $0.purchaseDays > 1 }
    let customers = rows.reduce(0) { $0 + $1.customers }
    guard customers > 0 else { return [] }
    let fit = BetaBinomial(
      fitting: rows.map { BetaBinomial.Group($0.hits, of: $0.purchaseDays, count: $0.customers) },
      ofAtLeast: 2
    )
    var counts = [0, 0, 0]
    for row in rows {
      let share = share(row, fit)
      counts[share < 0.2 ? 0 : (share > 0.6 ? 2 : 1)] += row.customers
    }
    var words = counts.map { scope.gate.isSmall($0) ? Missing.private : nil }
    if words.count(where: { $0 != nil }) == 1 {
      // What is left of a known total is not hidden at all: the smallest other one goes too.
      let others = counts.indices.filter { words[$0] == nil && counts[$0] > 0 }
      if let least = others.min(by: { counts[$0] < counts[$1] }) { words[least] = .private }
    }
    if customers < scope.gate.minimum.rate {
      words = words.map { $0 ?? .tooFew }
    }
    return zip(["value", "mixed", "deal"], zip(counts, words)).map { name, cell in
      DiscountMeasures.Band(band: name, customers: Cell(cell.0, hidden: cell.1))
    }
  }

  private static func share(_ row: HabitRow, _ fit: BetaBinomial?) -> Double {
    guard let fit else { return Double(row.hits) / Double(row.purchaseDays) }
    if fit.isPooled { return Double(fit.total.hits) / Double(fit.total.size) }
    return (fit.a + Double(row.hits)) / (fit.a + fit.b + Double(row.purchaseDays))
  }
}
