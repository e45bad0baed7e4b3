import Markup
import Testing

@testable import Pages

/// Feed, sitemap, robots and headers.
@Suite struct `Files for programs` {
  private func text(_ path: String, in site: Site) -> String? {
    site.pages.first { $0.path == path }.map { String(decoding: $0.render(), as: UTF8.self) }
  }

  @Test func `the feed takes its times from the edition`() throws {
    let site = SiteFixture.site(EditionFixture.normal)
    let feed = try #require(text("feed.xml", in: site))
    #expect(feed.contains("<updated>2026-11-22T00:00:00Z</updated>"))
    #expect(feed.contains("<id>https://shop.example/regulars/weeks/2026-W47/</id>"))
    #expect(text("zh-Hans/feed.xml", in: site)?.contains("xml:lang=\"zh-Hans\"") == true)
  }

  @Test func `without an address there is no sitemap`() {
    let site = SiteFixture.site(EditionFixture.normal, address: nil)
    #expect(text("sitemap.xml", in: site) == nil)
  }

  @Test func `search engines stay out unless they are invited`() throws {
    let shy = SiteFixture.site(EditionFixture.normal)
    #expect(text("robots.txt", in: shy) == "User-agent: *\nDisallow: /\n")
    #expect(text("_headers", in: shy)?.contains("X-Robots-Tag: noindex") == true)
    #expect(SiteFixture.html(shy, .thisWeek).contains("content=\"noindex, nofollow\""))
    let open = SiteFixture.site(EditionFixture.normal, isIndexed: true)
    #expect(text("robots.txt", in: open)?.contains("Allow: /") == true)
    #expect(!SiteFixture.html(open, .thisWeek).contains("noindex"))
  }

  @Test func `assets are named by their bytes and may be kept for good, nothing else`() throws {
    let site = SiteFixture.site(EditionFixture.normal)
    let headers = try #require(text("_headers", in: site))
    for asset in site.theme.assets {
      let isNamed = asset.path.firstMatch(of: #/-[0-9a-f]{16}\.[a-z]+$/#) != nil
      let rule = "/\(asset.path)\n  Cache-Control: public, max-age="
      #expect(headers.contains(rule + (isNamed ? "31536000, immutable" : "3600")))
    }
    #expect(site.theme.stylesheetPath.contains("-"))
    #expect(headers.ranges(of: "immutable").count <= site.theme.assets.count)
    let changed = ThemeAsset.named("assets/a.css", byItsBytes: [1])
    #expect(changed.path != ThemeAsset.named("assets/a.css", byItsBytes: [2]).path)
    // The published value for the three letters.
    let known = ThemeAsset.named("a.css", byItsBytes: Array("foobar".utf8))
    #expect(known.path == "a-85944171f73967e8.css")
  }
}
