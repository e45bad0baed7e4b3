import Commerce
import Diagnostics
import Testing

@testable import Notebook

struct ProfileNoteTests {
  private func read(_ files: [(String, [UInt8])]) -> (ProfileNotes, Findings) {
    var findings = Findings()
    let contents = NotebookContents(
      files: files.map { (path: $0.0, bytes: $0.1) },
      languages: ["en", "zh-Hans"],
      into: &findings
    )
    return (contents.profile, findings)
  }

  @Test func `a side of the customer has shares, people, source and day`() throws {
    let (profile, findings) = read([
      ("profile/age.md", Array(NoteFixtures.age.utf8)),
      ("profile/age.zh-Hans.md", Array("---\nvalues: [25～34岁, 35～44岁]\n---\n".utf8)),
    ])
    #expect(findings.all.map(\.text).isEmpty)
    let age = try #require(profile.dimensions.first)
    #expect(age.dimension == .age)
    #expect(age.shares == [0.41, 0.33])
    #expect(age.people == 212)
    #expect(age.source == .survey)
    #expect(age.on.day.iso == "2026-09-30")
    #expect(age.text(in: "zh-Hans").values == ["25～34岁", "35～44岁"])
  }

  @Test func `a journey has steps, and channels where the orders name none`() throws {
    let (profile, findings) = read([("profile/journey.md", Array(NoteFixtures.journey.utf8))])
    #expect(findings.all.map(\.text).isEmpty)
    let journey = try #require(profile.journeys.first)
    #expect(journey.steps == [.find, .comeBack])
    #expect(journey.shares.map(\.share) == [0.4, nil])
    #expect(journey.channels.map(\.certainty) == [.estimated, .asked])
    #expect(journey.text.channels == ["search", "friends"])
  }

  @Test func `one more group has its price`() throws {
    let (profile, findings) = read([("profile/segments.md", Array(NoteFixtures.segments.utf8))])
    #expect(findings.all.map(\.text).isEmpty)
    #expect(profile.segments.first?.cost == 300_000_000)
  }

  @Test(arguments: [
    ("---\n‹1›n: 3\n---\n", [Expected("‹1›", "note.no-dimension")]),
    ("---\ndimension: ‹1›agee\n---\n", [Expected("‹1›", "settings.unknown-choice", "\"age\"?")]),
    ("---\n‹1›dimension: age\n---\n", [Expected("‹1›", "note.no-source")]),
    ("---\n‹1›dimension: age\nsource: survey\n---\n", [Expected("‹1›", "note.no-on")]),
    (
      "---\n‹1›dimension: age\nsource: survey\non: 2026-09-30\n---\n",
      [Expected("‹1›", "note.no-n")]
    ),
    (
      "---\n‹1›dimension: age\nsource: survey\non: 2026-09-30\nn: 30\n---\n",
      [Expected("‹1›", "note.no-values")]
    ),
    (
      "---\ndimension: age\nsource: survey\non: 2026-09-30\nn: 30\nvalues: ‹1›[{name: a, share: 0.6}, {name: b, share: 0.6}]\n---\n",
      [Expected("‹1›", "note.more-than-all")]
    ),
    (
      "---\ndimension: age\nsource: survey\non: 2026-09-30\nn: 30\nvalues: [{name: a, share: ‹1›60}]\n---\n",
      [Expected("‹1›", "settings.out-of-range")]
    ),
    (
      "---\ndimension: income\nsource: ‹1›guess\non: 2026-09-30\nvalues: [{name: a, share: 0.6}]\n---\n",
      [Expected("‹1›", "note.forbidden-guess")]
    ),
    ("---\nkind: ‹1›jorney\n---\n", [Expected("‹1›", "settings.unknown-choice", "\"journey\"?")]),
    ("---\n‹1›kind: journey\n---\n", [Expected("‹1›", "note.no-steps")]),
    (
      "---\nkind: journey\nsteps: [{step: ‹1›fnd, text: x}]\n---\n",
      [Expected("‹1›", "settings.unknown-choice", "\"find\"?")]
    ),
    ("---\n‹1›kind: segments\n---\n", [Expected("‹1›", "note.no-cost")]),
    ("---\nkind: segments\ncost: ‹1›much\n---\n", [Expected("‹1›", "settings.wrong-type")]),
  ])
  func `a wrong note on customers is found at its place`(text: String, expected: [Expected]) {
    let input = Marked(text)
    expect(read([("profile/a.md", input.bytes)]).1, in: input, expected)
  }

  @Test func `groups may name the playbook that would differ, which has to be there`() throws {
    var findings = Findings()
    let notes = NotebookContents(
      files: [
        ("profile/groups.md", "---\nkind: segments\ncost: 3\nplaybook: nott\n---\n"),
        ("playbooks/note.md", "---\ntitle: A note\n---\nText\n"),
      ].map { (path: $0.0, bytes: Array($0.1.utf8)) },
      languages: ["en"],
      into: &findings
    )
    #expect(findings.all.map(\.code) == [])
    #expect(notes.profile.segments.first?.playbook?.slug == "nott")
    let known = KnownNames(measures: [], charts: [], tables: [], pages: [])
    let found = try #require(notes.check(known).all.first)
    #expect(found.code == "note.unknown-playbook")
    #expect(found.location == SourceLocation("profile/groups.md", line: 4, column: 11))
    #expect(found.hint?.contains("note") == true)
  }

  @Test func `a translation holds words only, as many as the note`() {
    let input = Marked("---\n‹1›n: 3\n---\n")
    let age = ("profile/age.md", Array(NoteFixtures.age.utf8))
    expect(
      read([age, ("profile/age.zh-Hans.md", input.bytes)]).1,
      in: input,
      [Expected("‹1›", "note.rule-in-translation")]
    )
    let short = read([age, ("profile/age.zh-Hans.md", Array("---\nvalues: [一]\n---\n".utf8))])
    #expect(short.1.all.map(\.code) == ["note.other-count"])
  }
}
