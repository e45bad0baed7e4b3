import Diagnostics

extension NoteSource {
  private static let kinds = ["dimension", "journey", "segments"]

  /// Adds the note of these files to its list; says why where it cannot.
  func profile(into notes: inout ProfileNotes, _ findings: inout Findings) {
    let value = original.frontMatter?.given("kind")
    let kind = value.map { $0.choice(of: NoteSource.kinds, for: "kind", into: &findings) }
    switch kind {
    case .some("journey"):
      if let note = journey(into: &findings) { notes.journeys.append(note) }
    case .some("segments"):
      if let note = segments(into: &findings) { notes.segments.append(note) }
    case .some(.none): break
    default:
      if let note = dimension(into: &findings) { notes.dimensions.append(note) }
    }
  }

  private func dimension(into findings: inout Findings) -> ProfileNote? {
    var note = original.profileNote(in: language, into: &findings)
    let translations = translated(into: &findings) { file, language, findings in
      file.translatedWords(["values"], into: &findings).map { tree in
        ProfileNote.Text(
          language: language,
          values: file.phrases("values", tree, into: &findings),
          document: file.document
        )
      }
    }
    for (language, text) in translations.sorted(by: { $0.key < $1.key }) {
      guard let count = note?.shares.count,
        agree(text.values, count, "values", language, into: &findings)
      else { continue }
      var text = text
      if text.values.isEmpty { text.values = note?.text.values ?? [] }
      note?.translations[language] = text
    }
    return note
  }

  private func journey(into findings: inout Findings) -> JourneyNote? {
    var note = original.journeyNote(in: language, into: &findings)
    let translations = translated(into: &findings) { file, language, findings in
      file.translatedWords(["steps", "channels"], into: &findings).map { tree in
        JourneyNote.Text(
          language: language,
          steps: file.phrases("steps", tree, into: &findings),
          channels: file.phrases("channels", tree, into: &findings),
          document: file.document
        )
      }
    }
    for (language, text) in translations.sorted(by: { $0.key < $1.key }) {
      guard let whole = note,
        agree(text.steps, whole.steps.count, "steps", language, into: &findings),
        agree(text.channels, whole.channels.count, "channels", language, into: &findings)
      else { continue }
      var text = text
      if text.steps.isEmpty { text.steps = whole.text.steps }
      if text.channels.isEmpty { text.channels = whole.text.channels }
      note?.translations[language] = text
    }
    return note
  }

  private func segments(into findings: inout Findings) -> SegmentNote? {
    var note = original.segmentNote(in: language, into: &findings)
    let translations = translated(into: &findings) { file, language, findings in
      file.translatedWords([], into: &findings).map { _ in
        SegmentNote.Text(language: language, document: file.document)
      }
    }
    note?.translations = translations
    return note
  }

  /// Whether a translation names as many entries as the note, or none.
  private func agree(
    _ words: [String],
    _ count: Int,
    _ key: String,
    _ language: String,
    into findings: inout Findings
  ) -> Bool {
    guard !words.isEmpty, words.count != count else { return true }
    let file = translations.first { $0.language == language }?.file ?? original
    let place = file.frontMatter?[key]?.location ?? file.location
    findings.add(.otherCount(at: place, key, count, found: words.count))
    return false
  }
}

extension NoteFile {
  private static let dimensionRules = ["kind", "dimension", "n", "source", "on"]

  /// The front matter of a translation, which may hold these words and nothing else.
  func translatedWords(_ words: [String], into findings: inout Findings) -> YAMLTree? {
    keys(
      words,
      rules: NoteFile.dimensionRules
        + ["steps", "channels", "cost"].filter { !words.contains($0) },
      into: &findings
    )
  }

  func profileNote(in language: String, into findings: inout Findings) -> ProfileNote? {
    let names = ProfileDimension.allCases.map(\.rawValue)
    let sources = ProfileNote.Source.allCases.map(\.rawValue)
    guard
      let tree = keys(["values"], rules: NoteFile.dimensionRules, into: &findings),
      let word = needed(
        "dimension",
        "one of: " + names.joined(separator: ", "),
        tree,
        into: &findings,
        { $0.choice(of: names, for: "dimension", into: &$1) }
      ),
      let from = needed(
        "source",
        "one of: " + sources.joined(separator: ", "),
        tree,
        into: &findings,
        { $0.choice(of: sources, for: "source", into: &$1) }
      ),
      let on = needed(
        "on",
        "the day of the count, such as 2026-09-30",
        tree,
        into: &findings,
        { $0.day(for: "on", into: &$1) }
      ),
      let dimension = ProfileDimension(rawValue: word),
      let source = ProfileNote.Source(rawValue: from)
    else { return nil }
    guard let people = people(tree, source, into: &findings) else { return nil }
    let values = items("values", tree, into: &findings) { share($0, "values", into: &$1) }
    guard !values.isEmpty, sumsToOne(values.map(\.share), "values", tree, into: &findings) else {
      if tree.given("values") == nil {
        findings.add(.missingKey(at: tree.location, "values", "names and shares", kind))
      }
      return nil
    }
    let note = ProfileNote(
      slug: name.slug,
      location: location,
      dimension: dimension,
      shares: values.map(\.share),
      people: people,
      source: source,
      on: on,
      text: ProfileNote.Text(
        language: language,
        values: values.map(\.name),
        document: document
      ),
      translations: [:]
    )
    if note.isForbidden {
      findings.add(.forbiddenGuess(at: tree["source"]?.location ?? location, word))
    }
    return note
  }

  private func people(
    _ tree: YAMLTree,
    _ source: ProfileNote.Source,
    into findings: inout Findings
  ) -> Int? {
    let range = 1...1_000_000_000
    if source == .guess {
      guard let value = tree.given("n") else { return 0 }
      return value.integer(in: range, for: "n", into: &findings)
    }
    return needed("n", "how many people were asked or counted", tree, into: &findings) {
      $0.integer(in: range, for: "n", into: &$1)
    }
  }

  /// `{name: 25–34, share: 0.41}`.
  private func share(
    _ item: YAMLTree,
    _ key: String,
    into findings: inout Findings
  ) -> (name: String, share: Double)? {
    guard let map = item.map(of: ["name", "share"], for: key, into: &findings),
      let words = map.needed("name", of: key, kind, into: &findings),
      let number = map.needed("share", of: key, kind, into: &findings),
      let name = words.textValue(of: "\(key).name", into: &findings),
      let share = number.number(in: 0...1, for: "\(key).share", into: &findings)
    else { return nil }
    return (name, share)
  }

  /// Shares of one whole: at most 1, but for their rounding.
  private func sumsToOne(
    _ shares: [Double],
    _ key: String,
    _ tree: YAMLTree,
    into findings: inout Findings
  ) -> Bool {
    guard shares.reduce(0, +) > 1.015 else { return true }
    findings.add(.moreThanAll(at: tree[key]?.location ?? location, key))
    return false
  }

  func journeyNote(in language: String, into findings: inout Findings) -> JourneyNote? {
    let rules = ["kind", "on"]
    guard let tree = keys(["steps", "channels"], rules: rules, into: &findings) else { return nil }
    let steps = items("steps", tree, into: &findings) { step($0, into: &$1) }
    let channels = items("channels", tree, into: &findings) { channel($0, into: &$1) }
    guard !steps.isEmpty || !channels.isEmpty else {
      if tree.given("steps") == nil, tree.given("channels") == nil {
        findings.add(
          .missingKey(at: tree.location, "steps", "what a buyer does, step by step", kind)
        )
      }
      return nil
    }
    let shares = channels.compactMap(\.share.share)
    guard sumsToOne(shares, "channels", tree, into: &findings) else { return nil }
    return JourneyNote(
      slug: name.slug,
      location: location,
      on: optional("on", tree) { $0.day(for: "on", into: &findings) },
      steps: steps.map(\.step),
      shares: steps.map(\.share),
      channels: channels.map(\.share),
      text: JourneyNote.Text(
        language: language,
        steps: steps.map(\.text),
        channels: channels.map(\.name),
        document: document
      ),
      translations: [:]
    )
  }

  private func step(
    _ item: YAMLTree,
    into findings: inout Findings
  ) -> (step: JourneyNote.Step, text: String, share: JourneyNote.Share)? {
    let names = JourneyNote.Step.allCases.map(\.rawValue)
    let known = ["step", "text", "share", "certainty"]
    guard let map = item.map(of: known, for: "steps", into: &findings),
      let word = map.needed("step", of: "steps", kind, into: &findings),
      let words = map.needed("text", of: "steps", kind, into: &findings),
      let name = word.choice(of: names, for: "steps.step", into: &findings),
      let step = JourneyNote.Step(rawValue: name),
      let text = words.textValue(of: "steps.text", into: &findings),
      let share = certainty(map, "steps", into: &findings)
    else { return nil }
    return (step, text, share)
  }

  private func channel(
    _ item: YAMLTree,
    into findings: inout Findings
  ) -> (name: String, share: JourneyNote.Share)? {
    let known = ["name", "share", "certainty"]
    guard let map = item.map(of: known, for: "channels", into: &findings),
      let words = map.needed("name", of: "channels", kind, into: &findings),
      map.needed("share", of: "channels", kind, into: &findings) != nil,
      let name = words.textValue(of: "channels.name", into: &findings),
      let share = certainty(map, "channels", into: &findings)
    else { return nil }
    return (name, share)
  }

  /// A share that nobody vouches for is an estimate.
  private func certainty(
    _ map: YAMLTree,
    _ key: String,
    into findings: inout Findings
  ) -> JourneyNote.Share? {
    var share = JourneyNote.Share(share: nil, certainty: .estimated)
    if let value = map.given("share") {
      guard let number = value.number(in: 0...1, for: "\(key).share", into: &findings) else {
        return nil
      }
      share.share = number
    }
    if let value = map.given("certainty") {
      let words = JourneyNote.Certainty.allCases.map(\.rawValue)
      guard let word = value.choice(of: words, for: "\(key).certainty", into: &findings) else {
        return nil
      }
      share.certainty = JourneyNote.Certainty(rawValue: word) ?? .estimated
    }
    return share
  }

  func segmentNote(in language: String, into findings: inout Findings) -> SegmentNote? {
    guard let tree = keys([], rules: ["kind", "cost", "playbook"], into: &findings),
      let cost = needed(
        "cost",
        "what one more group costs a year",
        tree,
        into: &findings,
        {
          $0.money(for: "cost", into: &$1)
        }
      )
    else { return nil }
    let playbook = optional("playbook", tree) { value in
      value.textValue(of: "playbook", into: &findings).map {
        SegmentNote.Named(slug: $0, location: value.location)
      }
    }
    return SegmentNote(
      slug: name.slug,
      location: location,
      cost: cost,
      playbook: playbook,
      text: SegmentNote.Text(language: language, document: document),
      translations: [:]
    )
  }
}

extension Diagnostic {
  static func forbiddenGuess(at place: SourceLocation, _ dimension: String) -> Diagnostic {
    Diagnostic(
      .error,
      at: place,
      "\(dimension) is never guessed",
      code: "note.forbidden-guess",
      hint: "ask customers (source: survey), or leave the dimension open"
    )
  }

  static func moreThanAll(at place: SourceLocation, _ key: String) -> Diagnostic {
    Diagnostic(
      .error,
      at: place,
      "the shares of \(key) add up to more than 1",
      code: "note.more-than-all",
      hint: "write shares of one whole, such as 0.41"
    )
  }
}
