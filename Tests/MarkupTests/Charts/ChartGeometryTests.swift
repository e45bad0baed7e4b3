import Charts
import Markup
import Testing

struct ChartGeometryTests {
  @Test(arguments: [
    ([0.0, 87], 0.0, 100.0, 25.0), ([1_874, 1_987], 1_850, 2_000, 50), ([0.31, 0.14], 0, 0.4, 0.1),
    ([-131, 156], -200, 200, 100), ([], 0, 4, 1), ([5, 5], 0, 6, 2),
  ])
  func `a scale ends on round numbers and holds its values`(
    values: [Double],
    low: Double,
    high: Double,
    step: Double
  ) {
    let isWhole = values.allSatisfy { $0 == $0.rounded() }
    let scale = Scale(holding: values, isWhole: isWhole, leavesZero: low > 0)
    #expect((scale.low - low).magnitude < 1e-9)
    #expect((scale.high - high).magnitude < 1e-9)
    #expect((scale.step - step).magnitude < 1e-9)
    #expect(scale.ticks.count <= 6)
    for value in values { #expect((0...1).contains(scale.share(of: value))) }
  }

  @Test func `a scale starts at zero unless all values are far from it`() {
    #expect(Scale(holding: [90, 100], isWhole: true, leavesZero: true).low > 0)
    #expect(Scale(holding: [90, 100], isWhole: true, leavesZero: false).low == 0)
    #expect(Scale(holding: [20, 100], isWhole: true, leavesZero: true).low == 0)
  }

  @Test func `the longest bar fills its room and half of it is half as long`() {
    let chart = BarRows(rows: [
      BarRows.Row(label: "a", value: 400, text: "400"),
      BarRows.Row(label: "b", value: 200, text: "200"),
      BarRows.Row(label: "c", value: 0, text: "0"),
      BarRows.Row(label: "d", value: nil, text: "not shown"),
    ])
    let widths = numbers(of: "width", in: chart.svg(.wide, ChartSamples.words), role: "bar s1")
    #expect(widths.count == 3)
    #expect((widths[0] - 2 * widths[1]).magnitude < 0.2)
    #expect(widths[2] == 1)
  }

  @Test func `a column below the line starts where the one above it starts`() {
    let chart = ChartSamples.columns([100, 50])
    let svg = chart.svg(.wide, ChartSamples.words)
    let above = zip(
      numbers(of: "y", in: svg, role: "bar s1"),
      numbers(of: "height", in: svg, role: "bar s1")
    )
    let below = numbers(of: "y", in: svg, role: "bar s2")
    let feet = above.map { $0 + $1 }
    #expect(feet.count == 2)
    for (foot, top) in zip(feet, below) { #expect((foot - top).magnitude < 0.2) }
    let heights = numbers(of: "height", in: svg, role: "bar s1")
    #expect((heights[0] - 2 * heights[1]).magnitude < 0.3)
  }

  @Test(arguments: [
    (0.0, 1), (0.01, 1), (0.05, 2), (0.0999, 3), (0.3, 7), (0.35, 7), (.nan, 1),
  ])
  func `a heat step is a seventh of the way to the top`(value: Double, step: Int) {
    #expect(HeatGrid.step(of: value, top: 0.35 * 0.86) == step)
  }

  @Test func `open cells are hatched, private ones blank, and a true zero is printed`() {
    let grid = HeatGrid(
      rowTitle: "r",
      columnTitle: "c",
      columns: ["1", "2", "3", "4"],
      rows: [
        HeatGrid.Row(
          label: "May",
          cells: [.value(0, text: "0"), .blank, .few(text: "3 of 21"), .open]
        )
      ],
      openLabel: "not over yet"
    )
    let svg = grid.svg(.wide, ChartSamples.words).markup
    #expect(svg.contains("<pattern id=\"sample-wide-hatch\""))
    #expect(svg.contains("fill=\"url(#sample-wide-hatch)\""))
    #expect(svg.contains(">0</text>"))
    #expect(svg.contains(">–</text>"))
    #expect(svg.contains("class=\"few\""))
    #expect(svg.contains(">not over yet</text>"))
    #expect(!ChartSamples.bars([1]).svg(.wide, ChartSamples.words).markup.contains("class=\"heat"))
  }

  @Test func `the cells of a grid are read in the middle, what is not drawn nowhere`() {
    var grid = ChartSamples.heat([1, 2, 3])
    #expect(grid.drawn(.wide, ChartSamples.words).readings == Readings())
    grid.columnsBefore = 1
    let (svg, places) = grid.drawn(.wide, ChartSamples.words)
    #expect(places.across.count == 4)
    #expect(places.across[0] == Readings.nowhere)
    let lefts = numbers(of: "x", in: svg, role: "heat3")
    #expect((lefts[0] - 0.75 + places.cellWidth / 2 - places.across[1]).magnitude < 0.1)
    let tops = numbers(of: "y", in: svg, role: "heat3")
    #expect((tops[0] - 0.75 + places.cellHeight / 2 - places.down[0]).magnitude < 0.1)
    #expect(places.down.count == 2)
  }

  @Test func `an open period is dashed to a hollow dot`() {
    let svg = ChartSamples.line([1, 2, 3]).svg(.wide, ChartSamples.words).markup
    #expect(svg.contains("class=\"line pending s1\""))
    #expect(svg.contains("class=\"hollow s1\""))
  }

  @Test func `a missing value leaves a gap in the line`() {
    let points = [1.0, 2, nil, 3, 4].enumerated().map { index, value in
      LinePoint(position: Double(index), value: value)
    }
    let chart = LineChart(
      series: [LineSeries(label: "", role: .first, points: points)],
      ticks: [],
      axis: ChartSamples.count
    )
    let svg = chart.svg(.wide, ChartSamples.words).markup
    #expect(svg.components(separatedBy: "class=\"line s1\"") == 2)
  }

  @Test(arguments: ChartSize.allCases)
  func `labels of the time axis do not touch and stay inside`(size: ChartSize) {
    let svg = ChartSamples.line((0..<60).map(Double.init)).svg(size, ChartSamples.words).markup
    let labels = svg.split(separator: "\n").filter { $0.contains(">W") }
    #expect(labels.count >= 3)
    #expect(labels.count <= (size == .narrow ? 6 : 14))
  }

  private func numbers(of name: String, in svg: HTML, role: String) -> [Double] {
    svg.markup.split(separator: "\n").filter { $0.contains("class=\"\(role)\"") }.compactMap {
      line in
      guard let part = line.split(separator: " ").first(where: { $0.hasPrefix("\(name)=\"") })
      else {
        return nil
      }
      let digits = part.dropFirst(name.count + 2).prefix { "0123456789.-".contains($0) }
      return Double(digits)
    }
  }
}

extension String {
  /// How often a piece stands in the text.
  fileprivate func components(separatedBy piece: String) -> Int {
    var count = 0
    var rest = Substring(self)
    while let range = rest.firstRange(of: piece) {
      count += 1
      rest = rest[range.upperBound...]
    }
    return count
  }
}
