import Commerce
import Diagnostics
import Notebook
import Testing

struct CareNoteTests {
  private func read(
    _ files: [(String, String)],
    languages: [String] = ["en", "zh-Hans"]
  ) -> (NotebookContents, Findings) {
    var findings = Findings()
    let contents = NotebookContents(
      files: files.map { (path: $0.0, bytes: Array($0.1.utf8)) },
      languages: languages,
      into: &findings
    )
    return (contents, findings)
  }

  private func note(_ on: String, more: String = "") -> String {
    "---\ntitle: A word\non: \(on)\n\(more)---\nDear customer, …\n"
  }

  private func range(_ from: String, _ to: String) throws -> ClosedRange<Day> {
    try #require(Day(iso: from))...#require(Day(iso: to))
  }

  @Test(arguments: [
    ("{festival: mid_autumn, offset: -10}", ["2026-09-15"]),
    ("{festival: laba}", ["2026-01-26"]), ("{solarTerm: start_of_winter}", ["2026-11-07"]),
    ("{solarTerm: winter_solstice, offset: -2}", ["2026-12-20"]),
    ("{season: winter}", ["2026-11-07"]), ("{date: 2026-12-07}", ["2026-12-07"]),
    ("{date: 2027-01-01}", []), ("{yearly: 12-07}", ["2026-12-07"]),
    ("{yearly: \"02-29\"}", ["2026-02-28"]), ("{birthday: true}", []), ("{refill: GT-50}", []),
    ("{weather: cold_snap}", []),
  ])
  func `a message falls on its day of the year`(on: String, days: [String]) throws {
    let (contents, findings) = read([("care/a.md", note(on))])
    #expect(findings.all.isEmpty)
    let message = try #require(contents.care.first)
    let year = try range("2026-01-01", "2026-12-31")
    #expect(message.days(in: year, payday: nil).map(\.iso) == days)
  }

  @Test func `payday is the first of its days in every month, and no day without a rhythm`() throws
  {
    let (contents, _) = read([("care/a.md", note("{payday: true}"))])
    let message = try #require(contents.care.first)
    let days = try range("2026-11-23", "2027-01-31")
    #expect(message.days(in: days, payday: 10...15).map(\.iso) == ["2026-12-10", "2027-01-10"])
    #expect(message.days(in: days, payday: nil).isEmpty)
  }

  @Test func `words, rules and translations of a message stand where they belong`() throws {
    let more = "audience: {text: the quiet, segment: at-risk}\nchannel: letter\nplaybook: back\n"
    let (contents, findings) = read([
      ("care/a.md", note("{yearly: 12-07}", more: more)),
      ("care/a.zh-Hans.md", "---\ntitle: 一句话\naudience: 沉默的顾客\n---\n您好\n"),
      ("care/a.ja.md", "---\ntitle: 一言\n---\nこんにちは\n"),
    ])
    #expect(findings.all.isEmpty)
    let message = try #require(contents.care.first)
    #expect(message.audience.segment == "at_risk" && message.playbook == "back")
    #expect(message.text.audience == "the quiet" && message.text.channel == "letter")
    #expect(message.text(in: "zh-Hans").title == "一句话")
    #expect(message.text(in: "zh-Hans").audience == "沉默的顾客")
  }

  @Test(arguments: [
    ("{festival: mid_autum}", "settings.unknown-choice", "mid_autumn"),
    ("{solarTerm: winter_solstise}", "settings.unknown-choice", "winter_solstice"),
    ("{weather: cold}", "settings.unknown-choice", ""),
    ("{season: fall}", "settings.unknown-choice", ""),
    ("{date: 7.12.2026}", "note.not-a-day", ""), ("{date: 2026-02-30}", "note.not-a-day", ""),
    ("{yearly: 13-01}", "care.not-a-day", ""), ("{}", "care.no-occasion", "festival"),
    ("{offset: 3}", "care.no-occasion", ""),
    ("{festival: laba, date: 2026-12-07}", "care.two-occasions", ""),
    ("{yearly: 12-07, offset: 3}", "care.offset", ""),
    ("{fest: laba}", "settings.unknown-key", "festival"),
    ("{festival: laba, offset: 400}", "settings.out-of-range", ""),
    ("[laba]", "settings.wrong-type", ""),
    ("tomorrow", "settings.wrong-type", ""), ("{payday: perhaps}", "settings.wrong-type", ""),
  ])
  func `an occasion that nobody can meet is a finding at its place`(
    on: String,
    code: String,
    hint: String
  ) {
    let (_, findings) = read([("care/a.md", note(on))])
    let found = findings.all.filter { $0.code == code }
    #expect(found.count == 1, "\(findings.all)")
    #expect(found.first?.location.line == 3)
    if !hint.isEmpty { #expect(found.first?.hint?.contains(hint) == true) }
  }

  @Test func `whom a message is for may be a rule over columns, and a wrong one is a finding`()
    throws
  {
    let rule = "audience: {where: purchase_days = 1 and recency_days >= 21}\n"
    let (contents, findings) = read([("care/a.md", note("{payday: true}", more: rule))])
    #expect(findings.all.isEmpty)
    let audience = try #require(contents.care.first).audience
    #expect(audience.rule?.columns.count == 2 && audience.isPart)
    let wrong = "audience: {where: \"recency_dais >= 21\"}\n"
    let (_, found) = read([("care/a.md", note("{payday: true}", more: wrong))])
    #expect(found.all.count == 1 && found.all.first?.location.line == 4)
    #expect(found.all.first?.hint?.contains("recency_days") == true)
  }

  @Test func `a message without a day, a title or words says so`() {
    let (contents, findings) = read([("care/a.md", "---\nplaybok: x\n---\n")])
    #expect(contents.care.isEmpty)
    #expect(findings.all.map(\.code).contains("note.no-title"))
    #expect(findings.all.map(\.code).contains("settings.unknown-key"))
    let (_, silent) = read([("care/a.md", "---\ntitle: A\non: {payday: true}\n---\n")])
    #expect(silent.all.map(\.code) == ["care.no-message"])
  }

  @Test func `names that lead nowhere are found with the nearest`() throws {
    let files = [
      ("care/a.md", note("{refill: GT-5O}")),
      (
        "care/b.md",
        note("{yearly: 12-07}", more: "playbook: win-bak\naudience: {segment: atrisk}\n")
      ),
      ("playbooks/win-back.md", "---\ntitle: Back\n---\nCome.\n"),
    ]
    let (contents, findings) = read(files)
    #expect(findings.all.isEmpty)
    let names = CareNames(
      asOf: try #require(Day(iso: "2026-11-22")),
      products: ["GT-50", "OO-10"],
      segments: ["at_risk", "new"]
    )
    let found = contents.checkCare(names)
    #expect(
      found.all.map(\.code) == [
        "care.unknown-product", "note.unknown-segment", "care.unknown-playbook",
      ]
    )
    #expect(found.all[0].hint?.contains("GT-50") == true)
    #expect(found.all[1].hint?.contains("at_risk") == true)
    #expect(found.all[2].hint?.contains("win-back") == true)
  }

  @Test func `a festival outside the tables of the sky is a warning`() throws {
    let (contents, _) = read([
      ("care/a.md", note("{festival: mid_autumn}")), ("care/b.md", note("{festival: christmas}")),
    ])
    let day = try #require(Day(iso: "2100-12-31"))
    let found = contents.checkCare(CareNames(asOf: day, products: [], segments: []))
    #expect(found.all.map(\.code) == ["care.day-unknown"])
    #expect(found.all.first?.severity == .warning)
  }
}

struct NewsNoteTests {
  private func read(_ text: String) -> (NewsNote?, Findings) {
    var findings = Findings()
    let contents = NotebookContents(
      files: [(path: "news/a.md", bytes: Array(text.utf8))],
      languages: ["en"],
      into: &findings
    )
    return (contents.news.first, findings)
  }

  @Test func `news is fresh from its day to its last, four weeks where none is given`() throws {
    let (open, findings) = read("---\nkind: trade\non: 2026-11-01\ntitle: A\n---\nB\n")
    #expect(findings.all.isEmpty)
    let note = try #require(open)
    func fresh(_ note: NewsNote, _ day: String) throws -> Bool {
      note.isFresh(on: try #require(Day(iso: day)))
    }
    #expect(try !fresh(note, "2026-10-31") && fresh(note, "2026-11-01"))
    #expect(try fresh(note, "2026-11-29") && !fresh(note, "2026-11-30"))
    let text = "---\nkind: trade\non: 2026-11-01\nuntil: 2026-11-03\ntitle: A\n---\nB\n"
    let closed = try #require(read(text).0)
    #expect(try fresh(closed, "2026-11-03") && !fresh(closed, "2026-11-04"))
  }

  @Test(arguments: [
    ("on: 2026-11-01\ntitle: A\n", "note.no-kind"),
    ("kind: gossip\non: 2026-11-01\ntitle: A\n", "settings.unknown-choice"),
    ("kind: trade\ntitle: A\n", "note.no-on"), ("kind: trade\non: 2026-11-01\n", "note.no-title"),
    ("kind: trade\non: 2026-11-09\nuntil: 2026-11-01\ntitle: A\n", "news.ends-before-it-begins"),
    (
      "kind: trade\non: 2026-11-01\ntitle: A\naudience: {segment: new, where: orders > 1}\n",
      "note.segment-and-rule"
    ),
  ])
  func `news without kind, day or title is a finding`(keys: String, code: String) {
    let (_, findings) = read("---\n\(keys)---\nB\n")
    #expect(findings.all.map(\.code) == [code])
  }

  @Test func `news of tomorrow waits with a warning`() throws {
    var findings = Findings()
    let text = "---\nkind: shop\non: 2026-12-01\ntitle: A\n---\nB\n"
    let contents = NotebookContents(
      files: [(path: "news/a.md", bytes: Array(text.utf8))],
      languages: ["en"],
      into: &findings
    )
    let day = try #require(Day(iso: "2026-11-22"))
    let found = contents.checkCare(CareNames(asOf: day, products: [], segments: []))
    #expect(found.all.map(\.code) == ["note.future-day"])
  }
}

struct ServiceNoteTests {
  private func read(_ files: [(String, String)]) -> (NotebookContents, Findings) {
    var findings = Findings()
    let contents = NotebookContents(
      files: files.map { (path: $0.0, bytes: Array($0.1.utf8)) },
      languages: ["en", "zh-Hans"],
      into: &findings
    )
    return (contents, findings)
  }

  @Test func `an idea has its way from complaint to change`() throws {
    let (contents, findings) = read([
      (
        "service/tin.md",
        "---\nkind: idea\nfrom: complaint\ntopic: Tins\nraised: 2026-09-01\n"
          + "changed: 2026-10-11\ntitle: A tin that opens\n---\nWider lid.\n"
      )
    ])
    #expect(findings.all.isEmpty)
    let note = try #require(contents.service.first)
    guard case .idea(let idea) = note.content else {
      Issue.record("no idea")
      return
    }
    #expect(idea.origin == .complaint)
    #expect(idea.changed.map { $0.day - idea.raised.day } == 40)
  }

  @Test func `steps keep their words in each language and their verdict in one`() throws {
    let (contents, findings) = read([
      (
        "service/walk.md",
        "---\nkind: walkthrough\non: 2026-11-02\nsteps:\n- {step: Find us, passed: true}\n"
          + "- {step: Ask, passed: false, note: No answer in an hour}\n---\n"
      ),
      ("service/walk.zh-Hans.md", "---\nsteps: [找到我们, 咨询]\n---\n"),
    ])
    #expect(findings.all.isEmpty, "\(findings.all)")
    let note = try #require(contents.service.first)
    guard case .walkthrough(let walk) = note.content else {
      Issue.record("no walk")
      return
    }
    #expect(walk.passed == [true, false])
    #expect(note.item(1, in: "en")?.note == "No answer in an hour")
    #expect(note.item(1, in: "zh-Hans")?.name == "咨询")
  }

  @Test(arguments: [
    ("kind: idea\nfrom: complaint\nraised: 2026-09-01\n", "note.no-title"),
    ("kind: idea\ntitle: A\nfrom: gossip\nraised: 2026-09-01\n", "settings.unknown-choice"),
    (
      "kind: idea\ntitle: A\nfrom: call\nraised: 2026-09-02\nchanged: 2026-09-01\n",
      "service.changed-before-raised"
    ),
    ("kind: training\ntopic: A\n", "note.no-on"),
    ("kind: training\non: 2026-09-01\npeople: 0\n", "settings.out-of-range"),
    ("kind: walkthrough\non: 2026-09-01\n", "note.no-steps"),
    ("kind: walkthrough\non: 2026-09-01\nsteps: [{step: A}]\n", "note.no-passed"),
    ("kind: touchpoints\nitems: [{place: parcel, named: perhaps}]\n", "settings.wrong-type"),
    ("kind: visit\n", "settings.unknown-choice"),
  ])
  func `a service note that says too little is a finding`(keys: String, code: String) {
    let (_, findings) = read([("service/a.md", "---\n\(keys)---\n")])
    #expect(findings.all.map(\.code) == [code])
  }
}
