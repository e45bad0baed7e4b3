import Diagnostics
import Foundation
import Markup
import Notebook
import Testing
import Wording

@testable import Pages

/// The table of practices on the method page.
struct PracticeTests {
  @Test(arguments: Language.offered)
  func `every practice has a phrase of its own in every language`(language: Language) {
    let phrase = Voice(language).phrases.method.practiceText
    let phrases = Practice.allCases.map(phrase)
    #expect(phrases.count == 58)
    #expect(Set(phrases).count == phrases.count)
    #expect(phrases.allSatisfy { !$0.isEmpty && $0.count < 100 })
  }

  @Test func `a playbook of the sample names only practices that are in the table`() throws {
    let codes = Set(Practice.allCases.map(\.code))
    for playbook in try sample.playbooks {
      #expect(!playbook.practices.isEmpty, "\(playbook.slug)")
      #expect(Set(playbook.practices).subtracting(codes) == [], "\(playbook.slug)")
    }
  }

  @Test(arguments: Language.offered)
  func `every practice stands on a page or in a playbook of the sample`(language: Language) throws {
    let site = SiteFixture.site(EditionFixture.normal, notebook: try sample)
    let page = MethodPage(PageContext(site: site, route: .method, voice: Voice(language)))
    #expect(page.practices.map(\.code) == Practice.allCases.map(\.code))
    for row in page.practices { #expect(!row.places.isEmpty, "\(row.code)") }
  }

  @Test func `a place that an edition does not have is said, not linked`() throws {
    var findings = Findings()
    let empty = NotebookContents(files: [], languages: ["en"], into: &findings)
    let site = SiteFixture.site(EditionFixture.tiny, notebook: empty)
    let page = MethodPage(PageContext(site: site, route: .method, voice: Voice(.english)))
    let open = try #require(page.practices.first { $0.code == "B7" })
    #expect(open.places.isEmpty)
    let html = SiteFixture.html(site, .method)
    #expect(html.contains(page.noPlace))
    #expect(!html.contains("playbooks/open-the-market"))
  }

  /// The playbooks that the repository keeps in `content/`.
  private var sample: NotebookContents {
    get throws {
      let root = URL(filePath: #filePath).deletingLastPathComponent()
        .deletingLastPathComponent().deletingLastPathComponent()
      let folder = root.appending(path: "content/playbooks")
      let names = try FileManager.default.contentsOfDirectory(atPath: folder.path).sorted()
      var findings = Findings()
      return NotebookContents(
        files: try names.filter { $0.hasSuffix(".md") && !$0.contains(".ja.") }.map { name in
          (
            path: "playbooks/\(name)",
            bytes: Array(try Data(contentsOf: folder.appending(path: name)))
          )
        },
        languages: ["en", "zh-Hans"],
        into: &findings
      )
    }
  }
}
