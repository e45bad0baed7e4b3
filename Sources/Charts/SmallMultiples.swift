/// A few small line charts with one scale, side by side or one below the other.
package struct SmallMultiples: Chart {
  package struct Panel: Sendable, Hashable {
    package var title: String
    package var points: [LinePoint]
    /// The last value in words, at the line's end.
    package var endLabel: String

    package init(title: String, points: [LinePoint], endLabel: String) {
      self.title = title
      self.points = points
      self.endLabel = endLabel
    }
  }

  package var panels: [Panel]
  package var ticks: [AxisTick]
  package var axis: ValueAxis

  package init(panels: [Panel], ticks: [AxisTick], axis: ValueAxis) {
    self.panels = panels
    self.ticks = ticks
    self.axis = axis
  }

  package func draw(into drawing: inout Drawing) {
    let panels = self.panels.prefix(6).map { panel in
      Panel(
        title: panel.title,
        points: thinned(panel.points, to: 120),
        endLabel: panel.endLabel
      )
    }
    let values = panels.flatMap(\.points).flatMap(\.extent)
    let scale = Scale(holding: values, intervals: 2, isWhole: axis.isWhole, leavesZero: false)
    let columns = drawing.isNarrow ? 1 : max(1, min(3, panels.count))
    let rows = (panels.count + columns - 1) / columns
    let panelHeight = drawing.isNarrow ? 132.0 : 190
    let pitch = drawing.width / Double(columns)
    drawing.height = max(panelHeight, panelHeight * Double(rows))
    for (index, panel) in panels.enumerated() {
      let box = Box(
        x: Double(index % columns) * pitch,
        y: Double(index / columns) * panelHeight,
        width: pitch - (columns > 1 ? 16 : 0),
        height: panelHeight - 6
      )
      draw(panel, in: box, scale, &drawing)
    }
  }

  private func draw(_ panel: Panel, in box: Box, _ scale: Scale, _ drawing: inout Drawing) {
    let left = ValueGrid.gutter(scale, axis, drawing)
    let groups = ticks.contains { !$0.group.isEmpty }
    let below = 9 + drawing.lineHeight * (groups ? 2 : 1)
    let plot = Box(
      x: box.x + left,
      y: box.y + drawing.lineHeight + 14,
      width: box.width - left - 6,
      height: box.height - drawing.lineHeight - 14 - below
    )
    let grid = ValueGrid(scale: scale, axis: axis, plot: plot)
    let positions = ticks.map(\.position) + panel.points.map(\.position)
    let finite = positions.filter(\.isFinite)
    let across = HorizontalAxis(
      first: finite.min() ?? 0,
      last: finite.max() ?? 0,
      left: plot.x + 4,
      right: plot.right - 2
    )
    drawing.text(panel.title, x: box.x, y: box.y + drawing.textSize, "strong")
    grid.draw(into: &drawing)
    for run in runs(of: panel.points, where: { $0.low != nil && $0.high != nil && !$0.isOpen })
    where run.count > 1 {
      var band = Path()
      for point in run { band.join(across.x(point.position), grid.y(point.high ?? 0)) }
      for point in run.reversed() { band.join(across.x(point.position), grid.y(point.low ?? 0)) }
      band.close()
      drawing.path(band, "band s1")
    }
    for run in runs(of: panel.points, where: { $0.value != nil && !$0.isOpen }) {
      var line = Path()
      for point in run { line.join(across.x(point.position), grid.y(point.value ?? 0)) }
      if run.count == 1, let only = run.first {
        drawing.circle(
          x: across.x(only.position),
          y: grid.y(only.value ?? 0),
          radius: 2,
          "dot s1"
        )
      } else {
        drawing.path(line, "line s1")
      }
    }
    drawEnd(of: panel, grid, across, &drawing)
    drawEnds(plot, across, &drawing)
  }

  private func drawEnd(
    of panel: Panel,
    _ grid: ValueGrid,
    _ across: HorizontalAxis,
    _ drawing: inout Drawing
  ) {
    guard let last = panel.points.last(where: { $0.value != nil }) else { return }
    let x = across.x(last.position)
    let y = grid.y(last.value ?? 0)
    drawing.circle(x: x, y: y, radius: 3.5, last.isOpen ? "hollow s1" : "dot s1")
    let width = drawing.boldWidth(panel.endLabel)
    drawing.text(
      panel.endLabel,
      x: max(grid.plot.x + width, min(x + 4, grid.plot.right + 6)),
      y: max(grid.plot.y + drawing.textSize - 6, y - 9),
      "strong s1 halo",
      anchor: .end
    )
  }

  /// Only the first and the last tick: there is no room for more.
  private func drawEnds(_ plot: Box, _ across: HorizontalAxis, _ drawing: inout Drawing) {
    guard let first = ticks.first, let last = ticks.last else { return }
    let base = plot.bottom + 5 + drawing.textSize
    drawing.text(first.label, x: plot.x, y: base)
    drawing.text(first.group, x: plot.x, y: base + drawing.lineHeight)
    guard ticks.count > 1 else { return }
    drawing.text(last.label, x: plot.right, y: base, anchor: .end)
    if last.group != first.group {
      drawing.text(last.group, x: plot.right, y: base + drawing.lineHeight, anchor: .end)
    }
  }
}
