import Markup
import Pages

extension LetterpressTheme {
  /// A table in its own scroll box.
  func dataTable(_ table: DataTable) -> HTML {
    """
    <div class="table" role="group" tabindex="0" aria-label="\(table.caption)">
    <table>
    <caption>\(table.caption)</caption>
    <thead><tr><th scope="col">\(table.rowTitle)</th>\(each: table.columns, columnHead)</tr></thead>
    <tbody>
    \(each: table.rows, { row($0, table.columns) })</tbody>
    </table>
    </div>

    """
  }

  private func columnHead(_ column: DataTable.Column) -> HTML {
    let side: HTML = column.isNumber ? " class=\"n\"" : ""
    return "<th scope=\"col\"\(side)>\(column.title)</th>"
  }

  private func row(_ row: DataTable.Row, _ columns: [DataTable.Column]) -> HTML {
    let kind: HTML = row.isTotal ? " class=\"total\"" : ""
    let cells = zip(columns, row.cells)
    return """
      <tr\(kind)><th scope="row">\(text(row.head))</th>\(each: cells, { cell($0.1, $0.0) })</tr>

      """
  }

  private func cell(_ cell: DataTable.Cell, _ column: DataTable.Column) -> HTML {
    let side: HTML =
      column.isNumber ? " class=\"n\"" : column.isBrief ? " class=\"brief\"" : ""
    return "<td\(side)>\(text(cell))</td>"
  }

  private func text(_ cell: DataTable.Cell) -> HTML {
    let detail: HTML? = cell.detail.map { " <span class=\"small\">\($0)</span>" }
    return "\(cell.text)\(detail)"
  }
}
