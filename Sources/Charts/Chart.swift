package import Markup

/// The two forms every chart is drawn in, since scaling one form down would shrink its text.
package enum ChartSize: Sendable, CaseIterable {
  /// For a phone: 288 px wide, a 320 px screen less its padding.
  case narrow
  /// For a desk and for paper: 688 px wide.
  case wide

  package var width: Double { self == .narrow ? 288 : 688 }

  /// The usual height; charts of rows grow with their rows.
  package var height: Double { self == .narrow ? 240 : 360 }

  /// Text size in px: the wide form may be shrunk a little (paper) and still keep 12.
  package var textSize: Double { self == .narrow ? 12 : 13 }

  /// Of the class and of the ids.
  var name: String { self == .narrow ? "narrow" : "wide" }
}

/// What a chart says to those who do not see it.
package struct ChartWords: Sendable, Hashable {
  /// Unique on the page, of letters, digits and hyphens.
  package var id: String
  /// The finding.
  package var title: String
  /// Kind, measure, range, first and last value: under 200 characters.
  package var description: String

  package init(id: String, title: String, description: String) {
    self.id = id
    self.title = title
    self.description = description
  }
}

/// Values that know how to draw themselves; all their words come from the caller.
package protocol Chart: Sendable {
  func draw(into drawing: inout Drawing)
}

extension Chart {
  /// One form as an `svg` element.
  package func svg(_ size: ChartSize, _ words: ChartWords) -> HTML { drawn(size, words).svg }

  /// One form, and where the values of its table are to be read in it.
  package func drawn(_ size: ChartSize, _ words: ChartWords) -> (svg: HTML, readings: Readings) {
    var drawing = Drawing(size: size, id: "\(words.id)-\(size.name)")
    draw(into: &drawing)
    return (drawing.svg(words), drawing.readings)
  }
}
