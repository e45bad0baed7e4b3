import Commerce
import Retention

extension Edition {
  /// Every table of the pages, in the order of the pages.
  package var downloadTables: [DownloadTable] {
    [
      repeatRates, returningTable, funnelTable, gapsTable,
      cohortTable("cohorts-monthly", cohorts.monthly),
      cohortTable("cohorts-weekly", cohorts.weekly),
      pooledTable, ageTable,
      curveTable, stepsTable, comparisonTable,
      growthTable, blocksTable,
      groupsTable, gridTable, flowTable, tiersTable, ladderTable,
      modelFitsTable, modelCheckTable, modelTrackingTable, modelRepeatsTable, groupValuesTable,
      churnCauses, churnWeeks, churnBenchmarks, serviceReplies, serviceTickets, serviceOrders,
      serviceRefunds, serviceRatings, serviceRatingReturn, serviceTeams, serviceShoppers,
      complaintsTable,
      calendarTable,
      regionsTable, channelsTable, rhythmTable, changesTable, movedTable,
      salesTable, discountsTable, fullPriceTable,
    ] + goodsTables + noteTables + [
      resultsTable, lessonsTable, filesTable, identityTable, definitionsTable,
    ]
  }

  /// The names of all tables, for ```` ```table NAME ````.
  package static let tableNames: [String] = [
    "repeat-rates", "returning", "funnel", "gaps", "cohorts-monthly", "cohorts-weekly",
    "pooled-retention", "cohort-ages", "second-purchase-curve", "second-purchase-steps",
    "second-purchase-compare", "growth-weeks", "growth-blocks", "rfm-groups", "rfm-grid",
    "rfm-flow", "rfm-tiers",
    "rfm-ladder", "model-fits", "model-check", "model-tracking", "model-by-repeats",
    "group-values",
    "churn-causes", "churn-weeks", "churn-benchmarks", "service-replies",
    "service-tickets", "service-orders", "service-refunds", "service-ratings",
    "service-rating-return", "service-teams", "service-shoppers", "service-complaints", "calendar",
    "regions",
    "channels", "rhythm", "changes",
    "what-moved", "sales", "discounts-by-purchase",
    "discounts-weeks", "discounts-stacks",
    "discounts-acquired", "discounts-bands", "discounts-promotions", "products", "product-pairs",
    "product-next", "competitors", "peer-prices", "differences", "questions", "profile", "segments",
    "results", "lessons", "files", "identity",
    "other-definitions",
  ]

  private var salesTable: DownloadTable {
    var table = DownloadTable(
      "sales",
      columns: [
        "period", "start", "end", "complete", "orders", "units", "buyers", "gross_sales",
        "discounts", "returns_processed", "net_sales",
      ] + estimateColumns("order_value") + ["median_order"] + estimateColumns("per_buyer")
        + estimateColumns("units_per_order") + estimateColumns("orders_per_customer")
    )
    for name in readingOrder(sales.keys) {
      guard let period = sales[name] else { continue }
      let counts: [DownloadTable.Value] = [
        .text(name), .init(period.start), .init(period.end), .init(period.complete),
        .init(period.orders), .init(period.units), .init(period.buyers),
      ]
      let money: [DownloadTable.Value] = [
        .init(period.grossSales), .init(period.discounts), .init(period.returnsProcessed),
        .init(period.netSales),
      ]
      let means =
        DownloadTable.Value.money(of: period.aov) + [.init(period.medianOrder)]
        + DownloadTable.Value.money(of: period.perBuyer)
      let ratios =
        DownloadTable.Value.columns(of: period.unitsPerOrder)
        + DownloadTable.Value.columns(of: period.ordersPerCustomer)
      table.append(counts + money + means + ratios)
    }
    return table
  }

  private var discountsTable: DownloadTable {
    var table = DownloadTable(
      "discounts-by-purchase",
      columns: ["purchase", "purchase_days", "depth", "depth_low", "depth_high"]
        + rateColumns("full_price") + estimateColumns("margin") + ["benefits"]
    )
    for row in discounts.byPurchase {
      table.append(
        [
          .whole(row.k), .init(row.days), .init(row.depth),
          .init(row.depthInterval?.low, hidden: row.depthInterval?.hidden),
          .init(row.depthInterval?.high, hidden: row.depthInterval?.hidden),
        ] + DownloadTable.Value.columns(of: row.fullPrice)
          + DownloadTable.Value.columns(of: row.margin ?? Estimate(missing: .noData))
          + [.init(row.stack ?? Cell(missing: .noData))]
      )
    }
    return table
  }

  private var fullPriceTable: DownloadTable {
    var table = DownloadTable("discounts-weeks", columns: ["week"] + rateColumns("full_price"))
    for row in discounts.weeks {
      table.append([.text(row.week.iso)] + DownloadTable.Value.columns(of: row.fullPrice))
    }
    return table
  }

  /// One row a file and outcome, so that every reason has a place.
  private var filesTable: DownloadTable {
    var table = DownloadTable("files", columns: ["file", "layout", "outcome", "reason", "rows"])
    for file in input.files + input.tables {
      func add(_ outcome: String, _ reason: String, _ rows: Int) {
        table.append([
          .text(file.name), .text(file.layout), .text(outcome), .text(reason), .whole(rows),
        ])
      }
      add("rows", "", file.rows)
      add("accepted", "", file.accepted)
      add("merged", "", file.merged)
      for reason in file.excluded.keys.sorted() {
        add("excluded", reason, file.excluded[reason] ?? 0)
      }
      for reason in file.rejected.keys.sorted() {
        add("rejected", reason, file.rejected[reason] ?? 0)
      }
      add("blank", "", file.blank)
    }
    return table
  }

  /// Orders that name their customer, and those that do not.
  private var identityTable: DownloadTable {
    var table = DownloadTable("identity", columns: ["kind", "orders", "share"])
    guard input.orders > 0 else { return table }
    let known = input.orders - input.anonymousOrders
    for (kind, count) in [("known", known), ("anonymous", input.anonymousOrders)] {
      table.append([
        .text(kind), .whole(count), .real(Double(count) / Double(input.orders)),
      ])
    }
    return table
  }

  private var definitionsTable: DownloadTable {
    var table = DownloadTable(
      "other-definitions",
      columns: ["measure", "tool", "rule", "part", "whole", "value", "low", "high"]
    )
    for definition in definitions {
      for other in definition.others {
        let head: [DownloadTable.Value] = [
          .text(definition.measure), .text(other.tool), .text(other.why),
        ]
        switch other.value {
        case .rate(let rate): table.append(head + DownloadTable.Value.columns(of: rate))
        case .estimate(let estimate):
          table.append(head + [.empty, .empty] + DownloadTable.Value.columns(of: estimate))
        }
      }
    }
    return table
  }
}
