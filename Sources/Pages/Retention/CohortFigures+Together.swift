import Charts
import Markup
import Retention
import Wording

/// What weekly groups too small for a map still say: all of them together.
extension CohortFigures {
  private var words: TogetherPhrases { voice.phrases.retention.together }

  /// The first periods whose share may be shown.
  private var shown: [CohortMeasures.PooledPoint] {
    pooled.filter { $0.i <= last && $0.rate.shown != nil }
  }

  /// Why there is no map, and of how many groups the line is.
  var togetherText: String {
    let count = pooled.first { $0.i == 1 }?.cohorts ?? 0
    return words.text(
      String(context.edition.settings.privacy.k),
      voice.numbers.count(count)
    )
  }

  /// The share that bought in each week after the first order; `nil` with under three points.
  var together: Figure? {
    guard shown.count >= 3, let first = shown.first, let last = shown.last else { return nil }
    func text(_ point: CohortMeasures.PooledPoint) -> String {
      voice.numbers.rate(point.rate)?.value ?? "–"
    }
    let points = shown.map { point in
      LinePoint(
        position: Double(point.i),
        value: point.rate.shown,
        low: point.rate.low,
        high: point.rate.high
      )
    }
    let chart = LineChart(
      series: [LineSeries(label: text(last), role: .first, points: points)],
      ticks: shown.map { AxisTick(position: Double($0.i), label: String($0.i)) },
      axis: context.percentAxis,
      holds: [0],
      readAt: shown.map { Double($0.i) }
    )
    let description = words.description(
      String(first.i),
      String(last.i),
      text(first),
      text(last)
    )
    return Figure(
      id: "weeks",
      finding: finding,
      subline: words.subline,
      picture: Figure.Picture(
        chart,
        ChartWords(id: "chart-week", title: finding, description: description)
      ),
      foot: context.foot(nil, "cohorts.pooled.weekly"),
      table: togetherTable,
      downloads: context.downloads("pooled-retention"),
      width: .full
    )
  }

  private var togetherTable: DataTable {
    DataTable(
      caption: words.caption,
      rowTitle: words.rowTitle,
      columns: [words.share, voice.phrases.states.interval, phrases.cohortsCounted].map {
        DataTable.Column($0)
      },
      rows: shown.map { point in
        DataTable.Row(
          DataTable.Cell(phrases.column(String(point.i))),
          [
            DataTable.Cell(point.rate, in: voice),
            DataTable.Cell(voice.numbers.rate(point.rate)?.interval ?? ""),
            DataTable.Cell(voice.numbers.exact(point.cohorts)),
          ]
        )
      }
    )
  }
}
