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
    if counts.isPrivate.contains(true) {
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
      unitsBefore: counts.cell(.before),
      unitsDuring: counts.cell(.during),
      unitsAfter: counts.cell(.after),
      during: counts.ratio(.during, days: length, hidden: during),
      after: counts.ratio(.after, days: Double(Promotions.days), hidden: after)
    )
  }

  /// Units by phase, kept back where they are few customers' or one's; the whole shop's are no secret.
  private struct Counts {
    var units = [0, 0, 0]
    var isPrivate = [false, false, false]

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
      for row in scope.tallies.promotions.rows
      where row.product == product && row.start == campaign.start.number
        && row.end == campaign.end.number
      {
        let phase = Int(row.phase.rawValue)
        units[phase] = row.units
        isPrivate[phase] = scope.gate.isDominated(
          customers: row.customers,
          largest: Int64(row.mostUnits),
          sum: Int64(row.units)
        )
      }
    }

    func cell(_ phase: PromotionPhase) -> Cell<Int> {
      let index = Int(phase.rawValue)
      return Cell(units[index], hidden: isPrivate[index] ? .private : nil)
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
