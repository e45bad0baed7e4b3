package import Diagnostics

/// Whom a message or a piece of news is for, as far as rules go; the words are with the text.
package struct NoteAudience: Sendable, Hashable {
  /// A group of customers by the edition's name; everyone where neither this nor a rule is given.
  package var segment: String?
  /// Where the group's name stands.
  package var place: SourceLocation?
  /// A condition on the customers' columns.
  package var rule: AudienceRule?

  /// Whether it names a part of the customers.
  package var isPart: Bool { segment != nil || rule != nil }
}

extension NoteFile {
  /// `audience: words`, or `audience: {text: words, segment: at_risk, where: rule}`.
  func audienceText(_ tree: YAMLTree, into findings: inout Findings) -> String? {
    optional("audience", tree) { value in
      guard case .map = value.content else {
        return value.textValue(of: "audience", into: &findings)
      }
      let known = name.language == nil ? ["text", "segment", "where"] : ["text"]
      _ = value.map(of: known, for: "audience", into: &findings)
      return value["text"].flatMap { text in
        text.isNull ? nil : text.textValue(of: "audience.text", into: &findings)
      }
    }
  }

  /// The rules of `audience`; its unknown keys are found with the words.
  func audienceRules(_ tree: YAMLTree, into findings: inout Findings) -> NoteAudience {
    guard let value = tree["audience"], case .map = value.content else { return NoteAudience() }
    var audience = NoteAudience()
    if let segment = value["segment"], !segment.isNull {
      audience.segment = segment.textValue(of: "audience.segment", into: &findings)
        .map { String($0.map { $0 == "-" ? "_" : $0 }) }
      audience.place = segment.location
    }
    if let rule = value["where"], !rule.isNull {
      audience.rule = rule.textValue(of: "audience.where", into: &findings)
        .flatMap { AudienceParser.parse($0, at: rule.placeOfText, into: &findings) }
      audience.place = rule.location
    }
    let given = ["segment", "where"].filter { key in value[key].map { !$0.isNull } ?? false }
    if given.count == 2 {
      findings.add(.segmentAndRule(at: value.location))
    }
    return audience
  }

  /// The text of a word that has to be one of some.
  func word(
    _ value: YAMLTree,
    of words: [String],
    for key: String,
    into findings: inout Findings
  ) -> String? {
    guard let text = value.text, words.contains(text) else {
      findings.add(.unknownChoice(at: value.location, key, words: words, found: value))
      return nil
    }
    return text
  }
}

extension Diagnostic {
  static func segmentAndRule(at place: SourceLocation) -> Diagnostic {
    Diagnostic(
      .error,
      at: place,
      "audience names a segment and a rule",
      code: "note.segment-and-rule",
      hint: "put the segment into the rule: group is at_risk and …"
    )
  }
}
