import Commerce
import Markup
import Testing

@testable import Pages

@Suite struct `Routes and links` {
  let languages: [Language] = [.english, .simplifiedChinese]

  @Test func `the first language is at the root, others in their folder`() {
    #expect(Route.growth.path(in: .english, of: languages) == "retention/growth/index.html")
    #expect(
      Route.growth.path(in: .simplifiedChinese, of: languages)
        == "zh-Hans/retention/growth/index.html"
    )
    #expect(Route.thisWeek.path(in: .english, of: languages) == "index.html")
    #expect(Route.notFound.path(in: .english, of: languages) == "404.html")
  }

  @Test(arguments: [
    ("index.html", "index.html", "index.html"),
    ("retention/index.html", "index.html", "retention/index.html"),
    ("index.html", "retention/growth/index.html", "../../index.html"),
    ("retention/index.html", "retention/growth/index.html", "../index.html"),
    ("retention/growth/index.html", "retention/index.html", "growth/index.html"),
    ("data/edition.json", "data/index.html", "edition.json"),
    ("zh-Hans/index.html", "weeks/2026-W47/index.html", "../../zh-Hans/index.html"),
    ("a b/c#d.html", "index.html", "a%20b/c%23d.html"),
  ])
  func `a link opens from a disk`(target: String, origin: String, link: String) {
    #expect(relativePath(to: target, from: origin) == link)
  }

  @Test func `every page has its own path`() {
    let site = SiteFixture.site(EditionFixture.normal)
    let paths = site.pages.map(\.path)
    #expect(Set(paths).count == paths.count)
  }

  @Test func `a shop without playbooks has no menu entry for them`() {
    let input = SiteInput(edition: EditionFixture.normal, languages: [.english])
    let site = Site(input: input, theme: SiteFixture.theme)
    #expect(!site.routes.contains(.playbooks))
  }
}
