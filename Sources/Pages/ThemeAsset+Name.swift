extension ThemeAsset {
  /// An asset named by its bytes: `assets/almanac.css` becomes `assets/almanac-0123456789abcdef.css`.
  ///
  /// Readers may keep such a file for good: another content has another name. The digest is FNV-1a
  /// with 64 bits, which tells versions apart and proves nothing.
  package static func named(_ path: String, byItsBytes bytes: [UInt8]) -> ThemeAsset {
    let dot = path.lastIndex(of: ".") ?? path.endIndex
    let name = "\(path[..<dot])-\(digest(of: bytes))\(path[dot...])"
    return ThemeAsset(path: name, bytes: bytes)
  }

  /// Whether the name holds the digest of the bytes.
  var isNamedByItsBytes: Bool { path.contains("-" + ThemeAsset.digest(of: bytes) + ".") }

  private static func digest(of bytes: [UInt8]) -> String {
    var hash: UInt64 = 0xcbf2_9ce4_8422_2325
    for byte in bytes { hash = (hash ^ UInt64(byte)) &* 0x100_0000_01b3 }
    let digits = String(hash, radix: 16)
    return String(repeating: "0", count: 16 - digits.count) + digits
  }
}
