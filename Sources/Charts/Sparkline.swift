package import Markup

/// A line the size of a word, beside the number that says what it shows.
package struct Sparkline: Sendable, Hashable {
  package var values: [Double?]
  /// The last value is of a period not over yet.
  package var endsOpen: Bool

  package init(values: [Double?], endsOpen: Bool = false) {
    self.values = values.suffix(60).map { $0?.isFinite == true ? $0 : nil }
    self.endsOpen = endsOpen
  }

  package static let width = 120.0
  package static let height = 32.0

  /// The element; hidden from readers aloud, since it says nothing the text does not.
  package var svg: HTML {
    let known = values.compactMap(\.self)
    guard known.count > 1, let least = known.min(), let most = known.max() else { return HTML() }
    let span = most > least ? most - least : 1
    let points = values.enumerated().map { index, value in
      (
        x: 4 + Double(index) / Double(max(1, values.count - 1)) * (Sparkline.width - 8),
        y: value.map { Sparkline.height - 5 - ($0 - least) / span * (Sparkline.height - 10) }
      )
    }
    var out = "<svg class=\"spark\" aria-hidden=\"true\" width=\"120\" height=\"32\""
    out += " viewBox=\"0 0 120 32\">"
    for run in runs(of: points, where: { $0.y != nil }) {
      var path = Path()
      for point in run { path.join(point.x, point.y ?? 0) }
      out += "<path class=\"line s1\" d=\"\(path.data)\"/>"
    }
    if let last = points.last(where: { $0.y != nil }), let y = last.y {
      out += "<circle class=\"\(endsOpen ? "hollow" : "dot") s1\" cx=\"\(coordinate(last.x))\""
      out += " cy=\"\(coordinate(y))\" r=\"3\"/>"
    }
    return HTML(trusting: out + "</svg>")
  }
}
