import Charts
import Markup
import Retention
import Wording

/// Discount depth by purchase number, as a chart and as a table.
struct DiscountBlocks {
  let context: PageContext
  private let rows: [DiscountMeasures.PurchaseNumber]

  init(_ context: PageContext) {
    self.context = context
    rows = context.edition.discounts.byPurchase
  }

  /// Nothing with fewer than two numbers to show.
  var figure: Figure? {
    let shown = rows.compactMap { row in row.depth.shown.map { (row, $0) } }
    guard shown.count >= 2, let first = shown.first, let last = shown.last else { return nil }
    let voice = context.voice
    let words = voice.phrases.playbooks.discount
    let percent = { (share: Double) in voice.numbers.percent(share, digits: 1) }
    let chart = BarRows(
      rows: rows.map { row in
        BarRows.Row(
          label: name(row.k),
          value: row.depth.shown,
          text: row.depth.shown.map(percent) ?? voice.word(for: row.depth.hidden ?? .noData)
        )
      }
    )
    return Figure(
      id: "discount-depth",
      finding: words.finding,
      subline: words.subline,
      picture: Figure.Picture(
        chart,
        ChartWords(
          id: "chart-discount-depth",
          title: words.finding,
          description: words.alternative(percent(first.1), percent(last.1))
        )
      ),
      table: table
    )
  }

  var table: DataTable {
    let voice = context.voice
    let words = voice.phrases.playbooks.discount
    return DataTable(
      caption: words.caption,
      rowTitle: words.row,
      columns: [words.purchaseDays, words.depth, words.fullPrice].map { DataTable.Column($0) },
      rows: rows.map { row in
        let depth = row.depth.shown.map {
          DataTable.Cell(voice.numbers.percent($0, digits: 1))
        }
        return DataTable.Row(
          DataTable.Cell(name(row.k)),
          [
            DataTable.Cell(row.days, in: voice),
            depth ?? DataTable.Cell(row.depth.hidden ?? Missing.noData, in: voice),
            DataTable.Cell(row.fullPrice, in: voice),
          ]
        )
      }
    )
  }

  /// The last row stands for all further purchases.
  private func name(_ k: Int) -> String {
    let number = context.voice.numbers.count(k)
    return k == 5 ? context.voice.phrases.playbooks.discount.orMore(number) : number
  }
}
