import Commerce
import Retention

extension Edition {
  /// One row a cohort and index, with every form of retention.
  func cohortTable(_ name: String, _ cohorts: [CohortMeasures.Cohort]) -> DownloadTable {
    var table = DownloadTable(
      name,
      columns: [
        "start", "size", "index", "complete", "retained", "in_or_later", "rolling", "returned",
        "net_sales", "contribution",
      ] + estimateColumns("net_per_customer")
    )
    for cohort in cohorts {
      for i in cohort.retained.indices {
        func at<Value>(_ cells: [Cell<Value>]) -> Cell<Value> {
          cells.indices.contains(i) ? cells[i] : Cell(missing: .noData)
        }
        let mean =
          cohort.netPerCustomer.indices.contains(i)
          ? cohort.netPerCustomer[i] : Estimate(missing: .noData)
        table.append(
          [
            .init(cohort.start), .init(cohort.size), .whole(i), .init(i < cohort.complete),
            .init(at(cohort.retained)), .init(at(cohort.unbounded)), .init(at(cohort.rolling)),
            .init(at(cohort.returned)), .init(at(cohort.net)), .init(at(cohort.margin)),
          ] + DownloadTable.Value.money(of: mean)
        )
      }
    }
    return table
  }

  var pooledTable: DownloadTable {
    var table = DownloadTable(
      "pooled-retention",
      columns: ["period", "index", "cohorts"] + rateColumns("retention")
    )
    for (period, points) in [("month", cohorts.pooled.monthly), ("week", cohorts.pooled.weekly)] {
      for point in points {
        table.append(
          [.text(period), .whole(point.i), .whole(point.cohorts)]
            + DownloadTable.Value.columns(of: point.rate)
        )
      }
    }
    return table
  }

  var ageTable: DownloadTable {
    var table = DownloadTable("cohort-ages", columns: ["start", "size", "window", "retained"])
    for row in cohorts.age.rows {
      for (index, cell) in row.retained.enumerated() {
        table.append([.init(row.start), .init(row.size), .whole(index), .init(cell)])
      }
    }
    return table
  }

  var growthTable: DownloadTable { growthTable("growth-weeks", ["week"], growth.weeks) }

  /// By four weeks; the first and the last week of each.
  var blocksTable: DownloadTable {
    growthTable("growth-blocks", ["first_week", "last_week"], growth.blocks)
  }

  private func growthTable(
    _ name: String,
    _ titles: [String],
    _ rows: [GrowthMeasures.WeekRow]
  ) -> DownloadTable {
    var table = DownloadTable(
      name,
      columns: titles + [
        "start", "new", "retained", "reactivated", "lapsed", "active", "lapsed_before",
      ] + estimateColumns("in_for_each_out") + rateColumns("lapse_rate")
        + rateColumns("come_back_rate")
    )
    for row in rows {
      let weeks: [DownloadTable.Value] = [row.first, row.week].compactMap {
        $0.map { .text($0.iso) }
      }
      let people: [DownloadTable.Value] = [
        .init(row.start), .init(row.new), .init(row.retained), .init(row.reactivated),
        .init(row.lapsed), .init(row.active), .init(row.lapsedBefore),
      ]
      table.append(
        weeks + people + DownloadTable.Value.columns(of: row.quick)
          + DownloadTable.Value.columns(of: row.lapseRate)
          + DownloadTable.Value.columns(of: row.reactivationRate)
      )
    }
    return table
  }

  var groupsTable: DownloadTable {
    var table = DownloadTable(
      "rfm-groups",
      columns: [
        "group", "customers", "share", "orders", "net_sales", "net_share", "median_recency",
        "customers_before",
      ]
    )
    for group in rfm.groups {
      table.append([
        .text(group.name), .init(group.customers), .init(group.share), .init(group.orders),
        .init(group.netSales), .init(group.netShare), .init(group.medianRecency),
        .init(group.before),
      ])
    }
    return table
  }

  var gridTable: DownloadTable {
    var table = DownloadTable(
      "rfm-grid",
      columns: ["r", "fm", "group", "customers", "net_share", "median_recency"]
    )
    for room in rfm.grid {
      table.append([
        .whole(room.r), .whole(room.fm), .text(room.group), .init(room.customers),
        .init(room.netShare), .init(room.medianRecency),
      ])
    }
    return table
  }

  var flowTable: DownloadTable {
    var table = DownloadTable("rfm-flow", columns: ["from", "to", "customers"])
    for move in rfm.flow {
      table.append([.text(move.from), .text(move.to), .init(move.customers)])
    }
    return table
  }

  var tiersTable: DownloadTable {
    var table = DownloadTable("rfm-tiers", columns: ["tier", "above", "customers"])
    for tier in rfm.tiers {
      table.append([.text(tier.name), .init(tier.above), .init(tier.customers)])
    }
    return table
  }

  var ladderTable: DownloadTable {
    var table = DownloadTable(
      "rfm-ladder",
      columns: ["step", "members", "up", "down", "median_distance"]
    )
    for rung in rfm.ladder {
      table.append([
        .whole(rung.rung), .init(rung.members), .init(rung.up), .init(rung.down),
        .init(rung.medianDistance),
      ])
    }
    return table
  }
}
