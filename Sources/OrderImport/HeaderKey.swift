/// A header as it is compared: without case, blanks, `_`, `-`, a byte-order mark; full-width signs
/// as their narrow twins.
func headerKey(_ header: String) -> String {
  var key = ""
  for given in header.lowercased().unicodeScalars {
    let isWide = (0xff01...0xff5e).contains(given.value)
    let scalar = isWide ? Unicode.Scalar(given.value - 0xfee0) ?? given : given
    switch scalar {
    case "_", "-", "\u{feff}", "\u{200b}", "\"", "'": continue
    default:
      if scalar.properties.isWhitespace || scalar.value < 0x20 { continue }
      key.unicodeScalars.append(scalar)
    }
  }
  return key
}
