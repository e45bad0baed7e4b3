import Commerce
import Retention

extension Edition {
  var churnCauses: DownloadTable {
    var table = DownloadTable(
      "churn-causes",
      columns: ["group", "cause", "customers", "share", "low", "high", "any", "min", "max"]
        + estimateColumns("corrected")
    )
    for (name, group) in [("recent", churn.recent), ("before", churn.before), ("all", churn.all)] {
      for cause in group.causes {
        table.append(
          [
            .text(name), .text(cause.name.rawValue), .init(cause.customers), .init(cause.share),
            .init(cause.low), .init(cause.high), .init(cause.any), .init(cause.min),
            .init(cause.max),
          ] + DownloadTable.Value.columns(of: cause.corrected)
        )
      }
    }
    return table
  }

  var churnWeeks: DownloadTable {
    let names = LapseCause.allCases.map(\.rawValue)
    var table = DownloadTable("churn-weeks", columns: ["week"] + names)
    for week in churn.weeks {
      table.append([.text(week.week.iso)] + week.causes.map { .init($0.customers) })
    }
    return table
  }

  var churnBenchmarks: DownloadTable {
    var table = DownloadTable("churn-benchmarks", columns: ["line", "value", "to", "ours"])
    for benchmark in churn.benchmarks {
      table.append([
        .text(benchmark.line.rawValue), .real(benchmark.value),
        .init(benchmark.to, hidden: nil), .init(benchmark.ours),
      ])
    }
    return table
  }

  var serviceReplies: DownloadTable {
    var table = DownloadTable("service-replies", columns: ["reply"] + rateColumns("returned"))
    for row in service.replyReturn {
      table.append([.text(row.reply.rawValue)] + DownloadTable.Value.columns(of: row.rate))
    }
    return table
  }

  var serviceTickets: DownloadTable {
    var table = DownloadTable(
      "service-tickets",
      columns: ["topic", "tickets", "open", "reply_median", "reply_p90", "closed_median"]
    )
    func add(
      _ name: String,
      _ reply: ServiceMeasures.Duration,
      _ resolution: ServiceMeasures.Duration
    ) {
      table.append([
        .text(name), .init(reply.tickets), .init(reply.open), .init(reply.median),
        .init(reply.p90), .init(resolution.median),
      ])
    }
    for topic in service.topics { add(topic.topic.rawValue, topic.reply, topic.resolution) }
    add("all", service.reply, service.resolution)
    return table
  }

  var serviceOrders: DownloadTable {
    var table = DownloadTable(
      "service-orders",
      columns: ["measure"] + rateColumns("now") + rateColumns("before")
        + estimateColumns("difference")
    )
    func add(_ name: String, _ quarters: ServiceMeasures.Quarters) {
      table.append(
        [.text(name)] + DownloadTable.Value.columns(of: quarters.now)
          + DownloadTable.Value.columns(of: quarters.before)
          + DownloadTable.Value.columns(of: quarters.difference)
      )
    }
    add("within_24h", service.within24)
    add("refunded_within_30d", service.refunds.rate)
    add("followed_up_within_14d", service.followUp)
    add("rated_low", service.ratings.low)
    func single(_ name: String, _ rate: Rate) {
      let empty = [DownloadTable.Value](repeating: .empty, count: 8)
      table.append([.text(name)] + DownloadTable.Value.columns(of: rate) + empty)
    }
    single("quality_ok", service.qualityOK)
    single("rated", service.ratings.coverage)
    return table
  }

  var serviceRefunds: DownloadTable {
    var table = DownloadTable(
      "service-refunds",
      columns: ["reason"] + rateColumns("orders") + ["value_share"]
    )
    for cause in service.refunds.reasons {
      table.append(
        [.text(cause.reason.rawValue)] + DownloadTable.Value.columns(of: cause.orders)
          + [.init(cause.value)]
      )
    }
    return table
  }

  var serviceRatings: DownloadTable {
    var table = DownloadTable("service-ratings", columns: ["rating", "orders"])
    for (index, count) in service.ratings.counts.enumerated() {
      table.append([.whole(index + 1), .init(count)])
    }
    return table
  }

  var serviceRatingReturn: DownloadTable {
    var table = DownloadTable(
      "service-rating-return",
      columns: ["rating"] + rateColumns("returned")
    )
    for (index, rate) in service.ratingReturn.byRating.enumerated() {
      table.append([.text(String(index + 1))] + DownloadTable.Value.columns(of: rate))
    }
    table.append([.text("1-2")] + DownloadTable.Value.columns(of: service.ratingReturn.low))
    table.append([.text("4-5")] + DownloadTable.Value.columns(of: service.ratingReturn.high))
    return table
  }

  /// Shifts and teams that served at least k customers.
  var serviceTeams: DownloadTable {
    var table = DownloadTable(
      "service-teams",
      columns: ["team", "tickets", "open", "reply_median", "reply_p90"]
    )
    for team in service.teams {
      table.append([
        .text(team.team), .init(team.reply.tickets), .init(team.reply.open),
        .init(team.reply.median), .init(team.reply.p90),
      ])
    }
    return table
  }

  var serviceShoppers: DownloadTable {
    var table = DownloadTable(
      "service-shoppers",
      columns: ["shop", "checklist", "quarter", "visits"] + estimateColumns("score")
    )
    for round in service.shoppers {
      table.append(
        [
          .text(round.shop), .text(round.checklist), .text(round.quarter), .whole(round.visits),
        ] + DownloadTable.Value.columns(of: round.score)
      )
    }
    return table
  }
}
