/// A header as it is compared: without case, blanks, `_`, `-`, a byte-order mark; full-width signs
/// as their narrow twins.
func headerKey(_ header: String) -> String {
  if let key = plainKey(header) { return key }
  var key = ""
  for given in header.lowercased().unicodeScalars {
    let isWide = (0xff01...0xff5e).contains(given.value)
    let scalar = isWide ? Unicode.Scalar(given.value - 0xfee0) ?? given : given
    switch scalar {
    case "_", "-", "\u{feff}", "\u{200b}", "\"", "'": continue
    default:
      if scalar.value <= 0x20 || scalar.value >= 0x80 && scalar.properties.isWhitespace { continue }
      key.unicodeScalars.append(scalar)
    }
  }
  return key
}

/// The key of a header in ASCII, of which every file that is looked at has many: the same in a tenth
/// of the time.
private func plainKey(_ header: String) -> String? {
  var key: [UInt8] = []
  key.reserveCapacity(header.utf8.count)
  for byte in header.utf8 {
    switch byte {
    case 0x80...: return nil
    case ...0x20, UInt8(ascii: "_"), UInt8(ascii: "-"), UInt8(ascii: "\""), UInt8(ascii: "'"): break
    case UInt8(ascii: "A")...UInt8(ascii: "Z"): key.append(byte | 0x20)
    default: key.append(byte)
    }
  }
  return String(decoding: key, as: UTF8.self)
}
