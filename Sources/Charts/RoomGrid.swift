/// A plan of rooms: customers by two scores, the rooms of one group joined by an outline.
///
/// Wide: every room with its own count, the group's name in its first room of
/// every row. Narrow: one room a
/// group, since 25 would leave no place for words.
package struct RoomGrid: Chart {
  package struct Room: Sendable, Hashable {
    /// From 0, leftmost.
    package var column: Int
    /// From 0, topmost.
    package var row: Int
    package var value: Double?
    /// The count in words.
    package var text: String
    /// A second line, muted: the share.
    package var note: String

    package init(column: Int, row: Int, value: Double?, text: String, note: String) {
      self.column = column
      self.row = row
      self.value = value?.isFinite == true ? value : nil
      self.text = text
      self.note = note
    }
  }

  package struct Group: Sendable, Hashable {
    package var name: String
    package var columns: ClosedRange<Int>
    package var rows: ClosedRange<Int>
    package var value: Double?
    package var text: String
    package var note: String

    package init(
      name: String,
      columns: ClosedRange<Int>,
      rows: ClosedRange<Int>,
      value: Double?,
      text: String,
      note: String
    ) {
      self.name = name
      self.columns = columns
      self.rows = rows
      self.value = value?.isFinite == true ? value : nil
      self.text = text
      self.note = note
    }
  }

  package var rooms: [Room]
  package var groups: [Group]
  /// Left of the rows, from the top.
  package var rowLabels: [String]
  /// Below the columns, from the left.
  package var columnLabels: [String]
  package var rowTitle: String
  package var columnTitle: String

  package init(
    rooms: [Room],
    groups: [Group],
    rowLabels: [String],
    columnLabels: [String],
    rowTitle: String,
    columnTitle: String
  ) {
    self.rooms = rooms
    self.groups = groups
    self.rowLabels = rowLabels
    self.columnLabels = columnLabels
    self.rowTitle = rowTitle
    self.columnTitle = columnTitle
  }

  package func draw(into drawing: inout Drawing) {
    let plan = Plan(self, drawing)
    drawing.height = plan.bottom + drawing.lineHeight * 2 + 8
    if drawing.isNarrow {
      drawGroups(plan, &drawing)
    } else {
      drawRooms(plan, &drawing)
    }
    drawLabels(plan, &drawing)
  }

  private func drawRooms(_ plan: Plan, _ drawing: inout Drawing) {
    let most = rooms.compactMap(\.value).max() ?? 0
    for room in rooms {
      let group = groups.first { $0.columns.contains(room.column) && $0.rows.contains(room.row) }
      let box = plan.box(room.column...room.column, room.row...room.row)
      let step = HeatGrid.step(of: room.value ?? 0, top: most)
      let shown = room.value != nil
      drawing.rectangle(seam(box, room, group), shown ? "heat\(step)" : "few")
      let role = shown ? "on\(step)" : "note"
      // Every room with people says whose it is; of the empty ones the first of a group.
      if let group, shown || group.columns.lowerBound == room.column {
        drawing.text(
          shortened(group.name, to: box.width - 12, size: drawing.textSize),
          x: box.x + 8,
          y: box.y + drawing.textSize + 5,
          role
        )
      }
      drawing.text(room.text, x: box.x + 8, y: box.bottom - 9, role + " bold")
      drawing.text(room.note, x: box.right - 8, y: box.bottom - 9, role, anchor: .end)
    }
  }

  /// Rooms of one group touch but for a hairline; between groups lies a wider gap.
  private func seam(_ box: Box, _ room: Room, _ group: Group?) -> Box {
    guard let group else { return box.inset(by: 2) }
    let left = room.column == group.columns.lowerBound ? 2 : 0.5
    let right = room.column == group.columns.upperBound ? 2 : 0.5
    let top = room.row == group.rows.lowerBound ? 2 : 0.5
    let bottom = room.row == group.rows.upperBound ? 2 : 0.5
    return Box(
      x: box.x + left,
      y: box.y + top,
      width: box.width - left - right,
      height: box.height - top - bottom
    )
  }

  private func drawGroups(_ plan: Plan, _ drawing: inout Drawing) {
    let most = groups.compactMap(\.value).max() ?? 0
    for group in groups {
      let box = plan.box(group.columns, group.rows).inset(by: 1)
      let step = HeatGrid.step(of: group.value ?? 0, top: most)
      let role = group.value == nil ? "note" : "on\(step)"
      drawing.rectangle(box, group.value == nil ? "few" : "heat\(step)")
      var y = box.y + drawing.textSize + 2
      for line in twoHalves(group.name, to: box.width - 4, size: drawing.textSize) {
        drawing.text(line, x: box.x + 3, y: y, role)
        y += drawing.lineHeight - 2
      }
      drawing.text(group.text, x: box.x + 3, y: y + 1, role + " bold")
    }
  }

  private func drawLabels(_ plan: Plan, _ drawing: inout Drawing) {
    for (index, label) in rowLabels.enumerated() where index < plan.rows {
      let box = plan.box(0...0, index...index)
      let base = box.y + box.height / 2 + drawing.textSize * 0.35
      drawing.text(label, x: plan.left - 6, y: base, anchor: .end)
    }
    let under = plan.bottom + drawing.textSize + 4
    for (index, label) in columnLabels.enumerated() where index < plan.columns {
      let box = plan.box(index...index, 0...0)
      drawing.text(label, x: box.x + box.width / 2, y: under, anchor: .middle)
    }
    drawing.text(rowTitle, x: 0, y: drawing.textSize)
    // Under the first of the columns it names, unless that leaves it no place.
    let fits = plan.left + drawing.textWidth(columnTitle) <= drawing.width
    drawing.text(
      columnTitle,
      x: fits ? plan.left : drawing.width,
      y: under + drawing.lineHeight,
      anchor: fits ? .start : .end
    )
  }

  /// Columns and rows in px; on a phone those that a name has for itself are wider.
  private struct Plan {
    let columns: Int
    let rows: Int
    let left: Double
    let top: Double
    let rowHeight: Double
    private let edges: [Double]

    init(_ grid: RoomGrid, _ drawing: Drawing) {
      let columns = max(1, grid.columnLabels.count)
      let labels = grid.rowLabels.map { drawing.textWidth($0) }.max() ?? 0
      let left = labels + 8
      self.columns = columns
      self.left = left
      rows = max(1, grid.rowLabels.count)
      top = drawing.lineHeight + 6
      rowHeight = drawing.isNarrow ? 50 : 62
      let room = drawing.width - left
      let shares =
        drawing.isNarrow && columns == 5
        ? [0.265, 0.115, 0.235, 0.115, 0.27]
        : [Double](repeating: 1 / Double(columns), count: columns)
      edges = shares.reduce(into: [left]) { $0.append(($0.last ?? left) + $1 * room) }
    }

    var bottom: Double { top + Double(rows) * rowHeight }

    func box(_ columns: ClosedRange<Int>, _ rows: ClosedRange<Int>) -> Box {
      let first = edges[max(0, min(self.columns - 1, columns.lowerBound))]
      let last = edges[max(1, min(self.columns, columns.upperBound + 1))]
      return Box(
        x: first,
        y: top + Double(rows.lowerBound) * rowHeight,
        width: last - first,
        height: Double(rows.count) * rowHeight
      )
    }
  }
}
