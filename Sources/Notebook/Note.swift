package import Diagnostics

/// What is written for readers in one language: the words of the front matter, and the text.
package protocol NoteText: Sendable, Hashable {
  /// The language's tag.
  var language: String { get }
  var document: Document { get }
}

/// A file that the shop wrote: rules that hold for all languages, and words in one or more.
package protocol Note: Sendable, Hashable {
  associatedtype Text: NoteText

  /// The file's name without its ending.
  var slug: String { get }
  var location: SourceLocation { get }
  /// The words of `SLUG.md`.
  var text: Text { get }
  /// The words of `SLUG.LANG.md`, by language.
  var translations: [String: Text] { get }
}

extension Note {
  /// The words in a language, else those of `SLUG.md`, whose `language` then says so.
  package func text(in language: String) -> Text {
    language == text.language ? text : translations[language] ?? text
  }

  /// All words: those of `SLUG.md`, then the translations by language.
  package var texts: [Text] {
    [text] + translations.values.sorted { $0.language < $1.language }
  }

  /// Its documents in all languages.
  var written: [Document] { texts.map(\.document) }

  /// Its documents by path with the ids of their headings, for `KnownNames`.
  var documents: [String: Set<String>] {
    var result: [String: Set<String>] = [:]
    for document in texts.map(\.document) {
      result[document.file] = Set(document.headings.map(\.id))
    }
    return result
  }
}
