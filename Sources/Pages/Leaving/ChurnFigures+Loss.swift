import Commerce
import Markup
import Retention
import Wording

/// What the lost of the last quarter cost, worked out from the shop's own figures.
extension ChurnFigures {
  var loss: Figure? {
    let churn = context.edition.churn
    guard churn.recent.lapsed.shown != nil else { return nil }
    let words = context.voice.phrases.churn.loss
    let lapsed = count(churn.recent.lapsed)
    let finding = churn.loss.toReplace.shown.map { words.finding(money($0), lapsed.text) }
    let rows: [(String, DataTable.Cell)] = [
      (words.lapsed, lapsed), (words.spent, cell(churn.recent.net)),
      (words.newForOne, number(churn.replacement)),
      (words.newCustomerCost, cell(churn.loss.newCustomerCost)),
      (words.toReplace, cell(churn.loss.toReplace)),
    ]
    return Figure(
      id: "loss",
      finding: finding ?? words.findingNone,
      subline: words.subline,
      picture: nil,
      foot: context.foot(nil, "churn.loss"),
      table: DataTable(
        caption: words.caption,
        rowTitle: words.figure,
        columns: [DataTable.Column(words.value)],
        rows: rows.enumerated().map { index, row in
          DataTable.Row(DataTable.Cell(row.0), [row.1], isTotal: index == rows.count - 1)
        }
      ),
      isTableOpen: true,
      downloads: context.downloads("churn-benchmarks"),
      width: .full
    )
  }

  private func money(_ minor: Int64) -> String {
    context.voice.numbers.money(minor, context.currency)
  }

  private func count(_ cell: Cell<Int>) -> DataTable.Cell {
    DataTable.Cell(cell, in: context.voice)
  }

  private func cell(_ cell: Cell<Int64>) -> DataTable.Cell {
    cell.shown.map { DataTable.Cell(money($0)) }
      ?? DataTable.Cell(cell.hidden ?? .noData, in: context.voice)
  }

  private func number(_ cell: Cell<Double>) -> DataTable.Cell {
    cell.shown.map { DataTable.Cell(context.voice.numbers.decimal($0, digits: 2)) }
      ?? DataTable.Cell(cell.hidden ?? .noData, in: context.voice)
  }
}
