/// Which of the palette's lines a series is; the style sheet gives colour and dash.
package enum SeriesRole: String, Sendable, Hashable, CaseIterable {
  case first = "s1"
  case second = "s2"
  case third = "s3"
  case fourth = "s4"
  /// Grey: last year, the others, the whole.
  case context = "sc"
}

/// One point of a line; a value that is not there leaves a gap.
package struct LinePoint: Sendable, Hashable {
  package var position: Double
  package var value: Double?
  package var low: Double?
  package var high: Double?
  /// Of a period not over yet: dashed to a hollow dot.
  package var isOpen: Bool

  package init(
    position: Double,
    value: Double?,
    low: Double? = nil,
    high: Double? = nil,
    isOpen: Bool = false
  ) {
    self.position = position
    self.value = value?.isFinite == true ? value : nil
    self.low = low?.isFinite == true ? low : nil
    self.high = high?.isFinite == true ? high : nil
    self.isOpen = isOpen
  }

  /// The numbers that the scale must hold.
  var extent: [Double] { [value, low, high].compactMap(\.self) }
}

/// A line by its name.
package struct LineSeries: Sendable, Hashable {
  /// Stands at the line's end.
  package var label: String
  package var role: SeriesRole
  package var points: [LinePoint]

  package init(label: String, role: SeriesRole, points: [LinePoint]) {
    self.label = label
    self.role = role
    self.points = points
  }
}

/// A level to compare with: a line across with its words.
package struct ReferenceLine: Sendable, Hashable {
  package var value: Double
  package var label: String

  package init(value: Double, label: String) {
    self.value = value
    self.label = label
  }
}

/// Lines over time with their bands, flags and a reference level.
package struct LineChart: Chart {
  package var series: [LineSeries]
  package var ticks: [AxisTick]
  package var flags: [AxisFlag]
  package var reference: ReferenceLine?
  package var axis: ValueAxis
  /// A value the scale must hold even if no point reaches it.
  package var holds: [Double]
  /// Positions of the rows of the chart's table, in their order; empty where they are others.
  package var readAt: [Double]

  package init(
    series: [LineSeries],
    ticks: [AxisTick],
    flags: [AxisFlag] = [],
    reference: ReferenceLine? = nil,
    axis: ValueAxis,
    holds: [Double] = [],
    readAt: [Double] = []
  ) {
    self.series = series
    self.ticks = ticks
    self.flags = flags
    self.reference = reference
    self.axis = axis
    self.holds = holds
    self.readAt = readAt
  }

  package func draw(into drawing: inout Drawing) {
    let lines = series.map {
      LineSeries(
        label: $0.label,
        role: $0.role,
        points: thinned($0.points, to: 900 / max(1, series.count))
      )
    }
    let values = lines.flatMap(\.points).flatMap(\.extent)
    let scale = Scale(
      holding: values + holds + (reference.map { [$0.value] } ?? []),
      isWhole: axis.isWhole,
      leavesZero: axis.startNote != nil
    )
    let plot = plotBox(scale, drawing)
    let grid = ValueGrid(scale: scale, axis: axis, plot: plot)
    let across = horizontalAxis(plot)
    grid.draw(into: &drawing)
    across.drawFlags(flags, top: plot.y, bottom: plot.bottom, into: &drawing)
    for line in lines { drawBand(line, grid, across, &drawing) }
    if let reference { drawReference(reference, grid, across, &drawing) }
    for line in lines { drawLine(line, grid, across, &drawing) }
    drawEndLabels(lines, grid, across, &drawing)
    across.drawTicks(ticks, y: plot.bottom, into: &drawing)
    drawing.readings.across = readAt.map { across.x($0) }
  }

  private func plotBox(_ scale: Scale, _ drawing: Drawing) -> Box {
    let left = ValueGrid.gutter(scale, axis, drawing)
    let top = drawing.textSize + (flags.isEmpty ? 4 : 10)
    let groups = ticks.contains { !$0.group.isEmpty }
    let bottom = 8 + drawing.lineHeight * (groups ? 2 : 1) + 4
    return Box(
      x: left,
      y: top,
      width: drawing.width - left - rightGutter(drawing),
      height: drawing.height - top - bottom
    )
  }

  private func rightGutter(_ drawing: Drawing) -> Double {
    guard !drawing.isNarrow else { return 10 }
    let widest = series.map { drawing.boldWidth($0.label) }.max() ?? 0
    return min(190, widest + 14)
  }

  private func horizontalAxis(_ plot: Box) -> HorizontalAxis {
    let positions = series.flatMap { $0.points.map(\.position) } + ticks.map(\.position)
    let finite = positions.filter(\.isFinite)
    return HorizontalAxis(
      first: finite.min() ?? 0,
      last: finite.max() ?? 0,
      left: plot.x + 6,
      right: plot.right - 2
    )
  }

  private func drawBand(
    _ line: LineSeries,
    _ grid: ValueGrid,
    _ across: HorizontalAxis,
    _ drawing: inout Drawing
  ) {
    for run in runs(of: line.points, where: { $0.low != nil && $0.high != nil && !$0.isOpen }) {
      guard run.count > 1 else { continue }
      var path = Path()
      for point in run { path.join(across.x(point.position), grid.y(point.high ?? 0)) }
      for point in run.reversed() { path.join(across.x(point.position), grid.y(point.low ?? 0)) }
      path.close()
      drawing.path(path, "band \(line.role.rawValue)")
    }
  }

  private func drawReference(
    _ reference: ReferenceLine,
    _ grid: ValueGrid,
    _ across: HorizontalAxis,
    _ drawing: inout Drawing
  ) {
    let height = grid.y(reference.value)
    drawing.line(from: (grid.plot.x, height), to: (grid.plot.right, height), "reference")
    let width = drawing.textWidth(reference.label)
    let first = grid.plot.x + 6
    let span = max(0, grid.plot.right - width - 40 - first)
    let lefts = (0...8).map { first + span * Double($0) / 8 }
    // Close to its level, or a line further off where the lines leave no room there.
    let places = [0, drawing.lineHeight].flatMap { (away: Double) in
      lefts.flatMap {
        [(x: $0, y: height - 6 - away), (x: $0, y: height + drawing.textSize + 3 + away)]
      }
    }
    let marks = series.flatMap { course(of: $0, grid, across) }
    let freest = places.map { place in
      let near = marks.filter { $0.x > place.x - 8 && $0.x < place.x + width + 8 }
      return (place, near.map { ($0.y - place.y + 4).magnitude }.min() ?? .infinity)
    }.reduce(into: (places[0], -1.0)) { best, next in
      if best.1 < drawing.lineHeight, next.1 > best.1 + 1 { best = next }
    }.0
    drawing.text(reference.label, x: freest.x, y: freest.y, "ink halo")
  }

  /// Where a line runs, every few px: also between its points it may cross a word.
  private func course(
    of line: LineSeries,
    _ grid: ValueGrid,
    _ across: HorizontalAxis
  ) -> [(x: Double, y: Double)] {
    let corners = line.points.compactMap { point in
      point.value.map { (x: across.x(point.position), y: grid.y($0)) }
    }
    let between = zip(corners, corners.dropFirst()).flatMap { start, end in
      let steps = max(1, min(60, Int((end.x - start.x) / 6)))
      return (0..<steps).map { step in
        let share = Double(step) / Double(steps)
        return (
          x: start.x + (end.x - start.x) * share, y: start.y + (end.y - start.y) * share
        )
      }
    }
    return between + corners.suffix(1)
  }

  private func drawLine(
    _ line: LineSeries,
    _ grid: ValueGrid,
    _ across: HorizontalAxis,
    _ drawing: inout Drawing
  ) {
    for run in runs(of: line.points, where: { $0.value != nil && !$0.isOpen }) {
      var path = Path()
      for point in run { path.join(across.x(point.position), grid.y(point.value ?? 0)) }
      if run.count == 1, let only = run.first {
        dot(only, line.role, grid, across, &drawing)
      } else {
        drawing.path(path, "line \(line.role.rawValue)")
      }
    }
    let known = line.points.filter { $0.value != nil }
    for (before, open) in zip(known, known.dropFirst()) where open.isOpen {
      drawing.line(
        from: (across.x(before.position), grid.y(before.value ?? 0)),
        to: (across.x(open.position), grid.y(open.value ?? 0)),
        "line pending \(line.role.rawValue)"
      )
    }
    if let last = known.last(where: { !$0.isOpen }) { dot(last, line.role, grid, across, &drawing) }
    for open in known.filter(\.isOpen).suffix(20) { dot(open, line.role, grid, across, &drawing) }
  }

  private func dot(
    _ point: LinePoint,
    _ role: SeriesRole,
    _ grid: ValueGrid,
    _ across: HorizontalAxis,
    _ drawing: inout Drawing
  ) {
    drawing.circle(
      x: across.x(point.position),
      y: grid.y(point.value ?? 0),
      radius: 3.5,
      "\(point.isOpen ? "hollow" : "dot") \(role.rawValue)"
    )
  }

  /// The highest that the lines reach right of a place: a single name on a narrow chart stands
  /// above it, so as not to hide what it names.
  private func roof(
    from left: Double,
    _ lines: [LineSeries],
    _ grid: ValueGrid,
    _ across: HorizontalAxis
  ) -> Double? {
    lines.flatMap(\.points).compactMap { point -> Double? in
      guard across.x(point.position) > left else { return nil }
      return point.value.map { grid.y($0) }
    }.min()
  }

  /// How low names at the lines' ends may stand: on a narrow chart several without room beside
  /// their ends stand above all lines, if that fits.
  private func lowest(
    _ names: [(text: String, x: Double)],
    _ lines: [LineSeries],
    _ grid: ValueGrid,
    _ across: HorizontalAxis,
    _ drawing: Drawing
  ) -> Double {
    let top = grid.plot.y + drawing.textSize
    let bottom = max(top, grid.plot.bottom - 2)
    let widths = names.map { drawing.boldWidth($0.text) }
    let starts = zip(names, widths).map { $0.x - $1 }
    guard drawing.isNarrow, names.count > 1,
      zip(names, widths).allSatisfy({ $0.x + 9 + $1 > drawing.width }),
      let left = starts.min(), let highest = roof(from: left, lines, grid, across),
      highest - 9 - Double(names.count - 1) * drawing.lineHeight >= top
    else { return bottom }
    return highest - 9
  }

  /// Names at the lines' ends: beside the end where there is room, else above it.
  private func drawEndLabels(
    _ lines: [LineSeries],
    _ grid: ValueGrid,
    _ across: HorizontalAxis,
    _ drawing: inout Drawing
  ) {
    let ends = lines.compactMap { line -> (text: String, role: SeriesRole, x: Double, y: Double)? in
      guard !line.label.isEmpty, let last = line.points.last(where: { $0.value != nil }) else {
        return nil
      }
      return (line.label, line.role, across.x(last.position), grid.y(last.value ?? 0))
    }
    func hasRoom(_ text: String, _ x: Double) -> Bool {
      x + 9 + drawing.boldWidth(text) <= drawing.width
    }
    let heights = apart(
      ends.map { end -> Double in
        let isBeside = !drawing.isNarrow || hasRoom(end.text, end.x)
        let lift = isBeside ? drawing.textSize * 0.35 : -9
        guard !isBeside, ends.count == 1 else { return end.y + lift }
        let width = drawing.textWidth(end.text)
        return (roof(from: end.x - width, lines, grid, across) ?? end.y) + lift
      },
      by: drawing.lineHeight,
      within: grid.plot.y + drawing.textSize
        - 2...lowest(ends.map { (text: $0.text, x: $0.x) }, lines, grid, across, drawing)
    )
    for (end, height) in zip(ends, heights) {
      let isAbove = drawing.isNarrow && !hasRoom(end.text, end.x)
      drawing.text(
        drawing.isNarrow ? end.text : shortened(end.text, to: 190, size: drawing.textSize),
        x: isAbove ? min(drawing.width - 4, end.x + 4) : end.x + 9,
        y: height,
        "name \(end.role.rawValue) halo",
        anchor: isAbove ? .end : .start
      )
    }
  }
}

/// Every n-th point, the last one kept, so that no more than `limit` are left.
func thinned(_ points: [LinePoint], to limit: Int) -> [LinePoint] {
  let stride = (points.count + limit - 1) / max(1, limit)
  guard stride > 1 else { return points }
  return points.enumerated().filter { (points.count - 1 - $0.offset) % stride == 0 }.map(\.element)
}

/// The longest stretches of neighbours that all fulfil the condition.
func runs<Element>(of elements: [Element], where holds: (Element) -> Bool) -> [[Element]] {
  var found: [[Element]] = []
  var run: [Element] = []
  for element in elements {
    if holds(element) {
      run.append(element)
    } else if !run.isEmpty {
      found.append(run)
      run = []
    }
  }
  if !run.isEmpty { found.append(run) }
  return found
}

/// Heights moved so that neighbours keep a distance, in the order given.
func apart(_ heights: [Double], by distance: Double, within range: ClosedRange<Double>) -> [Double]
{
  let order = heights.indices.sorted {
    heights[$0] == heights[$1] ? $0 < $1 : heights[$0] < heights[$1]
  }
  var placed = heights
  var floor = range.lowerBound
  for index in order {
    placed[index] = max(floor, placed[index])
    floor = placed[index] + distance
  }
  var ceiling = range.upperBound
  for index in order.reversed() {
    placed[index] = min(ceiling, placed[index])
    ceiling = placed[index] - distance
  }
  return placed
}
