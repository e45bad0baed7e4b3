import Commerce
import Retention

extension Edition {
  var repeatRates: DownloadTable {
    var table = DownloadTable("repeat-rates", columns: ["measure"] + rateColumns("rate"))
    func add(_ name: String, _ rate: Rate) {
      table.append([.text(name)] + DownloadTable.Value.columns(of: rate))
    }
    for window in readingOrder(self.repeat.recent.keys) {
      guard let recent = self.repeat.recent[window] else { continue }
      add("recent.\(window).now", recent.now)
      add("recent.\(window).before", recent.before)
    }
    for window in readingOrder(self.repeat.within.keys) {
      if let rate = self.repeat.within[window] { add("within.\(window)", rate) }
    }
    for period in readingOrder(self.repeat.inPeriod.keys) {
      if let rate = self.repeat.inPeriod[period] { add("inPeriod.\(period)", rate) }
    }
    add("lifetime", self.repeat.lifetime)
    add("oneTime.lifetime", self.repeat.oneTime.lifetime)
    add("oneTime.mature90", self.repeat.oneTime.mature90)
    return table
  }

  var returningTable: DownloadTable {
    var table = DownloadTable(
      "returning",
      columns: ["period"] + rateColumns("rate")
        + ["new_only", "new_repeated", "returning_only"] + estimateColumns("sales_share")
    )
    let unknown = Estimate(missing: .noData)
    for period in readingOrder(self.repeat.returning.keys) {
      guard let row = self.repeat.returning[period] else { continue }
      let people: [DownloadTable.Value] = [
        .init(row.newOnly), .init(row.newRepeated), .init(row.returningOnly),
      ]
      let share = self.repeat.returningRevenue[period] ?? unknown
      table.append(
        [.text(period)] + DownloadTable.Value.columns(of: row.rate) + people
          + DownloadTable.Value.columns(of: share)
      )
    }
    return table
  }

  var funnelTable: DownloadTable {
    var table = DownloadTable(
      "funnel",
      columns: ["purchase", "customers"] + rateColumns("next") + rateColumns("next_within_90")
    )
    for step in self.repeat.funnel {
      table.append(
        [.whole(step.k), .init(step.customers)] + DownloadTable.Value.columns(of: step.step)
          + DownloadTable.Value.columns(of: step.mature90)
      )
    }
    return table
  }

  var gapsTable: DownloadTable {
    var table = DownloadTable(
      "gaps",
      columns: ["rule", "window", "count", "p10", "p25", "median", "p75", "p90", "p95"]
    )
    let gaps = self.repeat.gaps
    table.append([
      .text("complete"), .whole(gaps.window), .whole(gaps.count), .init(gaps.p10), .init(gaps.p25),
      .init(gaps.median), .init(gaps.p75), .init(gaps.p90), .init(gaps.p95),
    ])
    let raw = self.repeat.rawGaps
    table.append([
      .text("closed"), .empty, .whole(raw.count), .empty, .init(raw.p25), .init(raw.median),
      .init(raw.p75), .init(raw.p90), .empty,
    ])
    return table
  }

  var curveTable: DownloadTable {
    var table = DownloadTable(
      "second-purchase-curve",
      columns: ["group", "day", "at_risk", "events", "returned", "returned_low", "returned_high"]
    )
    // A share of few decimals has a rest of as few, which the difference of two doubles has not.
    func rest(of share: Double) -> Double { ((1 - share) * 1e12).rounded() / 1e12 }
    func add(_ group: String, _ points: [SecondPurchaseMeasures.Point]) {
      // A hidden day is no row: that somebody came back on it is what may not be told.
      for point in points.published {
        table.append([
          .text(group), .whole(point.day), .whole(point.atRisk), .whole(point.events),
          .real(rest(of: point.survival)), .init(point.high.map(rest), hidden: nil),
          .init(point.low.map(rest), hidden: nil),
        ])
      }
    }
    add("all", secondPurchase.curve)
    for comparison in secondPurchase.compare where comparison.hidden == nil {
      for (group, points) in zip(comparison.groups, comparison.curves) { add(group.name, points) }
    }
    return table
  }

  var stepsTable: DownloadTable {
    var table = DownloadTable(
      "second-purchase-steps",
      columns: ["from_purchase", "customers", "returned"] + estimateColumns("returned_by_90")
    )
    for step in secondPurchase.steps {
      table.append(
        [.whole(step.k), .init(step.customers), .init(step.events)]
          + DownloadTable.Value.columns(of: step.returned90)
      )
    }
    return table
  }

  var comparisonTable: DownloadTable {
    var table = DownloadTable(
      "second-purchase-compare",
      columns: ["comparison", "group", "customers", "returned", "chi2", "df", "p"]
        + estimateColumns("days_difference")
    )
    for comparison in secondPurchase.compare {
      let tail: [DownloadTable.Value] =
        [
          .init(comparison.chi2, hidden: comparison.hidden),
          comparison.hidden.map { .missing($0) } ?? .whole(comparison.df),
          .init(comparison.p, hidden: comparison.hidden),
        ] + DownloadTable.Value.columns(of: comparison.rmstDifference)
      for group in comparison.groups {
        let hidden = comparison.hidden
        let customers = hidden.map { DownloadTable.Value.missing($0) } ?? .init(group.customers)
        let events = hidden.map { DownloadTable.Value.missing($0) } ?? .init(group.events)
        table.append([.text(comparison.name), .text(group.name), customers, events] + tail)
      }
    }
    return table
  }
}
