import Commerce
import Diagnostics

extension NoteSource {
  /// The note of these files, or `nil` after a finding.
  func serviceNote(into findings: inout Findings) -> ServiceNote? {
    var note = original.serviceNote(in: language, into: &findings)
    let count = note?.text.items.count ?? 0
    let translations = translated(into: &findings) { file, language, findings in
      let text = file.serviceText(in: language, into: &findings)
      if let text, note != nil, text.items.count > count {
        findings.add(.moreThanOriginal(at: file.location, file.name.slug, count))
      }
      return text
    }
    note?.translations = translations
    return note
  }
}

extension NoteFile {
  private static let serviceKinds = ["idea", "training", "walkthrough", "touchpoints"]
  private static let serviceWords = ["title", "topic", "team", "steps", "items"]
  private static let serviceRules = ["kind", "from", "raised", "changed", "on", "people"]

  func serviceText(in language: String, into findings: inout Findings) -> ServiceNote.Text? {
    guard
      let tree = keys(NoteFile.serviceWords, rules: NoteFile.serviceRules, into: &findings)
    else { return nil }
    let items =
      items("steps", named: "step", tree, into: &findings)
      + items("items", named: "place", tree, into: &findings)
    return ServiceNote.Text(
      language: language,
      title: phrase("title", tree, into: &findings),
      topic: phrase("topic", tree, into: &findings),
      team: phrase("team", tree, into: &findings),
      items: items,
      document: document
    )
  }

  /// Lines as words, or as maps whose word stands under a key.
  private func items(
    _ key: String,
    named word: String,
    _ tree: YAMLTree,
    into findings: inout Findings
  ) -> [ServiceNote.Item] {
    let known =
      (name.language == nil ? [word, key == "steps" ? "passed" : "named"] : [word]) + ["note"]
    let found = optional(key, tree) { value in
      value.list(for: key, into: &findings) { item, findings -> ServiceNote.Item? in
        guard case .map = item.content else {
          return item.textValue(of: key, into: &findings).map { ServiceNote.Item(name: $0) }
        }
        _ = item.map(of: known, for: key, into: &findings)
        guard let name = item[word], !name.isNull else {
          findings.add(.missingKey(at: item.location, word, "what is meant", self.kind))
          return nil
        }
        let note = item["note"].flatMap { $0.isNull ? nil : $0 }
        return name.textValue(of: "\(key).\(word)", into: &findings).map {
          ServiceNote.Item(
            name: $0,
            note: note?.textValue(of: "\(key).note", into: &findings)
          )
        }
      }
    }
    return found ?? []
  }

  func serviceNote(in language: String, into findings: inout Findings) -> ServiceNote? {
    guard let text = serviceText(in: language, into: &findings), let tree = frontMatter else {
      return nil
    }
    let kinds = NoteFile.serviceKinds
    let meaning = "one of: " + kinds.joined(separator: ", ")
    let kind = needed("kind", meaning, tree, into: &findings) {
      word($0, of: kinds, for: "kind", into: &$1)
    }
    guard let kind, let content = content(kind, tree, text, into: &findings) else { return nil }
    return ServiceNote(slug: name.slug, location: location, content: content, text: text)
  }

  private func content(
    _ kind: String,
    _ tree: YAMLTree,
    _ text: ServiceNote.Text,
    into findings: inout Findings
  ) -> ServiceNote.Content? {
    func day(_ key: String) -> NoteDay? {
      needed(key, "a day such as 2026-11-20", tree, into: &findings) {
        $0.day(for: key, into: &$1)
      }
    }
    switch kind {
    case "idea": return idea(tree, text, into: &findings)
    case "training":
      let people = optional("people", tree) {
        $0.integer(in: 1...1_000_000, for: "people", into: &findings)
      }
      return day("on").map { .training(.init(on: $0, people: people)) }
    case "walkthrough":
      let passed = flags("steps", "passed", tree, into: &findings)
      return day("on").map { .walkthrough(.init(on: $0, passed: passed)) }
    default:
      let named = flags("items", "named", tree, into: &findings)
      let on = optional("on", tree) { $0.day(for: "on", into: &findings) }
      return .touchpoints(.init(on: on, named: named))
    }
  }

  private func idea(
    _ tree: YAMLTree,
    _ text: ServiceNote.Text,
    into findings: inout Findings
  ) -> ServiceNote.Content? {
    typealias Origin = ServiceNote.Idea.Origin
    if text.title == nil, tree["title"] == nil {
      findings.add(.missingKey(at: tree.location, "title", "the idea in a few words", kind))
    }
    let words = Origin.allCases.map(\.rawValue)
    let meaning = "one of: " + words.joined(separator: ", ")
    let origin = needed("from", meaning, tree, into: &findings) {
      word($0, of: words, for: "from", into: &$1)
    }.flatMap(Origin.init(rawValue:))
    let raised = needed("raised", "the day it came up", tree, into: &findings) {
      $0.day(for: "raised", into: &$1)
    }
    let changed = optional("changed", tree) { $0.day(for: "changed", into: &findings) }
    guard let origin, let raised else { return nil }
    if let changed, changed.day < raised.day {
      findings.add(.changedBeforeRaised(at: changed.location))
    }
    return .idea(.init(origin: origin, raised: raised, changed: changed))
  }

  /// Yes or no of each line; a line without it is a finding.
  private func flags(
    _ key: String,
    _ flag: String,
    _ tree: YAMLTree,
    into findings: inout Findings
  ) -> [Bool] {
    guard let value = tree[key], case .list(let lines) = value.content else {
      if tree[key].map({ $0.isNull }) ?? true {
        findings.add(.missingKey(at: tree.location, key, "a list", kind))
      }
      return []
    }
    return lines.map { line in
      guard let answer = line[flag], !answer.isNull else {
        findings.add(.missingKey(at: line.location, flag, "true or false", kind))
        return false
      }
      return answer.flag(for: "\(key).\(flag)", into: &findings) ?? false
    }
  }
}

extension Diagnostic {
  static func changedBeforeRaised(at place: SourceLocation) -> Diagnostic {
    Diagnostic(
      .error,
      at: place,
      "changed is before raised",
      code: "service.changed-before-raised",
      hint: "mend one of the two days"
    )
  }

  static func moreThanOriginal(
    at place: SourceLocation,
    _ slug: String,
    _ count: Int
  ) -> Diagnostic {
    Diagnostic(
      .error,
      at: place,
      "the translation has more lines than the \(count) of \(shown(slug)).md",
      code: "service.more-lines",
      hint: "write one line for each, in the same order"
    )
  }
}
