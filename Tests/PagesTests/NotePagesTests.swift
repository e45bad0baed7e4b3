import Commerce
import Diagnostics
import Markup
import Notebook
import Retention
import Testing
import Wording

@testable import Pages

/// Pages that the shop's own notes open.
struct NotePagesTests {
  private static let files: [(path: String, text: String)] = [
    (
      "competitors/us.md",
      """
      ---
      name: Us
      own: true
      scores: {range: 1, reply: 2, terms: 1}
      value: {product: 2, service: 2, staff: 2, image: 1, money: 1, time: 1, effort: 1, energy: 1}
      terms: {returnDays: 14, exchange: true}
      band: {low: 20, high: 90}
      ---
      """
    ),
    (
      "competitors/cloud.md",
      """
      ---
      name: Cloud <b> Tea
      seen: 2026-11-02
      links: [https://cloud.example/]
      traits: [gift boxes & bows]
      scores: {range: {score: 2, why: "https://cloud.example/range"}, reply: 1, terms: 1}
      terms: {returnDays: 7, exchange: true}
      service: {on: 2026-11-01, replyMinutes: 15, politeness: 2}
      band: {low: 39, high: 260}
      ---
      They sell {{ repeat.recent.90.now }} more boxes.
      """
    ),
    ("competitors/cloud.zh-Hans.md", "---\nname: 云茶\ntraits: [礼盒]\n---\n他们卖礼盒。"),
    ("competitors/old.md", "---\nname: Old Leaf\nseen: 2025-01-02\n---\n"),
    (
      "questions/reply.md",
      """
      ---
      theme: Speed of reply
      questions:
        - {asked: 2026-10-01, source: chat, text: "Why <no> answer?"}
        - {asked: 2026-11-20, source: forum, text: "When do you answer?"}
        - {asked: 2027-01-20, source: forum, text: "In the future?"}
      answers: [page/method]
      answeredOn: 2026-11-10
      ---
      """
    ),
    (
      "questions/storage.md",
      """
      ---
      theme: Storage
      questions: [{asked: 2026-10-05, source: review, text: "How long does it keep?"}]
      weight: 5
      ---
      """
    ),
    (
      "profile/education.md",
      """
      ---
      dimension: education
      values: [{name: school, share: 0.6}, {name: university, share: 0.3}, {name: none, share: 0.01}]
      n: 200
      source: survey
      on: 2026-09-30
      ---
      """
    ),
    (
      "profile/hobbies.md",
      "---\ndimension: hobbies\nvalues: [{name: pottery, share: 0.5}]\nsource: guess\non: 2026-09-30\n---\n"
    ),
    (
      "profile/journey.md",
      "---\nkind: journey\nsteps: [{step: find, text: sees a video, share: 0.4}, {step: buy, text: pays, share: 0.1}]\n---\n"
    ),
  ]

  private static func site(_ name: String = "normal") throws -> Site {
    var findings = Findings()
    let notebook = NotebookContents(
      files: files.map { (path: $0.path, bytes: Array($0.text.utf8)) },
      languages: ["en", "zh-Hans"],
      into: &findings
    )
    #expect(findings.all.map(\.text).isEmpty)
    var edition = try #require(EditionFixture.named[name])
    edition.add(notebook, peers: 50, questions: 50)
    return SiteFixture.site(edition, notebook: notebook)
  }

  private func page(_ route: Route, _ language: Language = .english) throws -> String {
    let site = try Self.site()
    #expect(site.routes.contains(route))
    return SiteFixture.html(site, route, language)
  }

  @Test func `beside a value that is kept back, shares are of everybody`() {
    var edition = EditionFixture.normal
    edition.profile.shopCustomers = Cell(600)
    edition.profile.sex = [
      .init(name: "female", customers: Cell(395)),
      .init(name: "male", customers: Cell(201, hidden: .private)),
    ]
    let side = ProfileSide(.sex, ProfileNotes(), edition)
    #expect(side.isPart && side.values[0].share == 395 / 600.0 && side.values[1].share == nil)
    #expect(side.measure.filled.hidden == .private)
    edition.profile.sex[1].customers = Cell(189)
    let whole = ProfileSide(.sex, ProfileNotes(), edition)
    #expect(!whole.isPart && whole.values[0].share == 395 / 584.0)
    #expect(whole.filled == 584 / 600.0)
  }

  @Test func `what people buy again and again is a sign of a taste, surer than a guess`() throws {
    let all = 4000
    func side(_ more: [(path: String, text: String)], customers: Int) throws -> ProfileSide {
      var findings = Findings()
      let notebook = NotebookContents(
        files: more.map { (path: $0.path, bytes: Array($0.text.utf8)) },
        languages: ["en"],
        into: &findings
      )
      #expect(findings.all.map(\.text).isEmpty)
      var edition = EditionFixture.normal
      edition.profile.shopCustomers = Cell(all)
      edition.profile.tastes = [
        .init(name: "tea", customers: Cell(customers)),
        .init(name: "cups", customers: Cell(all / 100)),
      ]
      return ProfileSide(.hobbies, notebook.profile, edition)
    }
    func note(_ source: String) -> [(path: String, text: String)] {
      let values = "values: [{name: chess, share: 0.5}]"
      let head = "dimension: hobbies\nsource: \(source)\non: 2026-09-30\nn: 200\n\(values)"
      return [("profile/hobbies.md", "---\n\(head)\n---\n")]
    }
    for customers in [all / 10, all / 2] {
      let alone = try side([], customers: customers)
      #expect(alone.certainty == .inferred && alone.note == nil)
      #expect(alone.values.count == 2 && (alone.top?.share ?? 0) > 0.9)
      // Whoever was asked knows better.
      #expect(try side(note("survey"), customers: customers).certainty == .asked)
    }
    let few = try side([], customers: all / 10)
    #expect((few.filled ?? 1) < ProfileMeasures.leastFilled)
  }

  @Test func `peers are counted, ours and theirs stand side by side`() throws {
    let english = try page(.competitors)
    #expect(english.contains("1 of 50 peers noted, 1 fresh"))
    #expect(english.contains("Ahead in 1, level in 1, behind in 1"))
    #expect(english.contains("Only we are strong in: Speed of reply."))
    #expect(english.contains("2 of 2 terms are at least as good"))
    #expect(english.contains("1 notes are older than a year") || english.contains("Old Leaf"))
    #expect(english.contains("Cloud &lt;b&gt; Tea"))
    #expect(!english.contains("<b> Tea"))
    // Ours from 20 to 90; of the others one tells its band.
    #expect(english.contains("Our goods cost ¥20 to ¥90, those of the others ¥39 to ¥260"))
    let chinese = try page(.competitors, .simplifiedChinese)
    #expect(chinese.contains("50家同行已记录1家，1家资料在90天内"))
    #expect(chinese.contains("云茶"))
  }

  @Test func `a peer has a page with its marks, where they rest on, and our notes`() throws {
    let english = try page(.competitor("cloud"))
    #expect(english.contains("stronger than us in 1, weaker in 1"))
    #expect(english.contains("href=\"https://cloud.example/range\""))
    #expect(english.contains("gift boxes &amp; bows"))
    #expect(english.contains("more boxes"))
    // Its heading says what the table's caption says: that is for readers aloud.
    #expect(english.contains("<caption><span class=\"aloud\">What we know</span></caption>"))
    #expect(try page(.competitor("cloud"), .simplifiedChinese).contains("他们卖礼盒"))
    let foreign = try page(.competitor("old"), .simplifiedChinese)
    #expect(foreign.contains("Old Leaf"))
  }

  @Test func `questions up to the day are counted, the open one that hurts comes first`() throws {
    let english = try page(.questions)
    #expect(english.contains("3 of 50 questions collected, 2 answered"))
    #expect(english.contains("the largest theme is Speed of reply (2)"))
    #expect(english.contains("More answered than four weeks ago (0)"))
    #expect(english.contains("Storage is the first to answer"))
    #expect(english.contains("Why &lt;no&gt; answer?"))
    #expect(!english.contains("In the future?"))
    #expect(english.contains("keep collecting"))
    #expect(try page(.questions, .simplifiedChinese).contains("已收集3/50个问题，已回答2个"))
  }

  @Test func `a guess is flagged, a small cell is kept back, an open side says what opens it`()
    throws
  {
    let english = try page(.profile)
    #expect(english.contains("of 10 sides of the customer are known"))
    #expect(english.contains("？\u{A0}guess"))
    // Its columns are settled, and a side of one value has no figure of its own.
    #expect(english.contains("<table class=\"settled\">"))
    #expect(english.contains("<col class=\"share-38\">"))
    #expect(!english.contains("id=\"side-buyingHabits\""))
    #expect(english.contains("school\u{A0}60%"))
    // Two of 200 are too few, and are not told from those who did not say.
    #expect(!english.contains("none 1%"))
    #expect(english.contains("a survey in profile/income.md"))
    #expect(english.contains("sees a video"))
    #expect(try page(.profile, .simplifiedChinese).contains("十个维度已知"))
  }

  @Test func `what notes say can be taken away, what their pages keep back cannot`() throws {
    let site = try Self.site()
    let currency = Currency(code: "CNY")
    let texts = Dictionary(
      uniqueKeysWithValues: site.downloadTables.map {
        ($0.name, String(decoding: $0.csv(currency: currency), as: UTF8.self))
      }
    )
    #expect(site.writtenTables.map(\.name) == Site.writtenTableNames)
    let facts = try #require(texts["competitor-facts"])
    #expect(facts.contains("Cloud <b> Tea,trait,,gift boxes & bows,2026-11-02\r\n"))
    #expect(facts.contains("Cloud <b> Tea,price band,highest,260,\r\n"))
    #expect(facts.contains("Cloud <b> Tea,visit,reply minutes,15,2026-11-01\r\n"))
    #expect(facts.contains("Us,terms,return days,14,\r\n"))
    let journey = try #require(texts["profile-journey"])
    #expect(journey.contains("step,1,find,sees a video,0.4,"))
    let values = try #require(texts["profile-values"])
    #expect(values.contains("education,asked,survey,200,2026-09-30,school,0.6\r\n"))
    #expect(values.contains("education,asked,survey,200,2026-09-30,none,private\r\n"))
    for table in ["competitor-facts", "profile-journey", "profile-values"] {
      #expect(site.downloads.contains { $0.path == "data/\(table).csv" })
    }
  }

  @Test func `what the service team wrote down can be taken away`() throws {
    let site = SiteFixture.site(EditionFixture.normal, notebook: MadeUp.careNotes)
    let texts = Dictionary(
      uniqueKeysWithValues: site.writtenTables.map {
        ($0.name, String(decoding: $0.csv(currency: Currency(code: "CNY")), as: UTF8.self))
      }
    )
    let rows = [
      "service-ideas": "A tin that opens,Tins,complaint,2026-09-01,2026-10-11,40\r\n",
      "service-trainings": "Angry callers,2026-11-12,Evening,4\r\n",
      "service-walkthroughs": "From search to cup,2026-11-02,2,Ask at night,no,\r\n",
      "service-touchpoints": "parcel,yes,\r\n",
    ]
    let page = site.html(at: .service, in: .english).markup
    for (name, row) in rows {
      #expect(try #require(texts[name]).contains(row))
      #expect(page.contains("data/\(name).csv\""))
    }
  }

  @Test func `without notes the pages are not there, and the data page says what opens them`()
    throws
  {
    let edition = try #require(EditionFixture.named["normal"])
    let site = SiteFixture.site(edition)
    #expect(!site.routes.contains(.competitors))
    #expect(!site.routes.contains(.questions))
    let data = SiteFixture.html(site, .data)
    #expect(data.contains("a note in competitors/ with name and seen"))
    #expect(data.contains("a note in questions/ with theme and questions"))
  }

  @Test func `the numbers can be named, and survive being written and read`() throws {
    let site = try Self.site()
    let index = MeasureIndex(site.input.edition)
    #expect(index["competitors.noted"] != nil)
    #expect(index["questions.themes.storage.questions"] != nil)
    #expect(index["profile.sides.education.certainty"] != nil)
    let bytes = try EditionCoding.json(site.input.edition, view: .public)
    let read = try EditionCoding.edition(from: bytes)
    #expect(read.questions == site.input.edition.questions)
    #expect(read.competitors == site.input.edition.competitors)
    #expect(read.profile.sides == site.input.edition.profile.sides)
  }
}
