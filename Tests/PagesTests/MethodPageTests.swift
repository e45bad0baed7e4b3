import Foundation
import Markup
import Retention
import Testing
import Themes
import Wording

@testable import Pages

struct MethodPageTests {
  @Test(arguments: Language.offered)
  func `every card has all its words in every language`(language: Language) {
    let phrases = Voice(language).phrases.definitions
    for card in DefinitionCard.all {
      let text = phrases.text(card, DefinitionFacts())
      let words = [
        text.title, text.sentence, text.formula, text.window, text.counts, text.leavesOut,
        text.limits,
      ]
      #expect(words.allSatisfy { !$0.isEmpty }, "\(card.anchor)")
    }
    let titles = DefinitionCard.all.map { phrases.text($0, DefinitionFacts()).title }
    #expect(Set(titles).count == titles.count)
  }

  @Test func `the cards of the two languages are not the same text`() {
    let english = Voice(.english).phrases.definitions
    let chinese = Voice(.simplifiedChinese).phrases.definitions
    for card in DefinitionCard.all {
      let facts = DefinitionFacts()
      #expect(english.text(card, facts).sentence != chinese.text(card, facts).sentence)
    }
  }

  @Test func `anchors are unique and cover their own names`() {
    let anchors = DefinitionCard.all.map(\.anchor)
    #expect(Set(anchors).count == anchors.count)
    for card in DefinitionCard.all { #expect(DefinitionCard.covering(card.anchor) == card) }
  }

  @Test(arguments: ["normal", "tiny"])
  func `every link to a definition finds its card`(name: String) throws {
    let site = try made(name)
    let index = ids(at: .method, of: site)
    var dead: Set<String> = []
    for family in DefinitionCard.Family.allCases {
      let route = Route.definitions(family)
      let ids = ids(at: route, of: site)
      let address = route.folders.joined(separator: "/") + "/index.html#"
      for other in site.routes {
        let page = site.html(at: other, in: .english).markup
        dead.formUnion(quoted(after: address, in: page).filter { !ids.contains($0) })
        dead.formUnion(quoted(after: "method/index.html#", in: page).filter { !index.contains($0) })
      }
      for card in family.cards where !ids.contains(card.anchor) { dead.insert(card.anchor) }
      for (path, _) in site.measures.headlines where !ids.contains(path) {
        if DefinitionCard.covering(path)?.family == family { dead.insert(path) }
      }
    }
    #expect(dead.sorted() == [])
  }

  @Test func `the method page has a place for every card, as addresses of before name it`() throws {
    let index = ids(at: .method, of: try made("normal"))
    #expect(DefinitionCard.all.map(\.anchor).filter { !index.contains($0) } == [])
  }

  @Test func `a theme without pages of definitions leads to the list of them`() {
    let input = SiteInput(edition: EditionFixture.normal, languages: [.english])
    let site = Site(input: input, theme: LetterpressTheme())
    let href = site.href(
      to: .definitions(.repeating),
      from: .weeks,
      in: .english,
      fragment: "repeat.within"
    )
    #expect(href == "../index.html#repeat.within")
  }

  private func ids(at route: Route, of site: Site) -> Set<String> {
    Set(quoted(after: " id=\"", in: site.html(at: route, in: .english).markup))
  }

  /// What stands between each occurrence of a text and the next quote.
  private func quoted(after start: String, in page: String) -> [String] {
    page.components(separatedBy: start).dropFirst().map { String($0.prefix { $0 != "\"" }) }
  }

  @Test func `no id stands twice on a page of definitions`() throws {
    let site = try made("normal")
    for route in [.method] + DefinitionCard.Family.allCases.map(Route.definitions) {
      let ids = quoted(after: " id=\"", in: site.html(at: route, in: .english).markup)
      #expect(Set(ids).count == ids.count)
    }
  }

  @Test func `other tools' rules give their numbers on the same data`() throws {
    let definitions = EditionFixture.normal.definitions
    let headline = try #require(definitions.first { $0.measure == "repeat.recent.90" })
    let shopify = try #require(headline.others.first { $0.why == "shopify.returning.365d" })
    let expected = try #require(EditionFixture.normal.repeat.returning["365d"]).rate
    #expect(shopify.tool == "Shopify")
    #expect(shopify.value == .rate(expected))
    let known = Set(OtherRule.allCases.map(\.rawValue))
    for definition in definitions {
      #expect(MeasureIndex.isKnown(definition.measure))
      #expect(definition.others.allSatisfy { known.contains($0.why) })
    }
  }

  @Test(arguments: EditionFixture.names, Language.offered)
  func `both pages say their piece for every kind of shop`(
    name: String,
    language: Language
  ) throws {
    let site = try made(name)
    for route in [.method, .data] + DefinitionCard.Family.allCases.map(Route.definitions) {
      let page = site.html(at: route, in: language).markup
      #expect(!page.contains("7777777") && !page.contains("77.8%"))
      #expect(!page.contains("nil") && !page.contains("Optional("))
      #expect(!page.contains("<new>"))
    }
  }

  @Test(.enabled(if: ProcessInfo.processInfo.environment["REGULARS_LOOK"] != nil))
  func `the site can be looked at`() throws {
    let folder = try #require(ProcessInfo.processInfo.environment["REGULARS_LOOK"])
    for name in ["normal", "tiny", "empty"] {
      let site = try made(name)
      for page in site.pages + site.downloads {
        let url = URL(filePath: "\(folder)/\(name)/\(page.path)")
        try FileManager.default.createDirectory(
          at: url.deletingLastPathComponent(),
          withIntermediateDirectories: true
        )
        try Data(page.render()).write(to: url)
      }
    }
  }

  private func made(_ name: String) throws -> Site {
    let edition = try #require(EditionFixture.named[name])
    let input = SiteInput(edition: edition, languages: [.english, .simplifiedChinese])
    return Site(input: input, theme: AlmanacTheme())
  }
}
