import CThemeAssets
import Pages

/// The themes' files, inside the program, so that it can be moved anywhere.
enum EmbeddedAsset {
  static var almanacStyle: [UInt8] { bytes(of: regulars_almanac_css) }
  static var almanacScript: [UInt8] { bytes(of: regulars_almanac_js) }
  static var almanacIcon: [UInt8] { bytes(of: regulars_almanac_svg) }
  static var letterpressStyle: [UInt8] { bytes(of: regulars_letterpress_css) }

  /// What opens locked pages, whatever the theme.
  static let unlockScript = ThemeAsset.named(
    "assets/unlock.js",
    byItsBytes: bytes(of: regulars_unlock_js)
  )

  private static func bytes(
    of asset: (UnsafeMutablePointer<Int>) -> UnsafePointer<UInt8>?
  ) -> [UInt8] {
    var count = 0
    guard let start = asset(&count) else { return [] }
    return Array(UnsafeBufferPointer(start: start, count: count))
  }
}
