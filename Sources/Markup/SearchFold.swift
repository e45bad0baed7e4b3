/// Text as a search compares it, so that one spelling finds the others.
///
/// Three steps, in this order: full-width letters, digits and marks become half-width ones and
/// half-width kana full-width ones; letters become small; traditional forms of Han characters become
/// simplified ones. Folding twice changes nothing. A script does the same to what is typed:
/// `normalize("NFKC")`, `toLowerCase()`, and `variants` as a map.
package enum SearchFold {
  /// Pairs of characters without separators: each traditional form, then its simplified one (11 KB).
  package static var variants: String { HanVariants.pairs }

  package static func folded(_ text: String) -> String {
    var folded = String.UnicodeScalarView()
    for scalar in narrowed(text).lowercased().unicodeScalars {
      folded.append(HanVariants.simplified[scalar] ?? scalar)
    }
    return String(folded)
  }

  /// The widths that NFKC unifies: "ＲＦＭ　２" is "RFM 2", "ｸﾞﾙｰﾌﾟ" is "グループ".
  private static func narrowed(_ text: String) -> String {
    var result = String.UnicodeScalarView()
    for scalar in text.unicodeScalars {
      switch scalar.value {
      case 0x3000: result.append(" ")
      case 0xFF01...0xFF5E: append(scalar.value - 0xFEE0, to: &result)
      case 0xFF61...0xFF9D: result.append(kana[Int(scalar.value - 0xFF61)])
      case 0xFF9E: voice(&result, by: 1, alone: "\u{3099}")
      case 0xFF9F: voice(&result, by: 2, alone: "\u{309A}")
      case 0xFFE0: result.append("¢")
      case 0xFFE1: result.append("£")
      case 0xFFE5: result.append("¥")
      case 0xFFE6: result.append("₩")
      default: result.append(scalar)
      }
    }
    return String(result)
  }

  private static func append(_ value: UInt32, to text: inout String.UnicodeScalarView) {
    if let scalar = Unicode.Scalar(value) { text.append(scalar) }
  }

  /// A sound mark joins the kana before it, where there is one that takes it: カ and the mark, ガ.
  private static func voice(
    _ text: inout String.UnicodeScalarView,
    by step: UInt32,
    alone mark: Unicode.Scalar
  ) {
    guard let last = text.last else { return text.append(mark) }
    let takes = step == 1 ? voiced.contains(last) : halfVoiced.contains(last)
    guard takes else { return text.append(mark) }
    text.removeLast()
    // ウ is not beside its voiced form as the others are.
    append(last == "ウ" ? 0x30F4 : last.value + step, to: &text)
  }

  /// U+FF61 to U+FF9D in full width.
  private static let kana = Array(
    "。「」、・ヲァィゥェォャュョッーアイウエオカキクケコサシスセソタチツテトナニヌネノハヒフヘホマミムメモヤユヨラリルレロワン"
      .unicodeScalars
  )
  private static let voiced = Set("ウカキクケコサシスセソタチツテトハヒフヘホ".unicodeScalars)
  private static let halfVoiced = Set("ハヒフヘホ".unicodeScalars)
}
