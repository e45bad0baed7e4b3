import Diagnostics

extension NoteSource {
  /// The theme of these files, or `nil` after a finding.
  func questionTheme(into findings: inout Findings) -> QuestionTheme? {
    guard var note = original.questionTheme(in: language, into: &findings) else {
      _ = translated(into: &findings) { $0.questionWords(in: $1, into: &$2) }
      return nil
    }
    note.translations = translated(into: &findings) { file, language, findings in
      guard let text = file.questionWords(in: language, into: &findings) else { return nil }
      guard text.questions.isEmpty || text.questions.count == note.questions.count else {
        let place = file.frontMatter?["questions"]?.location ?? file.location
        findings.add(
          .otherCount(at: place, "questions", note.questions.count, found: text.questions.count)
        )
        return nil
      }
      return text
    }
    return note
  }
}

extension NoteFile {
  private static let questionWords = ["theme", "questions"]
  private static let questionRules = ["answers", "answeredOn", "weight"]

  /// The words of a translation: its questions are a plain list.
  func questionWords(
    in language: String,
    into findings: inout Findings
  ) -> QuestionTheme.Text? {
    guard let tree = questionKeys(into: &findings), let theme = theme(tree, into: &findings) else {
      return nil
    }
    let questions = phrases("questions", tree, into: &findings)
    return QuestionTheme.Text(
      language: language,
      theme: theme,
      questions: questions,
      document: document
    )
  }

  func questionTheme(in language: String, into findings: inout Findings) -> QuestionTheme? {
    guard let tree = questionKeys(into: &findings), let theme = theme(tree, into: &findings) else {
      return nil
    }
    let questions = items("questions", tree, into: &findings) { question($0, into: &$1) }
    if tree.given("questions") == nil {
      findings.add(
        .missingKey(at: tree.location, "questions", "what was asked, one entry a question", kind)
      )
      return nil
    }
    let answers = optional("answers", tree) { value in
      value.list(for: "answers", into: &findings) { answer($0, into: &$1) }
    }
    return QuestionTheme(
      slug: name.slug,
      location: location,
      questions: questions.map(\.question),
      answers: answers ?? [],
      answeredOn: optional("answeredOn", tree) { $0.day(for: "answeredOn", into: &findings) },
      weight: optional("weight", tree) { $0.integer(in: 1...5, for: "weight", into: &findings) }
        ?? QuestionTheme.usualWeight,
      text: QuestionTheme.Text(
        language: language,
        theme: theme,
        questions: questions.map(\.text),
        document: document
      ),
      translations: [:]
    )
  }

  private func questionKeys(into findings: inout Findings) -> YAMLTree? {
    if !document.headings.isEmpty { findings.add(.headingInAnswer(at: location)) }
    return keys(NoteFile.questionWords, rules: NoteFile.questionRules, into: &findings)
  }

  private func theme(_ tree: YAMLTree, into findings: inout Findings) -> String? {
    needed("theme", "what the questions are about, in a word or two", tree, into: &findings)
  }

  private func question(
    _ item: YAMLTree,
    into findings: inout Findings
  ) -> (question: QuestionTheme.Question, text: String)? {
    let sources = QuestionTheme.Source.allCases.map(\.rawValue)
    guard let map = item.map(of: ["asked", "source", "text"], for: "questions", into: &findings),
      let day = map.needed("asked", of: "questions", kind, into: &findings),
      let word = map.needed("source", of: "questions", kind, into: &findings),
      let words = map.needed("text", of: "questions", kind, into: &findings),
      let asked = day.day(for: "questions.asked", into: &findings),
      let source = word.choice(of: sources, for: "questions.source", into: &findings),
      let text = words.textValue(of: "questions.text", into: &findings)
    else { return nil }
    guard !namesSomebody(text) else {
      findings.add(.namesAsker(at: words.location))
      return nil
    }
    let question = QuestionTheme.Question(
      asked: asked,
      source: QuestionTheme.Source(rawValue: source) ?? .other,
      location: item.location
    )
    return (question, text)
  }

  /// A link, an address or a handle leads to the person who asked.
  private func namesSomebody(_ text: String) -> Bool {
    text.contains("://") || text.contains("@") || text.lowercased().contains("www.")
  }

  private func answer(_ item: YAMLTree, into findings: inout Findings) -> QuestionTheme.Answer? {
    guard let text = item.textValue(of: "answers", into: &findings) else { return nil }
    let parts = text.split(separator: "/", maxSplits: 1).map(String.init)
    let rest = parts.count == 2 ? parts[1] : ""
    let target: QuestionTheme.Answer.Target?
    switch parts.first {
    case "playbook" where !rest.isEmpty: target = .playbook(rest)
    case "product" where !rest.isEmpty: target = .product(rest)
    case "page": target = .page(route(rest))
    default: target = nil
    }
    guard let target else {
      findings.add(.notAnAnswer(at: item.location, item.description))
      return nil
    }
    return QuestionTheme.Answer(target: target, location: item.location)
  }

  /// `method` and `/method/` are the same page.
  private func route(_ text: String) -> String {
    let folders = text.split(separator: "/")
    return folders.isEmpty ? "/" : "/" + folders.joined(separator: "/") + "/"
  }
}

extension Diagnostic {
  static func otherCount(
    at place: SourceLocation,
    _ name: String,
    _ count: Int,
    found: Int
  ) -> Diagnostic {
    Diagnostic(
      .error,
      at: place,
      "\(name) has \(found) entries here and \(count) in the note that this translates",
      code: "note.other-count",
      hint: "translate every entry, in the same order"
    )
  }

  /// Answers stand one below the other on a page, where headings of their own would be lost.
  static func headingInAnswer(at place: SourceLocation) -> Diagnostic {
    Diagnostic(
      .error,
      at: place,
      "an answer stands under its theme and cannot have headings of its own",
      code: "note.heading-in-answer",
      hint: "begin a paragraph with words in bold instead"
    )
  }

  static func namesAsker(at place: SourceLocation) -> Diagnostic {
    Diagnostic(
      .error,
      at: place,
      "the question holds a link, an address or a handle, which leads to the person who asked",
      code: "note.names-asker",
      hint: "keep the words of the question and take the rest out"
    )
  }

  static func notAnAnswer(at place: SourceLocation, _ found: String) -> Diagnostic {
    Diagnostic(
      .error,
      at: place,
      "\(found) is not the place of an answer",
      code: "note.not-an-answer",
      hint: "write playbook/NAME, product/SKU or page/ROUTE, such as page/method"
    )
  }

  /// The same words under two themes, which would count twice.
  static func sameQuestion(at place: SourceLocation, first: SourceLocation) -> Diagnostic {
    Diagnostic(
      .warning,
      at: place,
      "this question stands in \(first.file)\(first.line.map { ", line \($0)" } ?? "") too"
        + " and counts once",
      code: "note.same-question",
      hint: "take one of them out"
    )
  }
}
