package import Charts

extension Figure.Picture {
  /// A chart in both of its forms.
  package init(_ chart: some Chart, _ words: ChartWords) {
    self.init(narrow: chart, wide: chart, words)
  }

  /// Two charts of the same numbers, where a phone needs another kind (rows for a matrix).
  package init(narrow: some Chart, wide: some Chart, _ words: ChartWords) {
    let (small, large) = (narrow.drawn(.narrow, words), wide.drawn(.wide, words))
    self.init(narrow: small.svg, wide: large.svg)
    narrowReadings = small.readings
    wideReadings = large.readings
  }
}
