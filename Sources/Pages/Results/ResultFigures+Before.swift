import Charts
import Commerce
import Markup
import Retention
import Wording

/// Before and after, where nobody was left alone: grey, with the text that says what else can make
/// such a difference, and never a verdict.
extension ResultFigures {
  var beforeAfter: Figure? {
    let shown = results.filter { !$0.isTest }
    guard !shown.isEmpty else { return nil }
    let names = phrases.before
    return Figure(
      id: "before-after",
      finding: names.finding,
      subline: names.caveat,
      picture: picture(shown),
      foot: context.foot(nil, "results.before"),
      table: DataTable(
        caption: names.finding,
        rowTitle: names.rowTitle,
        columns: [
          DataTable.Column(names.done, isNumber: false),
          DataTable.Column(phrases.learning.people),
          DataTable.Column(names.before), DataTable.Column(names.after),
        ],
        rows: shown.prefix(ResultFigures.listed).map(row)
      ),
      isTableOpen: true,
      downloads: context.downloads("results"),
      width: .full,
      isMuted: true
    )
  }

  private func row(_ result: PlaybookResult) -> DataTable.Row {
    DataTable.Row(
      DataTable.Cell(words.title(result.playbook), href: words.href(result.playbook)),
      [
        drawn(result, times: phrases.before.times),
        result.treated.map { DataTable.Cell($0.assigned, in: voice) }
          ?? DataTable.Cell(Missing.noData, in: voice),
        open(result.before.hidden) ?? DataTable.Cell(result.before, in: voice),
        bought(result.treated),
      ]
    )
  }

  /// Two grey bars for each run of which both shares may be shown, by its name and days.
  private func picture(_ runs: [PlaybookResult]) -> Figure.Picture? {
    let names = phrases.before
    let bars = runs.filter {
      $0.before.shown != nil && $0.treated?.bought.shown != nil
    }.prefix(6).flatMap { run in
      [(names.before, run.before), (names.after, run.treated?.bought ?? run.before)].map {
        BarRows.Row(
          label: $0.0,
          value: $0.1.shown,
          text: voice.numbers.rate($0.1)?.value ?? "–",
          note: phrases.chart.row(
            shortened(words.title(run.playbook), to: 215, size: 13),
            words.days(run)
          ),
          role: .context
        )
      }
    }
    guard !bars.isEmpty else { return nil }
    let shares = bars.compactMap(\.value)
    let chart = ChartWords(
      id: "chart-before-after",
      title: names.finding,
      description: names.description(
        String(bars.count),
        voice.numbers.percent(shares.min() ?? 0),
        voice.numbers.percent(shares.max() ?? 0)
      )
    )
    return Figure.Picture(BarRows(rows: bars), chart)
  }
}
