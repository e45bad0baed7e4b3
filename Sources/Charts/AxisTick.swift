/// A named place on the time axis; the chart shows as many as fit.
package struct AxisTick: Sendable, Hashable {
  package var position: Double
  package var label: String
  /// What the label belongs to (the year), printed below the first tick of each.
  package var group: String

  package init(position: Double, label: String, group: String = "") {
    self.position = position
    self.label = label
    self.group = group
  }
}

/// A moment to point out on the time axis: a thin rule with a sign (①), named below the chart.
package struct AxisFlag: Sendable, Hashable {
  package var position: Double
  package var sign: String

  package init(position: Double, sign: String) {
    self.position = position
    self.sign = sign
  }
}

/// A horizontal axis from `first` to `last` over the width of a box.
struct HorizontalAxis {
  let first: Double
  let last: Double
  let left: Double
  let right: Double

  func x(_ position: Double) -> Double {
    guard last > first, position.isFinite else { return (left + right) / 2 }
    return left + (min(last, max(first, position)) - first) / (last - first) * (right - left)
  }

  /// Every n-th tick, counted from the last, so that none touches its neighbour.
  func shown(of ticks: [AxisTick], in drawing: Drawing) -> [AxisTick] {
    guard ticks.count > 1 else { return ticks }
    let widest = ticks.map { drawing.textWidth($0.label) }.max() ?? 0
    let most = drawing.isNarrow ? 6 : 14
    var stride = 1
    while stride < ticks.count {
      let kept = every(stride, of: ticks)
      let gaps = zip(kept, kept.dropFirst()).map { x($1.position) - x($0.position) }
      if kept.count <= most, (gaps.min() ?? .infinity) >= widest + 10 { return kept }
      stride += 1
    }
    return Array(ticks.suffix(1))
  }

  /// The ticks' words under the axis at `y`, the groups one line below.
  func drawTicks(_ ticks: [AxisTick], y: Double, into drawing: inout Drawing) {
    var group = ""
    var groupEnd = -Double.infinity
    for tick in shown(of: ticks, in: drawing) {
      let place = x(tick.position)
      drawing.line(from: (place, y), to: (place, y + 4), "axis")
      drawing.text(
        tick.label,
        x: within(place, tick.label, drawing),
        y: y + 5 + drawing.textSize,
        anchor: .middle
      )
      if tick.group != group {
        let at = within(place, tick.group, drawing)
        // Where a year has no room under its first tick, the next one has it.
        guard at - drawing.textWidth(tick.group) / 2 > groupEnd else { continue }
        group = tick.group
        groupEnd = at + drawing.textWidth(group) / 2 + 6
        drawing.text(
          group,
          x: at,
          y: y + 5 + drawing.textSize + drawing.lineHeight,
          anchor: .middle
        )
      }
    }
  }

  /// Flags: a rule over the height of the plot, its sign on top.
  func drawFlags(_ flags: [AxisFlag], top: Double, bottom: Double, into drawing: inout Drawing) {
    var lastEnd = -Double.infinity
    for flag in flags where flag.position >= first && flag.position <= last {
      let place = x(flag.position)
      drawing.line(from: (place, top), to: (place, bottom), "flag")
      let half = drawing.textWidth(flag.sign) / 2
      guard place - half > lastEnd else { continue }
      lastEnd = place + half
      drawing.text(flag.sign, x: place, y: top - 3, "ink", anchor: .middle)
    }
  }

  private func every(_ stride: Int, of ticks: [AxisTick]) -> [AxisTick] {
    ticks.enumerated().filter { (ticks.count - 1 - $0.offset) % stride == 0 }.map(\.element)
  }

  private func within(_ place: Double, _ text: String, _ drawing: Drawing) -> Double {
    let half = drawing.textWidth(text) / 2
    return max(half, min(drawing.width - half, place))
  }
}

/// The left part shared by all charts with a value axis: hairlines with their words.
struct ValueGrid {
  let scale: Scale
  let axis: ValueAxis
  let plot: Box

  /// Room needed left of the plot.
  static func gutter(_ scale: Scale, _ axis: ValueAxis, _ drawing: Drawing) -> Double {
    let widest = scale.ticks.map { drawing.textWidth(scale.text(of: $0, axis)) }.max() ?? 0
    return widest + 8
  }

  func y(_ value: Double) -> Double { plot.bottom - scale.share(of: value) * plot.height }

  func draw(into drawing: inout Drawing) {
    for tick in scale.ticks {
      let height = y(tick)
      drawing.line(
        from: (plot.x, height),
        to: (plot.right, height),
        tick == 0 || (tick == scale.low && tick > 0) ? "axis" : "grid"
      )
      drawing.text(
        scale.text(of: tick, axis),
        x: plot.x - 8,
        y: height + drawing.textSize * 0.35,
        anchor: .end
      )
    }
    if scale.low > 0, let note = axis.startNote {
      drawing.text(
        note(axis.topLabel(scale.low, scale.decimals)),
        x: plot.x + 4,
        y: plot.bottom - 5,
        "note halo"
      )
    }
  }
}
