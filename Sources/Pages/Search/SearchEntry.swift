/// One thing that a reader may look for, and where it is.
package struct SearchEntry: Sendable, Hashable {
  package enum Kind: Int, Sendable, Hashable, CaseIterable {
    case page, measure, otherTool, playbook, product, segment, question, competitor, news, week
  }

  package var kind: Kind
  package var title: String
  /// From the root of the site, with its fragment: each part percent-encoded.
  package var path: String
  /// The number itself as the pages print it, or the sentence that holds it.
  package var number: String?
  /// Further words that lead here: trade names, summaries, keys.
  package var words: String

  /// The file of the page, without a fragment.
  var file: String { String(path.prefix { $0 != "#" }) }

  package init(
    _ kind: Kind,
    _ title: String,
    path: String,
    number: String? = nil,
    words: [String?] = []
  ) {
    self.kind = kind
    self.title = title
    self.path = path
    self.number = number
    self.words = words.compactMap(\.self).filter { !$0.isEmpty }.joined(separator: " | ")
  }
}
