/// Bars from zero, one a row, with their value at the end: ranks, funnels, ladders.
package struct BarRows: Chart {
  package struct Row: Sendable, Hashable {
    package var label: String
    /// `nil`: not shown; the text says why.
    package var value: Double?
    package var text: String
    /// Beside the text, muted: ups and downs, a share.
    package var note: String
    /// What leads from this row to the next: the step's rate.
    package var step: String
    package var role: SeriesRole
    /// The rest of the whole that is not known, hatched after the bar.
    package var open: Double?

    package init(
      label: String,
      value: Double?,
      text: String,
      note: String = "",
      step: String = "",
      role: SeriesRole = .first,
      open: Double? = nil
    ) {
      self.label = label
      self.value = value?.isFinite == true ? value.map { max(0, $0) } : nil
      self.text = text
      self.note = note
      self.step = step
      self.role = role
      self.open = open?.isFinite == true ? open : nil
    }
  }

  package var rows: [Row]

  package init(rows: [Row]) { self.rows = rows }

  package func draw(into drawing: inout Drawing) {
    let rows = Array(self.rows.prefix(50))
    let most = rows.map { ($0.value ?? 0) + ($0.open ?? 0) }.max() ?? 0
    let layout = BarLayout(rows, drawing)
    drawing.height = layout.height
    drawing.line(from: (layout.left, 0), to: (layout.left, layout.height), "axis")
    for (index, row) in rows.enumerated() {
      draw(row, index, most, layout, &drawing)
    }
  }

  private func draw(
    _ row: Row,
    _ index: Int,
    _ most: Double,
    _ layout: BarLayout,
    _ drawing: inout Drawing
  ) {
    let y = layout.barTop(index)
    let base = y + layout.barHeight / 2 + drawing.textSize * 0.36
    if drawing.isNarrow {
      drawing.text(row.label, x: layout.left + 4, y: y - 5, "ink")
    } else {
      let label = shortened(row.label, to: layout.left - 12, size: drawing.textSize)
      drawing.text(label, x: layout.left - 10, y: base, "ink", anchor: .end)
    }
    let length = most > 0 ? (row.value ?? 0) / most * layout.barRoom : 0
    if row.value != nil {
      drawing.rectangle(
        Box(x: layout.left, y: y, width: max(1, length), height: layout.barHeight),
        "bar \(row.role.rawValue)"
      )
    }
    var end = layout.left + length
    if let open = row.open, open > 0, most > 0 {
      let rest = open / most * layout.barRoom
      drawing.hatched(Box(x: end, y: y, width: rest, height: layout.barHeight))
      end += rest
    }
    drawing.text(row.text, x: end + 8, y: base, "strong")
    let noteX = end + 8 + drawing.boldWidth(row.text) + 10
    if !layout.notesBeside {
      let below = y + layout.barHeight + drawing.lineHeight - 1
      drawing.text(row.note, x: layout.left + 4, y: below)
    } else {
      drawing.text(row.note, x: noteX, y: base)
    }
    if !row.step.isEmpty, index + 1 < layout.rows {
      drawing.text(row.step, x: layout.left + 12, y: layout.stepBase(index), "ink")
    }
  }
}

/// Where bars and words lie.
private struct BarLayout {
  let rows: Int
  let left: Double
  let barRoom: Double
  let barHeight: Double
  let height: Double
  private let head: Double
  private let foot: Double
  private let pitch: Double
  private let lineHeight: Double
  /// Notes stand after the value, else on a line below the bar.
  let notesBeside: Bool

  init(_ rows: [BarRows.Row], _ drawing: Drawing) {
    self.rows = rows.count
    lineHeight = drawing.lineHeight
    let labels = rows.map { drawing.textWidth($0.label) }.max() ?? 0
    left = drawing.isNarrow ? 1 : min(200, labels) + 16
    let values = rows.map { drawing.boldWidth($0.text) + 18 }.max() ?? 0
    let notes = rows.map { $0.note.isEmpty ? 0 : drawing.textWidth($0.note) + 12 }.max() ?? 0
    let beside = !drawing.isNarrow || values + notes <= 150
    notesBeside = beside
    let texts = values + (beside ? notes : 0)
    barRoom = max(40, drawing.width - left - texts)
    barHeight = drawing.isNarrow ? 18 : 22
    head = drawing.isNarrow ? drawing.lineHeight + 2 : 0
    let hasNotes = !beside && rows.contains { !$0.note.isEmpty }
    let hasSteps = rows.contains { !$0.step.isEmpty }
    foot = (hasNotes ? drawing.lineHeight : 0) + (hasSteps ? drawing.lineHeight + 3 : 0)
    pitch = head + barHeight + foot + (drawing.isNarrow ? 8 : 9)
    let lastFoot = hasNotes ? drawing.lineHeight : 0
    height = max(barHeight, pitch * Double(rows.count) - foot + lastFoot)
  }

  func barTop(_ index: Int) -> Double { 2 + Double(index) * pitch + head }

  func stepBase(_ index: Int) -> Double {
    barTop(index) + barHeight + foot + 1
  }
}
