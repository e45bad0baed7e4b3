import Markup
import Pages

extension AlmanacTheme {
  /// A table in its own scroll box, the first column stuck to the edge; the caption is for readers
  /// aloud only where the same words stand above it.
  ///
  /// Heads of code break at its dots.
  func dataTable(
    _ table: DataTable,
    under headings: [String] = [],
    isOfCode: Bool = false
  ) -> HTML {
    let more: HTML? = table.more.map { "<p class=\"more\">\($0)</p>\n" }
    let caption: HTML =
      headings.contains(table.caption)
      ? "<span class=\"aloud\">\(table.caption)</span>" : "\(table.caption)"
    let isLong = table.rows.count > 10 && !table.isMatrix
    let isSettled = table.columns.contains { $0.share != nil }
    let isDense = table.columns.count > 6
    let kind: HTML =
      table.isMatrix
      ? " class=\"matrix\""
      : isSettled ? " class=\"settled\"" : isDense ? " class=\"dense\"" : ""
    let widths: HTML? = isSettled ? settledColumns(table.columns) : nil
    return """
      <div class="table\(isLong ? " long" : "")" role="group" tabindex="0" aria-label="\(table.caption)">
      <table\(kind)>
      <caption>\(caption)</caption>
      \(widths)\
      <thead><tr><th scope="col">\(table.rowTitle)</th>\(each: table.columns, columnHead)</tr></thead>
      <tbody>
      \(each: table.rows, { tableRow($0, table.columns, isOfCode) })</tbody>
      </table>
      </div>
      \(more)
      """
  }

  /// The widths of all columns; the first has what the others leave.
  private func settledColumns(_ columns: [DataTable.Column]) -> HTML {
    let shares = columns.map { $0.share ?? 0 }
    return """
      <colgroup>\(each: [100 - shares.reduce(0, +)] + shares, settledColumn)</colgroup>

      """
  }

  private func settledColumn(_ share: Int) -> HTML { "<col class=\"share-\(share)\">" }

  private func columnHead(_ column: DataTable.Column) -> HTML {
    let number: HTML = column.title.count > 24 ? " class=\"n w\"" : " class=\"n\""
    let side: HTML = column.isNumber ? number : ""
    return "<th scope=\"col\"\(side)>\(column.title)</th>"
  }

  private func tableRow(
    _ row: DataTable.Row,
    _ columns: [DataTable.Column],
    _ isOfCode: Bool
  ) -> HTML {
    let kind: HTML = row.isTotal ? " class=\"total\"" : ""
    let anchor: HTML? = row.anchor.map { " id=\"\($0)\"" }
    let head = isOfCode ? dotted(row.head.text) : cellText(row.head)
    let cells = zip(columns, row.cells)
    return """
      <tr\(kind)\(anchor)><th scope="row">\(head)</th>\(each: cells, { tableCell($0.1, $0.0) })</tr>

      """
  }

  private func dotted(_ name: String) -> HTML {
    let parts = name.split(separator: ".").map(String.init)
    return "\(each: parts.prefix(1), { "\($0)" })\(each: parts.dropFirst(), { "<wbr>.\($0)" })"
  }

  private func tableCell(_ cell: DataTable.Cell, _ column: DataTable.Column) -> HTML {
    let isLong = max(cell.text.count, cell.detail?.count ?? 0) > 24
    let words: HTML = isLong ? "t w" : "t"
    let side: HTML = column.isNumber ? "n" : column.isBrief ? "brief" : words
    let kind: HTML =
      switch cell.kind {
      case .value: ""
      case .open: " open"
      case .hidden: " hidden-value"
      }
    let heat: HTML? = cell.heat.map { " heat-\($0)" }
    let quiet: HTML = cell.isQuiet ? " quiet" : ""
    return "<td class=\"\(side)\(kind)\(heat)\(quiet)\">\(cellText(cell))</td>"
  }

  private func cellText(_ cell: DataTable.Cell) -> HTML {
    let detail: HTML? = cell.detail.map { "<span class=\"detail\">\($0)</span>" }
    let text: HTML = cell.href.map { "<a href=\"\($0)\">\(cell.text)</a>" } ?? "\(cell.text)"
    switch cell.kind {
    case .value, .open: return text + (detail ?? HTML())
    case .hidden:
      return
        "<span class=\"dash\" aria-hidden=\"true\">–</span><span class=\"aloud\">\(cell.text)</span>"
    }
  }
}
