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

  /// A script without comments that have lines of their own, and without the blanks that lines begin
  /// with: no reader needs to load them.
  ///
  /// For scripts without strings of several lines.
  private static func flush(_ script: [UInt8]) -> [UInt8] {
    var kept: [UInt8] = []
    kept.reserveCapacity(script.count)
    var isComment = false
    for line in script.split(separator: UInt8(ascii: "\n")) {
      let text = line.drop { $0 == UInt8(ascii: " ") }
      if text.starts(with: "/*".utf8) { isComment = true }
      if !isComment, !text.isEmpty { kept += text + [UInt8(ascii: "\n")] }
      if text.suffix(2).elementsEqual("*/".utf8) { isComment = false }
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
