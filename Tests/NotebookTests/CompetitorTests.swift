import Commerce
import Diagnostics
import Testing

@testable import Notebook

struct CompetitorTests {
  private func read(_ files: [(String, [UInt8])]) -> (NotebookContents, Findings) {
    var findings = Findings()
    let contents = NotebookContents(
      files: files.map { (path: $0.0, bytes: $0.1) },
      languages: ["en", "zh-Hans"],
      into: &findings
    )
    return (contents, findings)
  }

  @Test func `a note on a peer has prices, marks, terms and words in two languages`() throws {
    let (contents, findings) = read([
      ("competitors/cloud-peak.md", Array(NoteFixtures.peer.utf8)),
      ("competitors/cloud-peak.zh-Hans.md", Array(NoteFixtures.peerInChinese.utf8)),
      ("competitors/us.md", Array(NoteFixtures.own.utf8)),
    ])
    #expect(findings.all.map(\.text).isEmpty)
    #expect(contents.competitors.map(\.slug) == ["cloud-peak", "us"])
    let peer = try #require(contents.competitors.first)
    #expect(!peer.isOwn)
    #expect(peer.seen?.day.iso == "2026-11-02")
    #expect(peer.links == ["https://peer.example/"])
    #expect(peer.prices.map(\.price) == [68_000_000])
    #expect(peer.prices.first?.list == 78_500_000)
    #expect(peer.prices.first?.currency == "CNY")
    #expect(peer.band == 39_000_000...260_000_000)
    #expect(peer.scores.map(\.attribute) == ["range", "reply"])
    #expect(peer.scores.map(\.score) == [2, 1])
    #expect(peer.scores.first?.why == "twelve teas")
    #expect(peer.ledger.balance == 4)
    #expect(peer.terms.returnDays == 7)
    #expect(peer.terms.freePostFrom == 99_000_000)
    #expect(peer.terms.invoice == true)
    #expect(peer.visits.map(\.replyMinutes) == [15])
    #expect(peer.text.traits == ["gift boxes first", "live streams at night"])
    #expect(peer.text(in: "zh-Hans").name == "云峰茶")
    #expect(contents.competitors.last?.isOwn == true)
    #expect(contents.note(ofDocument: "competitors/cloud-peak.md")?.kind == .competitors)
  }

  @Test(arguments: [
    ("---\n‹1›seen: 2026-11-02\n---\n", [Expected("‹1›", "note.no-name")]),
    ("---\n‹1›name: x\n---\n", [Expected("‹1›", "note.no-seen")]),
    ("---\nname: x\nseen: ‹1›yesterday\n---\n", [Expected("‹1›", "note.not-a-day")]),
    (
      "---\nname: x\nown: true\n‹1›sen: 1\n---\n",
      [Expected("‹1›", "settings.unknown-key", "\"seen\"?")]
    ),
    ("---\n‹1›- name: x\n---\n", [Expected("‹1›", "settings.wrong-type", "a map of keys")]),
    (
      "---\nname: x\nown: true\nlinks: [‹1›peer.example]\n---\n",
      [Expected("‹1›", "note.not-an-address")]
    ),
    (
      "---\nname: x\nown: true\nlinks: [‹1›\"javascript:x\"]\n---\n",
      [Expected("‹1›", "note.not-an-address")]
    ),
    (
      "---\nname: x\nown: true\nprices: [‹1›{sku: A, price: 3}]\n---\n",
      [Expected("‹1›", "note.incomplete-entry")]
    ),
    (
      "---\nname: x\nown: true\nprices: [{sku: A, price: ‹1›3 CNY, on: 2026-11-02}]\n---\n",
      [Expected("‹1›", "settings.wrong-type", "an amount")]
    ),
    (
      "---\nname: x\nown: true\nprices: [{sku: A, price: ‹1›-3, on: 2026-11-02}]\n---\n",
      [Expected("‹1›", "settings.wrong-type", "an amount")]
    ),
    (
      "---\nname: x\nown: true\nprices: [{sku: A, price: ‹1›0, on: 2026-11-02}]\n---\n",
      [Expected("‹1›", "note.no-price")]
    ),
    (
      "---\nname: x\nown: true\nprices: [{sku: A, price: 3, on: 2026-11-02, currency: ‹1›yuan}]\n---\n",
      [Expected("‹1›", "settings.wrong-type", "a code")]
    ),
    (
      "---\nname: x\nown: true\nprices: ‹1›3\n---\n",
      [Expected("‹1›", "settings.wrong-type", "a list")]
    ),
    (
      "---\nname: x\nown: true\nband: {low: 9, high: ‹1›3}\n---\n",
      [Expected("‹1›", "settings.out-of-range")]
    ),
    (
      "---\nname: x\nown: true\nscores: {range: ‹1›3}\n---\n",
      [Expected("‹1›", "settings.out-of-range")]
    ),
    (
      "---\nname: x\nown: true\nscores: {‹1›our range: 1}\n---\n",
      [Expected("‹1›", "note.bad-attribute")]
    ),
    (
      "---\nname: x\nown: true\nvalue: {‹1›prodct: 1}\n---\n",
      [Expected("‹1›", "settings.unknown-key", "\"product\"?")]
    ),
    (
      "---\nname: x\nown: true\nterms: {returnDays: ‹1›seven}\n---\n",
      [Expected("‹1›", "settings.wrong-type")]
    ),
    (
      "---\nname: x\nown: true\nservice: {on: ‹1›2026-13-01}\n---\n",
      [Expected("‹1›", "note.not-a-day")]
    ),
  ])
  func `a wrong note on a peer is found at its place`(text: String, expected: [Expected]) {
    let input = Marked(text)
    expect(read([("competitors/a.md", input.bytes)]).1, in: input, expected)
  }

  @Test func `our own shop stands in one note`() {
    let (_, findings) = read([
      ("competitors/a.md", Array(NoteFixtures.own.utf8)),
      ("competitors/b.md", Array(NoteFixtures.own.utf8)),
    ])
    #expect(findings.all.map(\.code) == ["note.second-own-shop"])
  }

  @Test func `a day ahead of the edition is a warning with its place`() throws {
    let (contents, _) = read([("competitors/a.md", Array(NoteFixtures.peer.utf8))])
    let last = try #require(Day(iso: "2026-11-05"))
    let found = contents.check(asOf: last).all
    #expect(found.map(\.code) == ["note.future-day"])
    #expect(found.first?.severity == .warning)
    #expect(found.first?.location.line == 8)
    #expect(contents.check(asOf: last + 30).all.isEmpty)
  }

  @Test func `amounts are read exactly or not at all`() {
    func amount(_ text: String) -> Int64? {
      var findings = Findings()
      let tree = YAMLTree(.scalar(text, isPlain: true), at: SourceLocation("a"))
      return tree.money(for: "x", into: &findings)
    }
    #expect(amount("0.1") == 100_000)
    #expect(amount("1299.000001") == 1_299_000_001)
    #expect(amount("9999999999.999999") == 9_999_999_999_999_999)
    for text in ["1,299", "1e3", "0x10", "nan", ".5", "5.", "12345678901", "0.1234567", "", "+1"] {
      #expect(amount(text) == nil, "\(text)")
    }
  }
}
