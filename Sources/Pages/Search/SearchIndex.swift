import Commerce
package import Markup
import Notebook
import Retention
import Wording

/// Everything that can be found in one language of a site.
///
/// The page of the search lists it and the script of the search box reads it, so that one says what
/// the other finds.
package struct SearchIndex: Sendable {
  package let entries: [SearchEntry]
  private let language: Language
  private let kinds: [String]

  /// Letters of a summary that are looked through.
  private static let longest = 240
  /// Weeks whose headline is told beside them.
  private static let headlines = 60

  package init(_ site: Site, _ language: Language) {
    let voice = Voice(language)
    // Addresses count from the root of the site, wherever the reader is.
    let context = PageContext(site: site, route: .thisWeek, voice: voice)
    let maker = EntryMaker(context: context)
    let all =
      maker.pages + maker.measures + maker.otherTools + maker.playbooks + maker.products
      + maker.segments + maker.questions + maker.competitors + maker.news + maker.weeks
    // An open index says nothing of locked pages; where all are, so is the index.
    entries = site.input.locked.isWhole ? all : all.filter { !site.isLocked($0.file) }
    kinds = SearchEntry.Kind.allCases.map { voice.phrases.search.kinds[$0].one }
    self.language = language
  }

  /// The index as a script, which opens from a disk too: a call of the page's own function.
  ///
  /// A data file would have to be fetched, and browsers refuse that for files. No text of it can end
  /// a line of the script early: JSON escapes line ends, and the two that only old scripts know are
  /// escaped here.
  package var script: [UInt8] {
    let box = Box(kinds: kinds, forms: SearchFold.variants, entries: entries)
    do {
      let json = try EditionCoding.json(box, view: .public, isPretty: false)
      return Array("regulars.index(".utf8) + escapedForScript(json.dropLast()) + Array(");\n".utf8)
    } catch {
      // Strings and small numbers alone: nothing that JSON cannot hold.
      return Array("regulars.index({\"kinds\":[],\"entries\":[]});\n".utf8)
    }
  }

  private struct Box: Encodable {
    var kinds: [String]
    /// Pairs of signs, each form and the one it is looked up as: what is typed in one finds both.
    var forms: String
    var entries: [SearchEntry]
  }

  /// Cuts a text where it gets long; the words at its start are those that are looked for.
  static func shortened(_ text: String?) -> String? { text.map { String($0.prefix(longest)) } }

  static func hasHeadline(_ place: Int) -> Bool { place < headlines }
}

/// JSON whose line and paragraph separators are written as escapes.
///
/// JSON allows them inside a text; a script of before 2019 does not.
func escapedForScript(_ json: some Collection<UInt8>) -> [UInt8] {
  var bytes: [UInt8] = []
  bytes.reserveCapacity(json.count)
  for byte in json {
    bytes.append(byte)
    guard byte == 0xA8 || byte == 0xA9, bytes.suffix(3).starts(with: [0xE2, 0x80]) else { continue }
    bytes.removeLast(3)
    bytes += Array((byte == 0xA8 ? "\\u2028" : "\\u2029").utf8)
  }
  return bytes
}

extension SearchEntry: Encodable {
  /// A short list: kind, title, path, number, words; the last two only where there are any.
  package func encode(to encoder: any Encoder) throws {
    var list = encoder.unkeyedContainer()
    try list.encode(kind.rawValue)
    try list.encode(title)
    try list.encode(path)
    guard number != nil || !words.isEmpty else { return }
    try list.encode(number ?? "")
    if !words.isEmpty { try list.encode(words) }
  }
}

extension SearchKindNames {
  subscript(kind: SearchEntry.Kind) -> Name {
    switch kind {
    case .page: page
    case .measure: measure
    case .otherTool: otherTool
    case .playbook: playbook
    case .product: product
    case .segment: segment
    case .question: question
    case .competitor: competitor
    case .news: news
    case .week: week
    }
  }
}

extension Site {
  /// The search index of a language, from the root of the site.
  package func searchPath(in language: Language) -> String { "data/search.\(language.tag).js" }

  /// Asked for by the page of the search and by its script.
  func searchIndex(_ language: Language) -> SearchIndex {
    book.searches(language) { SearchIndex(self, language) }
  }

  /// The indexes of all languages, where the theme has a script that reads them.
  var searchFiles: [SitePage] {
    guard theme.scriptPath != nil else { return [] }
    return input.languages.map { language in
      SitePage(path: searchPath(in: language)) { searchIndex(language).script }
    }
  }
}
