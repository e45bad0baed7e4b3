import Commerce
import Retention

extension Edition {
  var regionsTable: DownloadTable {
    var table = DownloadTable(
      "regions",
      columns: ["region", "customers", "orders"] + rateColumns("returned")
        + estimateColumns("acceptance") + estimateColumns("spending")
        + estimateColumns("order_value")
    )
    for row in regions.rows where !row.isPrivate {
      table.append(
        [.text(row.name), .init(row.customers), .init(row.orders)]
          + DownloadTable.Value.columns(of: row.returned)
          + DownloadTable.Value.columns(of: row.acceptance)
          + DownloadTable.Value.columns(of: row.spending)
          + DownloadTable.Value.money(of: row.aov)
      )
    }
    return table
  }

  var channelsTable: DownloadTable {
    var table = DownloadTable(
      "channels",
      columns: ["channel", "customers"] + rateColumns("returned") + estimateColumns("net_52_weeks")
    )
    for row in channels.rows where !row.isPrivate {
      table.append(
        [.text(row.name), .init(row.customers)] + DownloadTable.Value.columns(of: row.returned)
          + DownloadTable.Value.money(of: row.value)
      )
    }
    return table
  }

  var rhythmTable: DownloadTable {
    var table = DownloadTable(
      "rhythm",
      columns: ["kind", "at", "orders"] + estimateColumns("index")
    )
    for (kind, slots) in [("weekday", rhythm.weekdays), ("hour", rhythm.hours)] {
      for slot in slots {
        table.append(
          [.text(kind), .whole(slot.at), .whole(slot.orders)]
            + DownloadTable.Value.columns(of: slot.index)
        )
      }
    }
    return table
  }

  var changesTable: DownloadTable {
    var table = DownloadTable(
      "changes",
      columns: [
        "measure", "against", "before", "after", "ratio", "difference", "low", "high", "p",
        "verdict",
      ]
    )
    func append(_ name: String, _ against: String, _ shift: ChangeMeasures.Shift) {
      let change = shift.change
      let hidden = shift.hidden
      func value(_ number: Double?) -> DownloadTable.Value { .init(number, hidden: hidden) }
      table.append([
        .text(name), .text(against), value(change.before), value(change.after),
        value(change.ratio), value(change.difference), value(change.interval.low),
        value(change.interval.high), value(change.p),
        hidden.map { .missing($0) } ?? .text(change.verdict.rawValue),
      ])
    }
    for name in change.weekly.keys.sorted() {
      guard let found = change.weekly[name] else { continue }
      append(name, "last_week", found.lastWeek)
      append(name, "eight_weeks", found.eightWeeks)
      append(name, "year_before", found.yearBefore)
    }
    for name in change.quarterly.keys.sorted() {
      guard let found = change.quarterly[name] else { continue }
      append(name, "quarter_before", found.before)
      append(name, "year_before", found.yearBefore)
    }
    return table
  }

  var movedTable: DownloadTable {
    var table = DownloadTable(
      "what-moved",
      columns: ["against", "by", "part", "now", "before"] + estimateColumns("change")
    )
    for against in change.moved.keys.sorted() {
      let dimensions = change.moved[against] ?? [:]
      for name in dimensions.keys.sorted() {
        guard let moved = dimensions[name], moved.missing == nil else { continue }
        for part in moved.parts + [moved.rest, moved.returns].compactMap(\.self) {
          let change = Estimate(value: part.change, se: nil, low: part.low, high: part.high)
          table.append(
            [.text(against), .text(name), .text(part.name), .meanMoney(part.now)]
              + [.meanMoney(part.before)] + DownloadTable.Value.money(of: change)
          )
        }
      }
    }
    return table
  }
}
