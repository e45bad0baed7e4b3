/// Goes through XML element by element while it is unpacked, with one window of it in memory.
///
/// Of XML 1.0 it knows what spreadsheets consist of: elements, attributes, text, CDATA, comments
/// and the five named and all numbered entities, in UTF-8. A document type is refused, as the
/// format forbids it (ECMA-376 part 2, 8.2.4), and so no text can grow by entities of its own.
struct XMLReader: ~Copyable {
  enum Event { case start, end, text, done, damaged }

  private var stream: PackedStream
  private var window = GrowingBytes(capacity: 1 << 18)
  private var position = 0
  private var token = XMLToken()
  private var depth = 0
  private var hasRoot = false
  private var closesItself = false

  /// A tag or an entity that is longer is no longer one.
  private static let longestTag = 1 << 20
  private static let deepest = 100

  init(_ stream: consuming PackedStream) { self.stream = stream }

  /// Why there is no more; meaningful after `damaged`.
  var state: PackedStream.State { stream.state }
  var unpackedCount: Int { stream.count }
  var checksum: UInt32 { stream.checksum }

  /// The code of the local name of the element that starts or ends.
  var name: UInt64 { token.name }

  mutating func next() -> Event {
    if closesItself {
      closesItself = false
      depth -= 1
      return .end
    }
    while true {
      if window.count - position < 1 << 12, !more() { return atEnd() }
      let (from, isOpen) = (position, stream.state == .open)
      token = window.withBytes { XMLToken($0, from, isOpen: isOpen) }
      switch token.kind {
      case .cut:
        guard window.count - position < XMLReader.longestTag, stream.state == .open, more() else {
          return .damaged
        }
        continue
      case .wrong: return .damaged
      case .skipped: position = token.next
      case .text:
        position = token.next
        if depth > 0 { return .text }
      case .start:
        position = token.next
        depth += 1
        hasRoot = true
        closesItself = token.isEmpty
        return depth > XMLReader.deepest ? .damaged : .start
      case .end:
        position = token.next
        depth -= 1
        return depth < 0 ? .damaged : .end
      }
    }
  }

  /// Puts the text's bytes at the end, its entities decoded.
  func appendText(to output: inout [UInt8]) {
    window.withBytes { bytes in
      if token.isEmpty {
        output.append(bytes, token.start..<token.end)
      } else {
        decodeEntities(bytes, token.start..<token.end, into: &output)
      }
    }
  }

  /// The value of an attribute of the element that starts; `nil` without it.
  func attribute(_ code: UInt64) -> [UInt8]? {
    window.withBytes { bytes in
      guard let range = token.attribute(code, bytes) else { return nil }
      var value: [UInt8] = []
      decodeEntities(bytes, range, into: &value)
      return value
    }
  }

  /// The value of an attribute as it stands.
  @inline(__always)
  func withAttribute<Result>(_ code: UInt64, _ body: (Span<UInt8>) -> Result) -> Result? {
    window.withBytes { bytes in
      token.attribute(code, bytes).map { body(bytes.extracting($0)) }
    }
  }

  /// Goes through the attributes of the element that starts, their values as they stand.
  @inline(__always)
  func eachAttribute(_ body: (UInt64, Span<UInt8>) -> Void) {
    window.withBytes { bytes in
      var at = token.start
      while let (name, range) = token.nextAttribute(bytes, &at) {
        body(name, bytes.extracting(range))
      }
    }
  }

  /// Skips to the end of the element that has just started; false if the file ends before.
  mutating func skipElement() -> Bool {
    let outside = depth - 1
    while depth > outside || closesItself {
      switch next() {
      case .done, .damaged: return false
      default: continue
      }
    }
    return true
  }

  /// Brings in more of the file; false if there is nothing behind the window and nothing in it.
  private mutating func more() -> Bool {
    guard stream.state == .open else { return window.count > position }
    window.dropFirst(position)
    position = 0
    _ = stream.read(into: &window, atLeast: 1 << 17)
    return window.count > 0
  }

  private func atEnd() -> Event {
    depth == 0 && hasRoot && stream.state == .ended ? .done : .damaged
  }
}

/// A code for an element's or attribute's name (64-bit FNV-1a), which compares at once.
func xmlName(_ name: StaticString) -> UInt64 {
  name.withUTF8Buffer { unsafe $0.reduce(emptyName) { nameCode($0, $1) } }
}

private let emptyName: UInt64 = 0xcbf2_9ce4_8422_2325

@inline(__always)
private func nameCode(_ code: UInt64, _ byte: UInt8) -> UInt64 {
  (code ^ UInt64(byte)) &* 0x100_0000_01b3
}

/// One tag, or one piece of text, in the window.
private struct XMLToken {
  enum Kind { case start, end, text, skipped, cut, wrong }

  var kind = Kind.skipped
  var name: UInt64 = 0
  /// The attributes or the text.
  var start = 0
  var end = 0
  var next = 0
  /// An element that ends itself, or text without entities.
  var isEmpty = false

  init() {}

  /// Reads at a place; if `isOpen`, more can follow behind these bytes.
  init(_ bytes: Span<UInt8>, _ at: Int, isOpen: Bool) {
    guard bytes[at] == 0x3c else {
      readText(bytes, at, isOpen)
      return
    }
    guard at + 1 < bytes.count else {
      kind = .cut
      return
    }
    switch bytes[at + 1] {
    case 0x3f: skip(bytes, at + 2, until: [0x3f, 0x3e])
    case 0x21: readDeclaration(bytes, at)
    default: readTag(bytes, at)
    }
  }

  func attribute(_ code: UInt64, _ bytes: Span<UInt8>) -> Range<Int>? {
    var at = start
    while let (name, range) = nextAttribute(bytes, &at) {
      if name == code { return range }
    }
    return nil
  }

  /// The attribute at a place and its value's place; `nil` behind the last.
  @inline(__always)
  func nextAttribute(_ bytes: Span<UInt8>, _ at: inout Int) -> (UInt64, Range<Int>)? {
    while at < end, bytes[at] <= 0x20 { at += 1 }
    var code = emptyName
    while at < end, bytes[at] != 0x3d, bytes[at] > 0x20 {
      code = bytes[at] == 0x3a ? emptyName : nameCode(code, bytes[at])
      at += 1
    }
    while at < end, bytes[at] <= 0x20 || bytes[at] == 0x3d { at += 1 }
    guard at < end, bytes[at] == 0x22 || bytes[at] == 0x27 else { return nil }
    let sign = bytes[at]
    let start = at + 1
    at = start
    while at < end, bytes[at] != sign { at += 1 }
    guard at < end else { return nil }
    at += 1
    return (code, start..<at - 1)
  }

  private mutating func readText(_ bytes: Span<UInt8>, _ from: Int, _ isOpen: Bool) {
    var at = from
    var entity = -1
    isEmpty = true
    while at < bytes.count, bytes[at] != 0x3c {
      if bytes[at] == 0x26 {
        (entity, isEmpty) = (at, false)
      } else if bytes[at] == 0x3b {
        entity = -1
      }
      at += 1
    }
    // A piece must not end within an entity or a character.
    if at == bytes.count, isOpen {
      if entity >= 0, at - entity < 16 { at = entity }
      var back = 0
      while back < 3, at > from, bytes[at - 1] & 0xc0 == 0x80 {
        at -= 1
        back += 1
      }
      if at > from, bytes[at - 1] >= 0xc0 { at -= 1 }
      if at == from {
        kind = .cut
        return
      }
    }
    (kind, start, end, next) = (.text, from, at, at)
  }

  private mutating func readTag(_ bytes: Span<UInt8>, _ from: Int) {
    kind = .cut
    let isEnd = bytes[from + 1] == 0x2f
    var at = isEnd ? from + 2 : from + 1
    name = emptyName
    while at < bytes.count, bytes[at] > 0x20, bytes[at] != 0x3e, bytes[at] != 0x2f {
      name = bytes[at] == 0x3a ? emptyName : nameCode(name, bytes[at])
      if bytes[at] == 0x3c {
        kind = .wrong
        return
      }
      at += 1
    }
    if name == emptyName, at < bytes.count {
      kind = .wrong
      return
    }
    start = at
    var sign: UInt8 = 0
    while at < bytes.count {
      let byte = bytes[at]
      if sign != 0 {
        if byte == sign { sign = 0 }
      } else if byte == 0x22 || byte == 0x27 {
        sign = byte
      } else if byte == 0x3e {
        isEmpty = !isEnd && bytes[at - 1] == 0x2f
        end = isEmpty ? at - 1 : at
        next = at + 1
        kind = isEnd ? .end : .start
        return
      } else if byte == 0x3c {
        kind = .wrong
        return
      }
      at += 1
    }
  }

  private mutating func readDeclaration(_ bytes: Span<UInt8>, _ at: Int) {
    let rest = bytes.extracting(at..<min(bytes.count, at + 9))
    if rest.starts(with: Array("<!--".utf8)) {
      skip(bytes, at + 4, until: [0x2d, 0x2d, 0x3e])
    } else if rest.starts(with: Array("<![CDATA[".utf8)) {
      skip(bytes, at + 9, until: [0x5d, 0x5d, 0x3e])
      guard kind == .skipped else { return }
      (kind, start, end, isEmpty) = (.text, at + 9, next - 3, true)
    } else {
      kind = rest.count < 9 ? .cut : .wrong
    }
  }

  private mutating func skip(_ bytes: Span<UInt8>, _ from: Int, until mark: [UInt8]) {
    kind = .cut
    var at = from
    while at + mark.count <= bytes.count {
      if bytes[at] == mark[0], bytes.extracting(at..<bytes.count).starts(with: mark) {
        next = at + mark.count
        kind = .skipped
        return
      }
      at += 1
    }
  }
}

/// Copies text with its entities decoded; what is none stays as it is.
private func decodeEntities(_ bytes: Span<UInt8>, _ range: Range<Int>, into output: inout [UInt8]) {
  var at = range.lowerBound
  while at < range.upperBound {
    guard bytes[at] == 0x26 else {
      output.append(bytes[at])
      at += 1
      continue
    }
    var close = at + 1
    while close < range.upperBound, close - at < 12, bytes[close] != 0x3b { close += 1 }
    guard close < range.upperBound, bytes[close] == 0x3b,
      let scalar = entity(bytes.extracting(at + 1..<close))
    else {
      output.append(0x26)
      at += 1
      continue
    }
    output.append(
      contentsOf: Unicode.UTF8.encode(scalar) ?? Unicode.UTF8.encodedReplacementCharacter
    )
    at = close + 1
  }
}

private func entity(_ name: Span<UInt8>) -> Unicode.Scalar? {
  guard name.count > 1 else { return nil }
  guard name[0] == 0x23 else {
    let named: [(String, Unicode.Scalar)] = [
      ("amp", "&"), ("lt", "<"), ("gt", ">"), ("quot", "\""), ("apos", "'"),
    ]
    return named.first { name.count == $0.0.utf8.count && name.starts(with: Array($0.0.utf8)) }?.1
  }
  let isHexadecimal = name[1] | 0x20 == 0x78
  var value: UInt32 = 0
  for at in (isHexadecimal ? 2 : 1)..<name.count {
    guard let digit = hexadecimalDigit(name[at]), isHexadecimal || digit < 10, value < 0x11_0000
    else { return nil }
    value = value * (isHexadecimal ? 16 : 10) + digit
  }
  return Unicode.Scalar(value)
}

func hexadecimalDigit(_ byte: UInt8) -> UInt32? {
  switch byte {
  case 0x30...0x39: UInt32(byte) - 0x30
  case 0x41...0x46: UInt32(byte) - 0x41 + 10
  case 0x61...0x66: UInt32(byte) - 0x61 + 10
  default: nil
  }
}
