/// Values with their intervals, one a row, along a common axis.
package struct DotRows: Chart {
  package struct Row: Sendable, Hashable {
    package var label: String
    package var value: Double?
    package var low: Double?
    package var high: Double?
    /// The value in words.
    package var text: String
    /// Still running: drawn hollow.
    package var isOpen: Bool

    package init(
      label: String,
      value: Double?,
      low: Double?,
      high: Double?,
      text: String,
      isOpen: Bool = false
    ) {
      self.label = label
      self.value = value?.isFinite == true ? value : nil
      self.low = low?.isFinite == true ? low : nil
      self.high = high?.isFinite == true ? high : nil
      self.text = text
      self.isOpen = isOpen
    }
  }

  /// What is more than this does not fit a page.
  private static let mostRows = 50

  package let rows: [Row]
  package var reference: ReferenceLine?
  package var axis: ValueAxis

  package init(rows: [Row], reference: ReferenceLine? = nil, axis: ValueAxis) {
    self.rows = Array(rows.prefix(DotRows.mostRows))
    self.reference = reference
    self.axis = axis
  }

  package func draw(into drawing: inout Drawing) {
    let rows = self.rows
    let values = rows.flatMap { row -> [Double] in
      [row.value, row.low, row.high].compactMap(\.self)
    }
    let scale = Scale(
      holding: values + (reference.map { [$0.value] } ?? []),
      isWhole: axis.isWhole,
      leavesZero: axis.startNote != nil
    )
    let texts = rows.map { drawing.textWidth($0.text) }.max() ?? 0
    let widest = rows.map { drawing.textWidth($0.label) }.max() ?? 0
    let left = drawing.isNarrow ? 6 : min(drawing.width * 0.42, widest) + 14
    let names = rows.map { lines(of: $0, left: left, drawing) }
    let second = (names.map(\.count).max() ?? 1) > 1 ? drawing.lineHeight : 0
    let rowHeight = drawing.isNarrow ? 40 + second : 28 + second * 0.6
    let top = reference == nil ? 4 : drawing.lineHeight + 4
    drawing.height = top + rowHeight * Double(rows.count) + drawing.lineHeight + 12
    let plot = Box(
      x: left,
      y: top,
      width: drawing.width - left - (drawing.isNarrow ? 8 : texts + 16),
      height: rowHeight * Double(rows.count)
    )
    drawAxis(scale, plot, &drawing)
    for (index, row) in rows.enumerated() {
      let middle = plot.y + (Double(index) + 0.5) * rowHeight
      let height = drawing.isNarrow ? middle + rowHeight / 2 - 11 : middle
      drawing.words(of: row, names[index], around: drawing.isNarrow ? height - 14 : middle)
      draw(row, at: height, scale, plot, &drawing)
    }
  }

  /// A row's name in one line or two: what is longer than that ends in an ellipsis.
  private func lines(of row: Row, left: Double, _ drawing: Drawing) -> [String] {
    let room =
      drawing.isNarrow ? drawing.width - drawing.textWidth(row.text) - left - 10 : left - 12
    return twoLines(row.label, to: room, size: drawing.textSize)
  }

  private func x(_ value: Double, _ scale: Scale, _ plot: Box) -> Double {
    plot.x + scale.share(of: value) * plot.width
  }

  private func drawAxis(_ scale: Scale, _ plot: Box, _ drawing: inout Drawing) {
    for tick in scale.ticks {
      let place = x(tick, scale, plot)
      if tick == 0 {
        drawUpright(at: place, "axis", plot, &drawing)
      } else {
        drawing.line(from: (place, plot.y), to: (place, plot.bottom), "grid")
      }
      let text = scale.text(of: tick, axis)
      let half = drawing.textWidth(text) / 2
      drawing.text(
        text,
        x: max(half, min(drawing.width - half, place)),
        y: plot.bottom + drawing.textSize + 5,
        anchor: .middle
      )
    }
    guard let reference else { return }
    let place = x(reference.value, scale, plot)
    let half = drawing.textWidth(reference.label) / 2
    drawUpright(at: place, "reference", plot, &drawing)
    drawing.text(
      reference.label,
      x: max(half, min(drawing.width - half, place)),
      y: plot.y - 6,
      "ink",
      anchor: .middle
    )
  }

  /// A line that values are read against; on a narrow chart it leaves out the lines of names, which
  /// stand across it.
  private func drawUpright(
    at place: Double,
    _ role: String,
    _ plot: Box,
    _ drawing: inout Drawing
  ) {
    guard drawing.isNarrow, place > plot.x + 1 else {
      return drawing.line(from: (place, plot.y - 2), to: (place, plot.bottom), role)
    }
    let rowHeight = plot.height / Double(max(1, rows.count))
    var path = Path()
    for index in rows.indices {
      let bottom = plot.y + Double(index + 1) * rowHeight
      path.move(to: place, bottom - 20)
      path.line(to: place, bottom - 2)
    }
    drawing.path(path, role)
  }

  private func draw(
    _ row: Row,
    at height: Double,
    _ scale: Scale,
    _ plot: Box,
    _ drawing: inout Drawing
  ) {
    guard let value = row.value else { return }
    if let low = row.low, let high = row.high, !row.isOpen {
      drawing.line(
        from: (x(low, scale, plot), height),
        to: (x(high, scale, plot), height),
        "whisker"
      )
    }
    drawing.circle(
      x: x(value, scale, plot),
      y: height,
      radius: 4.5,
      row.isOpen ? "hollow s1" : "dot s1"
    )
  }
}

extension Drawing {
  /// A row's name and value: on a wide chart around the height of its dot, on a narrow one in lines
  /// that end above it, right of the axis.
  fileprivate mutating func words(of row: DotRows.Row, _ lines: [String], around height: Double) {
    let extra = Double(lines.count - 1) * lineHeight
    let base = isNarrow ? height - extra : height + textSize * 0.35 - extra / 2
    for (index, line) in lines.enumerated() {
      let y = base + Double(index) * lineHeight
      text(line, x: isNarrow ? 11 : 0, y: y, "ink halo")
    }
    let value = isNarrow ? base : height + textSize * 0.35
    text(row.text, x: width, y: value, "strong halo", anchor: .end)
  }
}
