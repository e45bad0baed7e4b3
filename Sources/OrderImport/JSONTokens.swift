/// Steps through JSON text (RFC 8259).
struct JSONCursor {
  var at: Int
  let end: Int

  mutating func skipBlanks(_ bytes: Span<UInt8>) {
    while at < end, bytes[at] == 0x20 || bytes[at] == 0x0a || bytes[at] == 0x0d || bytes[at] == 0x09
    {
      at += 1
    }
  }

  func peek(_ bytes: Span<UInt8>) -> UInt8? { at < end ? bytes[at] : nil }

  /// Steps over a sign and the blanks before it; false if it is not the next.
  mutating func take(_ sign: UInt8, _ bytes: Span<UInt8>) -> Bool {
    skipBlanks(bytes)
    guard peek(bytes) == sign else { return false }
    at += 1
    return true
  }

  /// Reads a string at its opening quote; false if it does not end.
  mutating func string(_ bytes: Span<UInt8>, into output: inout [UInt8]) -> Bool {
    at += 1
    while at < end {
      let byte = bytes[at]
      at += 1
      if byte == 0x22 { return true }
      guard byte == 0x5c else {
        output.append(byte)
        continue
      }
      guard at < end else { return false }
      let sign = bytes[at]
      at += 1
      switch sign {
      case 0x22, 0x5c, 0x2f: output.append(sign)
      case 0x62: output.append(0x08)
      case 0x66: output.append(0x0c)
      case 0x6e: output.append(newline)
      case 0x72: output.append(carriageReturn)
      case 0x74: output.append(0x09)
      case 0x75:
        guard appendScalar(bytes, to: &output) else { return false }
      default: return false
      }
    }
    return false
  }

  private mutating func appendScalar(_ bytes: Span<UInt8>, to output: inout [UInt8]) -> Bool {
    guard var value = unit(bytes) else { return false }
    if (0xd800..<0xdc00).contains(value), at + 1 < end, bytes[at] == 0x5c, bytes[at + 1] == 0x75 {
      let before = at
      at += 2
      guard let low = unit(bytes) else { return false }
      if (0xdc00..<0xe000).contains(low) {
        value = 0x10000 + (value - 0xd800) << 10 + (low - 0xdc00)
      } else {
        at = before
      }
    }
    guard let scalar = Unicode.Scalar(value) else {
      // Half a character: no text, so that a needed cell with it is rejected.
      output.append(0xff)
      return true
    }
    output += Unicode.UTF8.encode(scalar) ?? Unicode.UTF8.encodedReplacementCharacter
    return true
  }

  private mutating func unit(_ bytes: Span<UInt8>) -> UInt32? {
    guard at + 4 <= end else { return nil }
    var value: UInt32 = 0
    for _ in 0..<4 {
      guard let digit = hexadecimalDigit(bytes[at]) else { return nil }
      value = value * 16 + digit
      at += 1
    }
    return value
  }

  /// Reads a number or a word, `null` being nothing; false if it is none of them.
  mutating func scalar(_ bytes: Span<UInt8>, into output: inout [UInt8]) -> Bool {
    let start = at
    var (hasExponent, hasPoint) = (false, false)
    while at < end {
      let byte = bytes[at]
      guard
        (byte >= 0x30 && byte <= 0x39) || (byte | 0x20 >= 0x61 && byte | 0x20 <= 0x7a)
          || byte == 0x2d || byte == 0x2b || byte == 0x2e
      else { break }
      hasExponent = hasExponent || byte | 0x20 == 0x65
      hasPoint = hasPoint || byte == 0x2e
      at += 1
    }
    let word = bytes.extracting(start..<at)
    guard word.count > 0 else { return false }
    if word[0] == 0x2d || (word[0] >= 0x30 && word[0] <= 0x39) {
      if hasExponent {
        _ = PlainNumber.append(word, to: &output)
      } else {
        PlainNumber.appendWithoutZeros(word, isWhole: !hasPoint, to: &output)
      }
      return true
    }
    if word.count == 4, word.starts(with: Array("null".utf8)) { return true }
    let isTrue = word.count == 4 && word.starts(with: Array("true".utf8))
    guard isTrue || (word.count == 5 && word.starts(with: Array("false".utf8))) else {
      return false
    }
    for index in 0..<word.count { output.append(word[index]) }
    return true
  }

  /// Steps over a value; false if it does not end, or its brackets do not match.
  mutating func skipValue(_ bytes: Span<UInt8>) -> Bool {
    skipBlanks(bytes)
    var open: [UInt8] = []
    while at < end {
      switch bytes[at] {
      case 0x7b, 0x5b: open.append(bytes[at])
      case 0x7d, 0x5d:
        // Each closing bracket stands two places behind its opening one.
        guard let last = open.popLast(), last + 2 == bytes[at] else { return false }
      case 0x22:
        at += 1
        while at < end, bytes[at] != 0x22 { at += bytes[at] == 0x5c ? 2 : 1 }
        if at >= end { return false }
      case 0x2c, 0x3a, 0x20, 0x09, 0x0a, 0x0d: break
      default:
        var word: [UInt8] = []
        guard scalar(bytes, into: &word) else { return false }
        at -= 1
      }
      at += 1
      if open.isEmpty { return true }
    }
    return false
  }
}
