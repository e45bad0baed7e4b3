extension FoldedText {
  /// HTML, XML and SVG: the text between tags and the values of attributes.
  ///
  /// A line between two ends of texts is passed over if it is known, and learned if it is not.
  mutating func appendMarkup(
    _ text: Span<UInt8>,
    passing known: KnownLines,
    learned: inout [Range<Int>]
  ) {
    var at = 0
    var line = 0..<0
    while at < text.count {
      switch text[at] {
      case UInt8(ascii: "<"): appendTag(text, &at)
      case UInt8(ascii: "&"): appendReference(text, &at, text.count)
      case 0x0a where isCut:
        if at == line.upperBound, line.count >= KnownLines.shortest { learned.append(line) }
        line = KnownLines.line(of: text, from: at + 1)
        at += 1
        if line.count >= KnownLines.shortest, known.holds(text, line) {
          at = line.upperBound
          line = at..<at
        }
      default:
        append(text, &at, text.count)
        appendRun(text, &at, text.count) { $0 == 0x3c || $0 == 0x26 || $0 == 0x0a }
      }
    }
  }

  private mutating func appendTag(_ text: Span<UInt8>, _ at: inout Int) {
    at += 1
    let name = FoldedText.tagName(text, at)
    // Words in a phrase do not end where some of them are set in bold.
    if name.map(FoldedText.inline.contains) != true { cut() }
    var isNumber = text.count > at && text[at] != UInt8(ascii: "/") && name == FoldedText.drawnText
    var nameStart = at
    while at < text.count, text[at] != UInt8(ascii: ">") {
      let byte = text[at]
      at += 1
      if byte <= 0x20 {
        nameStart = at
      } else if byte == UInt8(ascii: "="), at < text.count, text[at] == 0x22 || text[at] == 0x27 {
        let key = MarkupName(text, nameStart..<at - 1)
        if key == FoldedText.styles, FoldedText.isNumberStyle(text, at + 1) { isNumber = true }
        appendValue(text, &at, of: key)
      }
    }
    at += 1
    if isNumber { at = FoldedText.endOfNumber(text, at) ?? at }
  }

  /// The name of a tag or of the one that it ends.
  private static func tagName(_ text: Span<UInt8>, _ tag: Int) -> MarkupName? {
    let start = tag < text.count && text[tag] == UInt8(ascii: "/") ? tag + 1 : tag
    var at = start
    while at < text.count, text[at] > 0x20, text[at] != UInt8(ascii: ">") { at += 1 }
    return MarkupName(text, start..<at)
  }

  private static let drawnText = MarkupName("text")
  private static let styles = MarkupName("class")

  /// Whether the first style named here is that of the program's numbers, which no note can ask for.
  private static func isNumberStyle(_ text: Span<UInt8>, _ start: Int) -> Bool {
    var at = start
    while at < text.count, text[at] > 0x22 { at += 1 }
    let style = MarkupName(text, start..<at)
    return style == cells || style == numbers
  }

  private static let cells = MarkupName("n")
  private static let numbers = MarkupName("num")

  /// Where digits end that are all that an element begins with.
  ///
  /// More than 8 are no number that a page shows ungrouped, and may be an id. What names something in
  /// a drawing stands in the table beside it too, under another style.
  private static func endOfNumber(_ text: Span<UInt8>, _ start: Int) -> Int? {
    var at = start
    while at < text.count, text[at] &- 0x30 < 10 { at += 1 }
    return at < text.count && text[at] == UInt8(ascii: "<") && at - start <= 8 ? at : nil
  }

  private static let inline = NameSet([
    "a", "b", "i", "em", "strong", "span", "code", "small", "sub", "sup", "del", "wbr", "mark",
  ])
  private static let addresses = NameSet(["href", "src"])

  /// An attribute's value, from its first quote.
  private mutating func appendValue(_ text: Span<UInt8>, _ at: inout Int, of key: MarkupName?) {
    let quote = text[at]
    at += 1
    let start = at
    while at < text.count, text[at] != quote { at += 1 }
    let end = at
    at = min(at + 1, text.count)
    guard key.map(FoldedText.geometry.contains) != true else { return }
    let isAddress = key.map(FoldedText.addresses.contains) ?? false
    aside { folded in
      var place = start
      while place < end {
        if text[place] == UInt8(ascii: "&") {
          folded.appendReference(text, &place, end)
        } else if isAddress, text[place] == UInt8(ascii: "%"), place + 2 < end,
          let byte = FoldedText.hex(text, place + 1..<place + 3)
        {
          folded.append(raw: UInt8(byte))
          place += 3
        } else {
          folded.append(text, &place, end)
          folded.appendRun(text, &place, end) { $0 == 0x26 || $0 == 0x25 }
        }
      }
    }
  }

  /// Attributes that hold numbers of a drawing or names of styles and never words.
  private static let geometry = NameSet([
    "d", "x", "y", "x1", "x2", "y1", "y2", "cx", "cy", "r", "rx", "ry", "dx", "dy", "width",
    "height", "points", "transform", "viewBox", "class", "id", "colspan", "rowspan", "tabindex",
    "stroke-width", "stroke-dasharray", "font-size", "integrity",
  ])

  /// `&amp;`, `&#39;`, `&#x4e2d;`.
  private mutating func appendReference(_ text: Span<UInt8>, _ at: inout Int, _ limit: Int) {
    var end = at + 1
    while end < limit, end - at < 12, text[end] != UInt8(ascii: ";"), text[end] > 0x20 { end += 1 }
    guard end < limit, text[end] == UInt8(ascii: ";") else {
      append(text, &at, limit)
      return
    }
    var name = ""
    for place in at + 1..<end { name.unicodeScalars.append(Unicode.Scalar(text[place])) }
    var scalar: Unicode.Scalar?
    if name.hasPrefix("#x") || name.hasPrefix("#X") {
      scalar = UInt32(name.dropFirst(2), radix: 16).flatMap(Unicode.Scalar.init)
    } else if name.hasPrefix("#") {
      scalar = UInt32(name.dropFirst()).flatMap(Unicode.Scalar.init)
    } else {
      scalar = FoldedText.references[name]
    }
    guard let scalar else {
      append(text, &at, limit)
      return
    }
    append(scalar)
    at = end + 1
  }

  private static let references: [String: Unicode.Scalar] = [
    "amp": "&", "lt": "<", "gt": ">", "quot": "\"", "apos": "'", "nbsp": "\u{a0}", "shy": "\u{ad}",
  ]

  /// Strings of JSON or of a script; what stands outside of them is the program's.
  mutating func appendJSON(_ text: Span<UInt8>) {
    var at = 0
    while at < text.count {
      if text[at] == 0x22 {
        at += 1
        appendString(text, &at)
        cut()
      } else {
        at += 1
      }
    }
  }

  private mutating func appendString(_ text: Span<UInt8>, _ at: inout Int) {
    while at < text.count {
      let byte = text[at]
      if byte == 0x22 {
        at += 1
        return
      }
      guard byte == UInt8(ascii: "\\"), at + 1 < text.count else {
        append(text, &at, text.count)
        appendRun(text, &at, text.count) { $0 == 0x22 || $0 == 0x5c }
        continue
      }
      let sign = text[at + 1]
      at += 2
      switch sign {
      case UInt8(ascii: "u"): appendUnit(text, &at)
      case UInt8(ascii: "n"), UInt8(ascii: "r"), UInt8(ascii: "t"), UInt8(ascii: "b"),
        UInt8(ascii: "f"):
        append(ascii: 0x20)
      default: append(ascii: sign)
      }
    }
  }

  /// One UTF-16 unit or a pair of them, behind `\u`.
  private mutating func appendUnit(_ text: Span<UInt8>, _ at: inout Int) {
    guard at + 4 <= text.count, var value = FoldedText.hex(text, at..<at + 4) else { return }
    at += 4
    if 0xd800..<0xdc00 ~= value, at + 6 <= text.count, text[at] == UInt8(ascii: "\\"),
      let low = FoldedText.hex(text, at + 2..<at + 6), 0xdc00..<0xe000 ~= low
    {
      value = 0x10000 + ((value - 0xd800) << 10) + (low - 0xdc00)
      at += 6
    }
    if let scalar = Unicode.Scalar(value) { append(scalar) }
  }

  private static func hex(_ text: Span<UInt8>, _ range: Range<Int>) -> UInt32? {
    var value: UInt32 = 0
    for at in range {
      let byte = text[at]
      let digit: UInt8
      if byte &- 0x30 < 10 {
        digit = byte - 0x30
      } else if (byte | 0x20) &- 0x61 < 6 {
        digit = (byte | 0x20) - 0x61 + 10
      } else {
        return nil
      }
      value = value << 4 | UInt32(digit)
    }
    return value
  }

  /// CSV: cells, without those that are a number alone.
  mutating func appendTable(_ text: Span<UInt8>) {
    var at = 0
    while at < text.count {
      var end = at
      var isNumber = true
      if text[at] == 0x22 {
        at += 1
        while at < text.count {
          if text[at] == 0x22 {
            guard at + 1 < text.count, text[at + 1] == 0x22 else { break }
            at += 1
          }
          append(text, &at, text.count)
        }
        at = min(at + 1, text.count)
        end = at
      } else {
        while end < text.count, text[end] != 0x2c, text[end] != 0x0a, text[end] != 0x0d {
          let byte = text[end]
          if byte &- 0x30 >= 10, byte != 0x2e, byte != 0x2d { isNumber = false }
          end += 1
        }
        if !isNumber { append(text, at..<end) }
      }
      cut()
      at = min(end + 1, text.count)
    }
  }

  /// iCalendar (RFC 5545): folded lines are joined, escapes read.
  mutating func appendCalendar(_ text: Span<UInt8>) {
    var at = 0
    while at < text.count {
      let byte = text[at]
      if byte == 0x0d || byte == 0x0a {
        at += byte == 0x0d && at + 1 < text.count && text[at + 1] == 0x0a ? 2 : 1
        if at < text.count, text[at] == 0x20 || text[at] == 0x09 { at += 1 } else { cut() }
      } else if byte == UInt8(ascii: "\\"), at + 1 < text.count {
        append(ascii: text[at + 1] | 0x20 == UInt8(ascii: "n") ? 0x20 : text[at + 1])
        at += 2
      } else {
        append(text, &at, text.count)
      }
    }
  }
}
