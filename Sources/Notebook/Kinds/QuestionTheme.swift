package import Diagnostics

/// What customers ask about one theme, and what the shop answers: the text of the note.
package struct QuestionTheme: Note {
  package struct Text: NoteText {
    package var language: String
    /// The theme in a word or two.
    package var theme: String
    /// The questions in this language, in the order of `questions`.
    package var questions: [String]
    /// The answer; may be empty.
    package var document: Document
  }

  /// Where a question was met.
  package enum Source: String, Sendable, Hashable, CaseIterable {
    case chat, forum, review, search, social, survey, shop, other
  }

  package struct Question: Sendable, Hashable {
    package var asked: NoteDay
    package var source: Source
    package var location: SourceLocation
  }

  /// Where an answer stands.
  package struct Answer: Sendable, Hashable {
    package enum Target: Sendable, Hashable {
      /// By slug.
      case playbook(String)
      /// By SKU.
      case product(String)
      /// By route, with slashes at both ends.
      case page(String)
    }

    package var target: Target
    package var location: SourceLocation
  }

  package var slug: String
  package var location: SourceLocation
  package var questions: [Question]
  package var answers: [Answer]
  /// When the answer was published; `nil` = before anyone kept count, where there is one.
  package var answeredOn: NoteDay?
  /// How much it hurts to leave it open, 1…5.
  package var weight: Int
  package var text: Text
  package var translations: [String: Text]

  /// Weight of a theme that names none.
  package static let usualWeight = 3

  /// Whether there is an answer: a text of its own, or a place that gives one.
  package var isAnswered: Bool { !answers.isEmpty || !text.document.isEmpty }

  /// Every day that must not lie ahead of the edition.
  package var days: [NoteDay] {
    questions.map(\.asked) + [answeredOn].compactMap(\.self)
  }

  /// Takes a question out, in all languages.
  mutating func remove(at index: Int) {
    questions.remove(at: index)
    text.questions.remove(at: index)
    for language in translations.keys.sorted() {
      guard let words = translations[language]?.questions, words.indices.contains(index) else {
        continue
      }
      translations[language]?.questions.remove(at: index)
    }
  }

  /// Looks for answers that lead nowhere.
  ///
  /// - Parameters:
  ///   - playbooks: slugs.
  ///   - products: SKUs of the shop's goods; none = the orders name no goods.
  ///   - pages: routes with slashes at both ends.
  /// - Returns: a finding for each, with the nearest name that exists.
  func check(playbooks: Set<String>, products: Set<String>, pages: Set<String>) -> Findings {
    var findings = Findings()
    for answer in answers {
      switch answer.target {
      case .playbook(let slug) where !playbooks.contains(slug):
        findings.add(.noAnswer(at: answer.location, "playbook", slug, among: playbooks))
      case .product(let sku) where !products.contains(sku):
        findings.add(.noAnswer(at: answer.location, "product", sku, among: products))
      case .page(let route) where !pages.contains(route):
        findings.add(.noAnswer(at: answer.location, "page", route, among: pages))
      default: break
      }
    }
    return findings
  }
}

extension Diagnostic {
  static func noAnswer(
    at place: SourceLocation,
    _ kind: String,
    _ name: String,
    among names: Set<String>
  ) -> Diagnostic {
    Diagnostic(
      .error,
      at: place,
      "there is no \(kind) \"\(shown(name))\"",
      code: "note.no-answer",
      hint: nearestHint(name, among: names.sorted(), otherwise: "mend the name, or take it out")
    )
  }
}
