import Charts
import Markup
import Testing

struct ChartDrawingTests {
  @Test(arguments: ChartSize.allCases)
  func `every chart has a title and a description, escaped, under ids of its own`(
    size: ChartSize
  ) {
    for (name, chart) in ChartSamples.all([1, 2, 3]) {
      let svg = chart.svg(size, ChartSamples.words).markup
      let id = size == .narrow ? "sample-narrow" : "sample-wide"
      #expect(
        svg.contains("<title id=\"\(id)-title\">Sales &lt;rose&gt; &amp; fell</title>"),
        "\(name)"
      )
      #expect(svg.contains("<desc id=\"\(id)-desc\">"), "\(name)")
      #expect(svg.contains("aria-labelledby=\"\(id)-title \(id)-desc\""), "\(name)")
      #expect(svg.contains("role=\"img\""), "\(name)")
    }
  }

  @Test(arguments: ChartSize.allCases)
  func `no chart writes something that is no number, nor a style`(size: ChartSize) {
    for (kind, values) in ChartSamples.extremes {
      for (name, chart) in ChartSamples.all(values) {
        let svg = chart.svg(size, ChartSamples.words).markup
        for word in ["nan", "inf", "style=", "Optional"] {
          #expect(!svg.contains(word), "\(name) of \(kind): \(word)")
        }
        #expect(svg.hasSuffix("</svg>\n"))
      }
    }
  }

  @Test(arguments: ChartSize.allCases)
  func `no chart is larger than 40 KB or has more than 300 marks`(size: ChartSize) {
    for (kind, values) in ChartSamples.extremes {
      for (name, chart) in ChartSamples.all(values) {
        var drawing = Drawing(size: size, id: "a")
        chart.draw(into: &drawing)
        #expect(drawing.marks <= 300, "\(name) of \(kind): \(drawing.marks)")
        let bytes = drawing.svg(ChartSamples.words).markup.utf8.count
        #expect(bytes <= 40_960, "\(name) of \(kind): \(bytes)")
      }
    }
  }

  @Test func `the two forms of a chart share no id`() {
    let chart = ChartSamples.heat([1, 2, 3])
    let both =
      chart.svg(.narrow, ChartSamples.words).markup + chart.svg(.wide, ChartSamples.words).markup
    let ids = both.split(separator: "id=\"").dropFirst().compactMap {
      $0.split(separator: "\"").first
    }
    #expect(Set(ids).count == ids.count)
    #expect(ids.count == 6)
  }

  @Test func `drawing twice gives the same bytes`() {
    for (_, chart) in ChartSamples.all([4, 1, 3, 2]) {
      #expect(chart.svg(.wide, ChartSamples.words) == chart.svg(.wide, ChartSamples.words))
    }
  }

  @Test(arguments: [
    (0.0, "0"), (1.26, "1.3"), (-1.26, "-1.3"), (-0.04, "0"), (1e9, "99999"), (.nan, "0"),
    (.infinity, "0"), (12.0, "12"),
  ])
  func `coordinates have one decimal and never leave the number line`(
    value: Double,
    text: String
  ) {
    #expect(coordinate(value) == text)
  }

  @Test func `text is cut and broken by its width`() {
    #expect(shortened("Previously loyal", to: 400, size: 12) == "Previously loyal")
    #expect(shortened("Previously loyal", to: 60, size: 12).hasSuffix("…"))
    #expect(wrapped("Needs attention", to: 60, size: 12) == ["Needs", "attention"])
    #expect(wrapped("有流失风险", to: 40, size: 12) == ["有流失", "风险"])
    #expect(twoLines("Needs attention", to: 60, size: 12) == ["Needs", "attention"])
    #expect(twoLines("两天内回电，6月29日", to: 100, size: 12) == ["两天内回电，", "6月29日"])
    #expect(twoLines("Needs attention and more", to: 60, size: 12).last?.hasSuffix("…") == true)
  }
}
