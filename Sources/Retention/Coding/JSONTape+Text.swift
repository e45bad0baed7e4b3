extension JSONTape {
  /// The text of a string.
  func text(_ entry: Entry) throws(JSONFault) -> String {
    switch entry.kind {
    case .string: return String(decoding: slice(entry), as: UTF8.self)
    case .escaped: return String(decoding: try unescaped(slice(entry)), as: UTF8.self)
    default: throw JSONFault()
    }
  }

  /// After RFC 8259, section 7.
  private func unescaped(_ slice: ArraySlice<UInt8>) throws(JSONFault) -> [UInt8] {
    var rest = slice
    var text: [UInt8] = []
    text.reserveCapacity(rest.count)
    while let byte = rest.popFirst() {
      guard byte == UInt8(ascii: "\\") else {
        text.append(byte)
        continue
      }
      switch rest.popFirst() {
      case UInt8(ascii: "\""): text.append(0x22)
      case UInt8(ascii: "\\"): text.append(0x5C)
      case UInt8(ascii: "/"): text.append(0x2F)
      case UInt8(ascii: "b"): text.append(0x08)
      case UInt8(ascii: "f"): text.append(0x0C)
      case UInt8(ascii: "n"): text.append(0x0A)
      case UInt8(ascii: "r"): text.append(0x0D)
      case UInt8(ascii: "t"): text.append(0x09)
      case UInt8(ascii: "u"): text += String(try scalar(&rest)).utf8
      default: throw JSONFault()
      }
    }
    return text
  }

  /// What the digits after `\\u` stand for, with the second half of a pair behind them.
  private func scalar(_ rest: inout ArraySlice<UInt8>) throws(JSONFault) -> Unicode.Scalar {
    let first = try unit(&rest)
    if let scalar = Unicode.Scalar(first) { return scalar }
    guard first < 0xDC00, rest.starts(with: [UInt8(ascii: "\\"), UInt8(ascii: "u")]) else {
      throw JSONFault()
    }
    rest = rest.dropFirst(2)
    let second = try unit(&rest)
    guard second >= 0xDC00, second < 0xE000,
      let scalar = Unicode.Scalar(0x10000 + (first - 0xD800) << 10 + (second - 0xDC00))
    else { throw JSONFault() }
    return scalar
  }

  private func unit(_ rest: inout ArraySlice<UInt8>) throws(JSONFault) -> UInt32 {
    var value: UInt32 = 0
    for _ in 0..<4 {
      guard let byte = rest.popFirst(),
        let digit = Character(Unicode.Scalar(byte)).hexDigitValue, byte < 0x80
      else { throw JSONFault() }
      value = value << 4 | UInt32(digit)
    }
    return value
  }
}
