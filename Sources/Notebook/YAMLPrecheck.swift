/// Looks through YAML before the library does, for what could make it copy or nest without bound.
///
/// The library copies aliases without limit and recurses over the nesting. Brackets and leading
/// indentation are counted without regard to quotes, so that no trick of quoting hides a level;
/// anchors, aliases and tags are looked for where a value can begin.
struct YAMLPrecheck {
  /// Far above any honest file: bounds the depth of flow collections, whatever quotes say.
  static let maximumBrackets = 200
  /// Bounds the depth of block collections, since each level takes a column.
  static let maximumIndentation = 100

  struct Problem: Equatable {
    var offset: Int
    var reason: String
  }

  let bytes: [UInt8]
  let range: Range<Int>
  private var brackets = 0
  /// The indentation of the line whose value is a block of text, while inside of it.
  private var blockTextIndentation: Int?
  private var quote: UInt8?
  private var flowDepth = 0

  init(bytes: [UInt8], range: Range<Int>) {
    self.bytes = bytes
    self.range = range
  }

  mutating func firstProblem() -> Problem? {
    var lineStart = range.lowerBound
    while lineStart < range.upperBound {
      var lineEnd = lineStart
      while lineEnd < range.upperBound, bytes[lineEnd] != 0x0A, bytes[lineEnd] != 0x0D {
        lineEnd += 1
      }
      if let problem = problem(inLine: lineStart..<lineEnd) { return problem }
      lineStart = lineEnd + 1
    }
    return nil
  }

  private mutating func problem(inLine line: Range<Int>) -> Problem? {
    if let problem = boundsProblem(inLine: line) { return problem }
    let first = line.first { bytes[$0] != 0x20 }
    guard let first else { return nil }
    let indentation = first - line.lowerBound
    if let outer = blockTextIndentation {
      if indentation > outer { return nil }
      blockTextIndentation = nil
    }
    return tokenProblem(in: first..<line.upperBound, indentation: indentation)
  }

  /// Counts what bounds the nesting, without regard to quotes.
  private mutating func boundsProblem(inLine line: Range<Int>) -> Problem? {
    var isLeading = true
    for offset in line {
      let byte = bytes[offset]
      if byte == UInt8(ascii: "[") || byte == UInt8(ascii: "{") {
        brackets += 1
        if brackets > YAMLPrecheck.maximumBrackets {
          return Problem(offset: offset, reason: "more than 200 brackets")
        }
      }
      if isLeading, offset - line.lowerBound > YAMLPrecheck.maximumIndentation {
        return Problem(offset: offset, reason: "nesting deeper than 100 columns")
      }
      if !" -?:\t".utf8.contains(byte) { isLeading = false }
      if isLineSeparator(at: offset) {
        return Problem(offset: offset, reason: "a Unicode line separator")
      }
    }
    return nil
  }

  /// U+0085, U+2028 and U+2029 end a line for the YAML library and for no editor.
  private func isLineSeparator(at offset: Int) -> Bool {
    guard bytes[offset] == 0xC2 || bytes[offset] == 0xE2 else { return false }
    let rest = bytes[offset..<min(offset + 3, range.upperBound)]
    return rest.starts(with: [0xC2, 0x85]) || rest.starts(with: [0xE2, 0x80, 0xA8])
      || rest.starts(with: [0xE2, 0x80, 0xA9])
  }

  private mutating func tokenProblem(in text: Range<Int>, indentation: Int) -> Problem? {
    var canBegin = true
    let startsInQuote = quote != nil
    if startsInQuote, let offset = hiddenReference(in: text) {
      return Problem(offset: offset, reason: "an anchor or alias (& or *) inside long quotes")
    }
    var offset = text.lowerBound
    while offset < text.upperBound {
      let byte = bytes[offset]
      defer { offset += 1 }
      if let open = quote {
        offset += skipInQuote(open, at: offset)
        continue
      }
      if canBegin,
        let reason = refusal(of: byte, isFirst: offset == text.lowerBound && indentation == 0)
      {
        return Problem(offset: offset, reason: reason)
      }
      switch byte {
      case UInt8(ascii: " "), UInt8(ascii: "\t"): continue
      case UInt8(ascii: "#"):
        if offset == text.lowerBound || bytes[offset - 1] == 0x20 { return nil }
      case UInt8(ascii: "\""), UInt8(ascii: "'"):
        if canBegin { quote = byte }
        canBegin = false
      case UInt8(ascii: "|"), UInt8(ascii: ">"):
        if canBegin, flowDepth == 0 {
          blockTextIndentation = parentIndentation(of: offset, in: text, indentation)
        }
        canBegin = false
      default: canBegin = beginsValue(after: byte, at: offset, in: text, canBegin)
      }
    }
    return nil
  }

  private func refusal(of byte: UInt8, isFirst: Bool) -> String? {
    switch byte {
    case UInt8(ascii: "&"): "an anchor (&)"
    case UInt8(ascii: "*"): "an alias (*)"
    case UInt8(ascii: "!"): "a tag (!)"
    case UInt8(ascii: "%") where isFirst: "a directive (%)"
    default: nil
    }
  }

  /// Whether a value can begin after this byte; keeps count of the flow brackets.
  private mutating func beginsValue(
    after byte: UInt8,
    at offset: Int,
    in text: Range<Int>,
    _ canBegin: Bool
  ) -> Bool {
    let next = offset + 1 < text.upperBound ? bytes[offset + 1] : 0x20
    let isBeforeSpace = next == 0x20 || next == 0x09
    switch byte {
    case UInt8(ascii: "["), UInt8(ascii: "{"):
      if canBegin || flowDepth > 0 { flowDepth += 1 }
      return flowDepth > 0
    case UInt8(ascii: "]"), UInt8(ascii: "}"):
      flowDepth = max(0, flowDepth - 1)
      return false
    case UInt8(ascii: ","): return flowDepth > 0
    case UInt8(ascii: "-"), UInt8(ascii: "?"): return canBegin && isBeforeSpace
    case UInt8(ascii: ":"): return isBeforeSpace || flowDepth > 0
    default: return false
    }
  }

  /// The column that a block of text must pass: that of its key, or of its dash.
  private func parentIndentation(of bar: Int, in text: Range<Int>, _ indentation: Int) -> Int {
    var key = text.lowerBound
    var dash = text.lowerBound
    while key < bar, " -?".utf8.contains(bytes[key]) {
      if bytes[key] != 0x20 { dash = key }
      key += 1
    }
    return indentation + (key == bar ? dash : key) - text.lowerBound
  }

  /// A `&` or `*` that could be an anchor or alias if these quotes were none.
  private func hiddenReference(in text: Range<Int>) -> Int? {
    text.first { offset in
      guard bytes[offset] == UInt8(ascii: "&") || bytes[offset] == UInt8(ascii: "*") else {
        return false
      }
      let before = offset > text.lowerBound ? bytes[offset - 1] : 0x20
      let after = offset + 1 < text.upperBound ? bytes[offset + 1] : 0x20
      return " \t,[{:-".utf8.contains(before) && after != 0x20
    }
  }

  /// Bytes to skip beyond this one inside quotes; closes the quotes where they end.
  private mutating func skipInQuote(_ open: UInt8, at offset: Int) -> Int {
    let byte = bytes[offset]
    if byte == UInt8(ascii: "\\"), open == UInt8(ascii: "\"") { return 1 }
    guard byte == open else { return 0 }
    let next = offset + 1 < range.upperBound ? bytes[offset + 1] : 0
    if open == UInt8(ascii: "'"), next == open { return 1 }
    quote = nil
    return 0
  }
}
