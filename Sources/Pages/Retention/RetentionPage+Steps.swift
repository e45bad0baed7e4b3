import Charts
import Commerce
import Markup
import Retention
import Wording

extension RetentionPage {
  /// From purchase to purchase: bars with the share that went on between them.
  static func funnel(_ context: PageContext) -> Figure? {
    let steps = context.edition.repeat.funnel.prefix(5)
    guard !steps.isEmpty else { return nil }
    let voice = context.voice
    let phrases = voice.phrases.retention.funnel
    let counts = steps.compactMap(\.customers.shown)
    let rows = steps.map { step in
      BarRows.Row(
        label: phrases.row(String(step.k)),
        value: step.customers.shown.map(Double.init),
        text: step.customers.shown.map(voice.numbers.exact)
          ?? voice.word(for: step.customers.hidden ?? .noData),
        step: voice.numbers.rate(step.step).map { phrases.goOn($0.value) } ?? ""
      )
    }
    let finding = funnelFinding(Array(steps), context)
    let words = ChartWords(
      id: "chart-funnel",
      title: finding,
      description: phrases.description(
        counts.first.map(voice.numbers.count) ?? "–",
        counts.last.map(voice.numbers.count) ?? "–",
        String(steps.count)
      )
    )
    return Figure(
      id: "funnel",
      finding: finding,
      subline: phrases.subline,
      picture: counts.isEmpty ? nil : Figure.Picture(BarRows(rows: rows), words),
      missing: counts.isEmpty ? voice.word(for: .private) : nil,
      foot: context.foot(nil, "repeat.funnel"),
      table: funnelTable(Array(steps), context),
      downloads: context.downloads("funnel")
    )
  }

  private static func funnelFinding(
    _ steps: [RepeatMeasures.FunnelStep],
    _ context: PageContext
  ) -> String {
    let numbers = context.voice.numbers
    let phrases = context.voice.phrases.retention.funnel
    let rates = steps.prefix(2).map { numbers.rate($0.step)?.value }
    if let first = rates.first ?? nil {
      guard rates.count > 1, let second = rates[1] else { return phrases.findingShort(first) }
      return phrases.finding(first, second)
    }
    guard let all = steps.first?.customers.shown, steps.count > 1,
      let again = steps[1].customers.shown
    else { return phrases.findingNone }
    return phrases.findingCounts(numbers.count(all), numbers.count(again))
  }

  private static func funnelTable(
    _ steps: [RepeatMeasures.FunnelStep],
    _ context: PageContext
  ) -> DataTable {
    let voice = context.voice
    let phrases = voice.phrases.retention.funnel
    let window = String(context.edition.settings.headlineWindow)
    return DataTable(
      caption: phrases.caption,
      rowTitle: phrases.rowTitle,
      columns: [
        DataTable.Column(phrases.customers),
        DataTable.Column(phrases.step),
        DataTable.Column(voice.phrases.states.interval),
        DataTable.Column(phrases.mature(window)),
        DataTable.Column(voice.phrases.states.interval),
      ],
      rows: steps.map { step in
        DataTable.Row(
          DataTable.Cell(phrases.row(String(step.k))),
          [
            DataTable.Cell(step.customers, in: voice),
            rateCell(step.step, context),
            DataTable.Cell(voice.numbers.rate(step.step)?.interval ?? ""),
            rateCell(step.mature90, context),
            DataTable.Cell(voice.numbers.rate(step.mature90)?.interval ?? ""),
          ]
        )
      }
    )
  }

  /// A rate, or "x of n" below its minimum where that gives nobody away.
  static func rateCell(_ rate: Rate, _ context: PageContext) -> DataTable.Cell {
    let voice = context.voice
    guard rate.hidden == .tooFew, rate.whole > 0, context.isPrintable(rate.part, of: rate.whole)
    else { return DataTable.Cell(rate, in: voice) }
    return DataTable.Cell(
      voice.phrases.states.partOf(voice.numbers.exact(rate.part), voice.numbers.exact(rate.whole))
    )
  }

  /// Days to the next order: bars of the quantiles.
  static func gaps(_ context: PageContext) -> Figure? {
    let gaps = context.edition.repeat.gaps
    let voice = context.voice
    let phrases = voice.phrases.retention.gaps
    let minimum = context.edition.settings.minimum.gaps
    let shares: [(Double, Retention.Cell<Double>)] = [
      (0.1, gaps.p10), (0.25, gaps.p25), (0.5, gaps.median), (0.75, gaps.p75), (0.9, gaps.p90),
      (0.95, gaps.p95),
    ]
    func days(_ cell: Retention.Cell<Double>) -> String? {
      cell.shown.map { voice.numbers.decimal($0, digits: 0) }
    }
    let median = days(gaps.median)
    let finding = median.map { half in
      days(gaps.p90).map { phrases.finding(half, $0) } ?? phrases.findingShort(half)
    }
    let rows = shares.map { share, cell in
      BarRows.Row(
        label: phrases.row(voice.numbers.percent(share)),
        value: cell.shown,
        text: days(cell).map(phrases.inDays) ?? voice.word(for: cell.hidden ?? .noData)
      )
    }
    let words = ChartWords(
      id: "chart-gaps",
      title: finding ?? phrases.findingNone,
      description: phrases.description(median ?? "–", days(gaps.p90) ?? "–")
    )
    return Figure(
      id: "gaps",
      finding: finding ?? phrases.findingNone,
      subline: phrases.subline(String(gaps.window), voice.numbers.count(gaps.count)),
      picture: median == nil ? nil : Figure.Picture(BarRows(rows: rows), words),
      missing: median == nil
        ? phrases.missing(String(minimum), voice.numbers.count(gaps.count)) : nil,
      foot: context.foot(nil, "repeat.gaps"),
      table: median == nil
        ? nil
        : DataTable(
          caption: phrases.caption,
          rowTitle: phrases.rowTitle,
          columns: [DataTable.Column(phrases.days)],
          rows: shares.map { share, cell in
            DataTable.Row(
              DataTable.Cell(voice.numbers.percent(share)),
              [
                days(cell).map { DataTable.Cell($0) }
                  ?? DataTable.Cell(cell.hidden ?? .noData, in: voice)
              ]
            )
          }
        ),
      downloads: context.downloads("gaps")
    )
  }
}
