/// A table of counts with totals, with the small cells hidden and none of them deducible.
///
/// Primary: 0 < n < k. Complementary: lines with one hidden cell, or whose hidden cells sum to
/// less than k, also lose their smallest other cell; then every hidden cell's exact range under
/// the shown totals is at least k wide, or more is hidden. Zeros may be shown.
package struct SuppressedTable: Sendable, Hashable {
  package enum State: String, Sendable, Hashable, Codable { case shown, primary, complementary }

  /// What the shown numbers still say about one hidden cell.
  package struct Audit: Sendable, Hashable {
    package var row: Int
    package var column: Int
    package var low: Int
    package var high: Int?
    /// `nil` = unbounded.
    package var width: Int? { high.map { $0 - low } }
  }

  package let rows: [[Int]]
  package private(set) var states: [[State]]
  package private(set) var rowTotalStates: [State]
  package private(set) var columnTotalStates: [State]
  package private(set) var audit: [Audit]
  package var leastWidth: Int? { audit.compactMap(\.width).min() }

  /// Protects a table.
  ///
  /// - Parameters:
  ///   - rows: counts; short rows are filled with 0.
  ///   - k: the smallest count that may be shown.
  ///   - rowTotals: whether the rows' sums are published; the total of all always is.
  ///   - columnTotals: whether the columns' sums are.
  ///   - hidden: cells to hide for another reason, `[row][column]`.
  ///   - hiddenRowTotals: row sums to hide for another reason.
  ///   - hiddenColumnTotals: column sums to hide for another reason.
  package init(
    _ rows: [[Int]],
    k: Int,
    rowTotals: Bool = true,
    columnTotals: Bool = true,
    hidden: [[Bool]] = [],
    hiddenRowTotals: [Bool] = [],
    hiddenColumnTotals: [Bool] = []
  ) {
    let width = rows.map(\.count).max() ?? 0
    self.rows = rows.map { $0 + Array(repeating: 0, count: width - $0.count) }
    var built = Build(self.rows, k: k, width: width) { row, column in
      row < hidden.count && column < hidden[row].count && hidden[row][column]
    }
    built.addMargins(
      self.rows,
      rowTotals: rowTotals,
      columnTotals: columnTotals,
      hiddenRows: hiddenRowTotals,
      hiddenColumns: hiddenColumnTotals
    )
    built.network.protect()
    let network = built.network
    func state(_ index: Int) -> State {
      switch network.cells[index].state {
      case .shown, .unpublished: .shown
      case .primary: .primary
      case .complementary: .complementary
      }
    }
    states = built.cells.map { $0.map(state) }
    rowTotalStates = built.rowTotals.map(state)
    columnTotalStates = built.columnTotals.map(state)
    var places: [Int: (Int, Int)] = [:]
    for (row, line) in built.cells.enumerated() {
      for (column, cell) in line.enumerated() { places[cell] = (row, column) }
    }
    audit = network.ranges.compactMap { range in
      places[range.cell].map {
        Audit(row: $0.0, column: $0.1, low: range.low, high: range.high)
      }
    }
  }

  /// The bordered table: row and column nodes, a node for each kind of total.
  private struct Build {
    var network: SuppressionNetwork
    var rowNodes: [Int]
    var columnNodes: [Int]
    var cells: [[Int]] = []
    var rowTotals: [Int] = []
    var columnTotals: [Int] = []

    init(_ rows: [[Int]], k: Int, width: Int, isHidden: (Int, Int) -> Bool) {
      network = SuppressionNetwork(k: k)
      rowNodes = []
      columnNodes = []
      for _ in rows { rowNodes.append(network.addNode()) }
      for _ in 0..<width { columnNodes.append(network.addNode()) }
      for (row, line) in rows.enumerated() {
        var indices: [Int] = []
        for (column, value) in line.enumerated() {
          indices.append(
            network.add(
              value,
              from: rowNodes[row],
              to: columnNodes[column],
              isHidden: isHidden(row, column)
            )
          )
        }
        cells.append(indices)
      }
    }

    mutating func addMargins(
      _ rows: [[Int]],
      rowTotals showRows: Bool,
      columnTotals showColumns: Bool,
      hiddenRows: [Bool],
      hiddenColumns: [Bool]
    ) {
      let allRows = network.addNode()
      let allColumns = network.addNode()
      for (row, node) in rowNodes.enumerated() {
        let hide = row < hiddenRows.count && hiddenRows[row]
        let sum = rows[row].reduce(0, +)
        let cell = network.add(sum, from: allRows, to: node, isHidden: hide, isMargin: true)
        if !showRows { network.unpublish(cell) }
        rowTotals.append(cell)
      }
      for (column, node) in columnNodes.enumerated() {
        let hide = column < hiddenColumns.count && hiddenColumns[column]
        let sum = rows.reduce(0) { $0 + $1[column] }
        let cell = network.add(sum, from: node, to: allColumns, isHidden: hide, isMargin: true)
        if !showColumns { network.unpublish(cell) }
        columnTotals.append(cell)
      }
      let total = rows.reduce(0) { $0 + $1.reduce(0, +) }
      network.add(total, from: allColumns, to: allRows, isExempt: true)
    }
  }
}
