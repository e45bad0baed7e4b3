package import Markup

/// Where a text's position lies in it.
package enum TextAnchor: String, Sendable {
  case start
  case middle
  case end
}

/// An SVG being written: marks with classes, coordinates in px with one decimal, no styles.
package struct Drawing: Sendable {
  package let size: ChartSize
  package let width: Double
  /// Charts of rows set their own.
  package var height: Double
  /// Where the values of the chart's table are to be read.
  package var readings = Readings()
  /// Shapes and texts so far.
  package private(set) var marks = 0

  private let id: String
  private var body = ""
  private var usesHatch = false

  package init(size: ChartSize, id: String) {
    self.size = size
    self.id = id
    width = size.width
    height = size.height
  }

  package var isNarrow: Bool { size == .narrow }
  package var textSize: Double { size.textSize }
  /// Distance between the base lines of two lines of text.
  package var lineHeight: Double { textSize + 3 }

  package func textWidth(_ text: String) -> Double { Charts.textWidth(text, size: textSize) }

  /// Of a text in bold: faces differ, the widest add an eighth.
  package func boldWidth(_ text: String) -> Double { textWidth(text) * 1.12 }

  package mutating func line(
    from start: (x: Double, y: Double),
    to end: (x: Double, y: Double),
    _ role: String
  ) {
    add(
      "<line class=\"\(role)\" x1=\"\(coordinate(start.x))\" y1=\"\(coordinate(start.y))\""
        + " x2=\"\(coordinate(end.x))\" y2=\"\(coordinate(end.y))\"/>"
    )
  }

  package mutating func rectangle(_ box: Box, _ role: String) {
    add(
      "<rect class=\"\(role)\" \(attributes(of: box))/>"
    )
  }

  /// A rectangle of an open period: hatched, never filled.
  package mutating func hatched(_ box: Box) {
    usesHatch = true
    add("<rect class=\"open\" fill=\"url(#\(id)-hatch)\" \(attributes(of: box))/>")
  }

  package mutating func circle(x: Double, y: Double, radius: Double, _ role: String) {
    add(
      "<circle class=\"\(role)\" cx=\"\(coordinate(x))\" cy=\"\(coordinate(y))\""
        + " r=\"\(coordinate(radius))\"/>"
    )
  }

  package mutating func path(_ path: Path, _ role: String) {
    guard !path.isEmpty else { return }
    add("<path class=\"\(role)\" d=\"\(path.data)\"/>")
  }

  package mutating func text(
    _ text: String,
    x: Double,
    y: Double,
    _ role: String = "note",
    anchor: TextAnchor = .start,
    size: Double? = nil
  ) {
    guard !text.isEmpty else { return }
    var at = anchor == .start ? "" : " text-anchor=\"\(anchor.rawValue)\""
    if let size, size != textSize { at += " font-size=\"\(coordinate(size))\"" }
    add(
      "<text class=\"\(role)\" x=\"\(coordinate(x))\" y=\"\(coordinate(y))\"\(at)>"
        + HTML(text: text).markup + "</text>"
    )
  }

  package func svg(_ words: ChartWords) -> HTML {
    var out = "<svg class=\"chart chart-\(size.name)\" role=\"img\" width=\"\(coordinate(width))\""
    out += " height=\"\(coordinate(height))\""
    out += " viewBox=\"0 0 \(coordinate(width)) \(coordinate(height))\""
    out += " font-size=\"\(coordinate(textSize))\""
    out += " aria-labelledby=\"\(id)-title \(id)-desc\">\n"
    out += "<title id=\"\(id)-title\">" + HTML(text: words.title).markup + "</title>\n"
    out += "<desc id=\"\(id)-desc\">" + HTML(text: words.description).markup + "</desc>\n"
    if usesHatch {
      out += "<defs><pattern id=\"\(id)-hatch\" width=\"5\" height=\"5\""
      out += " patternUnits=\"userSpaceOnUse\" patternTransform=\"rotate(45)\">"
      out += "<line class=\"hatch\" x1=\"0\" y1=\"0\" x2=\"0\" y2=\"5\"/></pattern></defs>\n"
    }
    return HTML(trusting: out + body + "</svg>\n")
  }

  private mutating func add(_ element: String) {
    marks += 1
    body += element
    body += "\n"
  }

  private func attributes(of box: Box) -> String {
    "x=\"\(coordinate(box.x))\" y=\"\(coordinate(box.y))\""
      + " width=\"\(coordinate(max(0, box.width)))\" height=\"\(coordinate(max(0, box.height)))\""
  }
}

/// A rectangle, y downwards.
package struct Box: Sendable, Hashable {
  package var x: Double
  package var y: Double
  package var width: Double
  package var height: Double

  package init(x: Double, y: Double, width: Double, height: Double) {
    self.x = x
    self.y = y
    self.width = width
    self.height = height
  }

  package var right: Double { x + width }
  package var bottom: Double { y + height }

  package func inset(by margin: Double) -> Box {
    Box(x: x + margin, y: y + margin, width: width - 2 * margin, height: height - 2 * margin)
  }
}

/// The outline of a line or an area.
package struct Path: Sendable, Hashable {
  package private(set) var data = ""

  package init() {}

  package var isEmpty: Bool { data.isEmpty }

  package mutating func move(to x: Double, _ y: Double) {
    data += "M\(coordinate(x)) \(coordinate(y))"
  }

  package mutating func line(to x: Double, _ y: Double) {
    data += "L\(coordinate(x)) \(coordinate(y))"
  }

  /// Moves at the start, draws a line afterwards.
  package mutating func join(_ x: Double, _ y: Double) {
    if isEmpty { move(to: x, y) } else { line(to: x, y) }
  }

  package mutating func close() { data += "Z" }
}

/// A coordinate with at most one decimal; what is no number becomes 0, what is absurd is cut off.
package func coordinate(_ value: Double) -> String {
  guard value.isFinite else { return "0" }
  let tenths = Int((min(99_999, max(-99_999, value)) * 10).rounded())
  let sign = tenths < 0 ? "-" : ""
  let size = tenths.magnitude
  return size % 10 == 0 ? "\(sign)\(size / 10)" : "\(sign)\(size / 10).\(size % 10)"
}
