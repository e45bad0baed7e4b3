import Commerce
import Diagnostics

extension NoteSource {
  /// The message of these files, or `nil` after a finding.
  func careNote(into findings: inout Findings) -> CareNote? {
    var note = original.careNote(in: language, into: &findings)
    let translations = translated(into: &findings) { $0.careText(in: $1, into: &$2) }
    note?.translations = translations
    return note
  }
}

extension NoteFile {
  private static let careWords = ["title", "audience", "channel"]
  private static let careRules = ["on", "playbook"]

  func careText(in language: String, into findings: inout Findings) -> CareNote.Text? {
    guard let tree = keys(NoteFile.careWords, rules: NoteFile.careRules, into: &findings),
      let title = needed("title", "the message in a few words", tree, into: &findings)
    else { return nil }
    return CareNote.Text(
      language: language,
      title: title,
      audience: audienceText(tree, into: &findings),
      channel: phrase("channel", tree, into: &findings),
      document: document
    )
  }

  func careNote(in language: String, into findings: inout Findings) -> CareNote? {
    guard let text = careText(in: language, into: &findings), let tree = frontMatter else {
      return nil
    }
    if document.isEmpty { findings.add(.noMessage(at: location)) }
    let when = "a day, such as {festival: mid_autumn, offset: -10}"
    let found: (CareNote.Occasion, SourceLocation)? = needed("on", when, tree, into: &findings) {
      occasion($0, into: &$1)
    }
    guard let (occasion, place) = found else { return nil }
    return CareNote(
      slug: name.slug,
      location: location,
      occasion: occasion,
      occasionPlace: place,
      audience: audienceRules(tree, into: &findings),
      playbook: phrase("playbook", tree, into: &findings),
      playbookPlace: tree["playbook"]?.location,
      text: text
    )
  }

  private static let occasions = [
    "festival", "solarTerm", "season", "date", "yearly", "payday", "refill", "birthday", "weather",
  ]

  /// One of the words for a day, with `offset` beside a festival or a term.
  private func occasion(
    _ value: YAMLTree,
    into findings: inout Findings
  ) -> (CareNote.Occasion, SourceLocation)? {
    guard
      value.map(of: NoteFile.occasions + ["offset"], for: "on", into: &findings) != nil,
      case .map(let entries) = value.content
    else { return nil }
    let named = entries.filter { NoteFile.occasions.contains($0.key) }
    guard let entry = named.first else {
      if entries.isEmpty || entries.contains(where: { $0.key == "offset" }) {
        findings.add(.noOccasion(at: value.location, NoteFile.occasions))
      }
      return nil
    }
    if named.count > 1 { findings.add(.twoOccasions(at: named[1].keyLocation, entry.key)) }
    var offset = 0
    if let days = value["offset"], !days.isNull {
      offset = days.integer(in: -120...120, for: "on.offset", into: &findings) ?? 0
      if entry.key != "festival", entry.key != "solarTerm" {
        findings.add(.offsetAlone(at: days.location, entry.key))
      }
    }
    let read = occasion(entry.key, entry.value, offset, into: &findings)
    return read.map { ($0, entry.value.location) }
  }

  private func occasion(
    _ key: String,
    _ value: YAMLTree,
    _ offset: Int,
    into findings: inout Findings
  ) -> CareNote.Occasion? {
    switch key {
    case "festival":
      let words = Festival.allCases.map(\.rawValue)
      return word(value, of: words, for: "on.festival", into: &findings)
        .flatMap(Festival.init(rawValue:)).map { .festival($0, offset: offset) }
    case "solarTerm":
      let words = SolarTerm.allCases.map(\.rawValue)
      return word(value, of: words, for: "on.solarTerm", into: &findings)
        .flatMap(SolarTerm.init(rawValue:)).map { .term($0, offset: offset) }
    case "season":
      let words = CareNote.Season.allCases.map(\.rawValue)
      return word(value, of: words, for: "on.season", into: &findings)
        .flatMap(CareNote.Season.init(rawValue:)).map { .season($0) }
    case "date": return value.day(for: "on.date", into: &findings).map { .date($0.day) }
    case "yearly": return yearly(value, into: &findings)
    case "refill": return value.textValue(of: "on.refill", into: &findings).map { .refill($0) }
    case "weather":
      return word(value, of: CareNote.weathers, for: "on.weather", into: &findings)
        .map { .weather($0) }
    default:
      guard value.flag(for: "on.\(key)", into: &findings) == true else { return nil }
      return key == "payday" ? .payday : .birthday
    }
  }

  /// `12-07`: month and day.
  private func yearly(
    _ value: YAMLTree,
    into findings: inout Findings
  ) -> CareNote.Occasion? {
    // A leap year, so that 29 February is a day.
    guard let text = value.text, let day = Day(iso: "2024-" + text) else {
      findings.add(.notADayOfTheYear(at: value.location, found: value.description))
      return nil
    }
    return .yearly(month: day.civil.month, day: day.civil.day)
  }
}

extension Diagnostic {
  static func noMessage(at place: SourceLocation) -> Diagnostic {
    Diagnostic(
      .warning,
      at: place,
      "the message has no text",
      code: "care.no-message",
      hint: "write below the front matter what customers are to read"
    )
  }

  static func noOccasion(at place: SourceLocation, _ words: [String]) -> Diagnostic {
    Diagnostic(
      .error,
      at: place,
      "on does not say when",
      code: "care.no-occasion",
      hint: "use one of: " + words.joined(separator: ", ")
    )
  }

  static func twoOccasions(at place: SourceLocation, _ first: String) -> Diagnostic {
    Diagnostic(
      .error,
      at: place,
      "on already names \(first)",
      code: "care.two-occasions",
      hint: "write a note for each occasion"
    )
  }

  static func offsetAlone(at place: SourceLocation, _ key: String) -> Diagnostic {
    Diagnostic(
      .error,
      at: place,
      "offset counts days from a festival or a solar term, not from \(key)",
      code: "care.offset",
      hint: "take offset out"
    )
  }

  static func notADayOfTheYear(at place: SourceLocation, found: String) -> Diagnostic {
    Diagnostic(
      .error,
      at: place,
      "on.yearly is \(found), expected month and day such as 12-07",
      code: "care.not-a-day",
      hint: "write two digits, a hyphen and two digits"
    )
  }
}
