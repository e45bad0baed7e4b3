/// Text as it is compared by the gate: whoever looks for a name in it finds it however it is
/// written.
///
/// ASCII letters are small, wide forms narrow, every run of blanks is one space, signs without
/// width are gone, all dashes are one, digits of every script ASCII's; character references, escapes
/// and per cent signs have been read. The byte 1 stands where a text ends: between cells, tags,
/// attributes and strings. Numbers that the program wrote and the geometry of drawings are left out.
struct FoldedText {
  /// How the bytes of a file are to be read.
  enum Form { case markup, json, table, calendar, plain }

  /// Between two texts.
  static let end: UInt8 = 1

  private(set) var bytes: [UInt8] = []
  /// Of attributes, which stand beside the text around their tags and not in it.
  private var values: [UInt8] = []

  /// What a cell of the input is compared as.
  static func cell(_ text: Span<UInt8>) -> [UInt8] {
    var folded = FoldedText()
    folded.append(text, 0..<text.count)
    if folded.bytes.last == 0x20 { folded.bytes.removeLast() }
    return folded.bytes
  }

  /// What a file of the site is compared as.
  ///
  /// Lines that are known are passed over; `learned` gets those that may be known from now on.
  static func file(
    _ path: String,
    _ text: Span<UInt8>,
    passing known: KnownLines,
    learned: inout [Range<Int>]
  ) -> [UInt8] {
    guard let form = Form(path) else { return [] }
    var folded = FoldedText()
    // What is folded never grows.
    folded.bytes.reserveCapacity(text.count + 1)
    switch form {
    case .markup: folded.appendMarkup(text, passing: known, learned: &learned)
    case .json: folded.appendJSON(text)
    case .table: folded.appendTable(text)
    case .calendar: folded.appendCalendar(text)
    case .plain: folded.append(text, 0..<text.count)
    }
    folded.cut()
    folded.bytes += folded.values
    return folded.bytes
  }

  /// What `body` appends goes to the attributes' values.
  mutating func aside(_ body: (inout FoldedText) -> Void) {
    swap(&bytes, &values)
    body(&self)
    cut()
    swap(&bytes, &values)
  }

  /// Appends a byte as it is.
  mutating func append(raw byte: UInt8) {
    if byte < 0x80 { append(ascii: byte) } else { bytes.append(byte) }
  }

  /// Ends a text, once.
  mutating func cut() {
    if bytes.last == 0x20 { bytes.removeLast() }
    if let last = bytes.last, last != FoldedText.end { bytes.append(FoldedText.end) }
  }

  /// Whether a text has just ended.
  var isCut: Bool { bytes.last.map { $0 == FoldedText.end } ?? true }

  mutating func append(_ text: Span<UInt8>, _ range: Range<Int>) {
    var at = range.lowerBound
    while at < range.upperBound {
      appendRun(text, &at, range.upperBound) { _ in false }
      if at < range.upperBound { append(text, &at, range.upperBound) }
    }
  }

  /// Appends signs that are taken over as they are or in small letters, and goes behind them: up to
  /// a byte that `stops`, or to a sign beyond ASCII that has to be looked at.
  @inline(__always)
  mutating func appendRun(
    _ text: Span<UInt8>,
    _ at: inout Int,
    _ end: Int,
    _ stops: (UInt8) -> Bool
  ) {
    var place = at
    var last = bytes.last ?? FoldedText.end
    bytes.append(addingCapacity: end - at) { output in
      while place < end {
        let byte = text[place]
        if byte < 0x80 {
          if stops(byte) { break }
          place += 1
          if byte > 0x20, byte != 0x7f {
            last = byte &- 0x41 < 26 ? byte | 0x20 : byte
            output.append(last)
          } else if last != 0x20, last != FoldedText.end {
            last = 0x20
            output.append(last)
          }
        } else if FoldedText.isHan(text, place, end) {
          output.append(byte)
          output.append(text[place + 1])
          last = text[place + 2]
          output.append(last)
          place += 3
        } else {
          break
        }
      }
    }
    at = place
  }

  /// Whether a sign of three bytes stands here that folding leaves as it is: U+3001…U+9FFF.
  @inline(__always)
  private static func isHan(_ text: Span<UInt8>, _ at: Int, _ end: Int) -> Bool {
    guard 0xe3...0xe9 ~= text[at], at + 2 < end else { return false }
    let (second, third) = (text[at + 1], text[at + 2])
    return second & 0xc0 == 0x80 && third & 0xc0 == 0x80
      && !(text[at] == 0xe3 && second == 0x80 && third == 0x80)
  }

  /// Appends the sign at a place and goes behind it.
  @inline(__always)
  mutating func append(_ text: Span<UInt8>, _ at: inout Int, _ end: Int) {
    let byte = text[at]
    if byte < 0x80 {
      at += 1
      append(ascii: byte)
    } else {
      appendWide(text, &at, end)
    }
  }

  @inline(__always)
  mutating func append(ascii byte: UInt8) {
    if byte &- 0x41 < 26 {
      bytes.append(byte | 0x20)
    } else if byte > 0x20, byte != 0x7f {
      bytes.append(byte)
    } else if let last = bytes.last, last != 0x20, last != FoldedText.end {
      bytes.append(0x20)
    }
  }

  /// Signs beyond ASCII, in UTF-8.
  private mutating func appendWide(_ text: Span<UInt8>, _ at: inout Int, _ end: Int) {
    let first = text[at]
    let length = first >= 0xf0 ? 4 : first >= 0xe0 ? 3 : first >= 0xc0 ? 2 : 1
    guard at + length <= end else {
      bytes.append(first)
      at += 1
      return
    }
    var value = UInt32(first)
    if length == 2 { value &= 0x1f } else if length == 3 { value &= 0x0f } else { value &= 0x07 }
    for offset in 1..<max(1, length) { value = value << 6 | UInt32(text[at + offset] & 0x3f) }
    if length == 1 {
      bytes.append(first)
    } else if let scalar = Unicode.Scalar(value) {
      append(scalar)
    }
    at += length
  }

  mutating func append(_ scalar: Unicode.Scalar) {
    switch scalar.value {
    case 0..<0x80: append(ascii: UInt8(scalar.value))
    case 0xff01...0xff5e: append(ascii: UInt8(scalar.value - 0xfee0))
    case 0xa0, 0x1680, 0x2000...0x200a, 0x2028, 0x2029, 0x202f, 0x205f, 0x3000:
      append(ascii: 0x20)
    case 0xad, 0x200b...0x200f, 0x202a...0x202e, 0x2060...0x2069, 0x20e3, 0xfe00...0xfe0f, 0xfeff:
      break
    case 0x2010...0x2015, 0x2043, 0x2212, 0xfe58, 0xfe63: append(ascii: UInt8(ascii: "-"))
    case 0x2018, 0x2019, 0x2bc: append(ascii: UInt8(ascii: "'"))
    default:
      if let digit = FoldedText.digit(scalar) { return append(ascii: digit) }
      for unit in scalar.utf8 { bytes.append(unit) }
    }
  }

  /// Of another script, or in a circle; none stands below Arabic's.
  private static func digit(_ scalar: Unicode.Scalar) -> UInt8? {
    guard scalar.value >= 0x660, let type = scalar.properties.numericType, type != .numeric,
      let value = scalar.properties.numericValue
    else { return nil }
    return UInt8(ascii: "0") + UInt8(value)
  }
}

extension FoldedText.Form {
  /// By the file's ending; nothing for pictures, which hold no text.
  init?(_ path: String) {
    let name = path.utf8
    func ends(_ ending: String) -> Bool {
      name.suffix(ending.utf8.count).elementsEqual(ending.utf8)
    }
    if ends(".html") || ends(".xml") || ends(".svg") {
      self = .markup
    } else if ends(".json") || ends(".js") {
      self = .json
    } else if ends(".csv") {
      self = .table
    } else if ends(".ics") {
      self = .calendar
    } else if [".png", ".jpg", ".jpeg", ".gif", ".webp", ".avif", ".woff2", ".ico"]
      .contains(where: ends)
    {
      return nil
    } else {
      self = .plain
    }
  }
}
