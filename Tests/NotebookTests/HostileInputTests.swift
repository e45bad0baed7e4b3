import Diagnostics
import Testing

@testable import Notebook

struct HostileInputTests {
  /// SplitMix64, so that a failing case can be run again from its number.
  private struct Seeded {
    var state: UInt64

    mutating func next(below bound: Int) -> Int {
      state &+= 0x9E37_79B9_7F4A_7C15
      var z = state
      z = (z ^ (z >> 30)) &* 0xBF58_476D_1CE4_E5B9
      z = (z ^ (z >> 27)) &* 0x94D0_49BB_1331_11EB
      return Int((z ^ (z >> 31)) % UInt64(bound))
    }
  }

  /// A short text many times over, named so that a failure does not print all of it.
  struct Repeated: CustomTestStringConvertible {
    var unit: String
    var count: Int
    var end = ""

    var text: String { String(repeating: unit, count: count) + end }
    var testDescription: String { "\(count) times \(unit)" }
  }

  @Test(arguments: [
    Repeated(unit: ">", count: 50_000), Repeated(unit: "- ", count: 20_000),
    Repeated(unit: "*a **b ", count: 20_000), Repeated(unit: "[", count: 50_000),
    Repeated(unit: "![a](", count: 20_000), Repeated(unit: "~~", count: 50_000),
    Repeated(unit: "~~a", count: 20_000), Repeated(unit: "{{", count: 20_000),
    Repeated(unit: "{{ a }}", count: 6_000), Repeated(unit: "`", count: 50_001),
    Repeated(unit: "<b>", count: 10_000), Repeated(unit: "# a\n", count: 10_000),
    Repeated(unit: "[a](&amp;) ", count: 5_000),
    Repeated(unit: "|", count: 30_000, end: "\n" + String(repeating: "|-", count: 30_000)),
  ])
  func `no document nests, repeats or grows into a crash`(input: Repeated) {
    var findings = Findings()
    let page = html(document(input.text, &findings))
    let depth = page.components("<blockquote>") - 1
    #expect(depth <= DocumentReader.maximumDepth)
  }

  @Test func `nesting beyond the limit is one error`() {
    var findings = Findings()
    let page = html(document(String(repeating: "> ", count: 300) + "a", &findings))
    #expect(findings.all.map(\.code) == ["markdown.too-deep"])
    #expect(page.components("<blockquote>") == page.components("</blockquote>"))
  }

  @Test func `raw HTML without end is named a hundred times and no more`() {
    var findings = Findings()
    _ = document(String(repeating: "<b>", count: 10_000), &findings)
    #expect(findings.all.count == 100)
    #expect(
      findings.sorted.last?.message == "raw HTML is left out, here and wherever else it follows"
    )
  }

  @Test func `random documents never trap and never leak a tag`() {
    let parts = [
      "{{ a.b }}", "{{", "}}", "|", "\n|-|-|\n", "\n", "\n\n", "> ", "- ", "1. ", "```",
      "```chart x\n",
      "~~", "**", "_", "[", "](", ")", "![", "<b>", "<script>", "</p>", "<!--", "-->", "&lt;", "\\",
      "`",
      "# ", "\t", "    ", "茶", "é", "\u{F0001}", "\u{202E}", "a", " ", "javascript:x", "x.md",
      "\r\n", "\r",
      "[r]: /x/\n", "🍵", "\u{A0}", "---\n", "[x] ", "\"", "'",
    ]
    for seed in 0..<3_000 {
      var random = Seeded(state: UInt64(seed))
      var text = ""
      for _ in 0..<random.next(below: 60) { text += parts[random.next(below: parts.count)] }
      var findings = Findings()
      let page = html(document(text, &findings))
      #expect(!page.contains("<script"), "seed \(seed)")
      #expect(!page.contains("href=\"javascript"), "seed \(seed)")
      #expect(isBalanced(page), "seed \(seed): \(page)")
    }
  }

  @Test func `random bytes as files give findings and never trap`() {
    let parts: [[UInt8]] =
      [
        "---\n", "title: ", "a", ": ", "- ", "[", "]", "{", "}", "\"", "'", "&", "*", "!", "|", ">",
        "\n", "\n  ",
        "#", "%", ",", "? ", "trigger: a < 1", "success: ", "holdout: 0.", "\t", "茶", "0", "~",
        "\\u", "\\xD8",
      ].map { Array($0.utf8) } + [[0xFF], [0x00], [0xC2, 0x85], [0xE2, 0x80, 0xA8], [0x0D]]
    for seed in 0..<3_000 {
      var random = Seeded(state: UInt64(seed) &* 7_919)
      var bytes = random.next(below: 3) > 0 ? Array("---\n".utf8) : []
      for _ in 0..<random.next(below: 40) { bytes += parts[random.next(below: parts.count)] }
      var findings = Findings()
      let files = [(path: "playbooks/a.md", bytes: bytes)]
      let contents = NotebookContents(files: files, languages: ["en"], into: &findings)
      #expect(findings.hasErrors || contents.playbooks.count == 1, "seed \(seed)")
      _ = Settings(bytes: bytes, into: &findings)
      for finding in findings.all {
        #expect(!finding.text.utf8.contains { $0 < 0x20 && $0 != 0x0A }, "seed \(seed)")
      }
    }
  }

  /// Every tag that opens closes in order; void tags and attributes without `>` as we write them.
  private func isBalanced(_ page: String) -> Bool {
    var open: [Substring] = []
    for part in page.split(separator: "<").dropFirst(page.hasPrefix("<") ? 0 : 1) {
      guard let tag = part.split(separator: ">", omittingEmptySubsequences: false).first else {
        return false
      }
      let name = tag.split(separator: " ").first ?? ""
      if ["br", "hr", "img"].contains(name) { continue }
      if name.hasPrefix("/") {
        guard open.popLast() == name.dropFirst() else { return false }
      } else {
        open.append(name)
      }
    }
    return open.isEmpty
  }
}

extension String {
  fileprivate func components(_ word: String) -> Int {
    self.split(separator: word, omittingEmptySubsequences: false).count
  }
}
