import Commerce
import Retention

extension MeasureNode {
  static func growth(_ growth: GrowthMeasures) -> MeasureNode {
    var parts: [(name: String, node: MeasureNode)] = [
      ("lapseDays", whole(growth.lapseDays, .days)),
      (
        "lapseRule",
        .group([
          ("count", whole(growth.lapseRule.count, .count)),
          ("p90", real(growth.lapseRule.p90, .days)),
          ("days", whole(growth.lapseRule.days, .days)),
          ("quarter", .text(growth.lapseRule.quarter)),
          ("atD", .value(.flag(growth.lapseRule.atD))),
        ])
      ),
    ]
    parts.append(("grain", .text(growth.grain.rawValue)))
    parts.append(
      (
        "blocks",
        .series(newest: growth.blocks.last.map(weekRow)) {
          .list(named(growth.blocks, { $0.week.iso }, weekRow))
        }
      )
    )
    if let four = growth.fourWeeks { parts.append(("fourWeeks", weekRow(four))) }
    parts.append(
      (
        "weeks",
        .series(newest: growth.weeks.last.map(weekRow)) {
          .list(named(growth.weeks, { $0.week.iso }, weekRow))
        }
      )
    )
    return .group(parts)
  }

  private static func weekRow(_ row: GrowthMeasures.WeekRow) -> MeasureNode {
    let first = row.first.map { [(name: "first", node: MeasureNode.value(.week($0)))] } ?? []
    let parts: [(name: String, node: MeasureNode)] = [
      ("week", .value(.week(row.week))),
      ("start", whole(row.start, .customers)),
      ("new", whole(row.new, .customers)),
      ("retained", whole(row.retained, .customers)),
      ("reactivated", whole(row.reactivated, .customers)),
      ("lapsed", whole(row.lapsed, .customers)),
      ("active", whole(row.active, .customers)),
      ("lapsedBefore", whole(row.lapsedBefore, .customers)),
      ("quick", estimate(row.quick, .number)),
      ("lapseRate", rate(row.lapseRate)),
      ("reactivationRate", rate(row.reactivationRate)),
    ]
    return .group(first + parts)
  }

  static func rfm(_ rfm: RFMMeasures) -> MeasureNode {
    func scores(_ cells: [Cell<Int>], _ unit: MeasureUnit) -> MeasureNode {
      .list(named(cells, { _ in "" }) { whole($0, unit) })
    }
    return .group([
      ("customers", whole(rfm.customers, .customers)),
      ("groups", .list(named(rfm.groups, \.name, group))),
      (
        "scores",
        .group([
          ("r", scores(rfm.scores.r, .customers)),
          ("f", scores(rfm.scores.f, .customers)),
          ("m", scores(rfm.scores.m, .customers)),
        ])
      ),
      (
        "cuts",
        .group([
          ("r", scores(rfm.cuts.r, .days)),
          ("f", scores(rfm.cuts.f, .count)),
          ("m", .list(named(rfm.cuts.m, { _ in "" }) { money($0) })),
        ])
      ),
      ("grid", .series { .list(named(rfm.grid, { "r\($0.r)fm\($0.fm)" }, room)) }),
      (
        "flow",
        .series {
          .list(
            named(rfm.flow, { "\($0.from)-\($0.to)" }) { flow in
              .group([
                ("from", .text(flow.from)),
                ("to", .text(flow.to)),
                ("customers", whole(flow.customers, .customers)),
              ])
            }
          )
        }
      ),
      ("tiers", .list(named(rfm.tiers, \.name, tier))),
      ("ladder", .list(named(rfm.ladder, { String($0.rung) }, rung))),
    ])
  }

  private static func group(_ group: RFMMeasures.Group) -> MeasureNode {
    .group([
      ("name", .text(group.name)),
      ("customers", whole(group.customers, .customers)),
      ("orders", whole(group.orders, .orders)),
      ("netSales", money(group.netSales)),
      ("medianRecency", real(group.medianRecency, .days)),
      ("share", real(group.share, .share)),
      ("netShare", real(group.netShare, .share)),
      ("before", whole(group.before, .customers)),
    ])
  }

  private static func room(_ room: RFMMeasures.Room) -> MeasureNode {
    .group([
      ("r", whole(room.r, .count)),
      ("fm", whole(room.fm, .count)),
      ("group", .text(room.group)),
      ("customers", whole(room.customers, .customers)),
      ("netShare", real(room.netShare, .share)),
      ("medianRecency", real(room.medianRecency, .days)),
    ])
  }

  private static func tier(_ tier: RFMMeasures.Tier) -> MeasureNode {
    .group([
      ("name", .text(tier.name)),
      ("above", money(tier.above)),
      ("customers", whole(tier.customers, .customers)),
    ])
  }

  private static func rung(_ rung: RFMMeasures.Rung) -> MeasureNode {
    .group([
      ("rung", whole(rung.rung, .count)),
      ("members", whole(rung.members, .customers)),
      ("up", whole(rung.up, .customers)),
      ("down", whole(rung.down, .customers)),
      ("medianDistance", real(rung.medianDistance, .count)),
    ])
  }
}
