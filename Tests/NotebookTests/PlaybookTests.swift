import Diagnostics
import Testing

@testable import Notebook

struct PlaybookTests {
  private func read(
    _ files: [(path: String, bytes: [UInt8])],
    _ languages: [String] = ["en", "zh-Hans"]
  ) -> (NotebookContents, Findings) {
    var findings = Findings()
    let contents = NotebookContents(files: files, languages: languages, into: &findings)
    return (contents, findings)
  }

  private func read(_ text: String) -> (NotebookContents, Findings) {
    read([("playbooks/a.md", Array(text.utf8))])
  }

  private let whole = """
    ---
    title: "Day 21: a note"
    summary: One line.
    audience: {text: New customers, segment: new}
    trigger: repeat.recent.90.now < 30% and growth.lapseDays > 28
    owner: Care
    effort: 2 hours
    cadence: weekly
    channel: WeChat
    practices: [E2, A5]
    measures:
      - repeat.within.30
    success: {measure: repeat.within.90, window: 28}
    holdout: 0.2
    order: 1
    ---
    ## Steps

    Write to {{ rfm.customers }}.
    """

  @Test func `a playbook has its rules, its words and its document`() throws {
    let (contents, findings) = read(whole)
    #expect(findings.all.map(\.text).isEmpty)
    let playbook = try #require(contents.playbook("a"))
    #expect(playbook.text.title == "Day 21: a note")
    #expect(playbook.text.audience == "New customers")
    #expect(playbook.segment == "new")
    #expect(playbook.trigger?.names.map(\.path) == ["repeat.recent.90.now", "growth.lapseDays"])
    #expect(
      playbook.trigger?.names[1].location == SourceLocation("playbooks/a.md", line: 5, column: 41)
    )
    #expect(playbook.practices == ["E2", "A5"])
    #expect(playbook.measures.map(\.path) == ["repeat.within.30"])
    #expect(playbook.success?.measure.path == "repeat.within.90")
    #expect(playbook.success?.window == 28)
    #expect(playbook.holdout == 0.2)
    #expect(playbook.order == 1)
    #expect(playbook.text.document.headings.map(\.id) == ["steps"])
    #expect(playbook.text.document.numbers.first?.location.line == 19)
    #expect(contents.documents == ["playbooks/a.md": ["steps"]])
    #expect(contents.note(ofDocument: "playbooks/a.md")?.slug == "a")
  }

  @Test func `a translation joins its playbook and lends only words`() throws {
    let (contents, findings) = read([
      ("playbooks/a.zh-Hans.md", Array("---\ntitle: 第21天\n---\n正文".utf8)),
      ("playbooks/a.md", Array(whole.utf8)),
      ("playbooks/b.md", Array("---\ntitle: B\norder: 0\n---\n".utf8)),
      ("playbooks/c.md", Array("---\ntitle: C\n---\n".utf8)),
    ])
    #expect(findings.all.map(\.text).isEmpty)
    #expect(contents.playbooks.map(\.slug) == ["b", "a", "c"])
    let playbook = try #require(contents.playbook("a"))
    #expect(playbook.text(in: "zh-Hans").title == "第21天")
    #expect(playbook.text(in: "ja").language == "en")
    #expect(playbook.texts.map(\.language) == ["en", "zh-Hans"])
    #expect(contents.note(ofDocument: "playbooks/a.zh-Hans.md")?.slug == "a")
  }

  @Test(arguments: [
    ("---\n‹1›summary: x\n---\n", [Expected("‹1›", "playbook.no-title")]),
    ("---\n‹1›---\nx", [Expected("‹1›", "playbook.no-title")]),
    (
      "---\ntitle: x\n‹1›tigger: a < 1\n---\n",
      [Expected("‹1›", "settings.unknown-key", "\"trigger\"?")]
    ),
    ("---\n‹1›- title: x\n---\n", [Expected("‹1›", "settings.wrong-type", "a map of keys")]),
    ("---\ntitle: ‹1›[x]\n---\n", [Expected("‹1›", "settings.wrong-type", "a text")]),
    ("---\ntitle: x‹1›: y\n---\n", [Expected("‹1›", "yaml.broken")]),
    ("---\ntitle: x\ntrigger: a < ‹1›b\n---\n", [Expected("‹1›", "playbook.bad-trigger")]),
    ("---\ntitle: x\ntrigger: 'a ‹1›ist 3'\n---\n", [Expected("‹1›", "playbook.bad-trigger")]),
    ("---\ntitle: x\npractices: [A1, ‹1›F3]\n---\n", [Expected("‹1›", "playbook.bad-practice")]),
    ("---\ntitle: x\nholdout: ‹1›0.05\n---\n", [Expected("‹1›", "settings.out-of-range")]),
    (
      "---\ntitle: x\nsuccess: ‹1›{window: 3}\n---\n",
      [Expected("‹1›", "playbook.no-success-measure")]
    ),
    (
      "---\ntitle: x\nsuccess: {measure: a, ‹1›windwo: 3}\n---\n",
      [Expected("‹1›", "settings.unknown-key")]
    ),
    (
      "---\ntitle: x\naudience: {‹1›segmnt: new}\n---\n",
      [Expected("‹1›", "settings.unknown-key", "\"segment\"?")]
    ),
    ("‹1›# No front matter", [Expected("‹1›", "playbook.no-front-matter")]),
    ("‹1›---\ntitle: x\n", [Expected("‹1›", "playbook.unclosed-front-matter")]),
    ("---\ntitle: ‹1›&a x\n---\n", [Expected("‹1›", "yaml.refused")]),
    ("---\ntitle: x\n---\n\n中 ‹1›<b>", [Expected("‹1›", "markdown.raw-html")]),
    ("---\r\ntitle: x\r\n---\r\n\r\n中 ‹1›{{ x\r\n", [Expected("‹1›", "markdown.unclosed-number")]),
    ("‹1›", [Expected("‹1›", "playbook.no-front-matter")]),
  ])
  func `a wrong playbook is found at its place in the whole file`(
    text: String,
    expected: [Expected]
  ) {
    let input = Marked(text)
    expect(read([("playbooks/a.md", input.bytes)]).1, in: input, expected)
  }

  @Test func `names of the rules are checked as those of the text`() {
    let input = Marked(
      "---\ntitle: x\ntrigger: ‹1›a.c < 1\nmeasures: [‹2›b]\nsuccess: ‹3›q.long.name\n---\n{{ ‹4›z }}\n"
    )
    let (contents, findings) = read([("playbooks/a.md", input.bytes)])
    #expect(findings.all.isEmpty)
    let known = KnownNames(measures: ["a.b"], charts: [], tables: [], pages: [])
    expect(
      contents.check(known),
      in: input,
      [
        Expected("‹1›", "notebook.unknown-measure", "\"a.b\"?"),
        Expected("‹2›", "notebook.unknown-measure"), Expected("‹3›", "notebook.unknown-measure"),
        Expected("‹4›", "notebook.unknown-measure"),
      ]
    )
  }

  @Test func `links between playbooks are known by themselves`() {
    let (contents, _) = read([
      ("playbooks/a.md", Array("---\ntitle: A\n---\n[b](b.md#x) [c](c.md)".utf8)),
      ("playbooks/b.md", Array("---\ntitle: B\n---\n## X".utf8)),
    ])
    let known = KnownNames(measures: [], charts: [], tables: [], pages: [])
    #expect(
      contents.check(known).all.map(\.message) == [
        "the link leads to \"playbooks/c.md\", which is not there"
      ]
    )
  }

  @Test(arguments: [
    ([("playbooks/a.md", "t"), ("playbooks/x/a.md", "t")], ["playbook.same-slug"]),
    ([("playbooks/A.md", "t"), ("playbooks/a.md", "t")], ["playbook.same-slug"]),
    ([("playbooks/b.zh-Hans.md", "t"), ("playbooks/a.md", "t")], ["playbook.no-original"]),
    ([("playbooks/a.fr.md", "t"), ("playbooks/a.md", "t")], ["playbook.other-language"]),
    ([("playbooks/a.ja.md", "t"), ("playbooks/a.md", "t")], []),
    ([("playbooks/a.en.md", "t"), ("playbooks/a.md", "t")], ["playbook.same-slug"]),
    ([("playbooks/a b.md", "t")], ["playbook.bad-name"]),
    ([("playbooks/.md", "t")], ["playbook.bad-name"]),
    ([("playbooks/a\n<b>.md", "t")], ["playbook.bad-name"]),
    ([("playbooks/a.txt", "t")], ["notebook.ignored-file"]),
    ([("playbooks/a.png", "t")], []),
    ([("playbooks/春茶.md", "t")], []),
  ])
  func `names of files are checked`(files: [(String, String)], codes: [String]) {
    let all = files.map { (path: $0.0, bytes: Array("---\ntitle: \($0.1)\n---\n".utf8)) }
    let found = read(all).1
    #expect(found.all.map(\.code) == codes)
    #expect(found.all.allSatisfy { !$0.location.file.contains("\n") })
  }

  @Test func `a rule cannot stand in a translation`() {
    let input = Marked("---\ntitle: 甲\n‹1›trigger: a < 1\n---\n")
    let files = [
      (path: "playbooks/a.md", bytes: Array("---\ntitle: A\n---\n".utf8)),
      (path: "playbooks/a.zh-Hans.md", bytes: input.bytes),
    ]
    expect(read(files).1, in: input, [Expected("‹1›", "playbook.rule-in-translation", "a.md")])
  }

  @Test func `files beyond the caps are refused`() {
    let large = Array(repeating: UInt8(ascii: "a"), count: 10_000_000)
    #expect(read([("playbooks/a.md", large)]).1.all.map(\.code) == ["text.too-large"])
    let body = Array("---\ntitle: a\n---\n".utf8) + large.prefix(300_000)
    #expect(read([("playbooks/a.md", Array(body))]).1.all.map(\.code) == ["text.too-large"])
    let front = Array("---\ntitle: ".utf8) + large.prefix(70_000) + Array("\n---\n".utf8)
    #expect(read([("playbooks/a.md", front)]).1.all.map(\.code) == ["yaml.too-large"])
    #expect(read([("playbooks/a.md", [0x2D, 0xFF])]).1.all.map(\.code) == ["text.not-utf8"])
  }
}
