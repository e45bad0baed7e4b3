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
