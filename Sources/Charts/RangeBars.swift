/// Shares as bars from zero with everything that says how sure they are.
///
/// On each bar the whisker of its interval; below it a thin line for the range over all rules; an
/// open mark where somebody else's rule of thumb lies.
package struct RangeBars: Chart {
  package struct Row: Sendable, Hashable {
    package var label: String
    /// `nil`: not shown; the text says why.
    package var value: Double?
    package var low: Double?
    package var high: Double?
    package var least: Double?
    package var most: Double?
    package var mark: Double?
    package var text: String

    package init(
      label: String,
      value: Double?,
      low: Double? = nil,
      high: Double? = nil,
      least: Double? = nil,
      most: Double? = nil,
      mark: Double? = nil,
      text: String
    ) {
      func finite(_ number: Double?) -> Double? { number?.isFinite == true ? number : nil }
      self.label = label
      self.value = finite(value)
      self.low = finite(low)
      self.high = finite(high)
      self.least = finite(least)
      self.most = finite(most)
      self.mark = finite(mark)
      self.text = text
    }
  }

  package var rows: [Row]
  package var axis: ValueAxis

  package init(rows: [Row], axis: ValueAxis) {
    self.rows = rows
    self.axis = axis
  }

  package func draw(into drawing: inout Drawing) {
    let rows = Array(self.rows.prefix(30))
    let values = rows.flatMap { row in
      [row.value, row.high, row.most, row.mark].compactMap(\.self)
    }
    let scale = Scale(holding: values, isWhole: axis.isWhole, leavesZero: false)
    let pitch = drawing.isNarrow ? drawing.lineHeight + 40 : 40.0
    let labels = min(220, rows.map { drawing.textWidth($0.label) }.max() ?? 0)
    let texts = rows.map { drawing.boldWidth($0.text) }.max() ?? 0
    let left = drawing.isNarrow ? 1 : labels + 14
    let plot = Box(
      x: left,
      y: 4,
      width: drawing.width - left - (drawing.isNarrow ? 8 : texts + 14),
      height: pitch * Double(rows.count)
    )
    drawing.height = plot.bottom + drawing.lineHeight + 10
    for tick in scale.ticks {
      let x = plot.x + scale.share(of: tick) * plot.width
      drawing.line(from: (x, plot.y), to: (x, plot.bottom), tick == 0 ? "axis" : "grid")
      let text = scale.text(of: tick, axis)
      let half = drawing.textWidth(text) / 2
      drawing.text(
        text,
        x: max(half, min(drawing.width - half, x)),
        y: plot.bottom + drawing.textSize + 5,
        anchor: .middle
      )
    }
    for (index, row) in rows.enumerated() {
      draw(row, top: plot.y + Double(index) * pitch, scale, plot, &drawing)
    }
  }

  private func draw(
    _ row: Row,
    top: Double,
    _ scale: Scale,
    _ plot: Box,
    _ drawing: inout Drawing
  ) {
    let bar = Box(
      x: plot.x,
      y: top + (drawing.isNarrow ? drawing.lineHeight + 4 : 5),
      width: 0,
      height: 16
    )
    func x(_ value: Double) -> Double { plot.x + scale.share(of: value) * plot.width }
    let middle = bar.y + bar.height / 2
    let base = drawing.isNarrow ? top + drawing.textSize + 2 : middle + drawing.textSize * 0.36
    let room =
      drawing.isNarrow ? drawing.width - drawing.boldWidth(row.text) - 15 : plot.x - 12
    let label = shortened(row.label, to: room, size: drawing.textSize)
    if drawing.isNarrow {
      drawing.text(label, x: plot.x + 4, y: base, "ink")
    } else {
      drawing.text(label, x: plot.x - 10, y: base, "ink", anchor: .end)
    }
    drawing.text(row.text, x: drawing.width, y: base, "strong halo", anchor: .end)
    if let value = row.value {
      drawing.rectangle(
        Box(x: bar.x, y: bar.y, width: max(1, x(value) - bar.x), height: bar.height),
        "bar sc"
      )
      if let low = row.low, let high = row.high {
        drawing.line(from: (x(low), middle), to: (x(high), middle), "whisker")
        for end in [low, high] {
          drawing.line(from: (x(end), middle - 4), to: (x(end), middle + 4), "whisker")
        }
      }
      if let least = row.least, let most = row.most, most > least {
        let below = bar.bottom + 5
        drawing.line(from: (x(least), below), to: (x(most), below), "reference")
      }
    }
    if let mark = row.mark {
      drawing.circle(x: x(mark), y: bar.bottom + 5, radius: 3.5, "hollow sc")
    }
  }
}
