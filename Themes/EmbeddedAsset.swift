import CThemeAssets
import Pages

/// The themes' files, inside the program, so that it can be moved anywhere.
enum EmbeddedAsset {
  static var almanacStyle: [UInt8] { bytes(of: regulars_almanac_css) }
  static var almanacScript: [UInt8] { flush(bytes(of: regulars_almanac_js)) }
  static var almanacIcon: [UInt8] { bytes(of: regulars_almanac_svg) }
  static var letterpressStyle: [UInt8] { bytes(of: regulars_letterpress_css) }

  /// What opens locked pages, whatever the theme.
  static let unlockScript = ThemeAsset.named(
    "assets/unlock.js",
    byItsBytes: bytes(of: regulars_unlock_js)
  )

  /// A script without the blanks that its lines begin with, which no reader needs to load.
  ///
  /// For scripts without strings of several lines.
  private static func flush(_ script: [UInt8]) -> [UInt8] {
    var kept: [UInt8] = []
    kept.reserveCapacity(script.count)
    var isLineStart = true
    for byte in script {
      if isLineStart, byte == UInt8(ascii: " ") { continue }
      isLineStart = byte == UInt8(ascii: "\n")
      kept.append(byte)
    }
    return kept
  }

  private static func bytes(
    of asset: (UnsafeMutablePointer<Int>) -> UnsafePointer<UInt8>?
  ) -> [UInt8] {
    var count = 0
    guard let start = asset(&count) else { return [] }
    return Array(UnsafeBufferPointer(start: start, count: count))
  }
}
