import Commerce
import Diagnostics
import Testing

@testable import Notebook

struct QuestionThemeTests {
  private func read(_ files: [(String, String)]) -> (NotebookContents, Findings) {
    var findings = Findings()
    let contents = NotebookContents(
      files: files.map { (path: $0.0, bytes: Array($0.1.utf8)) },
      languages: ["en", "zh-Hans"],
      into: &findings
    )
    return (contents, findings)
  }

  @Test func `a theme has its questions, their words in two languages and its answers`() throws {
    let (contents, findings) = read([
      ("questions/storage.md", NoteFixtures.storage),
      ("questions/storage.zh-Hans.md", NoteFixtures.storageInChinese),
    ])
    #expect(findings.all.map(\.text).isEmpty)
    let theme = try #require(contents.questions.first)
    #expect(theme.questions.map(\.asked.day.iso) == ["2026-10-03", "2026-10-09"])
    #expect(theme.questions.map(\.source) == [.chat, .forum])
    #expect(
      theme.answers.map(\.target) == [.playbook("note"), .product("GT-50"), .page("/method/")]
    )
    #expect(theme.answeredOn?.day.iso == "2026-10-20")
    #expect(theme.weight == 3)
    #expect(theme.isAnswered)
    #expect(theme.text(in: "zh-Hans").questions == ["开封后能放多久？", "要放冰箱吗？"])
  }

  @Test func `a theme is answered by its text or by a place, and open without both`() throws {
    let head = "---\ntheme: x\nquestions: [{asked: 2026-10-03, source: chat, text: Why}]\n"
    #expect(
      try #require(read([("questions/a.md", head + "---\nSo.")]).0.questions.first).isAnswered
    )
    let open = try #require(read([("questions/a.md", head + "---\n")]).0.questions.first)
    #expect(!open.isAnswered)
    #expect(open.weight == QuestionTheme.usualWeight)
  }

  @Test(arguments: [
    ("---\n‹1›questions: []\n---\n", [Expected("‹1›", "note.no-theme")]),
    ("---\n‹1›theme: x\n---\n", [Expected("‹1›", "note.no-questions")]),
    (
      "---\ntheme: x\nquestions: [‹1›{source: chat, text: Why}]\n---\n",
      [Expected("‹1›", "note.incomplete-entry", "asked")]
    ),
    (
      "---\ntheme: x\nquestions: [{asked: ‹1›3 Oct, source: chat, text: Why}]\n---\n",
      [Expected("‹1›", "note.not-a-day")]
    ),
    (
      "---\ntheme: x\nquestions: [{asked: 2026-10-03, source: ‹1›chatt, text: Why}]\n---\n",
      [Expected("‹1›", "settings.unknown-choice", "\"chat\"?")]
    ),
    (
      "---\ntheme: x\nquestions: [{asked: 2026-10-03, source: chat, text: ‹1›\"See https://forum.example/u/7\"}]\n---\n",
      [Expected("‹1›", "note.names-asker")]
    ),
    (
      "---\ntheme: x\nquestions: [{asked: 2026-10-03, source: chat, text: ‹1›\"@ann asks\"}]\n---\n",
      [Expected("‹1›", "note.names-asker")]
    ),
    (
      "‹1›---\ntheme: x\nquestions: []\n---\n## So\n",
      [Expected("", "note.heading-in-answer")]
    ),
    (
      "---\ntheme: x\nquestions: []\nanswers: [‹1›blog/x]\n---\n",
      [Expected("‹1›", "note.not-an-answer")]
    ),
    (
      "---\ntheme: x\nquestions: []\nweight: ‹1›9\n---\n",
      [Expected("‹1›", "settings.out-of-range")]
    ),
  ])
  func `a wrong theme is found at its place`(text: String, expected: [Expected]) {
    let input = Marked(text)
    var findings = Findings()
    _ = NotebookContents(
      files: [(path: "questions/a.md", bytes: input.bytes)],
      languages: ["en"],
      into: &findings
    )
    expect(findings, in: input, expected)
  }

  @Test func `a translation with another number of questions is found`() {
    let (contents, findings) = read([
      ("questions/storage.md", NoteFixtures.storage),
      ("questions/storage.zh-Hans.md", "---\ntheme: 保存\nquestions: [一]\n---\n"),
    ])
    #expect(findings.all.map(\.code) == ["note.other-count"])
    #expect(contents.questions.first?.translations.isEmpty == true)
  }

  @Test func `the same words under two themes count once`() throws {
    let again =
      "---\ntheme: Fridge\nquestions: [{asked: 2026-11-01, source: review, text: in the FRIDGE}]\n---\n"
    let (contents, findings) = read([
      ("questions/fridge.md", again), ("questions/storage.md", NoteFixtures.storage),
    ])
    #expect(findings.all.map(\.code) == ["note.same-question"])
    #expect(contents.questions.map(\.questions.count) == [1, 1])
    #expect(contents.questions.last?.text.questions == ["How long does it keep once opened?"])
  }

  @Test func `answers that lead nowhere are found with the nearest name`() throws {
    let (contents, _) = read([("questions/storage.md", NoteFixtures.storage)])
    let known = KnownNames(
      measures: [],
      charts: [],
      tables: [],
      pages: ["/metod/"],
      products: ["GT-50"]
    )
    let found = contents.check(known).all
    #expect(found.map(\.code) == ["note.no-answer", "note.no-answer"])
    #expect(found.last?.hint == "did you mean \"/metod/\"?")
  }
}
