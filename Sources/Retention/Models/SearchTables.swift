/// The same customers row by row, in cells of some weeks, and in cells of two months and more.
struct SearchTables: Sendable {
  let whole: HistoryTable
  let cells: HistoryTable
  /// The cells themselves where they are all rows.
  let rough: HistoryTable

  init(_ whole: HistoryTable, cells: HistoryTable) {
    self.whole = whole
    self.cells = cells
    rough = cells.rows < whole.rows ? cells.cells(ofDays: 56) : cells
  }
}
