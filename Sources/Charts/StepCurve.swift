/// Shares that rise by steps since a starting day: how many have come back by day t.
///
/// One or two groups, each with its band and the number still watched under the axis.
package struct StepCurve: Chart {
  package struct Point: Sendable, Hashable {
    package var day: Double
    package var value: Double
    package var low: Double?
    package var high: Double?

    package init(day: Double, value: Double, low: Double? = nil, high: Double? = nil) {
      self.day = day
      self.value = value
      self.low = low?.isFinite == true ? low : nil
      self.high = high?.isFinite == true ? high : nil
    }
  }

  package struct Group: Sendable, Hashable {
    package var label: String
    package var role: SeriesRole
    /// By day; the curve starts at 0 on day 0.
    package var points: [Point]
    /// The last day it may be drawn to.
    package var lastDay: Double
    /// Words under the ticks, one a tick day: how many are still watched.
    package var atRisk: [String]

    package init(
      label: String,
      role: SeriesRole,
      points: [Point],
      lastDay: Double,
      atRisk: [String]
    ) {
      self.label = label
      self.role = role
      self.points = points.filter { $0.day.isFinite && $0.value.isFinite }
      self.lastDay = lastDay
      self.atRisk = atRisk
    }
  }

  package var groups: [Group]
  /// Days of the axis with their words; the first and last bound it.
  package var ticks: [AxisTick]
  package var flags: [AxisFlag]
  package var axis: ValueAxis
  package var dayTitle: String
  package var atRiskTitle: String
  /// Days of the rows of the chart's table, in their order; empty where they are others.
  package var readAt: [Double]

  package init(
    groups: [Group],
    ticks: [AxisTick],
    flags: [AxisFlag] = [],
    axis: ValueAxis,
    dayTitle: String,
    atRiskTitle: String,
    readAt: [Double] = []
  ) {
    self.groups = groups
    self.ticks = ticks
    self.flags = flags
    self.axis = axis
    self.dayTitle = dayTitle
    self.atRiskTitle = atRiskTitle
    self.readAt = readAt
  }

  package func draw(into drawing: inout Drawing) {
    let values = groups.flatMap(\.points).flatMap { point -> [Double] in
      [point.value, point.high ?? 0]
    }
    let scale = Scale(holding: values, isWhole: false, leavesZero: false)
    let left = ValueGrid.gutter(scale, axis, drawing)
    let top = drawing.textSize + (flags.isEmpty ? 4 : 10)
    let below = 12 + drawing.lineHeight * 2 + atRiskHeight(drawing)
    if groups.count > 1 { drawing.height += drawing.lineHeight }
    let widest = groups.map { drawing.boldWidth($0.label) }.max() ?? 0
    let plot = Box(
      x: left,
      y: top,
      width: drawing.width - left - (drawing.isNarrow ? 14 : min(170, max(24, widest + 14))),
      height: drawing.height - top - below
    )
    let across = HorizontalAxis(
      first: 0,
      last: max(1, ticks.last?.position ?? 1),
      left: plot.x,
      right: plot.right
    )
    let grid = ValueGrid(scale: scale, axis: axis, plot: plot)
    grid.draw(into: &drawing)
    across.drawFlags(flags, top: plot.y, bottom: plot.bottom, into: &drawing)
    for group in groups { drawBand(group, grid, across, &drawing) }
    for group in groups { drawCurve(group, grid, across, &drawing) }
    drawNames(grid, across, &drawing)
    drawDays(plot, across, &drawing)
    drawing.readings.across = readAt.map { across.x($0) }
  }

  private func atRiskHeight(_ drawing: Drawing) -> Double {
    let rows = groups.filter { !$0.atRisk.isEmpty }.count
    return rows == 0 ? 0 : drawing.lineHeight * Double(rows + 1) + 2
  }

  private func cut(_ group: Group, _ across: HorizontalAxis) -> [Point] {
    let end = min(group.lastDay, across.last)
    let start = Point(day: 0, value: 0)
    var kept = [start] + group.points.filter { $0.day > 0 && $0.day <= end }
    if let last = kept.last, last.day < end {
      kept.append(Point(day: end, value: last.value, low: last.low, high: last.high))
    }
    return kept
  }

  private func drawCurve(
    _ group: Group,
    _ grid: ValueGrid,
    _ across: HorizontalAxis,
    _ drawing: inout Drawing
  ) {
    let points = cut(group, across)
    guard points.count > 1 else { return }
    var path = Path()
    var height = grid.y(0)
    for point in points {
      if !path.isEmpty { path.line(to: across.x(point.day), height) }
      height = grid.y(point.value)
      path.join(across.x(point.day), height)
    }
    drawing.path(path, "line step \(group.role.rawValue)")
  }

  private func drawBand(
    _ group: Group,
    _ grid: ValueGrid,
    _ across: HorizontalAxis,
    _ drawing: inout Drawing
  ) {
    let points = cut(group, across).filter { $0.low != nil && $0.high != nil }
    guard points.count > 1 else { return }
    var path = Path()
    for (index, point) in points.enumerated() {
      if index > 0 { path.join(across.x(point.day), grid.y(points[index - 1].high ?? 0)) }
      path.join(across.x(point.day), grid.y(point.high ?? 0))
    }
    for index in points.indices.reversed() {
      path.join(across.x(points[index].day), grid.y(points[index].low ?? 0))
      if index > 0 { path.join(across.x(points[index].day), grid.y(points[index - 1].low ?? 0)) }
    }
    path.close()
    drawing.path(path, "band \(group.role.rawValue)")
  }

  private func drawNames(_ grid: ValueGrid, _ across: HorizontalAxis, _ drawing: inout Drawing) {
    let named = groups.filter { !$0.label.isEmpty && !$0.points.isEmpty }
    let ends = named.map { cut($0, across).last ?? Point(day: 0, value: 0) }
    let lift = drawing.isNarrow ? -8 : drawing.textSize * 0.35
    let heights = apart(
      ends.map { grid.y($0.value) + lift },
      by: drawing.lineHeight + (drawing.isNarrow ? 6 : 0),
      within: grid.plot.y + drawing.textSize
        - 2...max(grid.plot.y + drawing.textSize, grid.plot.bottom - 4)
    )
    for (index, group) in named.enumerated() {
      let x = across.x(ends[index].day)
      drawing.text(
        group.label,
        x: drawing.isNarrow ? min(drawing.width - 4, x) : x + 8,
        y: heights[index],
        "name \(group.role.rawValue) halo",
        anchor: drawing.isNarrow ? .end : .start
      )
    }
  }

  /// Days, their title and, below, how many are still watched at each.
  private func drawDays(_ plot: Box, _ across: HorizontalAxis, _ drawing: inout Drawing) {
    let shown = across.shown(of: ticks, in: drawing)
    across.drawTicks(shown, y: plot.bottom, into: &drawing)
    var y = plot.bottom + 5 + drawing.textSize + drawing.lineHeight
    drawing.text(dayTitle, x: (plot.x + plot.right) / 2, y: y, anchor: .middle)
    let counted = groups.filter { !$0.atRisk.isEmpty }
    guard !counted.isEmpty else { return }
    y += drawing.lineHeight + 4
    drawing.text(atRiskTitle, x: 0, y: y)
    for group in counted {
      y += drawing.lineHeight
      var taken = -Double.infinity
      for (tick, text) in zip(ticks, group.atRisk) where shown.contains(tick) {
        let half = drawing.boldWidth(text) / 2
        let x = max(half, min(drawing.width - half, across.x(tick.position)))
        guard x - half > taken else { continue }
        taken = x + half + 4
        drawing.text(text, x: x, y: y, "name \(group.role.rawValue)", anchor: .middle)
      }
    }
  }
}
