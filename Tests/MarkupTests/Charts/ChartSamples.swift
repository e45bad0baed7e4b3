import Charts

/// Charts of made-up values, one of each kind, for all tests.
enum ChartSamples {
  static let words = ChartWords(
    id: "sample",
    title: "Sales <rose> & fell",
    description: "Line of made-up values. Table follows."
  )

  static let percent = ValueAxis(
    label: { value, _ in String(Int((value * 100).rounded())) },
    topLabel: { value, _ in String(Int((value * 100).rounded())) + "%" }
  )

  static let count = ValueAxis(
    isWhole: true,
    label: { value, _ in value.magnitude < 1e15 ? String(Int(value)) : "many" }
  )

  /// The values of a chart, from none to many, and such as break naive arithmetic.
  static let extremes: [(name: String, values: [Double])] = [
    ("none", []),
    ("one", [3]),
    ("all equal", [5, 5, 5, 5]),
    ("zeros", [0, 0, 0]),
    ("huge", [1, 9e14, 3e14]),
    ("tiny", [1e-12, 2e-12]),
    ("negative", [-4, -2, -9]),
    ("not numbers", [.nan, .infinity, -.infinity, 2]),
    ("four hundred", (0..<400).map { Double($0 % 37) }),
  ]

  static func all(_ values: [Double]) -> [(name: String, chart: any Chart)] {
    [
      ("line", line(values)), ("heat", heat(values)), ("curve", curve(values)),
      ("columns", columns(values)), ("dots", dots(values)), ("bars", bars(values)),
      ("rooms", rooms(values)), ("multiples", multiples(values)),
    ]
  }

  static func ticks(_ count: Int) -> [AxisTick] {
    (0..<count).map { AxisTick(position: Double($0), label: "W\($0 % 52 + 1)", group: "2026") }
  }

  static func points(_ values: [Double]) -> [LinePoint] {
    values.enumerated().map { index, value in
      LinePoint(
        position: Double(index),
        value: value,
        low: value - 1,
        high: value + 1,
        isOpen: index == values.count - 1
      )
    }
  }

  static func line(_ values: [Double]) -> LineChart {
    LineChart(
      series: [LineSeries(label: "sales", role: .first, points: points(values))],
      ticks: ticks(values.count),
      flags: [AxisFlag(position: 1, sign: "①")],
      reference: ReferenceLine(value: 1, label: "one"),
      axis: count
    )
  }

  static func heat(_ values: [Double]) -> HeatGrid {
    let cells = values.map { HeatGrid.Cell.value($0, text: "1") }
    return HeatGrid(
      rowTitle: "first order",
      columnTitle: "month",
      columns: (1...max(1, min(13, values.count))).map(String.init),
      rows: [
        HeatGrid.Row(label: "May", cells: cells),
        HeatGrid.Row(label: "June", cells: cells.dropLast() + [.open]),
      ],
      openLabel: "not over yet"
    )
  }

  static func curve(_ values: [Double]) -> StepCurve {
    let points = values.enumerated().map { index, value in
      StepCurve.Point(day: Double(index), value: value, low: value - 0.1, high: value + 0.1)
    }
    return StepCurve(
      groups: [
        StepCurve.Group(
          label: "all",
          role: .first,
          points: points,
          lastDay: 180,
          atRisk: ["9", "8"]
        )
      ],
      ticks: [AxisTick(position: 0, label: "0"), AxisTick(position: 180, label: "180")],
      axis: percent,
      dayTitle: "days",
      atRiskTitle: "watched"
    )
  }

  static func columns(_ values: [Double]) -> ColumnChart {
    let all = ticks(values.count)
    return ColumnChart(
      parts: [
        ColumnChart.Part(label: "new", role: .first),
        ColumnChart.Part(label: "lapsed", role: .second, isBelow: true),
      ],
      columns: values.enumerated().map { index, value in
        ColumnChart.Column(
          tick: all[index],
          values: [value, value],
          net: value,
          isOpen: index == 2
        )
      },
      axis: count,
      netLabel: "net"
    )
  }

  static func dots(_ values: [Double]) -> DotRows {
    DotRows(
      rows: values.map { value in
        DotRows.Row(label: "a", value: value, low: value - 1, high: value + 1, text: "1")
      },
      reference: ReferenceLine(value: 1, label: "shop"),
      axis: count
    )
  }

  static func bars(_ values: [Double]) -> BarRows {
    BarRows(rows: values.map { BarRows.Row(label: "a", value: $0, text: "1", step: "↓", open: 1) })
  }

  static func rooms(_ values: [Double]) -> RoomGrid {
    RoomGrid(
      rooms: values.prefix(25).enumerated().map { index, value in
        RoomGrid.Room(column: index % 5, row: index / 5, value: value, text: "1", note: "2%")
      },
      groups: [
        RoomGrid.Group(
          name: "Loyal",
          columns: 0...1,
          rows: 0...0,
          value: values.first,
          text: "1",
          note: ""
        )
      ],
      rowLabels: ["5", "4", "3", "2", "1"],
      columnLabels: ["1", "2", "3", "4", "5"],
      rowTitle: "days",
      columnTitle: "score"
    )
  }

  static func multiples(_ values: [Double]) -> SmallMultiples {
    SmallMultiples(
      panels: [1, 3, 6].map { month in
        SmallMultiples.Panel(title: "month \(month)", points: points(values), endLabel: "9%")
      },
      ticks: ticks(values.count),
      axis: percent
    )
  }
}
