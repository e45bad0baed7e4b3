import Charts
import Commerce
import Markup
import Retention
import Wording

/// The figures of the page `prices`; nothing where an edition does not hold the numbers.
struct PriceFigures {
  let context: PageContext

  init(_ context: PageContext) { self.context = context }

  var voice: Voice { context.voice }
  private var discounts: DiscountMeasures { context.edition.discounts }

  /// Discounts over price by number of the purchase.
  var depth: Figure? {
    let phrases = voice.phrases.prices.depth
    let rows = discounts.byPurchase
    let shown = rows.compactMap { row in depth(row).flatMap { voice.numbers.share($0)?.value } }
    let isShown = shown.count > 1
    let finding =
      isShown && rows.count == 5 && shown.count == 5
      ? phrases.finding(shown[0], shown[4]) : phrases.findingNone
    let chart = DotRows(
      rows: rows.map { row in
        let found = depth(row)
        return DotRows.Row(
          label: name(row.k),
          value: found?.shown,
          low: found?.shown == nil ? nil : found?.low,
          high: found?.shown == nil ? nil : found?.high,
          text: found.flatMap { voice.numbers.share($0)?.value }
            ?? voice.word(for: found?.hidden ?? .noData)
        )
      },
      axis: context.percentAxis
    )
    let words = ChartWords(
      id: "chart-depth",
      title: finding,
      description: voice.phrases.secondOrder.steps.description(
        String(rows.count),
        shown.first ?? "–",
        shown.last ?? "–"
      )
    )
    return Figure(
      id: "depth",
      finding: finding,
      subline: phrases.subline,
      picture: isShown ? Figure.Picture(chart, words) : nil,
      missing: isShown ? nil : phrases.missing(String(context.edition.settings.minimum.rate)),
      foot: context.foot(nil, "discounts.byPurchase"),
      table: rows.isEmpty ? nil : depthTable(rows),
      downloads: context.downloads("discounts-by-purchase"),
      width: .full
    )
  }

  /// The depth with its interval; without one in editions of an earlier release.
  private func depth(_ row: DiscountMeasures.PurchaseNumber) -> Estimate? {
    row.depthInterval
      ?? Estimate(
        value: row.depth.value,
        se: nil,
        low: nil,
        high: nil,
        hidden: row.depth.hidden
      )
  }

  private func name(_ k: Int) -> String {
    let phrases = voice.phrases.prices.depth
    return k == 5 ? phrases.andLater(String(k)) : phrases.purchase(String(k))
  }

  private func depthTable(_ rows: [DiscountMeasures.PurchaseNumber]) -> DataTable {
    let phrases = voice.phrases.prices.depth
    return DataTable(
      caption: phrases.caption,
      rowTitle: phrases.rowTitle,
      columns: [
        phrases.days, phrases.depth, voice.phrases.states.interval, phrases.fullPrice,
        phrases.margin, phrases.benefits,
      ].map { DataTable.Column($0) },
      rows: rows.map { row in
        let found = depth(row)
        return DataTable.Row(
          DataTable.Cell(name(row.k)),
          [DataTable.Cell(row.days, in: voice)] + share(found)
            + [
              DataTable.Cell(row.fullPrice, in: voice), margin(row.margin),
              row.stack.flatMap { $0.shown }.map {
                DataTable.Cell(voice.numbers.decimal($0, digits: 2))
              } ?? DataTable.Cell(row.stack?.hidden ?? .noData, in: voice),
            ]
        )
      }
    )
  }

  /// A share and its interval in two cells.
  private func share(_ estimate: Estimate?) -> [DataTable.Cell] {
    guard let estimate, let text = voice.numbers.share(estimate) else {
      return [DataTable.Cell(estimate?.hidden ?? .noData, in: voice), DataTable.Cell("")]
    }
    // Nothing off any order is no estimate.
    let isExact = estimate.low == estimate.high
    return [DataTable.Cell(text.value), DataTable.Cell(isExact ? "" : text.interval ?? "")]
  }

  private func margin(_ estimate: Estimate?) -> DataTable.Cell {
    guard let estimate, let text = voice.numbers.share(estimate) else {
      return DataTable.Cell(estimate?.hidden ?? .noCost, in: voice)
    }
    return DataTable.Cell(text.value, detail: text.interval)
  }

  /// Orders at full price by week.
  var weeks: Figure? {
    let phrases = voice.phrases.prices.weeks
    let weeks = discounts.weeks
    let shares = weeks.compactMap(\.fullPrice.shown)
    let needed = context.edition.settings.minimum.trend
    let isShown = shares.count >= needed
    var finding = phrases.findingNone
    if isShown, let least = shares.min(), let most = shares.max() {
      finding = phrases.finding(
        voice.numbers.percent(least),
        voice.numbers.percent(most),
        String(shares.count)
      )
    }
    let points = weeks.map { week in
      let isShown = week.fullPrice.shown != nil
      return LinePoint(
        position: Double(week.week.number),
        value: week.fullPrice.shown,
        low: isShown ? week.fullPrice.low : nil,
        high: isShown ? week.fullPrice.high : nil
      )
    }
    let chart = LineChart(
      series: [LineSeries(label: phrases.label, role: .first, points: points)],
      ticks: weeks.map { context.tick($0.week) },
      axis: context.percentAxis,
      readAt: weeks.reversed().map { Double($0.week.number) }
    )
    let words = ChartWords(
      id: "chart-full-price",
      title: finding,
      description: phrases.description(
        shares.first.map { voice.numbers.percent($0) } ?? "–",
        shares.last.map { voice.numbers.percent($0) } ?? "–"
      )
    )
    return Figure(
      id: "full-price",
      finding: finding,
      subline: phrases.subline,
      picture: isShown ? Figure.Picture(chart, words) : nil,
      missing: isShown ? nil : phrases.missing(String(needed)),
      foot: context.foot(nil, "discounts.fullPriceOrders"),
      table: isShown ? weekTable(weeks) : nil,
      downloads: context.downloads("discounts-weeks"),
      width: .full
    )
  }

  private func weekTable(_ weeks: [DiscountMeasures.WeekShare]) -> DataTable {
    let phrases = voice.phrases.prices.weeks
    return DataTable(
      caption: phrases.caption,
      rowTitle: phrases.rowTitle,
      columns: [DataTable.Column(phrases.share), DataTable.Column(voice.phrases.states.interval)],
      rows: weeks.reversed().map { week in
        DataTable.Row(
          DataTable.Cell(voice.dates.weekWithYear(week.week)),
          [
            DataTable.Cell(week.fullPrice, in: voice),
            DataTable.Cell(voice.numbers.rate(week.fullPrice)?.interval ?? ""),
          ]
        )
      }
    )
  }

  /// Orders by how many benefits they have.
  var stacks: Figure? {
    guard let stacks = discounts.stacks, !stacks.isEmpty else { return nil }
    let phrases = voice.phrases.prices.stacks
    return Figure(
      id: "stacks",
      finding: finding(stacks),
      subline: phrases.subline,
      picture: nil,
      foot: context.foot(nil, "discounts.stacks"),
      table: DataTable(
        caption: phrases.caption,
        rowTitle: phrases.rowTitle,
        columns: [
          phrases.orders, voice.phrases.prices.depth.depth, voice.phrases.states.interval,
          voice.phrases.prices.depth.margin,
        ].map { DataTable.Column($0) },
        rows: stacks.map { stack in
          DataTable.Row(
            DataTable.Cell(phrases.row(String(stack.stack))),
            [DataTable.Cell(stack.orders, in: voice)] + share(stack.depth) + [margin(stack.margin)]
          )
        }
      ),
      isTableOpen: true,
      downloads: context.downloads("discounts-stacks"),
      width: .full
    )
  }

  /// What benefits take from the margin, if it falls beyond chance; else how many orders have more
  /// than one.
  private func finding(_ stacks: [DiscountMeasures.Stack]) -> String {
    let phrases = voice.phrases.prices.stacks
    if let first = stacks.first, let last = stacks.last, first.stack == 0, last.stack > 0,
      let before = first.margin.shown, let after = last.margin.shown,
      let least = first.margin.low, let most = last.margin.high, most < least
    {
      return phrases.finding(
        voice.numbers.percent(before),
        voice.numbers.percent(after),
        phrases.row(String(last.stack))
      )
    }
    let orders = stacks.compactMap { stack in
      stack.orders.shown.map { (benefits: stack.stack, orders: $0) }
    }
    let all = orders.reduce(0) { $0 + $1.orders }
    guard orders.count == stacks.count, all > 0 else { return phrases.findingNone }
    let several = orders.reduce(0) { $0 + ($1.benefits > 1 ? $1.orders : 0) }
    return phrases.findingShare(voice.numbers.percent(Double(several) / Double(all)))
  }
}
