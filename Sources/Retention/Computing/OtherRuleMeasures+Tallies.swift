import Commerce
import Tallying

extension OtherRuleMeasures {
  init(_ scope: MeasureScope) {
    let tallies = scope.tallies
    guard scope.hasOrders else {
      self = .unknown
      return
    }
    let gate = scope.gate
    let rows = tallies.buyers.rows
    func rate(_ holds: (BuyerRow) -> Bool) -> Rate {
      gate.rate(rows.reduce(0) { $0 + (holds($1) ? $1.customers : 0) }, of: tallies.customers)
    }
    func silent(_ row: BuyerRow) -> Int { scope.asOf - row.last }
    let year = tallies.periods.window(.days365)
    let month = tallies.periods.window(.days28)
    self.init(
      newRepeated365: gate.rate(year?.newAndRepeated ?? 0, of: year?.firstDays ?? 0),
      newRepeated28: gate.rate(month?.newAndRepeated ?? 0, of: month?.firstDays ?? 0),
      oldBuyers365: gate.rate(year?.returningOnly ?? 0, of: year?.buyers ?? 0),
      loyal30: rate { $0.x > 0 && silent($0) <= 30 },
      atRisk90: rate { $0.x > 0 && silent($0) > 90 },
      silent182: rate { silent($0) > 182 },
      silent365: rate { silent($0) > 365 },
      meanGap: Self.meanGap(rows, gate: gate),
      valueSoFar: Self.value(tallies, gate: gate)
    )
  }

  private static func meanGap(_ rows: [BuyerRow], gate: Gate) -> Estimate {
    var moments = Moments(count: 0, sum: 0, squares: 0, cubes: 0)
    for row in rows where row.x > 0 {
      let gap = Double(row.last - row.first) / Double(row.x)
      moments.count += row.customers
      moments.sum += Double(row.customers) * gap
      moments.squares += Double(row.customers) * gap * gap
      moments.cubes += Double(row.customers) * gap * gap * gap
    }
    guard let mean = moments.mean else { return Estimate(missing: .noData) }
    let interval = moments.meanInterval
    return Estimate(
      value: mean,
      se: moments.standardError,
      low: interval.low,
      high: interval.high,
      hidden: gate.quantileHidden(moments.count, minimum: gate.minimum.gaps)
    )
  }

  private static func value(_ tallies: Tallies, gate: Gate) -> Estimate {
    let all = tallies.periods.window(.all)
    guard let all, tallies.customers > 0 else { return Estimate(missing: .noData) }
    let few = tallies.customers < gate.minimum.rate
    return Estimate(
      value: Double(all.sales - all.returns) / Double(tallies.customers),
      se: nil,
      low: nil,
      high: nil,
      hidden: few ? .tooFew : nil
    )
  }
}
