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
    let ids = Set(quoted(after: " id=\"", in: site.html(at: .method, in: .english).markup))
    var dead: Set<String> = []
    for route in site.routes {
      let page = site.html(at: route, in: .english).markup
      dead.formUnion(quoted(after: "method/index.html#", in: page).filter { !ids.contains($0) })
    }
    for (path, _) in MeasureIndex(site.input.edition).headlines where !ids.contains(path) {
      dead.insert(path)
    }
    #expect(dead.sorted() == [])
  }

  /// What stands between each occurrence of a text and the next quote.
  private func quoted(after start: String, in page: String) -> [String] {
    page.components(separatedBy: start).dropFirst().map { String($0.prefix { $0 != "\"" }) }
  }

  @Test func `no id stands twice on the method page`() throws {
    let method = try made("normal").html(at: .method, in: .english).markup
    let ids = quoted(after: " id=\"", in: method)
    #expect(Set(ids).count == ids.count)
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
    for route in [Route.method, .data] {
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
