import Commerce
import Tallying

extension DiscountMeasures.Promotion {
  /// Promotions on a page and in an edition: the latest.
  private static let most = 100

  /// Promotions that have begun, the latest first.
  static func all(_ scope: MeasureScope) -> [DiscountMeasures.Promotion] {
    scope.names.campaigns
      .filter { $0.start <= $0.end && $0.start <= scope.asOf }
      .sorted { ($1.start, $1.end, $0.name, $0.product) < ($0.start, $0.end, $1.name, $1.product) }
      .prefix(most)
      .map { DiscountMeasures.Promotion($0, scope) }
  }

  private init(_ campaign: Campaign, _ scope: MeasureScope) {
    let counts = Counts(campaign, scope)
    let sku = campaign.product < 0 ? "" : scope.names.publicSKU(campaign.product)
    let length = Double(campaign.end - campaign.start + 1)
    var during: Missing?
    var after: Missing?
    if counts.isPrivate(scope.gate) {
      (during, after) = (.private, .private)
    } else {
      if campaign.end > scope.asOf { during = .running }
      if campaign.end + Int(Promotions.days) > scope.asOf { after = .running }
      let start = campaign.start - Int(Promotions.days)
      if let first = scope.tallies.firstDay, start < first {
        (during, after) = (.beforeHistory, .beforeHistory)
      }
    }
    self.init(
      name: campaign.name,
      sku: sku,
      start: campaign.start,
      end: campaign.end,
      unitsBefore: counts.cell(.before, scope.gate),
      unitsDuring: counts.cell(.during, scope.gate),
      unitsAfter: counts.cell(.after, scope.gate),
      during: counts.ratio(.during, days: length, hidden: during),
      after: counts.ratio(.after, days: Double(Promotions.days), hidden: after)
    )
  }

  /// Units by phase, and who bought them; `nil` for the whole shop, whose totals are no secret.
  private struct Counts {
    var units = [0, 0, 0]
    var customers: [Int]?

    init(_ campaign: Campaign, _ scope: MeasureScope) {
      guard campaign.product >= 0 else {
        let days = Int(Promotions.days)
        let spans = [
          (campaign.start - days, campaign.start - 1), (campaign.start, campaign.end),
          (campaign.end + 1, campaign.end + days),
        ]
        units = spans.map { first, last in
          scope.tallies.periods.days(first, through: last).reduce(0) { $0 + Int($1.allUnits) }
        }
        return
      }
      let product = scope.names.root(of: campaign.product)
      var found = [0, 0, 0]
      for row in scope.tallies.promotions.rows
      where row.product == product && row.start == campaign.start.number
        && row.end == campaign.end.number
      {
        units[Int(row.phase.rawValue)] = row.units
        found[Int(row.phase.rawValue)] = row.customers
      }
      customers = found
    }

    func isPrivate(_ gate: Gate) -> Bool {
      (customers ?? []).contains { gate.isSmall($0) }
    }

    func cell(_ phase: PromotionPhase, _ gate: Gate) -> Cell<Int> {
      let index = Int(phase.rawValue)
      let isSmall = customers.map { gate.isSmall($0[index]) } ?? false
      return Cell(units[index], hidden: isSmall ? .private : nil)
    }

    func ratio(_ phase: PromotionPhase, days: Double, hidden: Missing?) -> Estimate {
      let (x, before) = (max(0, units[Int(phase.rawValue)]), max(0, units[0]))
      guard before > 0, let found = CountRate.ratio(x, days, over: before, Double(Promotions.days))
      else { return Estimate(missing: hidden ?? .noData) }
      return Estimate(
        value: found.value,
        se: nil,
        low: found.interval.low,
        high: found.interval.high,
        hidden: hidden
      )
    }
  }
}
