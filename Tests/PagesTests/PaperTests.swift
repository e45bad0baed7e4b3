import Markup
import Testing
import Wording

@testable import Pages

/// The week on paper, and what paper adds to every page.
@Suite struct `Pages on paper` {
  @Test(arguments: SiteFixture.languages)
  func `the week holds the letter, the pages that carry it and the definitions`(
    language: Language
  ) {
    let site = SiteFixture.site(EditionFixture.normal)
    let html = SiteFixture.html(site, .paper, language)
    let parts = ["letter", "retention", "retention-growth", "churn", "data", "definitions"]
    for part in parts {
      #expect(html.contains("id=\"paper-\(part)\""), "\(part)")
      #expect(html.contains("href=\"#paper-\(part)\""), "\(part)")
    }
    let names = Voice(language).phrases.names
    #expect(html.contains(">\(names.retention)</a>"))
    #expect(html.contains("class=\"paper-definitions\""))
  }

  @Test func `links to definitions are numbers on paper, each card once`() {
    let html = SiteFixture.html(SiteFixture.site(EditionFixture.normal), .growth)
    let numbers = html.matches(of: /<sup class="ref" aria-hidden="true">(\d+)<\/sup>/)
      .compactMap { Int($0.1) }
    #expect(numbers.first == 1)
    let most = numbers.max() ?? 0
    #expect(Set(numbers) == Set(1...max(1, most)))
    let list = html.split(separator: "<ol class=\"refs\"").last.map(String.init) ?? ""
    #expect(list.prefix { $0 != "/" }.isEmpty == false)
    #expect(list.matches(of: /<li>/).count >= most)
  }

  @Test func `every sheet says of which page and week it is`() {
    let html = SiteFixture.html(SiteFixture.site(EditionFixture.normal), .churn)
    #expect(html.contains("data-sheet=\"Why they left\""))
    #expect(html.firstMatch(of: /data-edition="[^"]*data to[^"]*"/) != nil)
  }
}
