import Commerce
import Markup
import Testing
import Wording

@testable import Pages

/// What the search box looks through.
@Suite struct `The search index` {
  private func entries(_ edition: Edition, _ language: Language = .english) -> [SearchEntry] {
    let site = SiteFixture.site(edition, published: [SiteFixture.published(weeksAgo: 1)])
    return SearchIndex(site, language).entries
  }

  @Test(arguments: SiteFixture.languages)
  func `leads to pages that are there`(language: Language) {
    let site = SiteFixture.site(
      EditionFixture.normal,
      published: [SiteFixture.published(weeksAgo: 1)]
    )
    let paths = Set(site.pages.map(\.path))
    for entry in SearchIndex(site, language).entries {
      let file = entry.path.split(separator: "#")[0]
      #expect(paths.contains(String(file)), "\(entry.title) leads to \(entry.path)")
    }
  }

  @Test func `says the number that the front page prints`() throws {
    let site = SiteFixture.site(EditionFixture.normal)
    let context = PageContext(site: site, route: .thisWeek, voice: Voice(.english))
    let tile = try #require(Letter(context).tiles.first?.value)
    let all = entries(EditionFixture.normal)
    let card = try #require(all.first { $0.kind == .measure && $0.path.contains("repeat.recent") })
    let page = try #require(all.first { $0.kind == .page && $0.path == "retention/index.html" })
    #expect(card.number?.hasPrefix(tile) == true)
    #expect(page.number?.contains(tile) == true)
  }

  @Test(arguments: ["returning customer rate", "回头率", "F2転換率", "客单价", "churn rate", "回購率"])
  func `knows what the trade and other tools call a measure`(name: String) {
    let found = entries(EditionFixture.normal).filter { $0.words.contains(name) }
    #expect(!found.isEmpty)
  }

  @Test func `has every trade name at a card that there is`() {
    let anchors = Set(DefinitionCard.all.map(\.anchor))
    for anchor in TradeNames.ofCards.keys { #expect(anchors.contains(anchor), "\(anchor)") }
  }

  @Test func `lists weeks, playbooks and groups`() {
    let kinds = Set(entries(EditionFixture.normal).map(\.kind))
    #expect(kinds.isSuperset(of: [.page, .measure, .otherTool, .playbook, .segment, .week]))
  }

  @Test(arguments: EditionFixture.names)
  func `is listed on its page in whole, readable without a script`(name: String) throws {
    let edition = try #require(EditionFixture.named[name])
    let site = SiteFixture.site(edition)
    let html = SiteFixture.html(site, .search)
    for entry in SearchIndex(site, .english).entries.prefix(200) {
      #expect(html.contains("href=\"../\(entry.path)\""), "\(entry.path)")
    }
  }

  @Test func `carries the forms of signs, so that one finds the other`() {
    let site = SiteFixture.site(EditionFixture.normal)
    let script = String(decoding: SearchIndex(site, .english).script, as: UTF8.self)
    #expect(script.contains("\"forms\":\"\(SearchFold.variants)\""))
    #expect(SearchFold.folded("回購率") == SearchFold.folded("回购率"))
  }

  @Test func `is one call of the page's own function, whatever is in it`() {
    var edition = EditionFixture.normal
    edition.shop.name = "\u{2028}</script>\"\\\n"
    let site = SiteFixture.site(edition)
    let script = String(decoding: SearchIndex(site, .english).script, as: UTF8.self)
    #expect(script.hasPrefix("regulars.index({"))
    #expect(script.hasSuffix("});\n"))
    #expect(!script.dropLast().contains("\n"))
    let once = escapedForScript(Array("a\u{2028}b\u{2029}c\u{A8}".utf8))
    #expect(String(decoding: once, as: UTF8.self) == "a\\u2028b\\u2029c\u{A8}")
  }

  @Test func `a theme without a script has no index`() {
    let input = SiteInput(edition: EditionFixture.normal, languages: [.english])
    let site = Site(input: input, theme: Scriptless())
    #expect(site.pages.allSatisfy { !$0.path.hasSuffix(".js") })
  }

  private struct Scriptless: Theme {
    let name = "plain"
    let assets: [ThemeAsset] = []
    let stylesheetPath = "plain.css"
    let iconPath = "plain.svg"
    func html(for content: PageContent, in frame: PageFrame, voice: Voice) -> HTML { HTML() }
    func html(for figure: Figure, voice: Voice) -> HTML { HTML() }
    func html(for table: DataTable) -> HTML { HTML() }
  }
}
