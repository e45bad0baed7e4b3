import Commerce
import Retention

extension Edition {
  /// Tables of the pages on prices and products.
  var goodsTables: [DownloadTable] {
    [
      stacksTable, acquiredTable, bandsTable, promotionsTable, productsTable, pairsTable, nextTable,
    ]
  }

  private var stacksTable: DownloadTable {
    var table = DownloadTable(
      "discounts-stacks",
      columns: ["benefits", "orders"] + estimateColumns("depth") + estimateColumns("margin")
    )
    for row in discounts.stacks ?? [] {
      table.append(
        [.whole(row.stack), .init(row.orders)] + DownloadTable.Value.columns(of: row.depth)
          + DownloadTable.Value.columns(of: row.margin)
      )
    }
    return table
  }

  private var acquiredTable: DownloadTable {
    var table = DownloadTable(
      "discounts-acquired",
      columns: ["began", "customers"] + estimateColumns("net_180")
        + estimateColumns("contribution_180") + estimateColumns("difference")
        + estimateColumns("contribution_difference")
    )
    for group in discounts.acquired ?? [] {
      func difference(_ estimate: Estimate?) -> [DownloadTable.Value] {
        estimate.map { DownloadTable.Value.money(of: $0) } ?? [.empty, .empty, .empty]
      }
      let means =
        DownloadTable.Value.money(of: group.net180)
        + DownloadTable.Value.money(of: group.contribution180)
      table.append(
        [.text(group.name), .init(group.customers)] + means + difference(group.difference)
          + difference(group.contributionDifference)
      )
    }
    return table
  }

  private var bandsTable: DownloadTable {
    var table = DownloadTable("discounts-bands", columns: ["band", "customers"])
    for band in discounts.sensitivity ?? [] {
      table.append([.text(band.band), .init(band.customers)])
    }
    return table
  }

  private var promotionsTable: DownloadTable {
    var table = DownloadTable(
      "discounts-promotions",
      columns: ["name", "sku", "start", "end", "units_before", "units_during", "units_after"]
        + estimateColumns("during") + estimateColumns("after")
    )
    for promotion in discounts.promotions ?? [] {
      let head: [DownloadTable.Value] = [
        .text(promotion.name), .text(promotion.sku), .init(promotion.start), .init(promotion.end),
        .init(promotion.unitsBefore), .init(promotion.unitsDuring), .init(promotion.unitsAfter),
      ]
      table.append(
        head + DownloadTable.Value.columns(of: promotion.during)
          + DownloadTable.Value.columns(of: promotion.after)
      )
    }
    return table
  }

  private var productsTable: DownloadTable {
    var table = DownloadTable(
      "products",
      columns: [
        "sku", "title", "role", "second", "orders", "purchase_days", "first_buyers", "units_91",
        "units_before",
      ] + estimateColumns("units_ratio") + rateColumns("share_of_new") + ["traffic_index"]
        + ["margin", "contribution", "discounted_share"]
        + ["gateway_part", "gateway_whole", "gateway", "gateway_low", "gateway_high"]
        + ["refill_median", "refill_p25", "refill_p75", "due", "overdue"]
    )
    for product in products { table.append(row(of: product)) }
    return table
  }

  private func row(of product: ProductMeasures) -> [DownloadTable.Value] {
    let head: [DownloadTable.Value] = [
      .text(product.sku), .text(product.title), .text(product.role.rawValue),
      .text(product.second?.rawValue ?? ""), .init(product.orders), .init(product.purchaseDays),
      .init(product.firsts), .init(product.units91), .init(product.unitsBefore),
    ]
    let ratios =
      DownloadTable.Value.columns(of: product.unitsRatio)
      + DownloadTable.Value.columns(of: product.fs) + [.init(product.ti)]
    let money: [DownloadTable.Value] = [
      .init(product.margin), .init(product.contribution), .init(product.discountedShare),
    ]
    let gateway = product.gateway
    var rate = [DownloadTable.Value](repeating: .missing(gateway.hidden ?? .noData), count: 5)
    if let shown = gateway.shown {
      rate = [
        .whole(gateway.part), .whole(gateway.whole), .real(shown),
        DownloadTable.Value(gateway.low, hidden: nil),
        DownloadTable.Value(gateway.high, hidden: nil),
      ]
    }
    var refill = [DownloadTable.Value](repeating: .empty, count: 5)
    if let found = product.replenish {
      refill = [
        .init(found.median), .init(found.p25), .init(found.p75), .init(found.due),
        .init(found.overdue),
      ]
    }
    return head + ratios + money + rate + refill
  }

  private var pairsTable: DownloadTable {
    var table = DownloadTable(
      "product-pairs",
      columns: ["a", "b", "both", "a_orders", "b_orders", "orders", "confidence"]
        + estimateColumns("lift") + ["leverage"]
    )
    for pair in pairs {
      table.append([
        .text(pair.a), .text(pair.b), .whole(pair.both), .whole(pair.nA), .whole(pair.nB),
        .whole(pair.orders), .real(pair.confidence), .real(pair.lift), .real(pair.low),
        .real(pair.high), .real(pair.leverage),
      ])
    }
    return table
  }

  private var nextTable: DownloadTable {
    var table = DownloadTable(
      "product-next",
      columns: ["a", "b", "both", "from_a", "to_b"] + estimateColumns("affinity")
    )
    for pair in next {
      table.append([
        .text(pair.a), .text(pair.b), .whole(pair.both), .whole(pair.nA), .whole(pair.nB),
        .real(pair.affinity), .real(pair.low), .real(pair.high),
      ])
    }
    return table
  }
}
