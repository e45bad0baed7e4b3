/// A piece of a page.
///
/// Literals are trusted; every interpolated string is escaped.
///
/// Strings escape `& < > " '`, so a value is safe in text and in a quoted attribute. Optional
/// strings and bare doubles do not compile: choose a format first.
package struct HTML: Sendable, Hashable, ExpressibleByStringInterpolation {
  /// The markup as it is written to the file.
  package private(set) var markup: String

  package init() { markup = "" }

  /// Markup made by libcmark's safe renderer or by the chart writer, and styles written in the
  /// program: nothing else may call this.
  package init(trusting markup: String) { self.markup = markup }

  /// Text, escaped.
  package init(text: String) {
    markup = ""
    HTML.append(text, to: &markup)
  }

  package init(stringLiteral value: StaticString) { markup = "\(value)" }

  package init(stringInterpolation: Interpolation) { markup = stringInterpolation.markup }

  package var isEmpty: Bool { markup.isEmpty }

  package static func + (a: HTML, b: HTML) -> HTML { HTML(trusting: a.markup + b.markup) }

  package static func += (a: inout HTML, b: HTML) { a.markup += b.markup }

  package struct Interpolation: StringInterpolationProtocol {
    fileprivate var markup = ""

    package init(literalCapacity: Int, interpolationCount: Int) {
      markup.reserveCapacity(literalCapacity + interpolationCount * 16)
    }

    package mutating func appendLiteral(_ literal: StaticString) { markup += "\(literal)" }

    /// Escaped text.
    package mutating func appendInterpolation(_ text: String) { HTML.append(text, to: &markup) }

    package mutating func appendInterpolation(_ number: Int) { markup += String(number) }

    /// A piece made before, as it is.
    package mutating func appendInterpolation(_ piece: HTML) { markup += piece.markup }

    /// The pieces one after another.
    package mutating func appendInterpolation(_ pieces: [HTML]) {
      for piece in pieces { markup += piece.markup }
    }

    /// One piece an element, in order.
    package mutating func appendInterpolation<S: Sequence>(
      each elements: S,
      _ piece: (S.Element) -> HTML
    ) {
      for element in elements { markup += piece(element).markup }
    }

    /// The piece if there is one.
    package mutating func appendInterpolation(_ piece: HTML?) {
      if let piece { markup += piece.markup }
    }
  }

  fileprivate static func append(_ text: String, to markup: inout String) {
    for byte in text.unicodeScalars {
      switch byte {
      case "&": markup += "&amp;"
      case "<": markup += "&lt;"
      case ">": markup += "&gt;"
      case "\"": markup += "&quot;"
      case "'": markup += "&#39;"
      default: markup.unicodeScalars.append(byte)
      }
    }
  }
}
