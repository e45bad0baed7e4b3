import Foundation
import FoundationXML
import Markup
import Testing
import Themes

@testable import Pages

/// A theme is templates and nothing else: the same values under another look.
struct ThemeTests {
  private func files(_ theme: any Theme, _ edition: Edition) -> [String: String] {
    var site = SiteFixture.site(edition, published: [SiteFixture.published(weeksAgo: 1)])
    site = Site(input: site.input, theme: theme)
    var files: [String: String] = [:]
    for page in site.pages { files[page.path] = String(decoding: page.render(), as: UTF8.self) }
    return files
  }

  /// Links of the pages that lead nowhere, as "page: link".
  private func deadLinks(_ files: [String: String]) -> [String] {
    files.filter { $0.key.hasSuffix(".html") && $0.key != "404.html" }.flatMap { path, text in
      text.matches(of: /(?:href|src)="([^"]*)"/).map { String($0.1) }.compactMap { link in
        if link.hasPrefix("https://shop.example/") || link == "data:," { return nil }
        let parts = link.split(separator: "#", maxSplits: 1, omittingEmptySubsequences: false)
        let target = parts[0].isEmpty ? path : resolved(String(parts[0]), from: path)
        guard let file = files[target] else { return "\(path): \(link)" }
        guard parts.count == 2, target.hasSuffix(".html") else { return nil }
        let anchor = String(parts[1]).removingPercentEncoding ?? ""
        return file.contains("id=\"\(anchor)\"") ? nil : "\(path): \(link)"
      }
    }
  }

  private func resolved(_ link: String, from page: String) -> String {
    var folders = page.split(separator: "/").dropLast().map(String.init)
    for part in (link.removingPercentEncoding ?? link).split(separator: "/") {
      if part == ".." {
        if !folders.isEmpty { folders.removeLast() }
      } else {
        folders.append("\(part)")
      }
    }
    return folders.joined(separator: "/")
  }

  @Test(arguments: EditionFixture.names)
  func `letterpress is one page a week, whole, without script and under 60 KB`(name: String) throws
  {
    let files = files(LetterpressTheme(), try #require(EditionFixture.named[name]))
    let style = try #require(files[LetterpressTheme().stylesheetPath]).utf8.count
    let pages = files.filter { $0.key.hasSuffix(".html") }
    #expect(
      pages.keys.filter { $0.hasSuffix("weeks/index.html") }.count == SiteFixture.languages.count
    )
    #expect(!pages.keys.contains("retention/index.html"))
    for (path, text) in pages {
      #expect(text.utf8.count + style < 60_000, "\(path): \(text.utf8.count) and \(style) bytes")
      #expect(!text.contains("<script") && !text.contains("style="), "\(path)")
      let ids = text.matches(of: /id="([^"]*)"/).map { String($0.1) }
      #expect(Set(ids).count == ids.count, "\(path): an id stands twice")
      let closed = text.replacing(/<(meta|link)\b([^>]*?)>/) { "<\($0.1)\($0.2)/>" }
        .replacing("<!doctype html>", with: "")
      let parser = XMLParser(data: Data(closed.utf8))
      #expect(
        parser.parse(),
        "\(path):\(parser.lineNumber) \("\(String(describing: parser.parserError))")"
      )
    }
    #expect(deadLinks(files) == [])
  }

  @Test func `letterpress shows what each page says, and links lead to it`() throws {
    let front = try #require(files(LetterpressTheme(), EditionFixture.normal)["index.html"])
    let retention = SiteFixture.html(SiteFixture.site(EditionFixture.normal), .retention)
    let heading = try #require(retention.firstMatch(of: /<h1>(.*?)<\/h1>/)).1
    #expect(front.contains("<h2 id=\"page-retention\">\(heading)</h2>"))
    #expect(front.contains("href=\"#page-retention\""))
    #expect(front.contains("href=\"index.html#repeat.recent\""))
  }

  /// The folder of the package, from this file.
  private var root: URL {
    URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
      .deletingLastPathComponent()
  }

  @Test func `the theme of the README is the one tested here`() throws {
    let readme = try String(contentsOf: root.appending(path: "README.md"), encoding: .utf8)
    let theme = try String(
      contentsOf: root.appending(path: "Tests/PagesTests/Fixture/PostcardTheme.swift"),
      encoding: .utf8
    )
    #expect(readme.contains("```swift\n\(theme)```"))
  }

  @Test func `a theme of twenty lines makes a whole site`() throws {
    let files = files(PostcardTheme(), EditionFixture.normal)
    #expect(deadLinks(files) == [])
    let pages = files.keys.filter { $0.hasSuffix(".html") && !$0.hasSuffix("letter.html") }.sorted()
    #expect(pages.count == SiteFixture.languages.count + 1 && pages.contains("404.html"))
    #expect(try #require(files["index.html"]).contains("<p>"))
  }
}
