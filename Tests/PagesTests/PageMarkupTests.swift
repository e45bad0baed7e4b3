import Commerce
import Foundation
import FoundationXML
import Markup
import Testing

@testable import Pages

/// What is true of every page of every edition in every language.
@Suite struct `Every page` {
  /// The site's text files by path.
  private func files(of name: String) throws -> [String: String] {
    let edition = try #require(EditionFixture.named[name])
    let site = SiteFixture.site(edition, published: [SiteFixture.published(weeksAgo: 1)])
    var files: [String: String] = [:]
    for page in site.pages { files[page.path] = String(decoding: page.render(), as: UTF8.self) }
    return files
  }

  @Test(arguments: EditionFixture.names)
  func `parses as well-formed markup`(name: String) throws {
    for (path, text) in try files(of: name) where path.hasSuffix(".html") {
      // Void elements are closed for the XML reader; nothing else is touched.
      let closed = text.replacing(/<(meta|link|img|wbr|br|hr)\b([^>]*?)>/) { "<\($0.1)\($0.2)/>" }
        .replacing("<!doctype html>", with: "")
        .replacing(" download>", with: ">")
        .replacing(" reversed>", with: ">")
        .replacing(" defer data-", with: " data-")
        .replacing(" hidden data-", with: " data-")
      let parser = XMLParser(data: Data(closed.utf8))
      let isWellFormed = parser.parse()
      #expect(
        isWellFormed,
        "\(path):\(parser.lineNumber):\(parser.columnNumber) \(String(describing: parser.parserError))"
      )
    }
  }

  @Test(arguments: EditionFixture.names)
  func `leads only to files and anchors that are there`(name: String) throws {
    let files = try files(of: name)
    for (path, text) in files where path.hasSuffix(".html") && path != "404.html" {
      for match in text.matches(of: /(?:href|src)="([^"]*)"/) {
        let link = String(match.1)
        if link.hasPrefix("https://shop.example/") { continue }
        #expect(!link.contains("://"), "\(path) leads to another origin: \(link)")
        let parts = link.split(separator: "#", maxSplits: 1, omittingEmptySubsequences: false)
        let target = parts[0].isEmpty ? path : resolved(String(parts[0]), from: path)
        let file = try #require(files[target], "\(path) leads to \(link), which is not there")
        guard parts.count == 2, target.hasSuffix(".html") else { continue }
        let anchor = String(parts[1]).removingPercentEncoding ?? ""
        #expect(file.contains("id=\"\(anchor)\""), "\(path): no anchor for \(link)")
      }
    }
  }

  @Test(arguments: EditionFixture.names)
  func `has one heading, nothing inline that runs and no handler`(name: String) throws {
    for (path, text) in try files(of: name) where path.hasSuffix(".html") {
      #expect(text.matches(of: /<h1[ >]/).count == 1, "\(path)")
      // The theme's own file, loaded last, is the one script there is.
      let scripts = text.matches(of: /<script[^>]*>/).map { String($0.0) }
      // Only the page for lost links, which is shown at any depth, names it by the site's address.
      let isLost = path == "404.html"
      let own = /^<script src="(https:\/\/shop\.example\/)?[^":]*" defer data-/
      #expect(scripts.allSatisfy { $0.firstMatch(of: own).map { $0.1 == nil || isLost } ?? false })
      #expect(text.contains("<script") == !path.hasSuffix("letter.html"), "\(path)")
      // A letter is one file; its style is known to the policy by its digest.
      #expect(text.contains("<style") == path.hasSuffix("letter.html"), "\(path)")
      #expect(text.firstMatch(of: /<[^>]+ style=/) == nil, "\(path)")
      #expect(text.firstMatch(of: /<[^>]+ on[a-z]+=/) == nil, "\(path)")
      #expect(text.contains("Content-Security-Policy"), "\(path)")
    }
  }

  @Test(arguments: EditionFixture.names)
  func `says each id once`(name: String) throws {
    for (path, text) in try files(of: name) where path.hasSuffix(".html") {
      let ids = text.matches(of: /\sid="([^"]*)"/).map { String($0.1) }
      let twice = Dictionary(grouping: ids, by: \.self).filter { $0.value.count > 1 }.keys.sorted()
      #expect(twice.isEmpty, "\(path): \(twice.prefix(5))")
    }
  }

  @Test func `escapes a hostile shop name everywhere`() {
    var edition = EditionFixture.normal
    edition.shop.name = "<script>alert('x')</script> \"&amp;\" \u{202E}🫖"
    let site = SiteFixture.site(edition)
    for page in site.pages where page.path.hasSuffix(".html") || page.path.hasSuffix(".xml") {
      let text = String(decoding: page.render(), as: UTF8.self)
      #expect(!text.contains("<script>"), "\(page.path)")
      #expect(!text.contains("\"&amp;\""), "\(page.path)")
    }
  }

  @Test func `the same input gives the same bytes`() {
    let site = SiteFixture.site(EditionFixture.normal)
    for (a, b) in zip(site.pages, site.pages) { #expect(a.render() == b.render(), "\(a.path)") }
  }

  private func resolved(_ link: String, from path: String) -> String {
    var folders = path.split(separator: "/").dropLast().map(String.init)
    for part in link.split(separator: "/") {
      if part == ".." {
        if !folders.isEmpty { folders.removeLast() }
      } else {
        folders.append(String(part).removingPercentEncoding ?? String(part))
      }
    }
    return folders.joined(separator: "/")
  }
}
