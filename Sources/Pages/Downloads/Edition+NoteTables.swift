import Retention

/// What the shop's notes add up to, to take away.
extension Edition {
  var noteTables: [DownloadTable] {
    [
      competitorsTable, peerPricesTable, differencesTable, questionsTable, profileTable,
      segmentsTable,
    ]
  }

  private var competitorsTable: DownloadTable {
    var table = DownloadTable(
      "competitors",
      columns: ["target", "noted", "outdated"] + rateColumns("fresh")
        + ["median_age_days", "priced", "distinctiveness"]
    )
    guard competitors.noted + competitors.outdated > 0 else { return table }
    table.append(
      [.whole(competitors.target), .whole(competitors.noted), .whole(competitors.outdated)]
        + DownloadTable.Value.columns(of: competitors.fresh)
        + [
          .init(competitors.medianAge), .whole(competitors.priced),
          .init(competitors.distinctiveness),
        ]
    )
    return table
  }

  private var peerPricesTable: DownloadTable {
    var table = DownloadTable("peer-prices", columns: ["goods", "own", "others", "shops", "index"])
    for good in prices.goods {
      let own: DownloadTable.Value =
        good.own.shown.map { .meanMoney($0) } ?? .missing(good.own.hidden ?? .noData)
      table.append([
        .text(good.name), own, .meanMoney(good.others), .whole(good.peers), .init(good.index),
      ])
    }
    return table
  }

  private var differencesTable: DownloadTable {
    var table = DownloadTable(
      "differences",
      columns: ["attribute", "own", "best_peer", "peers", "weight", "standing"]
    )
    for attribute in competitors.attributes {
      table.append([
        .text(attribute.name), attribute.own.map { .whole($0) } ?? .empty,
        attribute.best.map { .whole($0) } ?? .empty, .whole(attribute.peers),
        .whole(attribute.weight), .text(attribute.standing?.rawValue ?? ""),
      ])
    }
    return table
  }

  private var questionsTable: DownloadTable {
    var table = DownloadTable(
      "questions",
      columns: ["theme", "questions"] + rateColumns("share") + ["answered", "weight"]
    )
    for theme in questions.themes {
      table.append(
        [.text(theme.name), .whole(theme.questions)]
          + DownloadTable.Value.columns(of: theme.share)
          + [.init(theme.answered), .whole(theme.weight)]
      )
    }
    return table
  }

  private var profileTable: DownloadTable {
    var table = DownloadTable("profile", columns: ["side", "certainty", "known"])
    for side in profile.sides {
      table.append([.text(side.name), .text(side.certainty.rawValue), .init(side.filled)])
    }
    return table
  }

  private var segmentsTable: DownloadTable {
    var table = DownloadTable(
      "segments",
      columns: ["category", "tier", "brand", "customers"] + rateColumns("returned")
        + ["net_52_weeks", "parts", "gain", "verdict"]
    )
    for node in profile.segments {
      let value: DownloadTable.Value =
        node.value.shown.map { .meanMoney($0) } ?? .missing(node.value.hidden ?? .noData)
      let gain: DownloadTable.Value? = node.split.map { split in
        split.gain.shown.map { .meanMoney($0) } ?? .missing(split.gain.hidden ?? .noData)
      }
      table.append(
        [
          .text(node.category), .text(node.tier?.rawValue ?? ""), .text(node.brand ?? ""),
          .init(node.customers),
        ] + DownloadTable.Value.columns(of: node.returned)
          + [
            value, node.split.map { .whole($0.parts) } ?? .empty, gain ?? .empty,
            .text(node.split?.verdict.rawValue ?? ""),
          ]
      )
    }
    return table
  }
}
