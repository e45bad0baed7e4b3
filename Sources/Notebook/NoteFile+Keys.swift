import Commerce
import Diagnostics

/// What the kinds of notes ask of front matter alike.
extension NoteFile {
  /// The front matter, where it is a map; every key that the kind does not know, or that may not
  /// stand in a translation, is a finding.
  ///
  /// - Parameters:
  ///   - words: keys that are written for readers, in every language.
  ///   - rules: keys that hold for all languages and stand in `SLUG.md` only.
  ///   - findings: gets every problem.
  /// - Returns: the map, or `nil` after a finding.
  func keys(
    _ words: [String],
    rules: [String],
    into findings: inout Findings
  ) -> YAMLTree? {
    guard let tree = frontMatter else { return nil }
    guard case .map(let entries) = tree.content else {
      let found = tree.description
      findings.add(
        .wrongType(at: tree.location, "the front matter", expected: "a map of keys", found: found)
      )
      return nil
    }
    let known = words + (name.language == nil ? rules : [])
    for entry in entries where !known.contains(entry.key) {
      if rules.contains(entry.key) {
        findings.add(.ruleInTranslation(self, entry))
      } else {
        findings.add(.unknownKey(at: entry.keyLocation, entry.key, in: nil, among: known))
      }
    }
    return tree
  }

  /// The value of a key, where it is there and says something.
  func optional<Value>(
    _ key: String,
    _ tree: YAMLTree,
    _ read: (YAMLTree) -> Value?
  ) -> Value? {
    guard let value = tree[key], !value.isNull else { return nil }
    return read(value)
  }

  /// The text of a key that may be left out.
  func phrase(_ key: String, _ tree: YAMLTree, into findings: inout Findings) -> String? {
    optional(key, tree) { $0.textValue(of: key, into: &findings) }
  }

  /// The text of a key that has to be there; `meaning` says what it is for, in a hint.
  func needed(
    _ key: String,
    _ meaning: String,
    _ tree: YAMLTree,
    into findings: inout Findings
  ) -> String? {
    needed(key, meaning, tree, into: &findings) { $0.textValue(of: key, into: &$1) }
  }

  /// The value of a key that has to be there; `meaning` says what it is for, in a hint.
  func needed<Value>(
    _ key: String,
    _ meaning: String,
    _ tree: YAMLTree,
    into findings: inout Findings,
    _ read: (YAMLTree, inout Findings) -> Value?
  ) -> Value? {
    guard let value = tree[key], !value.isNull else {
      findings.add(.missingKey(at: tree.location, key, meaning, kind))
      return nil
    }
    return read(value, &findings)
  }
}

extension YAMLTree {
  /// A map whose keys are all known, or `nil` after a finding; an unknown key is one too.
  func map(
    of known: [String],
    for name: String,
    into findings: inout Findings
  ) -> YAMLTree? {
    guard case .map(let entries) = content else {
      findings.add(.wrongType(at: location, name, expected: "a map of keys", found: description))
      return nil
    }
    for entry in entries where !known.contains(entry.key) {
      findings.add(.unknownKey(at: entry.keyLocation, entry.key, in: name, among: known))
    }
    return self
  }

  /// A calendar day, `2026-11-22`; whether it may lie ahead is for the one who knows what it is.
  func day(for name: String, into findings: inout Findings) -> NoteDay? {
    guard let text, let day = Day(iso: text), NoteDay.years.contains(day.civil.year) else {
      findings.add(.notADay(at: location, name, found: description))
      return nil
    }
    return NoteDay(day: day, location: location)
  }
}

extension Diagnostic {
  static func ruleInTranslation(_ file: NoteFile, _ entry: YAMLTree.Entry) -> Diagnostic {
    Diagnostic(
      .error,
      at: entry.keyLocation,
      "\"\(shown(entry.key))\" holds for all languages and cannot stand in a translation",
      code: "\(file.kind.area).rule-in-translation",
      hint: "move it to \(shown(file.name.slug)).md"
    )
  }

  static func missingKey(
    at place: SourceLocation,
    _ key: String,
    _ meaning: String,
    _ kind: NoteKind
  ) -> Diagnostic {
    Diagnostic(
      .error,
      at: place,
      "the front matter has no \(key)",
      code: "\(kind.area).no-\(key)",
      hint: "add a line \(key): with \(meaning)"
    )
  }

  static func notADay(at place: SourceLocation, _ name: String, found: String) -> Diagnostic {
    Diagnostic(
      .error,
      at: place,
      "\(name) is \(found), expected a day such as 2026-11-22",
      code: "note.not-a-day",
      hint: "write year, month and day with hyphens"
    )
  }

  /// A day that the edition has not reached: the note waits, as an order of that day does.
  static func futureDay(_ day: NoteDay, after last: Day) -> Diagnostic {
    Diagnostic(
      .warning,
      at: day.location,
      "\(day.day.iso) is after \(last.iso), the last day of this edition, and is left out",
      code: "note.future-day",
      hint: "mend the day, or leave it: it counts from the edition that reaches it"
    )
  }
}
