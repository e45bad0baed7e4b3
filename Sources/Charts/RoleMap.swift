/// Things placed by two shares, with a line across each way: four quarters.
package struct RoleMap: Chart {
  package struct Point: Sendable, Hashable {
    package var x: Double
    package var y: Double
    /// Empty: drawn grey, without a name.
    package var label: String

    package init(x: Double, y: Double, label: String) {
      self.x = x
      self.y = y
      self.label = label
    }
  }

  package var points: [Point]
  /// Where the lines stand.
  package var splitX: Double
  package var splitY: Double
  package var axis: ValueAxis
  package var xTitle: String
  package var yTitle: String

  package init(
    points: [Point],
    splitX: Double,
    splitY: Double,
    axis: ValueAxis,
    xTitle: String,
    yTitle: String
  ) {
    self.points = points.filter { $0.x.isFinite && $0.y.isFinite }
    self.splitX = splitX
    self.splitY = splitY
    self.axis = axis
    self.xTitle = xTitle
    self.yTitle = yTitle
  }

  private static let mostPoints = 120

  package func draw(into drawing: inout Drawing) {
    let points = Array(self.points.prefix(RoleMap.mostPoints))
    let across = Scale(holding: points.map(\.x) + [splitX], isWhole: false, leavesZero: false)
    let up = Scale(holding: points.map(\.y) + [splitY], isWhole: false, leavesZero: false)
    let labels = up.ticks.map { drawing.textWidth(up.text(of: $0, axis)) }.max() ?? 0
    let plot = Box(
      x: labels + 8,
      y: drawing.lineHeight + 6,
      width: drawing.width - labels - 20,
      height: drawing.height - 3 * drawing.lineHeight - 14
    )
    drawAxes(across, up, plot, &drawing)
    func place(_ point: Point) -> (x: Double, y: Double) {
      (
        plot.x + across.share(of: point.x) * plot.width,
        plot.bottom - up.share(of: point.y) * plot.height
      )
    }
    let split = place(Point(x: splitX, y: splitY, label: ""))
    drawing.line(from: (split.x, plot.y), to: (split.x, plot.bottom), "reference")
    drawing.line(from: (plot.x, split.y), to: (plot.right, split.y), "reference")
    for point in points where point.label.isEmpty {
      let (x, y) = place(point)
      drawing.circle(x: x, y: y, radius: 3, "dot sc")
    }
    // No name lies on another's dot, nor as near to it as to its own.
    let dots = points.map(place)
    var taken = dots.map { Box(x: $0.x - 5, y: $0.y - 5, width: 10, height: 10) }
    for (index, point) in points.enumerated() where !point.label.isEmpty {
      let dot = dots[index]
      drawing.circle(x: dot.x, y: dot.y, radius: 4.5, "dot s1")
      let others = dots.enumerated().filter { $0.offset != index }.map(\.element)
      draw(point.label, of: dot, among: others, plot, &taken, &drawing)
    }
  }

  private func drawAxes(
    _ across: Scale,
    _ up: Scale,
    _ plot: Box,
    _ drawing: inout Drawing
  ) {
    for tick in up.ticks {
      let y = plot.bottom - up.share(of: tick) * plot.height
      drawing.line(from: (plot.x, y), to: (plot.right, y), tick == 0 ? "axis" : "grid")
      let text = up.text(of: tick, axis)
      drawing.text(text, x: plot.x - 4, y: y + drawing.textSize * 0.35, anchor: .end)
    }
    for tick in across.ticks {
      let text = across.text(of: tick, axis)
      let half = drawing.textWidth(text) / 2
      let x = plot.x + across.share(of: tick) * plot.width
      drawing.text(
        text,
        x: max(half, min(drawing.width - half, x)),
        y: plot.bottom + drawing.textSize + 4,
        anchor: .middle
      )
    }
    drawing.text(yTitle, x: 0, y: drawing.textSize)
    drawing.text(
      xTitle,
      x: drawing.width,
      y: plot.bottom + drawing.textSize + drawing.lineHeight + 4,
      anchor: .end
    )
  }

  /// A name right of its dot, else left of it, above or below, else none: a heap of words says
  /// nothing, and a name that could be another dot's says what is not so.
  private func draw(
    _ label: String,
    of dot: (x: Double, y: Double),
    among others: [(x: Double, y: Double)],
    _ plot: Box,
    _ taken: inout [Box],
    _ drawing: inout Drawing
  ) {
    let text = shortened(label, to: drawing.isNarrow ? 100 : 190, size: drawing.textSize)
    let width = drawing.textWidth(text)
    let (x, y) = dot
    let centred = max(plot.x, min(x - width / 2, drawing.width - width))
    // How much nearer than any other dot a name's own dot is.
    let clearance: Double = drawing.isNarrow ? 4 : 8
    let places = [(x + 7, y), (x - 7 - width, y), (centred, y - 16), (centred, y + 12)]
    for (left, middle) in places {
      let top = middle - drawing.textSize / 2
      let box = Box(x: left, y: top, width: width, height: drawing.lineHeight)
      guard box.x >= plot.x, box.right <= drawing.width, box.y >= plot.y,
        box.bottom <= plot.bottom,
        !taken.contains(where: { other in
          box.x < other.right && other.x < box.right && box.y < other.bottom && other.y < box.bottom
        }),
        others.allSatisfy({ away($0, from: box) >= away(dot, from: box) + clearance })
      else { continue }
      taken.append(box)
      drawing.text(text, x: left, y: middle + drawing.textSize * 0.35, "ink halo")
      return
    }
  }
  /// How far a point lies from the edge of a box.
  private func away(_ point: (x: Double, y: Double), from box: Box) -> Double {
    let across = max(box.x - point.x, point.x - box.right, 0)
    let down = max(box.y - point.y, point.y - box.bottom, 0)
    return (across * across + down * down).squareRoot()
  }
}
