package import Commerce
package import Diagnostics

/// Something worth passing on to customers that is no offer.
package struct NewsNote: Note {
  /// The seven kinds that keep a talk going.
  package enum Kind: String, Sendable, Hashable, CaseIterable {
    case technology, shop, trade, society, market, rivals, research
  }

  package struct Text: NoteText {
    package var language: String
    package var title: String
    /// Whom it is for, in words.
    package var audience: String?
    package var document: Document
  }

  package var slug: String
  package var location: SourceLocation
  package var kind: Kind
  package var on: NoteDay
  /// The last day on which it is news; four weeks where not given.
  package var until: Day?
  package var audience: NoteAudience
  package var text: Text
  package var translations: [String: Text] = [:]

  /// Days that news last where nobody says.
  private static let usual = 28

  /// Whether it is news on a day.
  package func isFresh(on day: Day) -> Bool {
    on.day <= day && day <= (until ?? on.day + NewsNote.usual)
  }
}

extension NoteSource {
  /// The news of these files, or `nil` after a finding.
  func newsNote(into findings: inout Findings) -> NewsNote? {
    var note = original.newsNote(in: language, into: &findings)
    let translations = translated(into: &findings) { $0.newsText(in: $1, into: &$2) }
    note?.translations = translations
    return note
  }
}

extension NoteFile {
  func newsText(in language: String, into findings: inout Findings) -> NewsNote.Text? {
    guard
      let tree = keys(["title", "audience"], rules: ["kind", "on", "until"], into: &findings),
      let title = needed("title", "the news in a few words", tree, into: &findings)
    else { return nil }
    return NewsNote.Text(
      language: language,
      title: title,
      audience: audienceText(tree, into: &findings),
      document: document
    )
  }

  func newsNote(in language: String, into findings: inout Findings) -> NewsNote? {
    guard let text = newsText(in: language, into: &findings), let tree = frontMatter else {
      return nil
    }
    let words = NewsNote.Kind.allCases.map(\.rawValue)
    let meaning = "one of: " + words.joined(separator: ", ")
    let kind = needed("kind", meaning, tree, into: &findings) {
      word($0, of: words, for: "kind", into: &$1)
    }.flatMap(NewsNote.Kind.init(rawValue:))
    let on = needed("on", "the day of the news, such as 2026-11-20", tree, into: &findings) {
      $0.day(for: "on", into: &$1)
    }
    let until = optional("until", tree) { $0.day(for: "until", into: &findings) }
    guard let kind, let on else { return nil }
    if let until, until.day < on.day { findings.add(.endsBeforeItBegins(at: until.location)) }
    return NewsNote(
      slug: name.slug,
      location: location,
      kind: kind,
      on: on,
      until: until?.day,
      audience: audienceRules(tree, into: &findings),
      text: text
    )
  }
}

extension Diagnostic {
  static func endsBeforeItBegins(at place: SourceLocation) -> Diagnostic {
    Diagnostic(
      .error,
      at: place,
      "until is before on",
      code: "news.ends-before-it-begins",
      hint: "mend one of the two days"
    )
  }
}
