import Markup
import Retention
import Wording

/// Rules of thumb of trade articles beside what is so here.
extension ChurnFigures {
  var benchmarks: Figure? {
    let lines = context.edition.churn.benchmarks
    guard !lines.isEmpty else { return nil }
    let words = phrases.benchmarks
    return Figure(
      id: "benchmarks",
      finding: furthest(of: lines) ?? words.title,
      subline: words.caveat,
      picture: nil,
      foot: context.foot(nil, "churn.benchmarks"),
      table: DataTable(
        caption: words.question,
        rowTitle: words.rowTitle,
        columns: [DataTable.Column(words.theirs), DataTable.Column(words.ours)],
        rows: lines.map { line in
          DataTable.Row(
            DataTable.Cell(name(line)),
            [
              DataTable.Cell(theirs(line)),
              ours(line).map { DataTable.Cell($0) }
                ?? DataTable.Cell(line.ours.hidden ?? .noData, in: voice),
            ]
          )
        }
      ),
      isTableOpen: true,
      downloads: context.downloads("churn-benchmarks"),
      width: .full
    )
  }

  /// The statement that is least so here, by the ratio of the two numbers; `nil` where none differs.
  private func furthest(of lines: [ChurnMeasures.Benchmark]) -> String? {
    let apart = lines.compactMap { line -> (line: ChurnMeasures.Benchmark, ratio: Double)? in
      guard let ours = line.ours.shown, ours > 0, line.value > 0 else { return nil }
      let range = line.value...max(line.value, line.to ?? line.value)
      let ratio =
        ours < range.lowerBound
        ? range.lowerBound / ours : ours > range.upperBound ? ours / range.upperBound : 1
      return ratio > 1 ? (line, ratio) : nil
    }
    guard let line = apart.max(by: { $0.ratio < $1.ratio })?.line, let ours = ours(line) else {
      return nil
    }
    return phrases.benchmarks.furthest(name(line), ours, theirs(line))
  }

  private func name(_ line: ChurnMeasures.Benchmark) -> String {
    BenchmarkName(rawValue: line.line.rawValue).map(phrases.benchmarks.line) ?? ""
  }

  private func ours(_ line: ChurnMeasures.Benchmark) -> String? {
    line.ours.shown.map { number($0, of: line, digits: 1) }
  }

  private func theirs(_ line: ChurnMeasures.Benchmark) -> String {
    let words = phrases.benchmarks
    guard let to = line.to else { return words.about(number(line.value, of: line, digits: 0)) }
    return to == 1
      ? words.orMore(number(line.value, of: line, digits: 0))
      : voice.numbers.percentSpan(line.value, to)
  }

  /// Shares in per cent; how many times, or how many, with so many decimals.
  private func number(_ value: Double, of line: ChurnMeasures.Benchmark, digits: Int) -> String {
    switch line.line {
    case .newCustomerCost: phrases.benchmarks.times(voice.numbers.decimal(value, digits: digits))
    case .newForOneLost: voice.numbers.decimal(value, digits: digits)
    default: voice.numbers.percent(value)
    }
  }
}
