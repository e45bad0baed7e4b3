import Diagnostics
import Markup
import Testing

@testable import Notebook

struct DocumentTests {
  @Test(arguments: [
    ("Tea *and* **cake**.", "<p>Tea <em>and</em> <strong>cake</strong>.</p>\n"),
    ("a < b & \"c\" 'd'", "<p>a &lt; b &amp; &quot;c&quot; &#39;d&#39;</p>\n"),
    ("line  \nbreak\nsoft", "<p>line<br>\nbreak\nsoft</p>\n"),
    ("茶\n叶，\n*好*\na", "<p>茶叶，\n<em>好</em>\na</p>\n"),
    ("> quote", "<blockquote>\n<p>quote</p>\n</blockquote>\n"),
    ("- a\n- b\n  1. c", "<ul>\n<li>a</li>\n<li>b\n<ol>\n<li>c</li>\n</ol>\n</li>\n</ul>\n"),
    ("- a\n\n- b", "<ul>\n<li>\n<p>a</p>\n</li>\n<li>\n<p>b</p>\n</li>\n</ul>\n"),
    ("3. a", "<ol start=\"3\">\n<li>a</li>\n</ol>\n"),
    ("- [ ] a\n- [x] b\n- [y] c", "<ul>\n<li>☐ a</li>\n<li>☑ b</li>\n<li>[y] c</li>\n</ul>\n"),
    ("`a<b` and `{{ x }}`", "<p><code>a&lt;b</code> and <code>{{ x }}</code></p>\n"),
    (
      "```sql\"><b>\nx < {{ y }}\n```",
      "<pre><code class=\"language-sqlb\">x &lt; {{ y }}\n</code></pre>\n"
    ),
    ("    code", "<pre><code>code\n</code></pre>\n"),
    ("---", "<hr>\n"),
    ("~~gone~~ and ~~odd", "<p><del>gone</del> and ~~odd</p>\n"),
    ("~~a **b ~~c~~ d** e~~", "<p><del>a <strong>b <del>c</del> d</strong> e</del></p>\n"),
    ("x ~~~a~~~ y ~b~", "<p>x ~~~a~~~ y ~b~</p>\n"),
    ("**~~a**~~", "<p><strong>~~a</strong>~~</p>\n"),
    ("<!-- note -->\n\ntext <!-- x -->", "<p>text </p>\n"),
    ("&amp; &lt;script&gt; \\<b>", "<p>&amp; &lt;script&gt; &lt;b&gt;</p>\n"),
  ])
  func `Markdown becomes our own HTML`(text: String, expected: String) {
    #expect(html(text) == expected)
  }

  @Test(arguments: [
    (
      "[a](https://x.y/?q=1&r='2' \"t\\\"><b>\")",
      "<p><a href=\"https://x.y/?q=1&amp;r=&#39;2&#39;\" rel=\"noopener\" title=\"t&quot;&gt;&lt;b&gt;\">a</a></p>\n"
    ),
    (
      "[a](mailto:a@b.c) [b](tel:+86)",
      "<p><a href=\"mailto:a@b.c\" rel=\"noopener\">a</a> <a href=\"tel:+86\" rel=\"noopener\">b</a></p>\n"
    ),
    ("<https://x.y>", "<p><a href=\"https://x.y\" rel=\"noopener\">https://x.y</a></p>\n"),
    (
      "[a](b.md) [c](../x/./d.md#e)",
      "<p><a href=\"playbooks/b.md\">a</a> <a href=\"x/d.md#e\">c</a></p>\n"
    ),
    (
      "[a](/retention/second-order) [b](/)",
      "<p><a href=\"/retention/second-order/\">a</a> <a href=\"/\">b</a></p>\n"
    ),
    ("[茶](/百科/#绿茶)", "<p><a href=\"/百科/#绿茶\">茶</a></p>\n"),
    ("[a](https://x.y/茶 )", "<p><a href=\"https://x.y/%E8%8C%B6\" rel=\"noopener\">a</a></p>\n"),
    (
      "![*a* \"b\" `c`](pic.png \"t\")",
      "<p><img src=\"playbooks/pic.png\" alt=\"a &quot;b&quot; c\" loading=\"lazy\" title=\"t\"></p>\n"
    ),
    (
      "[![a](/p.jpg)](b.md)",
      "<p><a href=\"playbooks/b.md\"><img src=\"p.jpg\" alt=\"a\" loading=\"lazy\"></a></p>\n"
    ),
    (
      "![a [b](c.md) d](e.webp)",
      "<p><img src=\"playbooks/e.webp\" alt=\"a b d\" loading=\"lazy\"></p>\n"
    ),
    ("[r]\n\n[r]: b.md", "<p><a href=\"playbooks/b.md\">r</a></p>\n"),
  ])
  func `links and pictures are checked, encoded and escaped`(text: String, expected: String) {
    #expect(html(text) == expected)
  }

  @Test func `headings begin at two and have stable unique ids in any script`() {
    var findings = Findings()
    let made = document(
      "# When *not* to\n## 什么时候不用，怎么办\n## When not to\n### !!!\n## !?\n## {{ a.b }} `x`\n## section\n",
      &findings
    )
    #expect(findings.all.isEmpty)
    #expect(
      made.headings.map(\.id) == [
        "when-not-to", "什么时候不用-怎么办", "when-not-to-2", "section", "section-2", "a-b-x", "section-3",
      ]
    )
    #expect(made.headings.map(\.level) == [2, 2, 2, 3, 2, 2, 2])
    #expect(made.headings[5].title == "a.b x")
    #expect(html(made).hasPrefix("<h2 id=\"when-not-to\">When <em>not</em> to</h2>\n"))
    #expect(html(made).contains("<h2 id=\"a-b-x\">[a.b] <code>x</code></h2>\n"))
  }

  @Test func `live numbers stand in text and code keeps its brackets`() {
    #expect(
      html("{{ repeat.within.90 }}和**{{a}}**人")
        == "<p>[repeat.within.90]和<strong>[a]</strong>人</p>\n"
    )
    #expect(html("| a |\n|--|\n| {{ x.y }} |").contains("<td>[x.y]</td>"))
    #expect(html("\\{{ no }}") == "<p>{{ no }}</p>\n")
    #expect(html("`{{ open`") == "<p><code>{{ open</code></p>\n")
  }

  @Test func `fenced blocks ask for charts and tables`() throws {
    var findings = Findings()
    let made = document(
      "a\n\n```chart repeat.recent.90\ncaption: Who came back\n```\n\n- b\n\n  ```table\n  measure: growth.weeks\n  rows: 6\n  ```\n",
      &findings
    )
    #expect(findings.all.isEmpty)
    try #require(made.blocks.count == 2)
    #expect(made.blocks[0].name == "repeat.recent.90")
    #expect(made.blocks[0].caption == "Who came back")
    #expect(made.blocks[0].location == SourceLocation("playbooks/a.md", line: 3, column: 10))
    #expect(made.blocks[1].kind == .table)
    #expect(made.blocks[1].rows == 6)
    #expect(made.blocks[1].location == SourceLocation("playbooks/a.md", line: 10, column: 12))
    #expect(html(made).hasPrefix("<p>a</p>\n[chart repeat.recent.90]\n"))
  }

  @Test(arguments: [
    "**词**：词", "**词：** 词", "**词：**“词”", "\\*\\*词：\\*\\*词", "`**词：**词`", "2 ** 3 ** 4",
    "**{{ a }}**词", "**甲**乙**丙**丁", "    **词：**词",
  ])
  func `stars that are bold, escaped or code are not reported`(text: String) {
    var findings = Findings()
    _ = document(text, &findings)
    #expect(findings.all.isEmpty)
  }

  @Test func `an unresolved address leaves the words`() {
    var findings = Findings()
    let made = document("[a](b.md) ![c](d.png)", &findings)
    let values = Document.Values(number: { _ in "" }, block: { _ in "" }, address: { _ in nil })
    #expect(made.html(values).markup == "<p>a c</p>\n")
  }

  @Test(arguments: [
    ("a‹1›<b>x</b>", [Expected("‹1›", "markdown.raw-html")]),
    ("x\n\n‹1›<div onclick=x>\n</div>", [Expected("‹1›", "markdown.raw-html")]),
    ("> a\n> b‹1›<br>", [Expected("‹1›", "markdown.raw-html")]),
    (
      "**词：‹1›**词。**二：‹2›**词",
      [
        Expected("‹1›", "markdown.printed-stars", "**词**："),
        Expected("‹2›", "markdown.printed-stars", "after \"：\""),
      ]
    ),
    ("- 他说‹1›**“好”**了", [Expected("‹1›", "markdown.printed-stars", "“**好**”")]),
    ("> a\n>\n> **運行`x`‹1›**就好", [Expected("‹1›", "markdown.printed-stars", "or a space")]),
    ("| a |\n|---|\n| **词：‹1›**词 |", [Expected("‹1›", "markdown.printed-stars")]),
    ("## **Note:‹1›**text", [Expected("‹1›", "markdown.printed-stars", "**Note**:")]),
    ("a ‹1›{{ x", [Expected("‹1›", "markdown.unclosed-number")]),
    ("a {{ ‹1›x y }}", [Expected("‹1›", "markdown.bad-number", "\"x y\"")]),
    ("a {{ ‹1›}}", [Expected("‹1›", "markdown.bad-number", "no name")]),
    (
      "{{ a }} [b](‹1›javascript:alert(1))",
      [Expected("‹1›", "markdown.refused-link", "\"javascript\"")]
    ),
    ("[b](‹1›JAVASCRIPT&colon;x)", [Expected("", "markdown.refused-link", "javascript")]),
    ("[b](‹1›data:text/html,x)", [Expected("‹1›", "markdown.refused-link", "\"data\"")]),
    ("[b](‹1›//x.y)", [Expected("‹1›", "markdown.refused-link", "//")]),
    ("[b](‹1›../../x.md)", [Expected("‹1›", "markdown.refused-link", "leaves")]),
    ("[b](‹1›%2e%2e/%2e%2e/x.md)", [Expected("‹1›", "markdown.refused-link", "leaves")]),
    ("[b](‹1›retention/)", [Expected("‹1›", "markdown.refused-link", "neither")]),
    ("[b](‹1›)", [Expected("‹1›", "markdown.refused-link", "empty")]),
    ("![b](‹1›https://x.y/a.png)", [Expected("‹1›", "markdown.refused-link", "elsewhere")]),
    ("![b](‹1›a.html)", [Expected("‹1›", "markdown.refused-link", "not a picture")]),
    (
      "- a\n  - [x](‹1›ftp://a)\n\n    > [y](‹2›vbscript:b)",
      [Expected("‹1›", "markdown.refused-link"), Expected("‹2›", "markdown.refused-link")]
    ),
    ("| a |\n|---|\n| x \\| [y](‹1›foo:b) |", [Expected("‹1›", "markdown.refused-link")]),
    ("[a](‹1›<{{ x }}.md>)", [Expected("", "markdown.misplaced-number")]),
    ("![‹1›{{ x }}](a.png)", [Expected("‹1›", "markdown.misplaced-number")]),
    ("‹1›\u{F0000} text", [Expected("‹1›", "markdown.private-character")]),
    ("```‹1›chart\n```", [Expected("‹1›", "markdown.bad-block", "no name")]),
    ("```chart ‹1›a b\n```", [Expected("‹1›", "markdown.bad-block", "more than one")]),
    ("```table a\n‹1›row: 3\n```", [Expected("‹1›", "markdown.unknown-block-key", "\"rows\"?")]),
    ("```table a\nrows: ‹1›900\n```", [Expected("‹1›", "markdown.bad-block", "1 to 50")]),
    ("```table a\n‹1›caption:\n```", [Expected("‹1›", "markdown.bad-block", "no value")]),
  ])
  func `what cannot stand on a page is found at its place`(text: String, expected: [Expected]) {
    let input = Marked(text)
    var findings = Findings()
    let made = document(String(decoding: input.bytes, as: UTF8.self), &findings)
    expect(findings, in: input, expected)
    #expect(!html(made).contains("javascript"))
    #expect(!html(made).contains("<b>"))
  }

  @Test(arguments: [
    (
      "{{ ‹1›repeat.within.9 }}",
      [Expected("‹1›", "notebook.unknown-measure", "\"repeat.within.90\"?")]
    ),
    ("{{ ‹1›zzz }}", [Expected("‹1›", "notebook.unknown-measure", "regulars explain")]),
    (
      "```chart ‹1›repeat.with\n```",
      [Expected("‹1›", "notebook.unknown-chart", "\"repeat.within\"?")]
    ),
    ("```table ‹1›repeat.within\n```", [Expected("‹1›", "notebook.unknown-table", "growth.weeks")]),
    ("[a](‹1›bb.md)", [Expected("‹1›", "notebook.dead-link", "playbooks/b.md")]),
    ("[a](‹1›b.md#tow)", [Expected("‹1›", "notebook.dead-link", "playbooks/b.md#two")]),
    ("[a](‹1›/retentoin/)", [Expected("‹1›", "notebook.dead-link", "\"/retention/\"?")]),
    ("## Here\n[a](‹1›#her)", [Expected("‹1›", "notebook.dead-link", "\"#here\"?")]),
    ("![a](‹1›c.png)", [Expected("‹1›", "notebook.no-picture")]),
    ("{{ repeat.within.90 }} [a](b.md#two) [b](/retention/) [c](#d)\n## D\n![p](b.png)", []),
  ])
  func `unknown names and dead links are found with the nearest known`(
    text: String,
    expected: [Expected]
  ) {
    let input = Marked(text)
    var findings = Findings()
    let made = document(String(decoding: input.bytes, as: UTF8.self), &findings)
    #expect(findings.all.isEmpty)
    let known = KnownNames(
      measures: ["repeat.within.90", "repeat.lifetime"],
      charts: ["repeat.within"],
      tables: ["growth.weeks"],
      pages: ["/", "/retention/"],
      documents: ["playbooks/b.md": ["one", "two"]],
      pictures: ["playbooks/b.png"]
    )
    expect(made.check(known), in: input, expected)
  }
}
