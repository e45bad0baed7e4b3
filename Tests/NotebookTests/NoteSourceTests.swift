import Commerce
import Diagnostics
import Testing

@testable import Notebook

/// What all kinds of notes have in common: names, languages, front matter as a whole.
struct NoteSourceTests {
  private func join(
    _ files: [(String, String)],
    _ languages: [String] = ["en", "zh-Hans"],
    written: String? = nil
  ) -> ([NoteKind: [NoteSource]], Findings) {
    var findings = Findings()
    let bytes = files.map { (path: $0.0, bytes: Array("---\n\($0.1)\n---\n".utf8)) }
    let notes = NoteSource.join(bytes, languages: languages, written: written, into: &findings)
    return (notes, findings)
  }

  @Test func `notes are joined by kind and slug, translations by language`() throws {
    let (sources, findings) = join([
      ("news/b.md", "x: 1"), ("news/a.zh-Hans.md", "x: 2"), ("news/a.md", "x: 3"),
      ("care/a.md", "x: 4"),
    ])
    #expect(findings.all.map(\.text).isEmpty)
    #expect(sources[.news]?.map(\.original.name.slug) == ["a", "b"])
    #expect(sources[.news]?.first?.translations.map(\.language) == ["zh-Hans"])
    #expect(sources[.care]?.count == 1)
    #expect(sources[.playbooks] == nil)
  }

  @Test(arguments: [
    ([("news/a.zh-Hant.md", "t"), ("news/a.md", "t")], []),
    ([("news/a.ja.md", "not: [read"), ("news/a.md", "t")], []),
    ([("news/a.zh-Hnas.md", "t"), ("news/a.md", "t")], ["note.other-language"]),
    ([("news/a.en.md", "t"), ("news/a.md", "t")], ["note.same-slug"]),
    ([("news/b.zh-Hans.md", "t"), ("news/a.md", "t")], ["note.no-original"]),
    ([("news/a b.md", "t")], ["note.bad-name"]),
    ([("news/x/a.md", "t"), ("news/a.md", "t")], ["note.same-slug"]),
    ([("elsewhere/a.md", "t")], ["notebook.ignored-file"]),
  ])
  func `a language that the site could show waits, an unknown one is found`(
    files: [(String, String)],
    codes: [String]
  ) {
    #expect(join(files).1.all.map(\.code) == codes)
  }

  @Test func `nobody is told to write a note that stands there and cannot be read`() {
    var findings = Findings()
    let bytes = [("news/a.ja.md", Array("---\nx: 1\n---\n".utf8))]
    func codes(refused: [String]) -> [String] {
      findings = Findings()
      _ = NoteSource.join(
        bytes.map { (path: $0.0, bytes: $0.1) },
        languages: ["en", "ja"],
        refused: refused,
        into: &findings
      )
      return findings.all.map(\.code)
    }
    #expect(codes(refused: []) == ["note.no-original"])
    #expect(codes(refused: ["news/b.md"]) == ["note.no-original"])
    #expect(codes(refused: ["news/a.md"]).isEmpty)
  }

  @Test func `notes may be in another language than the site's first`() throws {
    let files = [("news/a.md", "t"), ("news/a.zh-Hans.md", "t")]
    let refused = join(files, ["zh-Hans", "en"]).1
    #expect(refused.all.map(\.code) == ["note.same-slug"])
    #expect(refused.all.first?.hint?.contains("noteLanguage: en") == true)
    let (sources, findings) = join(files, ["zh-Hans", "en"], written: "en")
    #expect(findings.all.map(\.text).isEmpty)
    let note = try #require(sources[.news]?.first)
    #expect(note.language == "en")
    #expect(note.translations.map(\.language) == ["zh-Hans"])
  }

  @Test func `a tag with a slip of the pen gets the nearest language`() {
    let found = join([("news/a.zh-Hnas.md", "t"), ("news/a.md", "t")]).1.all
    #expect(found.map(\.hint) == ["did you mean \"zh-Hans\"?"])
  }

  @Test(arguments: ["2026-11-31", "22.11.2026", "1926-11-22", "20261122", "[2026-11-22]"])
  func `what is no day of a shop is found`(text: String) throws {
    var findings = Findings()
    let file = try #require(
      NoteFile.read("news/a.md", Array("---\non: \(text)\n---\n".utf8), .news, into: &findings)
    )
    let value = try #require(file.frontMatter?["on"])
    #expect(value.day(for: "on", into: &findings) == nil)
    #expect(findings.all.map(\.code) == ["note.not-a-day"])
    #expect(findings.all.first?.location == SourceLocation("news/a.md", line: 2, column: 5))
  }

  @Test func `a day has its place`() throws {
    var findings = Findings()
    let file = try #require(
      NoteFile.read("news/a.md", Array("---\non: 2026-11-22\n---\n".utf8), .news, into: &findings)
    )
    let day = try #require(file.frontMatter?["on"]?.day(for: "on", into: &findings))
    #expect(day.day.iso == "2026-11-22")
    #expect(day.location == SourceLocation("news/a.md", line: 2, column: 5))
  }
}
