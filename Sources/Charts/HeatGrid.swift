/// A table as a picture: rows by columns, each cell shaded by its value in seven steps.
///
/// Holds cohorts by month and moves from group to group. Cells carry their value as text, so no
/// legend is needed; the shade starts at zero.
package struct HeatGrid: Chart {
  package enum Cell: Sendable, Hashable {
    case value(Double, text: String)
    /// Of a period not over yet: hatched, no value.
    case open
    /// Not shown for privacy: blank, with a dash.
    case blank
    /// Too few for a percentage: its text ("3 of 21") where it fits, else a dot.
    case few(text: String)
    /// Known, and not worth a shade: muted text alone (who stayed, or a zero among moves).
    case quiet(text: String)
    /// Not part of the table (the future): nothing is drawn.
    case none

    /// Shapes and texts that it takes.
    var marks: Int {
      switch self {
      case .value, .few: 2
      case .open, .blank, .quiet: 1
      case .none: 0
      }
    }
  }

  package struct Row: Sendable, Hashable {
    package var label: String
    /// Beside the label: the size.
    package var note: String
    package var cells: [Cell]
    /// The row of all, set apart and in bold.
    package var isSummary: Bool

    package init(label: String, note: String = "", cells: [Cell], isSummary: Bool = false) {
      self.label = label
      self.note = note
      self.cells = cells
      self.isSummary = isSummary
    }
  }

  package var rowTitle: String
  package var noteTitle: String
  package var columnTitle: String
  package var columns: [String]
  package var rows: [Row]
  /// Value of the darkest step; `nil`: the largest cell.
  package var top: Double?
  /// The word in open cells, printed once below the grid beside a hatched sample.
  package var openLabel: String
  package var maximumRowHeight: Double
  /// Labels wider than this are broken into two lines on the wide form.
  package var labelLimit: Double
  /// Columns of the table between its first one and those of the grid, which are the same in rows
  /// and order; `nil` where the table is another one.
  package var columnsBefore: Int?

  package init(
    rowTitle: String,
    noteTitle: String = "",
    columnTitle: String,
    columns: [String],
    rows: [Row],
    top: Double? = nil,
    openLabel: String = "",
    maximumRowHeight: Double = 30,
    labelLimit: Double = 190,
    columnsBefore: Int? = nil
  ) {
    self.rowTitle = rowTitle
    self.noteTitle = noteTitle
    self.columnTitle = columnTitle
    self.columns = columns
    self.rows = rows
    self.top = top
    self.openLabel = openLabel
    self.maximumRowHeight = maximumRowHeight
    self.labelLimit = labelLimit
    self.columnsBefore = columnsBefore
  }

  /// The step of a value, 1…7; a true zero is the lightest.
  package static func step(of value: Double, top: Double) -> Int {
    guard value.isFinite, top > 0, value > 0 else { return 1 }
    return min(7, 1 + Int(min(value / top, 1) * 7))
  }

  package func draw(into drawing: inout Drawing) {
    let rows = drawable
    let layout = HeatLayout(self, rows, drawing)
    drawing.height = layout.height
    let darkest = top ?? largest(rows)
    drawHeader(layout, &drawing)
    for (index, row) in rows.enumerated() {
      drawRow(row, at: layout.y(index), layout, darkest, &drawing)
    }
    if rows.contains(where: { $0.cells.contains(.open) }), !openLabel.isEmpty {
      let y = layout.gridBottom + 8
      drawing.hatched(Box(x: layout.left, y: y, width: 18, height: 12))
      drawing.text(openLabel, x: layout.left + 24, y: y + 11)
    }
    drawing.readings = readings(layout, skipping: self.rows.count - rows.count)
  }

  /// The middles of the cells, for the table's columns and rows; what is not drawn is nowhere.
  private func readings(_ layout: HeatLayout, skipping skipped: Int) -> Readings {
    var readings = Readings()
    guard let columnsBefore else { return readings }
    readings.across = [Double](repeating: Readings.nowhere, count: columnsBefore)
    readings.across += columns.indices.map { column in
      layout.columns.indices.contains(column)
        ? layout.x(column) + layout.cellWidth / 2 : Readings.nowhere
    }
    readings.down = rows.indices.map { row in
      row < skipped ? Readings.nowhere : layout.y(row - skipped) + layout.rowHeight / 2
    }
    readings.cellWidth = layout.cellWidth
    readings.cellHeight = layout.rowHeight
    return readings
  }

  /// The last rows with 290 marks at most, the summary always among them.
  private var drawable: [Row] {
    var kept: [Row] = []
    var marks = columns.count + 6
    for row in rows.reversed() {
      marks += row.cells.prefix(columns.count).reduce(3) { $0 + $1.marks }
      guard marks <= 290 || kept.isEmpty else { break }
      kept.append(row)
    }
    return kept.reversed()
  }

  private func largest(_ rows: [Row]) -> Double {
    rows.flatMap(\.cells).reduce(0) { most, cell in
      if case .value(let value, _) = cell, value.isFinite { return max(most, value) }
      return most
    }
  }

  private func drawHeader(_ layout: HeatLayout, _ drawing: inout Drawing) {
    if layout.showsRowTitle { drawing.text(rowTitle, x: 0, y: layout.headBase) }
    if layout.showsNote {
      drawing.text(noteTitle, x: layout.left - 8, y: layout.headBase, anchor: .end)
    }
    for (index, line) in layout.titleLines.enumerated() {
      drawing.text(
        line,
        x: drawing.isNarrow ? 0 : layout.left + 1,
        y: drawing.textSize + Double(index) * drawing.lineHeight
      )
    }
    for (index, lines) in layout.heads.enumerated() {
      for (line, text) in lines.enumerated() {
        drawing.text(
          text,
          x: layout.x(index) + layout.cellWidth / 2,
          y: layout.headBase - Double(lines.count - 1 - line) * drawing.lineHeight,
          anchor: .middle,
          size: layout.headSize
        )
      }
    }
  }

  private func drawRow(
    _ row: Row,
    at y: Double,
    _ layout: HeatLayout,
    _ darkest: Double,
    _ drawing: inout Drawing
  ) {
    let base = y + layout.rowHeight / 2 + drawing.textSize * 0.36
    let role = row.isSummary ? "strong" : "ink"
    let lines = wrapped(row.label, to: layout.labelWidth + 1, size: drawing.textSize).prefix(2)
    for (index, line) in lines.enumerated() {
      let lift = (Double(index) - Double(lines.count - 1) / 2) * (drawing.textSize + 1)
      drawing.text(line, x: 0, y: base + lift, role)
    }
    if layout.showsNote {
      drawing.text(row.note, x: layout.left - 8, y: base, "note", anchor: .end)
    }
    for (index, cell) in row.cells.prefix(layout.columns.count).enumerated() {
      let box = Box(x: layout.x(index), y: y, width: layout.cellWidth, height: layout.rowHeight)
      draw(cell, in: box.inset(by: 0.75), base, darkest, row.isSummary, &drawing)
    }
  }

  private func draw(
    _ cell: Cell,
    in box: Box,
    _ base: Double,
    _ darkest: Double,
    _ isSummary: Bool,
    _ drawing: inout Drawing
  ) {
    let middle = box.x + box.width / 2
    switch cell {
    case .value(let value, let text):
      let step = HeatGrid.step(of: value, top: darkest)
      drawing.rectangle(box, "heat\(step)")
      drawing.text(
        drawing.textWidth(text) <= box.width + 2 ? text : "",
        x: middle,
        y: base,
        isSummary ? "on\(step) bold" : "on\(step)",
        anchor: .middle
      )
    case .open: drawing.hatched(box)
    case .blank: drawing.text("–", x: middle, y: base, "note", anchor: .middle)
    case .few(let text):
      drawing.rectangle(box, "few")
      let shown = drawing.textWidth(text) <= box.width - 2 ? text : "·"
      drawing.text(shown, x: middle, y: base, "note", anchor: .middle)
    case .quiet(let text): drawing.text(text, x: middle, y: base, "note", anchor: .middle)
    case .none: break
    }
  }
}

/// Where the cells of a heat grid lie.
private struct HeatLayout {
  let columns: [String]
  let heads: [[String]]
  let titleLines: [String]
  let showsNote: Bool
  let showsRowTitle: Bool
  let headSize: Double
  let labelWidth: Double
  let left: Double
  let cellWidth: Double
  let rowHeight: Double
  let headBase: Double
  let height: Double
  let gridBottom: Double
  private let summaryGap: Double
  private let firstSummary: Int

  init(_ grid: HeatGrid, _ rows: [HeatGrid.Row], _ drawing: Drawing) {
    let titles = rows.map(\.label) + (drawing.isNarrow ? [] : [grid.rowTitle])
    let labels = titles.map { drawing.textWidth($0) }.max() ?? 0
    let notes = (rows.map(\.note) + [grid.noteTitle]).map { drawing.textWidth($0) }.max() ?? 0
    showsNote = !drawing.isNarrow && notes > 0
    labelWidth = min(labels, drawing.isNarrow ? 96 : grid.labelLimit)
    showsRowTitle = !drawing.isNarrow && drawing.textWidth(grid.rowTitle) <= labelWidth + 1
    left = (labelWidth + (showsNote ? notes + 20 : 0) + 8).rounded(.up)
    let room = drawing.width - left
    let most = max(1, Int(room / (drawing.isNarrow ? 17 : 20)))
    columns = Array(grid.columns.prefix(most))
    cellWidth = min(room / Double(max(1, columns.count)), 88)
    let width = cellWidth
    let words = columns.flatMap { wrapped($0, to: width - 2, size: drawing.textSize) }
    let fits = words.allSatisfy { drawing.textWidth($0) <= width - 2 }
    let size = fits ? drawing.textSize : 12
    headSize = size
    heads = columns.map { wrapped($0, to: width - 2, size: size) }
    let headLines = max(1, heads.map(\.count).max() ?? 1)
    titleLines = wrapped(
      grid.columnTitle,
      to: drawing.isNarrow ? drawing.width : room,
      size: drawing.textSize
    )
    let titleHeight =
      titleLines.isEmpty ? 0 : drawing.lineHeight * Double(titleLines.count) + 2
    headBase = titleHeight + drawing.textSize + Double(headLines - 1) * drawing.lineHeight
    firstSummary = rows.firstIndex { $0.isSummary } ?? rows.count
    summaryGap = firstSummary < rows.count ? 6 : 0
    let top = headBase + 6
    let space = drawing.size.height - top - 24
    let even = space / Double(max(1, rows.count))
    rowHeight = min(grid.maximumRowHeight, max(drawing.isNarrow ? 21 : 22, even)).rounded(.down)
    gridBottom = top + rowHeight * Double(rows.count) + summaryGap
    let hasOpen = rows.contains { $0.cells.contains(.open) } && !grid.openLabel.isEmpty
    height = gridBottom + (hasOpen ? 26 : 4)
  }

  func x(_ column: Int) -> Double { left + Double(column) * cellWidth }

  func y(_ row: Int) -> Double {
    headBase + 6 + Double(row) * rowHeight + (row >= firstSummary ? summaryGap : 0)
  }
}
