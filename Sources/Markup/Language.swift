/// A language that the site is written in; its raw value is the BCP 47 tag of `lang` and of paths.
package enum Language: String, Sendable, Hashable, CaseIterable, Codable {
  case english = "en"
  case simplifiedChinese = "zh-Hans"
  case traditionalChinese = "zh-Hant"
  case japanese = "ja"

  /// Those that the program has all phrases of, so that a site may be written in them.
  package static let offered: [Language] = allCases

  /// The tags of these, for help and hints.
  package static var offeredTags: String { offered.map(\.tag).joined(separator: ", ") }

  /// The tag for `lang`, `hreflang` and the folder of a language that is not the first.
  package var tag: String { rawValue }

  /// The name that its own readers look for.
  package var ownName: String {
    switch self {
    case .english: "English"
    case .simplifiedChinese: "简体中文"
    case .traditionalChinese: "繁體中文"
    case .japanese: "日本語"
    }
  }

  /// Whether its text is set in Han characters: other line heights, full-width marks, 万 and 亿.
  package var isHan: Bool {
    switch self {
    case .english: false
    case .simplifiedChinese, .traditionalChinese, .japanese: true
    }
  }
}
