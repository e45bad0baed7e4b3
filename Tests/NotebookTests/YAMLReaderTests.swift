import Diagnostics
import Testing

@testable import Notebook

struct YAMLReaderTests {
  private func findings(_ bytes: [UInt8]) -> Findings {
    var findings = Findings()
    _ = Settings(bytes: bytes, into: &findings)
    return findings
  }

  @Test(arguments: [
    ("theme: ‹1›&a b", [Expected("‹1›", "yaml.refused", "an anchor")]),
    ("theme: ‹1›*a", [Expected("‹1›", "yaml.refused", "an alias")]),
    ("theme: ‹1›!!str b", [Expected("‹1›", "yaml.refused", "a tag")]),
    ("shop: [a, ‹1›*b]", [Expected("‹1›", "yaml.refused", "an alias")]),
    ("- ‹1›&a x\n- *a", [Expected("‹1›", "yaml.refused", "an anchor")]),
    ("‹1›%YAML 1.1\n---\na: b", [Expected("‹1›", "yaml.refused", "a directive")]),
    ("shop:\n  name: \"茶‹1›\n", [Expected("", "yaml.broken")]),
    ("shop:\n\t‹1›name: x", [Expected("", "yaml.broken")]),
    ("theme: a‹1›: b", [Expected("‹1›", "yaml.broken", "mapping values")]),
    ("‹1›theme: a\ntheme: b", [Expected("‹1›", "yaml.duplicate-key", "\"theme\"")]),
    ("‹1›? [a, b]\n: c", [Expected("", "yaml.refused", "a key that is a list")]),
    ("theme: a‹1›\u{2028}b", [Expected("‹1›", "yaml.refused", "line separator")]),
  ])
  func `YAML beyond keys, values and lists is refused`(text: String, expected: [Expected]) {
    let input = Marked(text)
    expect(findings(input.bytes), in: input, expected)
  }

  @Test(arguments: [
    "theme: \"a & *b* !\"", "theme: 'it''s & *x*'", "theme: a, *b* & c!  # &x *y !z",
    "shop:\n  name: |\n    &a *b !c\n    - *d\n  country: CN", "theme: a-*b",
    "shop:\n  name: >-\n    *a*\n\n    &b\n",
  ])
  func `signs inside of text are text`(text: String) {
    #expect(findings(Array(text.utf8)).all.map(\.text).isEmpty)
  }

  @Test func `an alias hidden behind a quote inside of plain text is refused`() {
    let text = "theme: plain\n  \"still plain\nshop: &x {name: a}\norders: *x\n"
    #expect(findings(Array(text.utf8)).all.map(\.code) == ["yaml.refused"])
  }

  @Test(arguments: [
    String(repeating: "[", count: 60_000), String(repeating: "{a: ", count: 10_000),
    String(repeating: "- ", count: 30_000), String(repeating: "? ", count: 30_000),
    "a: |\n" + String(repeating: " ", count: 200) + "x",
    String(repeating: "[\"]\", ", count: 9_000),
    (0..<300).map { String(repeating: " ", count: $0) + "a:" }.joined(separator: "\n"),
  ])
  func `deep nesting is refused and never overflows`(text: String) {
    #expect(findings(Array(text.utf8)).all.map(\.code) == ["yaml.refused"])
  }

  @Test func `a settings file above the cap is refused`() {
    let large = findings(Array(repeating: UInt8(ascii: "#"), count: 65_537))
    #expect(large.all.map(\.code) == ["text.too-large"])
    #expect(large.all.first?.message == "the file has 65537 bytes, at most 65536 are read")
    #expect(findings(Array(repeating: UInt8(ascii: "#"), count: 65_536)).all.isEmpty)
  }

  @Test func `bytes that are no text are refused at their place`() {
    var input = Marked("theme: a\nshop:\n  name: ‹1›x")
    var bytes = Array("theme: a\nshop:\n  name: ".utf8)
    expect(findings(bytes + [0xFF]), in: input, [Expected("‹1›", "text.not-utf8")])
    expect(findings(bytes + [0x00]), in: input, [Expected("‹1›", "text.control-character")])
    input = Marked("‹1›a")
    bytes = [0xEF, 0xBB, 0xBF]
    let marked = findings(bytes + Array("themes: a".utf8))
    #expect(marked.all.first?.location.column == 4)
    expect(findings([0xED, 0xA0, 0x80]), in: input, [Expected("‹1›", "text.not-utf8")])
  }

  @Test func `every line end counts as one line`() {
    let result = findings(Array("theme: a\r\nindexing: true\r\nlapsDays: 3\r\n".utf8))
    #expect(result.all.first?.location.line == 3)
    #expect(result.all.first?.location.column == 1)
  }
}
