/// A piece of a page.
///
/// Literals are trusted; every interpolated string is escaped.
///
/// Strings escape `& < > " '`, so a value is safe in text and in a quoted attribute. Optional
/// strings and bare doubles do not compile: choose a format first.
package struct HTML: Sendable, Hashable, ExpressibleByStringInterpolation {
  /// The markup as it is written to the file, in UTF-8.
  package private(set) var bytes: [UInt8]

  package var markup: String { String(decoding: bytes, as: UTF8.self) }

  package init() { bytes = [] }

  /// Markup made by libcmark's safe renderer or by the chart writer, and styles written in the
  /// program: nothing else may call this.
  package init(trusting markup: String) { bytes = Array(markup.utf8) }

  /// Bytes of a piece made before, with markup of the program's own between them.
  init(remade bytes: [UInt8]) { self.bytes = bytes }

  /// Text, escaped.
  package init(text: String) {
    bytes = []
    HTML.append(text, to: &bytes)
  }

  package init(stringLiteral value: StaticString) {
    bytes = value.withUTF8Buffer { Array($0) }
  }

  package init(stringInterpolation: Interpolation) { bytes = stringInterpolation.bytes }

  /// A text with an entity for each sign that has a meaning in markup.
  package static func escaped(_ text: String) -> String {
    text.utf8.contains(where: hasMeaning) ? HTML(text: text).markup : text
  }

  package var isEmpty: Bool { bytes.isEmpty }

  package static func + (a: HTML, b: HTML) -> HTML {
    var sum = a
    sum += b
    return sum
  }

  package static func += (a: inout HTML, b: HTML) { a.bytes += b.bytes }

  package struct Interpolation: StringInterpolationProtocol {
    fileprivate var bytes: [UInt8] = []

    package init(literalCapacity: Int, interpolationCount: Int) {
      bytes.reserveCapacity(literalCapacity + interpolationCount * 16)
    }

    package mutating func appendLiteral(_ literal: StaticString) {
      literal.withUTF8Buffer { bytes.append(contentsOf: $0) }
    }

    /// Escaped text.
    package mutating func appendInterpolation(_ text: String) { HTML.append(text, to: &bytes) }

    package mutating func appendInterpolation(_ number: Int) { bytes += String(number).utf8 }

    /// A piece made before, as it is.
    package mutating func appendInterpolation(_ piece: HTML) { bytes += piece.bytes }

    /// The pieces one after another.
    package mutating func appendInterpolation(_ pieces: [HTML]) {
      for piece in pieces { bytes += piece.bytes }
    }

    /// One piece an element, in order.
    package mutating func appendInterpolation<S: Sequence>(
      each elements: S,
      _ piece: (S.Element) -> HTML
    ) {
      for element in elements { bytes += piece(element).bytes }
    }

    /// The piece if there is one.
    package mutating func appendInterpolation(_ piece: HTML?) {
      if let piece { bytes += piece.bytes }
    }
  }

  private static func append(_ text: String, to bytes: inout [UInt8]) {
    var text = text
    text.withUTF8 { utf8 in
      var start = 0
      for index in utf8.indices {
        guard hasMeaning(utf8[index]), let entity = entity(for: utf8[index]) else { continue }
        bytes.append(contentsOf: utf8[start..<index])
        entity.withUTF8Buffer { bytes.append(contentsOf: $0) }
        start = index + 1
      }
      bytes.append(contentsOf: utf8[start...])
    }
  }

  private static func hasMeaning(_ byte: UInt8) -> Bool {
    switch byte {
    case 0x22, 0x26, 0x27, 0x3C, 0x3E: true
    default: false
    }
  }

  /// What stands for a byte that has a meaning in markup.
  private static func entity(for byte: UInt8) -> StaticString? {
    switch byte {
    case UInt8(ascii: "&"): "&amp;"
    case UInt8(ascii: "<"): "&lt;"
    case UInt8(ascii: ">"): "&gt;"
    case UInt8(ascii: "\""): "&quot;"
    case UInt8(ascii: "'"): "&#39;"
    default: nil
    }
  }
}
