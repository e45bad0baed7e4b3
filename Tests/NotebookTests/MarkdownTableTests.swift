import Diagnostics
import Testing

@testable import Notebook

struct MarkdownTableTests {
  private func cells(_ text: String) -> [String] {
    html(text).split(separator: "\n").filter { $0.contains("<td") || $0.contains("<th ") }
      .map(String.init)
  }

  @Test func `a table has a head, a body and sides`() {
    let made = html("| Day | People | Note | x |\n|:--|--:|:-:|---|\n| 7 | 30 | a | b |\n")
    let expected = """
      <div class="scroll" role="group" tabindex="0" aria-label="Day · People · Note · x"><table>
      <thead>
      <tr><th scope="col" class="align-left">Day</th><th scope="col" class="align-right">People</th>\
      <th scope="col" class="align-center">Note</th><th scope="col">x</th></tr>
      </thead>
      <tbody>
      <tr><td class="align-left">7</td><td class="align-right">30</td><td class="align-center">a</td>\
      <td>b</td></tr>
      </tbody>
      </table></div>

      """
    #expect(made == expected)
  }

  @Test(arguments: [
    ("a | b\n-|-\n1 | 2", "<tr><td>1</td><td>2</td></tr>"),
    ("|a|b|\n|-|-|\n|1|", "<tr><td>1</td><td></td></tr>"),
    ("|a|b|\n|-|-|\n|1|2|3|", "<tr><td>1</td><td>2</td></tr>"),
    ("|a|\n|-|\n|x \\| y|", "<tr><td>x | y</td></tr>"),
    ("|a|\n|-|\n|`x \\| y`|", "<tr><td><code>x | y</code></td></tr>"),
    ("|a|\n|-|\n|# x|", "<tr><td># x</td></tr>"),
    ("|a|\n|-|\n|- *x*|", "<tr><td>- <em>x</em></td></tr>"),
    ("|a|\n|-|\n|**“x”** _y_|", "<tr><td><strong>“x”</strong> <em>y</em></td></tr>"),
    ("|a|\n|-|\n|~~x~~ ~~y|", "<tr><td><del>x</del> ~~y</td></tr>"),
    ("|a|\n|-|\n|[r]|\n\n[r]: b.md", "<tr><td><a href=\"playbooks/b.md\">r</a></td></tr>"),
    ("> |a|\n> |-|\n> |1|", "<tr><td>1</td></tr>"),
    ("- |a|\n  |-|\n  |1|", "<tr><td>1</td></tr>"),
    ("> - |a|\n>   |-|\n>   |1|", "<tr><td>1</td></tr>"),
    ("1. x\n\n   |a|\n   |-|\n   |1|", "<tr><td>1</td></tr>"),
    ("||a|\n|-|-|", "<tr><td></td><th scope=\"col\">a</th></tr>"),
  ])
  func `rows are read as GitHub reads them`(text: String, row: String) {
    #expect(cells(text).last == row)
  }

  @Test(arguments: [
    "    | a |\n    |---|", "```\n| a |\n|---|\n```", "| a |\n| b |", "| a | b |\n|---|",
    "a\n\n|---|",
    "| a |\n|:-: :|", "- ```\n  |a|\n  |-|\n  ```",
  ])
  func `what only looks like a table is none`(text: String) {
    #expect(!html(text).contains("<table"))
  }

  @Test func `a table without column names has no head and is called by its rows`() {
    let made = html("| | |\n|--|-:|\n| 8 g *sample* | 2 |\n| half \"an\" hour | 20 |\n")
    let name = "8 g sample · half &quot;an&quot; hour"
    #expect(made.contains("tabindex=\"0\" aria-label=\"\(name)\"><table>\n<tbody>"))
  }

  @Test func `words before the table stay a paragraph and words after it too`() {
    let made = html("Look *here*:\n| a |\n|---|\n| 1 |\n\nand **there**")
    #expect(made.hasPrefix("<p>Look <em>here</em>:</p>\n<div class=\"scroll\""))
    #expect(made.hasSuffix("</table></div>\n<p>and <strong>there</strong></p>\n"))
  }

  @Test func `a table of more cells than anyone reads is an error`() {
    var findings = Findings()
    let head = String(repeating: "|a", count: 5_000) + "|\n" + String(repeating: "|-", count: 5_000)
    _ = document(head + "|\n" + String(repeating: "|1|\n", count: 5_000), &findings)
    #expect(findings.all.map(\.code) == ["markdown.table-too-large"])
    #expect(findings.all.first?.location.line == 1)
  }

  @Test func `a thousand tables are an error and not a long wait`() {
    var findings = Findings()
    _ = document(String(repeating: "|a|\n|-|\n|1|\n\n", count: 1_000), &findings)
    #expect(findings.all.map(\.code) == ["markdown.table-too-large"])
  }
}
