/// A language that the site is written in; its raw value is the BCP 47 tag of `lang` and of paths.
package enum Language: String, Sendable, Hashable, CaseIterable, Codable {
  case english = "en"
  case simplifiedChinese = "zh-Hans"

  /// The tag for `lang`, `hreflang` and the folder of a language that is not the first.
  package var tag: String { rawValue }

  /// The name that its own readers look for.
  package var ownName: String {
    switch self {
    case .english: "English"
    case .simplifiedChinese: "简体中文"
    }
  }

  /// Whether its text is set in Han characters: other line heights, full-width marks, 万 and 亿.
  package var isHan: Bool {
    switch self {
    case .english: false
    case .simplifiedChinese: true
    }
  }
}
