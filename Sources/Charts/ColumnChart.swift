/// Columns over time, stacked above zero and below it, with a line of what remains.
package struct ColumnChart: Chart {
  /// One kind of amount in every column.
  package struct Part: Sendable, Hashable {
    package var label: String
    package var role: SeriesRole
    /// Drawn downwards from zero.
    package var isBelow: Bool

    package init(label: String, role: SeriesRole, isBelow: Bool = false) {
      self.label = label
      self.role = role
      self.isBelow = isBelow
    }
  }

  package struct Column: Sendable, Hashable {
    package var tick: AxisTick
    /// Sizes by part, never negative; `nil` where not known or not shown.
    package var values: [Double?]
    package var net: Double?
    /// A period not over yet, or without data: hatched over the whole height, no value.
    package var isOpen: Bool

    package init(tick: AxisTick, values: [Double?], net: Double? = nil, isOpen: Bool = false) {
      self.tick = tick
      self.values = values.map { $0?.isFinite == true ? $0.map { max(0, $0) } : nil }
      self.net = net?.isFinite == true ? net : nil
      self.isOpen = isOpen
    }
  }

  package var parts: [Part]
  package var columns: [Column]
  package var flags: [AxisFlag]
  package var axis: ValueAxis
  /// Name of the line of nets; empty: no line.
  package var netLabel: String
  /// Whether the chart's table has a row a column, in the same order.
  package var isReadByColumn: Bool

  package init(
    parts: [Part],
    columns: [Column],
    flags: [AxisFlag] = [],
    axis: ValueAxis,
    netLabel: String = "",
    isReadByColumn: Bool = false
  ) {
    self.parts = parts
    self.columns = columns
    self.flags = flags
    self.axis = axis
    self.netLabel = netLabel
    self.isReadByColumn = isReadByColumn
  }

  package func draw(into drawing: inout Drawing) {
    let columns = Array(self.columns.suffix(240 / max(1, parts.count)))
    let values = columns.flatMap { extremes(of: $0) }
    let scale = Scale(
      holding: values,
      intervals: 5,
      isWhole: axis.isWhole,
      leavesZero: false
    )
    let plot = plotBox(scale, columns, drawing)
    let grid = ValueGrid(scale: scale, axis: axis, plot: plot)
    let pitch = plot.width / Double(max(1, columns.count))
    grid.draw(into: &drawing)
    for (index, column) in columns.enumerated() {
      let slot = Box(
        x: plot.x + Double(index) * pitch,
        y: plot.y,
        width: pitch,
        height: plot.height
      )
      draw(column, in: slot, grid, &drawing)
    }
    drawing.line(from: (plot.x, grid.y(0)), to: (plot.right, grid.y(0)), "axis")
    drawNet(columns, pitch, grid, &drawing)
    drawNames(columns, grid, &drawing)
    let across = HorizontalAxis(
      first: -0.5,
      last: Double(columns.count) - 0.5,
      left: plot.x,
      right: plot.right
    )
    across.drawFlags(placed(flags, on: columns), top: plot.y, bottom: plot.bottom, into: &drawing)
    across.drawTicks(ticks(of: columns), y: plot.bottom, into: &drawing)
    if isReadByColumn, columns.count == self.columns.count {
      drawing.readings.across = columns.indices.map { across.x(Double($0)) }
    }
  }

  private func extremes(of column: Column) -> [Double] {
    var above = 0.0
    var below = 0.0
    for (part, value) in zip(parts, column.values) {
      if part.isBelow { below -= value ?? 0 } else { above += value ?? 0 }
    }
    return [above, below, netLabel.isEmpty ? 0 : column.net ?? 0]
  }

  private func plotBox(_ scale: Scale, _ columns: [Column], _ drawing: Drawing) -> Box {
    let left = ValueGrid.gutter(scale, axis, drawing)
    let names = parts.map(\.label) + [netLabel]
    let widest = names.map { drawing.textWidth($0) }.max() ?? 0
    let hasNames = names.contains { !$0.isEmpty }
    let legend = drawing.isNarrow && hasNames ? legendHeight(drawing) : 0
    let top = drawing.textSize + (flags.isEmpty ? 4 : 10) + legend
    let groups = columns.contains { !$0.tick.group.isEmpty }
    let bottom = 8 + drawing.lineHeight * (groups ? 2 : 1) + 4
    let right = drawing.isNarrow || !hasNames ? 4 : min(190, widest + 14)
    return Box(
      x: left,
      y: top,
      width: drawing.width - left - right,
      height: drawing.height - top - bottom
    )
  }

  private func draw(
    _ column: Column,
    in slot: Box,
    _ grid: ValueGrid,
    _ drawing: inout Drawing
  ) {
    let gap = min(4, slot.width * 0.22)
    let bar = Box(x: slot.x + gap / 2, y: slot.y, width: slot.width - gap, height: slot.height)
    if column.isOpen {
      drawing.hatched(bar)
      return
    }
    var above = 0.0
    var below = 0.0
    for (part, value) in zip(parts, column.values) {
      guard let value, value > 0 else { continue }
      let from = part.isBelow ? -(below + value) : above
      let to = part.isBelow ? -below : above + value
      if part.isBelow { below += value } else { above += value }
      let top = grid.y(to)
      drawing.rectangle(
        Box(x: bar.x, y: top, width: bar.width, height: max(0.8, grid.y(from) - top)),
        "bar \(part.role.rawValue)"
      )
    }
  }

  private func drawNet(
    _ columns: [Column],
    _ pitch: Double,
    _ grid: ValueGrid,
    _ drawing: inout Drawing
  ) {
    guard !netLabel.isEmpty else { return }
    let points = columns.enumerated().map { index, column in
      (x: grid.plot.x + (Double(index) + 0.5) * pitch, y: column.isOpen ? nil : column.net)
    }
    for run in runs(of: points, where: { $0.y != nil }) {
      var path = Path()
      for point in run { path.join(point.x, grid.y(point.y ?? 0)) }
      drawing.path(path, "under")
      drawing.path(path, "net")
    }
    if let last = points.last(where: { $0.y != nil }) {
      drawing.circle(x: last.x, y: grid.y(last.y ?? 0), radius: 3.5, "netdot")
    }
  }

  private func ticks(of columns: [Column]) -> [AxisTick] {
    columns.enumerated().map { index, column in
      AxisTick(position: Double(index), label: column.tick.label, group: column.tick.group)
    }.filter { !$0.label.isEmpty }
  }

  private func placed(_ flags: [AxisFlag], on columns: [Column]) -> [AxisFlag] {
    flags.compactMap { flag in
      guard let index = columns.firstIndex(where: { $0.tick.position == flag.position }) else {
        return nil
      }
      return AxisFlag(position: Double(index), sign: flag.sign)
    }
  }

  /// Names beside the last column on a wide chart; a line of names above a narrow one.
  private func drawNames(_ columns: [Column], _ grid: ValueGrid, _ drawing: inout Drawing) {
    if drawing.isNarrow { return drawLegend(&drawing) }
    let closed = columns.filter { !$0.isOpen }
    guard let last = closed.last else { return }
    var names: [(text: String, role: String, y: Double)] = []
    for (index, part) in parts.enumerated() where !part.label.isEmpty {
      let own = closed.last { $0.values.indices.contains(index) && $0.values[index] != nil }
      names.append(
        (part.label, "name \(part.role.rawValue)", grid.y(middle(of: index, in: own ?? last)))
      )
    }
    if !netLabel.isEmpty { names.append((netLabel, "strong", grid.y(last.net ?? 0))) }
    let heights = apart(
      names.map { $0.y + drawing.textSize * 0.35 },
      by: drawing.lineHeight,
      within: grid.plot.y + 8...max(grid.plot.y + 9, grid.plot.bottom)
    )
    for (name, height) in zip(names, heights) {
      drawing.text(name.text, x: grid.plot.right + 8, y: height, name.role)
    }
  }

  /// The middle of a part in the stack of a column.
  private func middle(of index: Int, in column: Column) -> Double {
    var below = 0.0
    for (part, value) in zip(parts, column.values).prefix(index) {
      if part.isBelow == parts[index].isBelow { below += value ?? 0 }
    }
    let size = column.values.indices.contains(index) ? column.values[index] ?? 0 : 0
    return parts[index].isBelow ? -(below + size / 2) : below + size / 2
  }

  private func legend(_ drawing: Drawing) -> [[(text: String, role: String)]] {
    let names =
      parts.map { (text: $0.label, role: $0.role.rawValue) }
      + [(text: netLabel, role: "net")]
    var lines: [[(text: String, role: String)]] = [[]]
    var width = 0.0
    for name in names where !name.text.isEmpty {
      let needed = drawing.textWidth(name.text) + 28
      if width + needed > drawing.width, !(lines.last ?? []).isEmpty {
        lines.append([])
        width = 0
      }
      lines[lines.count - 1].append(name)
      width += needed
    }
    return lines
  }

  private func legendHeight(_ drawing: Drawing) -> Double {
    Double(legend(drawing).count) * drawing.lineHeight + 4
  }

  private func drawLegend(_ drawing: inout Drawing) {
    var y = drawing.textSize
    for line in legend(drawing) {
      var x = 0.0
      for name in line {
        if name.role == "net" {
          drawing.line(from: (x, y - 4), to: (x + 12, y - 4), "net")
        } else {
          drawing.rectangle(Box(x: x, y: y - 10, width: 12, height: 11), "bar \(name.role)")
        }
        drawing.text(
          name.text,
          x: x + 16,
          y: y,
          name.role == "net" ? "strong" : "name \(name.role)"
        )
        x += drawing.textWidth(name.text) + 28
      }
      y += drawing.lineHeight
    }
  }
}
