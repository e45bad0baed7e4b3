/// The bytes of single JSON values.
package enum JSONBytes {
  static func append(_ text: StaticString, to bytes: inout [UInt8]) {
    text.withUTF8Buffer { bytes.append(contentsOf: $0) }
  }

  package static func append(null bytes: inout [UInt8]) { append("null", to: &bytes) }

  package static func append(_ value: some FixedWidthInteger, to bytes: inout [UInt8]) {
    if value < 0 { bytes.append(0x2d) }
    let start = bytes.count
    var rest = value.magnitude
    repeat {
      bytes.append(0x30 + UInt8(truncatingIfNeeded: rest % 10))
      rest /= 10
    } while rest > 0
    if bytes.count - start > 1 { bytes[start...].reverse() }
  }

  /// In the shortest form that reads back as the same number; a whole number is written as one.
  ///
  /// - Throws: `EncodingError` for a number that is not finite.
  package static func append(
    _ value: some BinaryFloatingPoint & CustomStringConvertible,
    to bytes: inout [UInt8]
  ) throws {
    guard value.isFinite else {
      throw EncodingError.invalidValue(
        value,
        EncodingError.Context(codingPath: [], debugDescription: "not a finite number")
      )
    }
    // What rounds to nothing has no sign.
    bytes += (value.isZero ? 0 : value).description.utf8
    if bytes.count > 2, bytes[bytes.count - 1] == 0x30, bytes[bytes.count - 2] == 0x2e {
      bytes.removeLast(2)
    }
  }

  /// What stands where a value is not told.
  package static func append(missing word: Missing, to bytes: inout [UInt8]) {
    append("{\"missing\":\"", to: &bytes)
    bytes += word.rawValue.utf8
    append("\"}", to: &bytes)
  }

  package static func append(quoted text: String, to bytes: inout [UInt8]) {
    bytes.append(0x22)
    for byte in text.utf8 {
      if byte >= 0x20, byte != 0x22, byte != 0x5c {
        bytes.append(byte)
      } else {
        append(escaped: byte, to: &bytes)
      }
    }
    bytes.append(0x22)
  }

  private static func append(escaped byte: UInt8, to bytes: inout [UInt8]) {
    switch byte {
    case 0x22, 0x5c: bytes += [0x5c, byte]
    case 0x08: append("\\b", to: &bytes)
    case 0x09: append("\\t", to: &bytes)
    case 0x0a: append("\\n", to: &bytes)
    case 0x0c: append("\\f", to: &bytes)
    case 0x0d: append("\\r", to: &bytes)
    default:
      append("\\u00", to: &bytes)
      let digits = Array("0123456789abcdef".utf8)
      bytes += [digits[Int(byte >> 4)], digits[Int(byte & 15)]]
    }
  }

  /// A list whose values are written by `write`.
  static func list<Value>(
    _ values: [Value],
    to bytes: inout [UInt8],
    _ write: (Value, inout [UInt8]) throws -> Void
  ) rethrows {
    bytes.append(0x5b)
    for (index, value) in values.enumerated() {
      if index > 0 { bytes.append(0x2c) }
      try write(value, &bytes)
    }
    bytes.append(0x5d)
  }
}
