import Commerce
import Retention

extension MeasureNode {
  static func change(_ change: ChangeMeasures) -> MeasureNode {
    .group([
      ("week", change.week.map { .value(.week($0)) } ?? whole(Cell(missing: .noData), .date)),
      ("yearBefore", yearBefore(change.yearBefore)),
      (
        "weekly",
        .list(
          change.weekly.keys.sorted().compactMap { name in
            change.weekly[name].map { (name, weekly($0)) }
          }
        )
      ),
      (
        "quarterly",
        .list(
          change.quarterly.keys.sorted().compactMap { name in
            change.quarterly[name].map { found in
              (
                name,
                .group([
                  ("before", shift(found.before)), ("yearBefore", shift(found.yearBefore)),
                ])
              )
            }
          }
        )
      ),
      (
        "season",
        .group([
          ("index", estimate(change.season.index, .number)),
          ("years", whole(change.season.years, .count)),
        ])
      ),
      ("moved", .list(moved(change.moved))),
    ])
  }

  private static func yearBefore(_ found: YearBefore?) -> MeasureNode {
    .group([
      ("week", found.map { .value(.week($0.week)) } ?? whole(Cell(missing: .noData), .date)),
      ("festival", .text(found?.festival?.rawValue ?? "")),
      ("unmatched", .text(found?.unmatched?.rawValue ?? "")),
    ])
  }

  private static func weekly(_ found: ChangeMeasures.Weekly) -> MeasureNode {
    .group([
      ("phi", real(found.phi, .number)),
      ("lastWeek", shift(found.lastWeek)),
      ("eightWeeks", shift(found.eightWeeks)),
      ("yearBefore", shift(found.yearBefore)),
    ])
  }

  /// The ratio or the difference, whichever the measure has, and the word for it.
  private static func shift(_ shift: ChangeMeasures.Shift) -> MeasureNode {
    let change = shift.change
    let value = change.ratio ?? change.difference
    return .valueAnd(
      .estimate(
        Estimate(
          value: value,
          se: nil,
          low: change.interval.low,
          high: change.interval.high,
          hidden: shift.hidden ?? (value == nil ? .noData : nil)
        ),
        change.difference == nil ? .number : .points
      ),
      [
        ("before", real(change.before, .number, hidden: shift.hidden)),
        ("after", real(change.after, .number, hidden: shift.hidden)),
        ("p", real(change.p, .number, hidden: shift.hidden)),
        ("verdict", .text(shift.shown?.verdict.rawValue ?? "")),
      ]
    )
  }

  private static func moved(
    _ found: [String: [String: Moved]]
  ) -> [(name: String, node: MeasureNode)] {
    found.keys.sorted().map { comparison in
      let dimensions = found[comparison] ?? [:]
      let nodes = dimensions.keys.sorted().compactMap { name in
        dimensions[name].map { (name: name, node: moved($0)) }
      }
      return (comparison, .list(nodes))
    }
  }

  private static func moved(_ moved: Moved) -> MeasureNode {
    let all = moved.parts + [moved.rest, moved.returns].compactMap(\.self)
    return .group([
      ("change", real(moved.change, .money, hidden: moved.missing)),
      (
        "parts",
        .list(
          named(all, \.name) { part in
            .group([
              ("name", .text(part.name)),
              ("now", real(part.now, .money)),
              ("before", real(part.before, .money)),
              (
                "change",
                estimate(
                  Estimate(value: part.change, se: nil, low: part.low, high: part.high),
                  .money
                )
              ),
            ])
          }
        )
      ),
    ])
  }

  static func regions(_ regions: RegionMeasures) -> MeasureNode {
    .group([
      ("form", .text(regions.form.rawValue)),
      ("days", whole(regions.days, .days)),
      ("returned", rate(regions.returned)),
      ("aov", estimate(regions.aov, .money)),
      (
        "prior",
        .group([("a", real(regions.prior?.a, .number)), ("b", real(regions.prior?.b, .number))])
      ),
      ("others", whole(regions.others, .customers)),
      ("othersCount", whole(regions.othersCount, .count)),
      (
        "rows",
        .list(
          named(regions.rows.filter { !$0.isPrivate }, \.name) { row in
            .group([
              ("name", .text(row.name)),
              ("customers", whole(row.customers, .customers)),
              ("orders", whole(row.orders, .orders)),
              ("returned", rate(row.returned)),
              ("acceptance", estimate(row.acceptance, .number)),
              ("before", rate(row.before)),
              ("change", shift(row.change)),
              ("aov", estimate(row.aov, .money)),
              ("spending", estimate(row.spending, .number)),
            ])
          }
        )
      ),
    ])
  }

  static func channels(_ channels: ChannelMeasures) -> MeasureNode {
    .group([
      ("days", whole(channels.days, .days)),
      ("others", whole(channels.others, .customers)),
      ("othersCount", whole(channels.othersCount, .count)),
      (
        "rows",
        .list(
          named(channels.rows.filter { !$0.isPrivate }, \.name) { row in
            .group([
              ("name", .text(row.name)),
              ("customers", whole(row.customers, .customers)),
              ("returned", rate(row.returned)),
              ("value", estimate(row.value, .money)),
            ])
          }
        )
      ),
    ])
  }

  static func rhythm(_ rhythm: RhythmMeasures) -> MeasureNode {
    .group([
      (
        "payday",
        .group([
          ("from", whole(rhythm.payday.from, .count)),
          ("to", whole(rhythm.payday.to, .count)),
          ("days", rate(rhythm.payday.days)),
          ("ratio", estimate(rhythm.payday.ratio, .number)),
          ("p", real(rhythm.payday.p, .number)),
          ("tested", whole(rhythm.payday.tested, .customers)),
          ("found", whole(rhythm.payday.found, .customers)),
        ])
      ),
      ("weekdays", slots(rhythm.weekdays)),
      ("weekdayTest", test(rhythm.weekdayTest)),
      ("hours", slots(rhythm.hours)),
      ("hourTest", test(rhythm.hourTest)),
      ("untimed", whole(rhythm.untimed, .orders)),
    ])
  }

  private static func slots(_ slots: [RhythmMeasures.Slot]) -> MeasureNode {
    .list(
      named(slots, { String($0.at) }) { slot in
        .group([
          ("at", whole(slot.at, .count)),
          ("orders", whole(slot.orders, .orders)),
          ("index", estimate(slot.index, .number)),
        ])
      }
    )
  }

  private static func test(_ test: RhythmMeasures.Test) -> MeasureNode {
    .group([
      ("chi2", real(test.chi2, .number, hidden: test.hidden)),
      ("df", whole(test.df, .count)),
      ("p", real(test.p, .number, hidden: test.hidden)),
    ])
  }

  static func gifts(_ gifts: GiftMeasures) -> MeasureNode {
    .group([
      ("flagged", rate(gifts.flagged)),
      ("givers", whole(gifts.givers, .customers)),
      ("beforeFestivals", rate(gifts.beforeFestivals)),
      ("otherDays", rate(gifts.otherDays)),
      ("difference", estimate(gifts.difference, .points)),
      ("guessed", whole(gifts.guessed, .orders)),
    ])
  }

  static func prices(_ prices: PriceMeasures) -> MeasureNode {
    .group([
      ("index", estimate(prices.index, .number)),
      ("weighted", estimate(prices.weighted, .number)),
      ("list", estimate(prices.list, .number)),
      ("products", whole(prices.products, .count)),
      ("peers", whole(prices.peers, .count)),
      ("observed", .day(prices.observed)),
      (
        "goods",
        .list(
          named(prices.goods, { _ in "" }) { good in
            .group([
              ("name", .text(good.name)),
              ("own", amount(good.own)),
              ("others", amount(Cell(good.others))),
              ("peers", whole(good.peers, .count)),
              ("index", real(good.index, .number)),
            ])
          }
        )
      ),
    ])
  }
}
