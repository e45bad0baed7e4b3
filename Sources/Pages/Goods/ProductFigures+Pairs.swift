import Charts
import Commerce
import Markup
import Retention
import Wording

/// A pair of products as a chart and a table show it.
struct PairLine {
  var label: String
  var count: Int
  var value: Double
  var low: Double
  var high: Double
}

extension ProductFigures {
  private static let mostDots = 12
  private static let mostRows = 20

  /// Pairs in one basket; of one product only where one is given.
  func together(with sku: String?) -> [PairLine] {
    context.edition.pairs.filter { sku == nil || $0.a == sku || $0.b == sku }.map { pair in
      let (a, b) = pair.b == sku ? (pair.b, pair.a) : (pair.a, pair.b)
      return PairLine(
        label: sku == nil ? phrases.pairs.both(title(ofSKU: a), title(ofSKU: b)) : title(ofSKU: b),
        count: pair.both,
        value: pair.lift,
        low: pair.low,
        high: pair.high
      )
    }
  }

  /// What is bought on the next purchase day; after one product only where one is given.
  func next(after sku: String?) -> [PairLine] {
    context.edition.next.filter { sku == nil || $0.a == sku }.map { pair in
      let name = title(ofSKU: pair.b)
      let label =
        pair.a == pair.b
        ? phrases.pairs.again(name)
        : sku == nil ? phrases.pairs.then(title(ofSKU: pair.a), name) : name
      return PairLine(
        label: label,
        count: pair.both,
        value: pair.affinity,
        low: pair.low,
        high: pair.high
      )
    }
  }

  var together: Figure {
    pairs(isBasket: true, together(with: nil))
  }

  var next: Figure {
    pairs(isBasket: false, next(after: nil))
  }

  func pairs(isBasket: Bool, _ lines: [PairLine]) -> Figure {
    let words = phrases.pairs
    let id = isBasket ? "together" : "next"
    let caption = isBasket ? words.together : words.next
    let shown = Array(lines.prefix(ProductFigures.mostDots))
    let listed = lines.prefix(ProductFigures.mostRows)
    func text(_ line: PairLine) -> (value: String, range: String) {
      let digits = voice.numbers.digits(halfWidth: (line.high - line.low) / 2)
      return (
        voice.numbers.decimal(line.value, digits: digits),
        voice.numbers.range(line.low, line.high, digits: digits)
      )
    }
    let finding =
      lines.first.map { line in
        (isBasket ? words.togetherFinding : words.nextFinding)(line.label, text(line).value)
      } ?? (isBasket ? words.togetherNone : words.nextNone)
    let chart = DotRows(
      rows: shown.map { line in
        DotRows.Row(
          label: line.label,
          value: line.value,
          low: line.low,
          high: line.high,
          text: text(line).value
        )
      },
      reference: ReferenceLine(value: 1, label: words.chance),
      axis: context.numberAxis
    )
    let chartWords = ChartWords(
      id: "chart-\(id)",
      title: finding,
      description: voice.phrases.secondOrder.steps.description(
        String(shown.count),
        shown.first.map { text($0).value } ?? "–",
        shown.last.map { text($0).value } ?? "–"
      )
    )
    return Figure(
      id: id,
      finding: finding,
      subline: isBasket ? words.togetherSubline : words.nextSubline,
      picture: shown.isEmpty ? nil : Figure.Picture(chart, chartWords),
      missing: shown.isEmpty ? words.missing : nil,
      foot: context.foot(nil, isBasket ? "pairs.lift" : "next.affinity"),
      table: shown.isEmpty
        ? nil
        : DataTable(
          caption: caption,
          rowTitle: words.rowTitle,
          columns: [
            isBasket ? words.orders : words.steps, words.lift, voice.phrases.states.interval,
          ].map { DataTable.Column($0) },
          rows: listed.map { line in
            DataTable.Row(
              DataTable.Cell(line.label),
              [
                DataTable.Cell(voice.numbers.exact(line.count)), DataTable.Cell(text(line).value),
                DataTable.Cell(text(line).range),
              ]
            )
          },
          more: lines.count > listed.count
            ? words.more(voice.numbers.exact(lines.count - listed.count)) : nil
        ),
      downloads: shown.isEmpty
        ? [] : context.downloads(isBasket ? "product-pairs" : "product-next"),
      width: .full
    )
  }
}
