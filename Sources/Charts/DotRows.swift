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

  package var rows: [Row]
  package var reference: ReferenceLine?
  package var axis: ValueAxis

  package init(rows: [Row], reference: ReferenceLine? = nil, axis: ValueAxis) {
    self.rows = rows
    self.reference = reference
    self.axis = axis
  }

  package func draw(into drawing: inout Drawing) {
    let rows = Array(self.rows.prefix(50))
    let values = rows.flatMap { row -> [Double] in
      [row.value, row.low, row.high].compactMap(\.self)
    }
    let scale = Scale(
      holding: values + (reference.map { [$0.value] } ?? []),
      isWhole: axis.isWhole,
      leavesZero: axis.startNote != nil
    )
    let rowHeight = drawing.isNarrow ? 40.0 : 28
    let texts = rows.map { drawing.textWidth($0.text) }.max() ?? 0
    let labels = min(drawing.width * 0.42, rows.map { drawing.textWidth($0.label) }.max() ?? 0)
    let left = drawing.isNarrow ? 6 : labels + 14
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
      draw(row, top: plot.y + Double(index) * rowHeight, rowHeight, scale, plot, &drawing)
    }
  }

  private func x(_ value: Double, _ scale: Scale, _ plot: Box) -> Double {
    plot.x + scale.share(of: value) * plot.width
  }

  private func drawAxis(_ scale: Scale, _ plot: Box, _ drawing: inout Drawing) {
    for tick in scale.ticks {
      let place = x(tick, scale, plot)
      drawing.line(from: (place, plot.y), to: (place, plot.bottom), tick == 0 ? "axis" : "grid")
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
    drawing.line(from: (place, plot.y - 2), to: (place, plot.bottom), "reference")
    drawing.text(
      reference.label,
      x: max(half, min(drawing.width - half, place)),
      y: plot.y - 6,
      "ink",
      anchor: .middle
    )
  }

  private func draw(
    _ row: Row,
    top: Double,
    _ rowHeight: Double,
    _ scale: Scale,
    _ plot: Box,
    _ drawing: inout Drawing
  ) {
    let middle = drawing.isNarrow ? top + rowHeight - 11 : top + rowHeight / 2
    let base = drawing.isNarrow ? top + drawing.textSize + 3 : middle + drawing.textSize * 0.35
    let room = drawing.isNarrow ? drawing.width - drawing.textWidth(row.text) - 12 : plot.x - 12
    drawing.text(shortened(row.label, to: room, size: drawing.textSize), x: 0, y: base, "ink halo")
    drawing.text(row.text, x: drawing.width, y: base, "strong halo", anchor: .end)
    guard let value = row.value else { return }
    if let low = row.low, let high = row.high, !row.isOpen {
      drawing.line(
        from: (x(low, scale, plot), middle),
        to: (x(high, scale, plot), middle),
        "whisker"
      )
    }
    drawing.circle(
      x: x(value, scale, plot),
      y: middle,
      radius: 4.5,
      row.isOpen ? "hollow s1" : "dot s1"
    )
  }
}
