import Diagnostics

extension NoteSource {
  /// The playbook of these files, or `nil` after a finding.
  func playbook(into findings: inout Findings) -> Playbook? {
    var playbook = original.playbook(in: language, into: &findings)
    let translations = translated(into: &findings) { $0.playbookText(in: $1, into: &$2) }
    playbook?.translations = translations
    return playbook
  }
}

extension NoteFile {
  /// Keys of a playbook that are written for readers and so belong to every language.
  private static let textKeys = [
    "title", "summary", "audience", "owner", "effort", "cadence", "channel", "notFor",
    "effect",
  ]
  /// Keys of a playbook that hold for all languages and stand in `SLUG.md` only.
  private static let ruleKeys = [
    "state", "trigger", "practices", "measures", "success", "holdout", "cost", "order",
  ]

  /// The words of a playbook in one language, or `nil` after a finding.
  func playbookText(
    in language: String,
    into findings: inout Findings
  ) -> Playbook.Text? {
    guard let tree = keys(NoteFile.textKeys, rules: NoteFile.ruleKeys, into: &findings),
      let title = needed("title", "the action in a few words", tree, into: &findings)
    else { return nil }
    return Playbook.Text(
      language: language,
      title: title,
      summary: phrase("summary", tree, into: &findings),
      audience: audience(tree, into: &findings),
      owner: phrase("owner", tree, into: &findings),
      effort: phrase("effort", tree, into: &findings),
      cadence: phrase("cadence", tree, into: &findings),
      channel: phrase("channel", tree, into: &findings),
      notFor: phrase("notFor", tree, into: &findings),
      effectSource: effectSource(tree, into: &findings),
      document: document
    )
  }

  /// The playbook of a file in the shop's first language, or `nil` after a finding.
  func playbook(in language: String, into findings: inout Findings) -> Playbook? {
    guard let text = playbookText(in: language, into: &findings), let tree = frontMatter else {
      return nil
    }
    var success: Playbook.Success?
    if let value = tree["success"], !value.isNull { success = self.success(value, into: &findings) }
    let triggerText = phrase("trigger", tree, into: &findings)
    return Playbook(
      slug: name.slug,
      location: location,
      trigger: triggerText.flatMap { trigger($0, tree, into: &findings) },
      triggerText: triggerText,
      segment: segment(tree, into: &findings),
      where: rule(tree, into: &findings),
      isOn: isOn(tree, into: &findings),
      effect: prior(tree, into: &findings),
      cost: cost(tree, into: &findings),
      practices: practices(tree, into: &findings),
      measures: measures(tree, into: &findings),
      success: success,
      holdout: optional("holdout", tree) {
        $0.number(
          in: 0.1...0.9,
          for: "holdout",
          hint: "0.2 leaves one in five alone: without them nothing shows what the playbook did",
          into: &findings
        )
      },
      order: optional("order", tree) { $0.integer(in: 0...10_000, for: "order", into: &findings) },
      text: text,
      translations: [:]
    )
  }

  /// `audience: words`, or `audience: {text: words, segment: at-risk, where: orders > 1}`; who the
  /// words stand for is read by `segment` and `rule`.
  private func audience(_ tree: YAMLTree, into findings: inout Findings) -> String? {
    guard let value = tree["audience"], !value.isNull else { return nil }
    guard case .map(let entries) = value.content else {
      return value.textValue(of: "audience", into: &findings)
    }
    let known = name.language == nil ? ["text", "segment", "where"] : ["text"]
    for entry in entries where !known.contains(entry.key) {
      findings.add(.unknownKey(at: entry.keyLocation, entry.key, in: "audience", among: known))
    }
    return value["text"]?.textValue(of: "audience.text", into: &findings)
  }

  private func trigger(
    _ text: String,
    _ tree: YAMLTree,
    into findings: inout Findings
  ) -> Trigger? {
    guard let value = tree["trigger"] else { return nil }
    return TriggerParser.parse(text, at: value.placeOfText, into: &findings)
  }

  private func practices(_ tree: YAMLTree, into findings: inout Findings) -> [String] {
    let values = optional("practices", tree) { value in
      value.list(for: "practices", into: &findings) { item, findings in
        guard let code = item.text, isPracticeCode(code) else {
          findings.add(.badPractice(at: item.location, item.description))
          return String?.none
        }
        return code
      }
    }
    return values ?? []
  }

  private func isPracticeCode(_ code: String) -> Bool {
    guard let letter = code.utf8.first, (0x41...0x45).contains(letter) else { return false }
    let digits = code.utf8.dropFirst()
    return (1...2).contains(digits.count) && digits.allSatisfy { (0x30...0x39).contains($0) }
  }

  private func measures(_ tree: YAMLTree, into findings: inout Findings) -> [Trigger.Name] {
    let values = optional("measures", tree) { value in
      value.list(for: "measures", into: &findings) { item, findings in
        item.textValue(of: "measures", into: &findings)
          .map { Trigger.Name(path: $0, location: item.location) }
      }
    }
    return values ?? []
  }

  private func success(_ value: YAMLTree, into findings: inout Findings) -> Playbook.Success? {
    guard case .map(let entries) = value.content else {
      return value.textValue(of: "success", into: &findings)
        .map { Playbook.Success(measure: .init(path: $0, location: value.location)) }
    }
    let known = ["measure", "window"]
    for entry in entries where !known.contains(entry.key) {
      findings.add(.unknownKey(at: entry.keyLocation, entry.key, in: "success", among: known))
    }
    guard let measure = value["measure"], !measure.isNull else {
      findings.add(.noSuccessMeasure(at: value.location))
      return nil
    }
    guard let path = measure.textValue(of: "success.measure", into: &findings) else { return nil }
    return Playbook.Success(
      measure: Trigger.Name(path: path, location: measure.location),
      window: value["window"]?.integer(in: 1...365, for: "success.window", into: &findings)
    )
  }
}

extension Diagnostic {
  static func badPractice(at place: SourceLocation, _ found: String) -> Diagnostic {
    Diagnostic(
      .error,
      at: place,
      "\(found) is not a practice, expected a code such as A6 or E2",
      code: "playbook.bad-practice"
    )
  }

  static func noSuccessMeasure(at place: SourceLocation) -> Diagnostic {
    Diagnostic(
      .error,
      at: place,
      "success names no measure",
      code: "playbook.no-success-measure",
      hint: "write success: {measure: repeat.within.30, window: 28}"
    )
  }
}
