/// One tag, or one piece of text, in the window.
struct XMLToken {
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

/// A code for an element's or attribute's name (64-bit FNV-1a), which compares at once.
func xmlName(_ name: StaticString) -> UInt64 {
  name.withUTF8Buffer { unsafe $0.reduce(emptyName) { nameCode($0, $1) } }
}

private let emptyName: UInt64 = 0xcbf2_9ce4_8422_2325

@inline(__always)
private func nameCode(_ code: UInt64, _ byte: UInt8) -> UInt64 {
  (code ^ UInt64(byte)) &* 0x100_0000_01b3
}
