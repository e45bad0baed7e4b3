import Commerce
import Retention

/// Period names, shortest first; others follow in the order of their bytes.
let periodNames = ["week", "28d", "91d", "182d", "365d", "all"]

/// The keys of a table by period or by window, in the order a person reads them.
func readingOrder(_ keys: some Sequence<String>) -> [String] {
  func rank(_ key: String) -> (Int, Int, String) {
    if let place = periodNames.firstIndex(of: key) { return (0, place, key) }
    if let number = Int(key) { return (0, number, key) }
    return (1, 0, key)
  }
  return keys.sorted { rank($0) < rank($1) }
}

extension MeasureNode {
  /// The entries of a table by period or window, in reading order.
  static func table<Value>(
    _ table: [String: Value],
    _ node: (Value) -> MeasureNode
  ) -> [(name: String, node: MeasureNode)] {
    readingOrder(table.keys).compactMap { key in table[key].map { (key, node($0)) } }
  }

  static func sales(_ sales: SalesMeasures) -> [(name: String, node: MeasureNode)] {
    table(sales, period)
  }

  private static func period(_ sales: PeriodSales) -> MeasureNode {
    .group([
      ("start", .day(sales.start)),
      ("end", .day(sales.end)),
      ("complete", .value(.flag(sales.complete))),
      ("orders", whole(sales.orders, .orders)),
      ("units", whole(sales.units, .items)),
      ("buyers", whole(sales.buyers, .customers)),
      ("grossSales", money(sales.grossSales)),
      ("discounts", money(sales.discounts)),
      ("returnsProcessed", money(sales.returnsProcessed)),
      ("netSales", money(sales.netSales)),
      ("aov", estimate(sales.aov, .money)),
      ("medianOrder", money(sales.medianOrder)),
      ("perBuyer", estimate(sales.perBuyer, .money)),
      ("unitsPerOrder", estimate(sales.unitsPerOrder, .number)),
      ("ordersPerCustomer", estimate(sales.ordersPerCustomer, .number)),
    ])
  }

  static func discounts(_ discounts: DiscountMeasures) -> MeasureNode {
    let byPurchase = named(discounts.byPurchase, { String($0.k) }) { row in
      var parts: [(name: String, node: MeasureNode)] = [
        ("k", whole(row.k, .count)),
        ("days", whole(row.days, .count)),
        ("depth", real(row.depth, .share)),
        ("fullPrice", rate(row.fullPrice)),
      ]
      if let depth = row.depthInterval { parts.append(("depthInterval", estimate(depth, .share))) }
      if let margin = row.margin { parts.append(("margin", estimate(margin, .share))) }
      if let stack = row.stack { parts.append(("stack", real(stack, .number))) }
      return MeasureNode.group(parts)
    }
    return .group(
      [
        ("depth", real(discounts.depth, .share)),
        ("fullPriceOrders", rate(discounts.fullPriceOrders)),
        ("fullPriceNet", real(discounts.fullPriceNet, .share)),
        ("byPurchase", .list(byPurchase)),
        (
          "recent",
          .group([
            ("now", rate(discounts.recent.now)),
            ("before", rate(discounts.recent.before)),
            ("difference", estimate(discounts.recent.difference, .points)),
          ])
        ),
        (
          "weeks",
          .series {
            .list(
              named(discounts.weeks, { $0.week.iso }) { row in
                .group([("week", .value(.week(row.week))), ("fullPrice", rate(row.fullPrice))])
              }
            )
          }
        ),
      ] + discountParts(discounts)
    )
  }
}
