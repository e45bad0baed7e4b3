package import Charts

extension Figure.Picture {
  /// A chart in both of its forms.
  package init(_ chart: some Chart, _ words: ChartWords) {
    self.init(narrow: chart.svg(.narrow, words), wide: chart.svg(.wide, words))
  }

  /// Two charts of the same numbers, where a phone needs another kind (rows for a matrix).
  package init(narrow: some Chart, wide: some Chart, _ words: ChartWords) {
    self.init(narrow: narrow.svg(.narrow, words), wide: wide.svg(.wide, words))
  }
}
